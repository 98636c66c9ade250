# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Window: what it costs, and its helper, with many connections at a refresh a second; the same hidden in the tray; how long it takes
to appear; then what a refresh of each page costs its thread (bench_window)."""

import contextlib
import os
import select
import statistics
import subprocess
import tempfile
import time

from bus import PrivateBus
from crowd import Crowd
from figures import print_table
from harness import System, binary
from lab import Lab, Path
from process import cpu_seconds, memory
from traffic import Server

PORT = 7
CONNECTIONS = 2000
REFRESHED = 1000
START_SECONDS = 3
WATCH_SECONDS = 10
STARTS = 11
TRAY_SECONDS = 30
PATIENCE_SECONDS = 30


@contextlib.contextmanager
def display():
    """An X server of our own; its name."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def await_line(stream, text):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and select.select([stream], [], [], end - time.monotonic())[0]:
        if text in stream.readline():
            return time.monotonic()
    raise AssertionError(f"no {text.decode()} within {PATIENCE_SECONDS} s")


def starts(environment):
    """Milliseconds from the start of the program to its window on the screen, several times."""
    times = []
    with display() as name:
        environment = {**environment, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        for _ in range(STARTS):
            watcher = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=environment, bufsize=0,
                                       stdout=subprocess.PIPE)
            time.sleep(1)  # until it listens
            begun = time.monotonic()
            window = subprocess.Popen([binary("gui", "manypath")], env=environment, stderr=subprocess.DEVNULL)
            try:
                times.append((await_line(watcher.stdout, b"MapNotify") - begun) * 1000)
            finally:
                for process in (window, watcher):
                    process.kill()
                    process.wait()
                watcher.stdout.close()
    return times


def in_tray(environment, folder):
    """Percent of a core that the program takes in a panel while its connections idle, and its memory."""
    bus = PrivateBus(folder)
    environment = {**environment, "DBUS_SESSION_BUS_ADDRESS": bus.address, "QT_QPA_PLATFORM": "xcb", "XDG_CURRENT_DESKTOP": "KDE"}
    panel = subprocess.Popen(["/usr/bin/python3", "-B", os.path.join(os.path.dirname(__file__), "panel.py")], env=environment, bufsize=0,
                             stdout=subprocess.PIPE)
    program = None
    try:
        await_line(panel.stdout, b"ready")
        with display() as name:
            program = subprocess.Popen([binary("gui", "manypath"), "--background"], env={**environment, "DISPLAY": name},
                                       stderr=subprocess.DEVNULL)
            await_line(panel.stdout, b"icon")
            time.sleep(START_SECONDS)
            before, start = cpu_seconds(program.pid), time.monotonic()
            time.sleep(TRAY_SECONDS)
            return {"cpu_percent": (cpu_seconds(program.pid) - before) / (time.monotonic() - start) * 100, **vars(memory(program.pid))}
    finally:
        for process in filter(None, (program, panel)):
            process.kill()
            process.wait()
        panel.stdout.close()
        bus.close()


def measure(_):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with Lab([Path("eth0"), Path("wlan0")], ipv6=False) as lab, Server(lab.server, f"echo:{PORT}"), System(lab) as system:
        crowd = Crowd(lab, system, PORT, CONNECTIONS)
        window = subprocess.Popen([binary("gui", "manypath")], env={**environment, **system.environment,
                                  "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": system.folder,
                                  "XDG_RUNTIME_DIR": system.folder})
        try:
            time.sleep(START_SECONDS)  # its start is not what is measured here
            processes = {"window": window.pid, "helper": system.helper.pid}
            before, start = {name: cpu_seconds(pid) for name, pid in processes.items()}, time.monotonic()
            crowd.transfer()
            time.sleep(WATCH_SECONDS)
            seconds = time.monotonic() - start
            measured = {name: {"cpu_percent": (cpu_seconds(pid) - before[name]) / seconds * 100, **vars(memory(pid))}
                        for name, pid in processes.items()}
        finally:
            window.kill()
            window.wait()
        with tempfile.TemporaryDirectory() as folder:
            crowd.transfer()
            measured["in the panel"] = in_tray({**os.environ, **system.environment, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder,
                                                "XDG_RUNTIME_DIR": folder}, folder)
        appear = starts({**os.environ, **system.environment, "XDG_CONFIG_HOME": system.folder, "XDG_RUNTIME_DIR": system.folder})
    print(f"Start to window, {CONNECTIONS} connections there: median {statistics.median(appear):.0f} ms, worst {max(appear):.0f} ms "
          f"of {STARTS}", flush=True)
    print_table(f"Window with {CONNECTIONS} connections, {2 * CONNECTIONS} subflows, at 1 Hz", ["", "CPU, % of a core", "resident MiB", "private MiB"],
                [[name, f"{each['cpu_percent']:.1f}", f"{each['resident']:.1f}", f"{each['private']:.1f}"]
                 for name, each in measured.items()])
    refresh = subprocess.run([binary("tests", "gui", "bench_window"), str(REFRESHED)], check=True, env=environment,
                             capture_output=True, text=True).stdout
    print(refresh, flush=True)
    return {**measured, "start_ms": appear, "refresh": refresh.splitlines()}
