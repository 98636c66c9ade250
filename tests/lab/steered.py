# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For the tests of the policy endpoints: a lab whose endpoints the helper keeps, judged by `ip mptcp` and `ss`."""

import re
import unittest

import kernelview
from harness import System, wait_until
from lab import ENDPOINTS_MAX, SERVICE_ADDRESSES, Host, Lab, LabError, Path
from traffic import Client, Server

ECHO = 7
PATHS = ("eth0", "wlan0", "wwan0")


def endpoints(host):
    """{"10.1.1.1 subflow dev eth0": id} as `ip mptcp endpoint show` has them."""
    found = {}
    for line in host.ip("mptcp endpoint show").stdout.splitlines():
        number = re.search(r" id (\d+)", line)
        found[line.replace(number[0], "", 1).strip()] = int(number[1])
    return found


def limits(host):
    """(subflows, add_addr_accepted)"""
    words = host.ip("mptcp limits show").stdout.split()
    values = dict(zip(words[::2], words[1::2]))
    return int(values["subflows"]), int(values["add_addr_accepted"])


def subflow_addresses(host):
    """The local address of each established subflow, sorted: of all connections."""
    return sorted(key[0] for connection in kernelview.connections(host).values()
                  for key, subflow in connection["subflows"].items() if subflow["state"] == "ESTAB")


def endpoint_capacity():
    """How many endpoints this kernel takes."""
    host = Host("scratch")
    try:
        for number in range(300):
            if host.run(["ip", "mptcp", "endpoint", "add", f"10.9.{number // 200}.{number % 200 + 1}", "subflow"], check=False).returncode:
                return number
    finally:
        host.close()
    raise LabError("the kernel took 300 endpoints")


class Steered(unittest.TestCase):
    """`configuration` are lines of the administrator's file; the helper starts in setUp() unless `start` says otherwise."""

    configuration = ()
    start = True
    ipv6 = False

    def setUp(self):
        self.lab = Lab([Path(name) for name in PATHS], ipv6=self.ipv6, endpoints=False, limits=None)
        self.addCleanup(self.lab.close)
        self.lab.server.ip(f"mptcp limits set subflows {ENDPOINTS_MAX} add_addr_accepted {ENDPOINTS_MAX}")
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab, start=False, policy="endpoints", configuration=self.configuration)
        self.addCleanup(self.system.close)
        self.client = self.lab.client
        if self.start:
            self.system.start_helper()

    def wait_for_endpoints(self, *wanted):
        wait_until(lambda: set(endpoints(self.client)) == set(wanted), Seen(f"endpoints {wanted}", lambda: endpoints(self.client)))

    def wait_for_limits(self, subflows, add_addr_accepted=0):
        wait_until(lambda: limits(self.client) == (subflows, add_addr_accepted),
                   Seen(f"limits {subflows}, {add_addr_accepted}", lambda: limits(self.client)))

    def wait_for_subflows(self, *wanted):
        """All established subflows of the client are from these addresses, one from each."""
        wait_until(lambda: subflow_addresses(self.client) == sorted(wanted),
                   Seen(f"subflows from {wanted}", lambda: subflow_addresses(self.client)))

    def wait_for_remark(self, interface, text):
        """What `role show` says that the policy left undone about an interface."""
        def remarks():
            rows = self.system.ctl_json("role", "show")["interfaces"]
            return "; ".join(text for row in rows if row["interface"] == interface for text in row["remarks"])

        wait_until(lambda: text in remarks(), Seen(f"the remark '{text}' on {interface}", remarks))

    def add_interface(self, name, *options):
        """One that leads nowhere: up and with carrier, without address and routes."""
        self.client.ip(f"link add {name} {' '.join(options)} type veth peer name {name}-end")
        for end in (name, f"{name}-end"):
            self.client.ip(f"link set {end} up")

    def connect(self, **options):
        """A connection with some bytes moved, so that it is fully established."""
        client = Client(self.client, SERVICE_ADDRESSES[4], ECHO, up=2000, down=2000, **options)
        client.wait_done()
        return client


class Seen:
    """What was waited for, and what there was in its place; looked up only when it is printed."""

    def __init__(self, wanted, look):
        self._wanted = wanted
        self._look = look

    def __str__(self):
        return f"{self._wanted}; there is {self._look()}"
