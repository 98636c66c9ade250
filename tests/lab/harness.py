# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The product in the lab, for system tests: a private bus, manypath-helper on the client, manypathctl outside.

The programs come from the folder that MANYPATH_BUILD_DIR names.
"""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time

from bus import PrivateBus
from lab import Lab
from patience import at_most

WAIT_SECONDS = 20
NO_HELPER = 3  # manypathctl's exit status

_systems = []
_logs_of_failed = []


def take_logs():
    """[(name, text)] of what the programs of a test have logged, when it has just failed."""
    logs = [log for system in _systems for log in system.logs()] + _logs_of_failed
    _logs_of_failed.clear()
    return logs


def binary(*parts):
    return os.path.join(os.environ["MANYPATH_BUILD_DIR"], *parts)


def wait_until(condition, what, timeout=WAIT_SECONDS):
    """The first true value of condition(); AssertionError, with the last value, when there is none within the time."""
    end = time.monotonic() + at_most(timeout)
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {at_most(timeout):g} s: {what}; last: {value!r}")
        time.sleep(0.02)


class System:
    """A lab (made here with Lab's arguments, or one that is there), a bus and a helper. The helper runs when made.

    The administrator's file asks for `policy`, and has the lines of `configuration` besides; without a policy there is no file.

    Closing checks that the helper ended well, so a crash or a sanitizer's finding fails the test.
    """

    def __init__(self, lab=None, *, start=True, policy="observe", configuration=(), **lab_arguments):
        self._owns_lab = lab is None
        self.lab = lab or Lab(**lab_arguments)
        self.folder = tempfile.mkdtemp(prefix="manypath-", dir="/run")
        self.helper = None
        self._helper_log = os.path.join(self.folder, "helper.log")
        _systems.append(self)
        try:
            self.bus = PrivateBus(self.folder)
            self.environment = self.bus.environment()
            for variable in ("STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"):
                self.environment[variable] = os.path.join(self.folder, variable.lower())
                os.mkdir(self.environment[variable])
            if policy is not None:
                self.configure("[manypath]", f"policy={policy}", *configuration)
            if start:
                self.start_helper()
        except BaseException:
            self._fail()
            raise

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            self.close()
        else:  # the test's own failure is the one to hear about
            self._fail()

    def close(self):
        try:
            self.stop_helper()
        except BaseException:
            self._fail()
            raise
        self._drop()

    def configure(self, *lines):
        """Writes the administrator's file; it counts from the helper's next start on."""
        with open(os.path.join(self.environment["CONFIGURATION_DIRECTORY"], "manypath.conf"), "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)

    def state_file(self, name="state.json"):
        return os.path.join(self.environment["STATE_DIRECTORY"], name)

    def start_helper(self, *arguments, host=None, wrapper=(), program=None):
        """Returns when the helper answers. It runs on the client if no other host is named, by `wrapper` where given;
        `program` is for another one in its place.
        """
        program = program or binary("helper", "manypath-helper")
        with open(self._helper_log, "ab") as log:
            self.helper = (host or self.lab.client).popen([*wrapper, program, *arguments], env=self.environment,
                                                          stdin=subprocess.DEVNULL, stdout=log, stderr=log)

        def answers():
            if self.helper.poll() is not None:
                raise AssertionError(f"manypath-helper ended with {self.helper.returncode}:\n{self.helper_log()}")
            return self.ctl("status", check=False).returncode != NO_HELPER

        wait_until(answers, "manypath-helper answers")

    def stop_helper(self):
        """Ends the helper as a service manager would; AssertionError unless it ends by itself with status 0."""
        if self.helper is None:
            return
        helper, self.helper = self.helper, None
        helper.send_signal(signal.SIGCONT)
        helper.send_signal(signal.SIGTERM)
        try:
            status = helper.wait(at_most(WAIT_SECONDS))
        except subprocess.TimeoutExpired:
            status = "SIGKILL only"
        self.lab.client.end(helper)
        if status != 0:
            raise AssertionError(f"manypath-helper ended with {status}:\n{self.helper_log()}")

    def kill_helper(self):
        """The helper is gone without a word."""
        self.lab.client.end(self.helper)
        self.helper = None

    def pause_helper(self):
        """SIGSTOP; returns when it stands still."""
        os.kill(self.helper.pid, signal.SIGSTOP)
        wait_until(lambda: self._helper_state() == "T", "manypath-helper stopped")

    def continue_helper(self):
        os.kill(self.helper.pid, signal.SIGCONT)

    def ctl(self, *arguments, check=True, timeout=WAIT_SECONDS, input=None, wrapper=()):
        """Runs manypathctl, by `wrapper` where given: its CompletedProcess with text; AssertionError when it fails and
        `check` is set.
        """
        done = subprocess.run([*wrapper, binary("cli", "manypathctl"), *arguments], env=self.environment, text=True, input=input,
                              stdin=subprocess.DEVNULL if input is None else None, capture_output=True, timeout=at_most(timeout))
        if check and done.returncode != 0:
            raise AssertionError(f"manypathctl {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def ctl_json(self, *arguments):
        """What `manypathctl --json ARGUMENTS` prints, parsed."""
        return json.loads(self.ctl("--json", *arguments).stdout)

    def popen_ctl(self, *arguments):
        """Starts manypathctl with its output on a pipe, for `monitor` and its like. The caller ends it."""
        return subprocess.Popen([binary("cli", "manypathctl"), *arguments], env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def connections(self, **options):
        """`connection list --json`, with ctl()'s options."""
        return json.loads(self.ctl("--json", "connection", "list", **options).stdout)

    def helper_log(self):
        return dict(self.logs()).get("helper.log", "")

    def logs(self):
        for name in ("helper.log", "bus.log"):
            path = os.path.join(self.folder, name)
            if os.path.exists(path):
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield name, file.read()

    def _helper_state(self):
        with open(f"/proc/{self.helper.pid}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0]

    def _fail(self):
        _logs_of_failed.extend(self.logs())
        self._drop()

    def _drop(self):
        if self.helper is not None:
            self.lab.client.end(self.helper)
            self.helper = None
        if hasattr(self, "bus"):
            self.bus.close()
        if self._owns_lab:
            self.lab.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        _systems.remove(self)
