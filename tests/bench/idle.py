# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Idle: what the helper and Debian's mptcpd, with its own settings, cost while nobody asks anything of them."""

import time

from contenders import start_mptcpd
from figures import print_table
from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from process import cpu_seconds, memory, wakeups
from traffic import Client, Server

PORT = 7
CONNECTIONS = 100
SETTLED_SECONDS = 4  # new interfaces take that long to have all their addresses
SECONDS = 10


def measure(_):
    measured = {}
    with Lab([Path("eth0"), Path("wlan0")], ipv6=False) as lab, Server(lab.server, f"echo:{PORT}"):
        with System(lab) as system:
            system.connections()  # somebody has been there
            measured["manypath-helper"] = watch(system.helper.pid)
            with Client(lab.client, SERVICE_ADDRESSES[4], PORT, count=CONNECTIONS, up=1, down=1) as client:
                client.wait_done()
                wait_until(lambda: len(system.connections()) == CONNECTIONS, "all connections are listed")
                measured[f"manypath-helper, {CONNECTIONS} connections"] = watch(system.helper.pid)
        mptcpd = start_mptcpd(lab.client)
        try:
            measured["mptcpd"] = watch(mptcpd.pid)
        finally:
            lab.client.end(mptcpd)
    print_table(f"Idle for {SECONDS} s, memory in MiB", ["", "wake-ups", "CPU", "resident", "PSS", "private", "private dirty"],
                [[name, each["wakeups"], f"{each['cpu_ms']:.2f} ms", *(f"{each[kind]:.1f}" for kind in
                  ("resident", "shared_out", "private", "private_dirty"))] for name, each in measured.items()])
    return measured


def watch(pid):
    """Its cost over SECONDS, from when it has been still for SETTLED_SECONDS (or has not within three times that)."""
    end = time.monotonic() + 3 * SETTLED_SECONDS
    while True:
        before = wakeups(pid)
        time.sleep(SETTLED_SECONDS)
        if wakeups(pid) == before or time.monotonic() > end:
            break
    before = wakeups(pid), cpu_seconds(pid)
    time.sleep(SECONDS)
    return {"wakeups": wakeups(pid) - before[0], "cpu_ms": (cpu_seconds(pid) - before[1]) * 1000, **vars(memory(pid))}
