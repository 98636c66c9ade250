# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scale: what many connections cost the helper and a program that asks it, beside `ss` for the same connections."""

import json
import subprocess
import time

from crowd import Crowd
from figures import median, milliseconds, print_table
from follower import Follower
from harness import System, binary
from lab import Lab, Path
from process import cpu_seconds, memory
from traffic import Server

PORT = 7
CONNECTIONS = 10000
ROUNDS = 9
WATCH_SECONDS = 10


def measure(_):
    with Lab([Path("eth0"), Path("wlan0")], ipv6=False) as lab, Server(lab.server, f"echo:{PORT}"), System(lab) as system:
        empty = memory(system.helper.pid)
        crowd = Crowd(lab, system, PORT, CONNECTIONS)
        times = {"ss -HMtni": milliseconds(lambda: lab.client.run(["ss", "-HMtni"]), ROUNDS)}
        cpu = cpu_seconds(system.helper.pid)
        report = json.loads(subprocess.run([binary("tests", "bench", "bench_client")], env=system.environment, check=True,
                                           capture_output=True, text=True).stdout)
        if (report["connections"], report["subflows"]) != (CONNECTIONS, 2 * CONNECTIONS):
            raise AssertionError(f"the snapshot has {report['connections']} connections and {report['subflows']} subflows")
        asked_cpu = cpu_seconds(system.helper.pid) - cpu
        times |= {"snapshot, decoded": report["snapshot_ms"], "a round of metrics, decoded": report["metrics_round_ms"],
                  "manypathctl connection list": milliseconds(lambda: system.ctl("connection", "list"), ROUNDS)}
        with Follower(system, metrics_ms=1000) as follower:
            cpu, start = cpu_seconds(system.helper.pid), time.monotonic()
            crowd.transfer()
            time.sleep(WATCH_SECONDS)
            share = (cpu_seconds(system.helper.pid) - cpu) / (time.monotonic() - start) * 100
            full = memory(system.helper.pid)
            followers = memory(follower.program.pid)
    base = median(times["ss -HMtni"])
    print_table(f"{CONNECTIONS} connections with two subflows each, median of {ROUNDS} and more", ["", "ms", "of ss"],
                [[name, f"{median(each):.0f}", f"{median(each) / base:.2f}"] for name, each in times.items()])
    print_table("Memory in MiB", ["", "resident", "private"],
                [["helper with none", f"{empty.resident:.1f}", f"{empty.private:.1f}"],
                 ["helper with all", f"{full.resident:.1f}", f"{full.private:.1f}"],
                 ["a program that follows", f"{followers.resident:.1f}", f"{followers.private:.1f}"]])
    print(f"  Helper, asked for metrics at 1 Hz: {share:.1f} % of a core\n", flush=True)
    return {"milliseconds": times, "helper_cpu_percent_at_1_hz": share, "helper_cpu_seconds_while_asked": asked_cpu,
            "memory_mib": {"helper_empty": vars(empty), "helper": vars(full), "follower": vars(followers)}}
