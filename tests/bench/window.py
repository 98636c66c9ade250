# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Window: what it costs, and its helper, with many connections at a refresh a second; then the time of a refresh (bench_gui)."""

import os
import subprocess
import time

from crowd import Crowd
from figures import print_table
from harness import System, binary
from lab import Lab, Path
from process import cpu_seconds, memory
from traffic import Server

PORT = 7
CONNECTIONS = 2000
START_SECONDS = 3
WATCH_SECONDS = 10


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
    print_table(f"Window with {CONNECTIONS} connections, {2 * CONNECTIONS} subflows, at 1 Hz", ["", "CPU, % of a core", "resident MiB", "private MiB"],
                [[name, f"{each['cpu_percent']:.1f}", f"{each['resident']:.1f}", f"{each['private']:.1f}"]
                 for name, each in measured.items()])
    refresh = subprocess.run([binary("tests", "gui", "bench_gui"), str(CONNECTIONS)], check=True, env=environment,
                             capture_output=True, text=True).stdout
    print(refresh, flush=True)
    return {**measured, "refresh": refresh.splitlines()}
