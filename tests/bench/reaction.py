# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reaction: from the SYN-ACK that a connection is opened with to the first MP_JOIN SYN on the second path.

The contenders take turns, each round in another order, and each starts anew in its turn. Every connection must get its second
subflow, or this fails. All of it twice: on a machine that has nothing else to do, and with something else on every core.
"""

import contextlib
import os
import socket
import subprocess
import sys
import time

from contenders import REALTIME, Answer, Kernel, Manypath, Mptcpd, realtime_permitted
from figures import median, percentile, print_table
from handshakes import Capture, reactions
from harness import wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Program, Server

PORT = 7
CONNECTIONS = 150  # a turn
PAUSE_MS = 3
WARM_UP = 20
GRACE_SECONDS = 0.5  # for what the last connections wait for
SECOND_PATH = "wlan0"


def measure(options):
    paths = [Path("eth0"), Path(SECOND_PATH)]
    with Lab(paths, ipv6=False, endpoints=False) as lab, Server(lab.server, f"echo:{PORT}"):
        path = lab.path(SECOND_PATH)
        contenders = [Kernel(lab, path), Mptcpd(lab, path), Manypath(lab, path)]
        if realtime_permitted():
            contenders += [Manypath(lab, path, "manypath, SCHED_FIFO", REALTIME), Answer(lab, path, "least possible, SCHED_FIFO", REALTIME)]
        measured = {}
        for what, burden in (("nothing else to do", contextlib.nullcontext), ("every core busy", Busy)):
            with burden():
                rounds = take_turns(lab, contenders, options.rounds)
            report(what, rounds)
            measured[what] = rounds
    return {"microseconds": measured}


class Busy:
    """As many programs as there are cores that never rest."""

    def __enter__(self):
        self.programs = [subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"]) for _ in range(os.cpu_count())]

    def __exit__(self, *_):
        for program in self.programs:
            program.kill()
            program.wait()


def take_turns(lab, contenders, count):
    """{name: [the microseconds of each connection, for each round]}"""
    rounds = {contender.name: [] for contender in contenders}
    for number in range(count):
        for turn in range(len(contenders)):
            contender = contenders[(number + turn) % len(contenders)]
            with contender:
                rounds[contender.name].append(one_turn(lab, contender.name, CONNECTIONS))
    return rounds


def one_turn(lab, name, connections):
    """Microseconds for each connection."""
    client = Program(lab.client, [sys.executable, "-B", os.path.join(os.path.dirname(__file__), "paced_client.py"),
                                  SERVICE_ADDRESSES[4], str(PORT), str(PAUSE_MS)])
    with client:
        wait_until(lambda: not missing(joined(lab, client, WARM_UP)), f"{name} gives all of {WARM_UP} connections a second subflow")
        times = joined(lab, client, connections)
        if missing(times):
            raise AssertionError(f"{name} left {missing(times)} of {connections} connections without a second subflow")
        return [time / 1000 for time in times]


def joined(lab, client, connections):
    """Opens and closes so many: the nanoseconds of each, None where there was no second subflow."""
    with lab.client.namespace.entered():
        interface = socket.if_nametoindex(SECOND_PATH)
    with Capture(lab.client) as capture:
        client.say(f"open {connections}")
        client.wait_for("opened", 60)
        end = time.monotonic() + GRACE_SECONDS
        while missing(times := list(reactions(capture.handshakes(), interface).values())) and time.monotonic() < end:
            time.sleep(0.01)
    client.say("close")
    client.wait_for("closed")
    if len(times) != connections:
        raise AssertionError(f"{connections} connections opened and {len(times)} SYN-ACKs captured")
    return times


def missing(times):
    return sum(time is None for time in times)


def report(what, rounds):
    pooled = {name: [time for each in turns for time in each] for name, turns in rounds.items()}
    rows = []
    for name, times in pooled.items():
        medians = [median(each) for each in rounds[name]]
        rows.append([name, f"{median(times):.0f}", f"{percentile(times, 99):.0f}", f"{min(medians):.0f}–{max(medians):.0f}",
                     f"{median(times) / median(pooled['kernel']):.2f}", f"{median(times) / median(pooled['mptcpd']):.2f}",
                     f"{percentile(times, 99) / percentile(pooled['mptcpd'], 99):.2f}"])
    count = len(pooled["kernel"])
    print_table(f"Reaction, {what}: {len(rounds['kernel'])} rounds, {count} connections each, µs",
                ["", "median", "p99", "medians of rounds", "of kernel", "of mptcpd", "p99 of mptcpd"], rows)
