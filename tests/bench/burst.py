# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Burst: as many connections as the machine opens at once, with two subflows each, and how long the helper's World and that of
a program that follows it take to be the kernel's. First as they come, then with the helper standing still until they and as many
before them, closed by then, are there, so that the kernel has to drop events. What is missing in the end, or too much, is an
error.
"""

import time

import kernelview
from figures import print_table
from follower import Follower
from handshakes import Capture
from harness import System
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

PORT = 7
CONNECTIONS = 5000
CONVERGE_SECONDS = 60
PACKETS = 16 * CONNECTIONS


def measure(_):
    with Lab([Path("eth0"), Path("wlan0")], ipv6=False, endpoints=False) as lab:
        path = lab.path("wlan0")
        lab.client.ip(f"mptcp endpoint add {path.client_address()} dev {path.name} subflow")
        for host in (lab.client, lab.server):
            host.sysctl("net.core.somaxconn", 4 * CONNECTIONS)
            host.sysctl("net.ipv4.tcp_max_syn_backlog", 4 * CONNECTIONS)
        with Server(lab.server, f"echo:{PORT}"), System(lab) as system, Follower(system) as follower:
            measured = {"helper runs": burst(lab, system, follower), "helper stands still": burst(lab, system, follower, paused=True)}
    print_table(f"Burst of {CONNECTIONS} connections, {2 * CONNECTIONS} subflows",
                ["", "opened a second", "World complete after", "overruns", "empty after", "lost"],
                [[name, f"{each['rate']:.0f}", f"{each['converged_ms']:.0f} ms", each["overruns"], f"{each['emptied_ms']:.0f} ms",
                  each["lost"]] for name, each in measured.items()])
    return measured


def burst(lab, system, follower, paused=False):
    overruns = overrun_count(system)
    follower.expect(CONNECTIONS, 2 * CONNECTIONS)
    if paused:
        system.pause_helper()
        with open_all(lab) as client:
            client.abort()
    with Capture(lab.client, PACKETS) as capture, open_all(lab) as client:
        handshakes = wait_joined(capture)
        opening = [each.time_ns for each in handshakes if not each.join]
        complete_ns = max(each.time_ns for each in handshakes)
        if paused:
            complete_ns = time.time_ns()
            system.continue_helper()
        converged_ns = follower.reached_ns(CONVERGE_SECONDS)
        lost = differences(lab, system)
        overruns = overrun_count(system) - overruns
        if lost:
            raise AssertionError(f"{lost} of {CONNECTIONS} connections are not in the helper's list as ss has them")
        follower.expect(0, 0)
        if paused:
            system.pause_helper()
        closing_ns = time.time_ns()
        client.abort()
        if paused:
            closing_ns = time.time_ns()
            system.continue_helper()
        emptied_ns = follower.reached_ns(CONVERGE_SECONDS)
    return {"rate": CONNECTIONS / ((max(opening) - min(opening)) / 1e9), "converged_ms": (converged_ns - complete_ns) / 1e6,
            "overruns": overruns, "emptied_ms": (emptied_ns - closing_ns) / 1e6, "lost": lost}


def open_all(lab):
    client = Client(lab.client, SERVICE_ADDRESSES[4], PORT, count=CONNECTIONS, up=1, down=1)
    client.wait_done(60)
    return client


def wait_joined(capture):
    """The handshakes, once every connection has its second subflow."""
    end = time.monotonic() + CONVERGE_SECONDS
    while True:
        handshakes = capture.handshakes()
        joined = sum(each.join and each.acknowledges for each in handshakes)
        if joined >= CONNECTIONS:
            return handshakes
        if time.monotonic() > end:
            raise AssertionError(f"the kernel opened a second subflow for {joined} of {CONNECTIONS} connections")
        time.sleep(0.1)


def differences(lab, system):
    """How many connections the helper and ss tell differently, subflows included."""
    listed = {connection["token"]: {kernelview.subflow_key(subflow) for subflow in connection["subflows"]}
              for connection in system.connections()}
    kernel = {token: set(connection["subflows"]) for token, connection in kernelview.connections(lab.client).items()}
    return sum(listed.get(token) != kernel.get(token) for token in listed.keys() | kernel.keys())


def overrun_count(system):
    return system.ctl_json("status")["helper"]["overruns"]
