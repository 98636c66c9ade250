# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For the tests of policies for single connections: a lab of the userspace path manager, judged by `ss` on both hosts."""

import unittest

import kernelview
from harness import System, wait_until
from lab import Lab, Path
from steered import Seen
from traffic import Client, Server

ECHO = 7
PATHS = ("eth0", "wlan0", "wwan0")


def pairs(host):
    """(client's address, server's address) of each established subflow of a host, sorted; seen from either side alike."""
    found = []
    for connection in kernelview.connections(host).values():
        for (local, _, remote, _), subflow in connection["subflows"].items():
            if subflow["state"] == "ESTAB":
                found.append((local, remote) if host.name == "client" else (remote, local))
    return sorted(found)


class SteeredConnections(unittest.TestCase):
    """The client's helper has `policy` and the lines of `configuration`; it starts in setUp() unless `start` says otherwise."""

    policy = "observe"
    configuration = ()
    paths = PATHS
    start = True
    plain_server = False

    def setUp(self):
        self.lab = Lab([Path(name) for name in self.paths], endpoints=False)
        self.addCleanup(self.lab.close)
        for host in (self.lab.client, self.lab.server):
            host.sysctl("net.mptcp.pm_type", 1)
        Server(self.lab.server, f"echo:{ECHO}", plain=self.plain_server)
        self.system = System(self.lab, start=False, policy=self.policy, configuration=self.configuration)
        self.addCleanup(self.system.close)
        if self.start:
            self.system.start_helper()

    def server_helper(self, policy, *configuration):
        """A helper on the server, whose interfaces have no default route and so need a role."""
        system = System(self.lab, start=False, policy=policy,
                        configuration=[*configuration, "[roles]", *(f"{name}=preferred" for name in self.paths)])
        self.addCleanup(system.close)
        system.start_helper(host=self.lab.server)
        return system

    def connect(self, path="eth0", family=4, **options):
        """A client whose first subflow is on a path, with checked bytes moved, so that it is fully established."""
        there = self.lab.path(path)
        client = Client(self.lab.client, there.server_address(family), ECHO, up=2000, down=2000, check=True,
                        source=there.client_address(family), **options)
        self.addCleanup(client.end)
        client.wait_done()
        return client

    def pair(self, local, remote, family=4):
        """As pairs() has it, by the names of the paths."""
        return self.lab.path(local).client_address(family), self.lab.path(remote).server_address(family)

    def wait_for_pairs(self, *wanted):
        """Client and server have these established subflows and no others."""
        for host in (self.lab.client, self.lab.server):
            wait_until(lambda: pairs(host) == sorted(wanted), Seen(f"{sorted(wanted)} on the {host.name}", lambda: pairs(host)))

    def transfer_while(self, client, change, size=2_000_000):
        """Moves checked bytes both ways, and does `change` in the middle of that."""
        client.transfer(up=size, down=size)
        change()
        client.wait_done()
