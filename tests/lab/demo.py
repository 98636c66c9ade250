# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./run does once everything is built: a private bus, the lab with the helper on its client, and the window or the text
outside of it. Whatever ends this program, its processes end with it; the folder it needs is removed at the end.
"""

import argparse
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from bus import PrivateBus, fits
from lab import python
from namespaces import adopt_orphans, die_with, reap_orphans

START_SECONDS = 60  # somebody may have to type a password for sudo
STOP_SECONDS = 5
REDRAW_SECONDS = 1
LAST_ACTIONS = 6  # of the policy, to show with the rest
NO_HELPER = 3  # manypathctl's exit status


class DemoError(Exception):
    """One sentence on what is wrong."""


class Ended(Exception):
    """A signal told us to end."""


def succeeds(command):
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=20).returncode == 0
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return False


def lab_prefix():
    """What to put before the command that makes the lab: nothing for root, a user namespace, else sudo.

    The user's own id is mapped, not root: the bus compares the id a program claims with the one the kernel tells it.
    """
    if os.geteuid() == 0 and succeeds(["unshare", "--net", "true"]):
        return []
    userns = ["unshare", "--user", "--map-current-user", "--keep-caps", "--net"]
    if succeeds([*userns, "ip", "link", "set", "lo", "up"]):
        return userns
    if os.geteuid() == 0:
        raise DemoError("The lab needs network namespaces, and this system lets root make none (a container without "
                        "CAP_SYS_ADMIN?).")
    return sudo_prefix("The lab needs user namespaces, which this system does not allow you; ")


def sudo_prefix(reason):
    if not shutil.which("sudo"):
        raise DemoError(f"{reason}there is no sudo either: start ./run as root.")
    print(f"{reason}using sudo for the helper.", file=sys.stderr)
    return ["sudo", "--"]


def on_system_bus():
    """Whether a helper serves the real system bus of this machine."""
    return succeeds(["sh", "-c", "dbus-send --system --print-reply --dest=org.freedesktop.DBus / "
                     "org.freedesktop.DBus.NameHasOwner string:org.manypath.Helper1 | grep -q 'boolean true'"])


class Stage:
    """demo_host.py with all that lives in it."""

    def __init__(self, prefix, arguments):
        parent = os.getpid()
        by_sudo = prefix[:1] == ["sudo"]
        self.process = subprocess.Popen(
            [*prefix, *python("demo_host.py", *arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            preexec_fn=None if by_sudo else lambda: die_with(parent),
            start_new_session=not by_sudo)  # sudo asks for the password on our terminal

    def wait_ready(self):
        if not select.select([self.process.stdout], [], [], START_SECONDS)[0]:
            raise DemoError(f"The lab was not ready within {START_SECONDS} s.")
        line = self.process.stdout.readline().decode().strip()
        if line != "ready":
            raise DemoError(self._why(line))

    def look(self):
        """DemoError when it has ended."""
        if select.select([self.process.stdout], [], [], 0)[0]:
            raise DemoError(self._why(self.process.stdout.readline().decode().strip()))

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()
        end(self.process, None)
        self.process.stdout.close()

    def _why(self, line):
        words = line.removeprefix("error: ")
        return f"{words}." if words else f"The lab ended with status {self.process.wait()}."


def end(process, number=signal.SIGTERM):
    """Ends a process, and kills it if it takes too long. Without a number it is on its way already."""
    if number is not None and process.poll() is None:
        process.send_signal(number)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def redraw(lines, hint):
    """The terminal shows these lines, as many as it has room for, and the hint below. Overwriting does not flicker."""
    size = shutil.get_terminal_size()
    room = size.lines - 3
    if len(lines) > room:
        lines = [*lines[:room - 1], f"({len(lines) - room + 1} more lines)"]
    shown = [line[:size.columns - 1] + "\033[K\n" for line in [*lines, "", hint]]
    print("\033[H" + "".join(shown) + "\033[J", end="", flush=True)


class Demo:
    def __init__(self, options):
        self.options = options
        self.folder = None
        self.bus = None
        self.stage = None
        self.window = None
        self.environment = dict(os.environ)
        self.deadline = None

    def binary(self, *parts):
        return os.path.join(self.options.build, *parts)

    def start(self):
        self.folder = self._make_folder()
        if self.options.host and on_system_bus():
            print("Using the manypath-helper of this system.", flush=True)
            return
        prefix = [] if self.options.host and os.geteuid() == 0 else None
        if prefix is None:
            prefix = sudo_prefix("Steering this machine's MPTCP needs CAP_NET_ADMIN; ") if self.options.host else lab_prefix()
        self.bus = PrivateBus(self.folder)
        self.environment = self.bus.environment()
        arguments = ["--bus", self.bus.address, "--state", self.folder, "--helper", self.binary("helper", "manypath-helper")]
        arguments += ["--this-machine"] if self.options.host else []
        arguments += ["--fair"] if self.options.fair else []
        arguments += ["--user", f"{os.getuid()}:{os.getgid()}"] if prefix[:1] == ["sudo"] else []
        self.stage = Stage(prefix, arguments)
        self.stage.wait_ready()
        self._wait_helper()

    def show(self):
        """Returns when the window is closed or the time is over."""
        if self.options.seconds:
            self.deadline = time.monotonic() + self.options.seconds
        if self.options.text:
            self._show_text()
        else:
            self._show_window()

    def close(self):
        if self.window:
            end(self.window)
        if self.stage:
            self.stage.close()
        if self.bus:
            self.bus.close()
        reap_orphans(STOP_SECONDS)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _make_folder(self):
        """In the build folder, unless the path of a socket there would be too long for the kernel."""
        folder = tempfile.mkdtemp(prefix="run-", dir=self.options.build)
        if fits(folder):
            return folder
        os.rmdir(folder)
        return tempfile.mkdtemp(prefix="manypath-", dir=os.environ.get("XDG_RUNTIME_DIR", "/tmp"))

    def _make_settings(self):
        """A folder in which programs find the user's settings, their theme say, and Manypath writes its own."""
        settings = os.path.join(self.folder, "settings")
        os.mkdir(settings)
        theirs = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
        for name in os.listdir(theirs) if os.path.isdir(theirs) else ():
            if "manypath" not in name.lower():
                os.symlink(os.path.join(theirs, name), os.path.join(settings, name))
        return settings

    def _ctl(self, *arguments):
        return subprocess.run([self.binary("cli", "manypathctl"), *arguments], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=START_SECONDS)

    def _wait_helper(self):
        limit = time.monotonic() + START_SECONDS
        while self._ctl("status").returncode == NO_HELPER:
            self.stage.look()
            if time.monotonic() > limit:
                raise DemoError(f"manypath-helper did not come to the bus within {START_SECONDS} s.")
            time.sleep(0.1)

    def _how_to_steer(self):
        if not self.bus:
            return ""
        return (f"To steer it from another terminal: DBUS_SYSTEM_BUS_ADDRESS={self.bus.address} "
                f"{os.path.relpath(self.binary('cli', 'manypathctl'))} policy list")

    def _over(self):
        if self.stage:
            self.stage.look()
        return self.deadline is not None and time.monotonic() >= self.deadline

    def _show_text(self):
        while not self._over():
            log = self._ctl("policy", "log").stdout.splitlines()[-LAST_ACTIONS:]
            lines = [*self._ctl("status").stdout.splitlines(), "", *log, *([""] if log else []),
                     *self._ctl("connection", "list").stdout.splitlines()]
            if sys.stdout.isatty():
                redraw(lines, self.options.hint or self._how_to_steer())
            else:
                print("\n".join(lines) + "\n", flush=True)
            time.sleep(REDRAW_SECONDS)

    def _show_window(self):
        parent = os.getpid()
        print(self._how_to_steer(), flush=True)
        # Toolkits and the window leave things in these: they shall go with us.
        environment = {"XDG_RUNTIME_DIR": self.folder, **self.environment, "XDG_CACHE_HOME": self.folder,
                       "XDG_CONFIG_HOME": self._make_settings()}
        self.window = subprocess.Popen([self.binary("gui", "manypath")], env=environment, stdin=subprocess.DEVNULL,
                                       preexec_fn=lambda: die_with(parent), start_new_session=True)
        while self.window.poll() is None:
            if self._over():
                return
            time.sleep(0.1)
        if self.window.returncode != 0:
            raise DemoError(f"The window ended with status {self.window.returncode}; ./run --text shows the state here.")


def on_signal(number, _):
    raise Ended(number)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, help="folder of the built tree")
    parser.add_argument("--text", action="store_true")
    parser.add_argument("--hint", default="", help="a line to keep below the text")
    parser.add_argument("--host", action="store_true")
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--fair", action="store_true", help="no path is lost by itself")
    demo = Demo(parser.parse_args())
    ends = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in ends:
        signal.signal(number, on_signal)
    adopt_orphans()
    status = 0
    try:
        demo.start()
        demo.show()
    except Ended as ended:
        status = 128 + ended.args[0]
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="ascii")  # nobody reads us any more: that is an end as well
    except FileNotFoundError as error:
        print(f"run: {error.filename} is missing.", file=sys.stderr)
        status = 1
    except (DemoError, OSError, subprocess.TimeoutExpired) as error:
        print(f"run: {error}", file=sys.stderr)
        status = 1
    finally:
        for number in ends:
            signal.signal(number, signal.SIG_IGN)
        demo.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
