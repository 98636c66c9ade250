# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every policy for single connections has to stand, on real connections: both families, a path lost and back in a transfer, many
connections, a helper that is killed, a server that announces and takes no joins to its first address, a peer without MPTCP."""

import unittest

from harness import wait_until
from steered import Seen
from steeredconnections import SteeredConnections, pairs

# With what each gets, and the path that is lost: one that it uses.
POLICIES = {
    "single-subflow-per-interface": ((), "wlan0"),
    "full-mesh": ((), "wlan0"),
    "ndiffports": (("subflows=3",), "eth0"),
    "active-backup": (("settle=1",), "wlan0"),
    "latency-guard": ((), "wlan0"),
    "rules": (("rules=port 7 use single-subflow-per-interface; all use observe",), "wlan0"),
}
SUBFLOWS = 3  # of a connection, under each of them
MANY = 200


class EachPolicy(SteeredConnections):
    def each(self):
        for name, (parameters, path) in POLICIES.items():
            self.name = name
            self.system.ctl("policy", "set", name, *parameters)
            yield name, path
            wait_until(lambda: not pairs(self.lab.client) and not pairs(self.lab.server), f"all closed under {name}")

    def wait_for_subflows(self, connections=1):
        for host in (self.lab.client, self.lab.server):
            wait_until(lambda: len(pairs(host)) == SUBFLOWS * connections,
                       Seen(f"{SUBFLOWS * connections} subflows on the {host.name} under {self.name}", lambda: len(pairs(host))))

    def test_a_path_lost_and_back_in_each_family(self):
        for _, path in self.each():
            for family in self.lab.families:
                client = self.connect(family=family)
                self.wait_for_subflows()

                def lose():
                    self.lab.set_carrier(path, False)
                    wait_until(lambda: not self.carrier(path), "the carrier is lost")
                    self.lab.set_carrier(path, True)

                self.transfer_while(client, lose)
                self.wait_for_subflows()
                client.close()

    def carrier(self, name):
        return "LOWER_UP" in self.lab.client.ip_json(f"link show dev {name}")[0]["flags"]

    def test_many_connections(self):
        for _ in self.each():
            client = self.connect(count=MANY)
            self.wait_for_subflows(MANY)
            client.transfer(up=5_000, down=5_000)
            client.wait_done()
            client.close()

    def test_the_helper_is_killed_in_the_middle(self):
        for _ in self.each():
            client = self.connect(count=10)
            self.wait_for_subflows(10)

            def restart():
                self.system.kill_helper()
                self.system.start_helper()

            self.transfer_while(client, restart, size=300_000)
            self.wait_for_subflows(10)  # the same: none twice
            client.close()

    def test_a_server_that_announces_and_takes_no_joins_to_its_first_address(self):
        self.server_helper("single-subflow-per-interface")
        self.lab.server.sysctl("net.mptcp.allow_join_initial_addr_port", 0)
        for name, _ in self.each():
            client = self.connect()
            if self.system.connections()[0]["deny_join_id0"]:  # else this kernel's events have no flags, and nothing else tells
                wait_until(lambda: len(pairs(self.lab.client)) >= SUBFLOWS, Seen("its subflows", lambda: pairs(self.lab.client)))
                self.assertEqual(pairs(self.lab.client).count(self.pair("eth0", "eth0")), 1, name)
                self.assertEqual([remote for _, remote in pairs(self.lab.client)].count("10.1.1.2"), 1, name)
            client.close()


class EachPolicyWithoutMptcp(SteeredConnections):
    plain_server = True

    def test_the_peer_is_left_alone(self):
        for name, (parameters, _) in POLICIES.items():
            with self.subTest(policy=name):
                self.system.ctl("policy", "set", name, *parameters)
                client = self.connect()
                wait_until(lambda: all(c["fallback"] for c in self.system.connections()), "fallback")
                client.transfer(up=10_000, down=10_000)
                client.wait_done()
                client.close()
        self.assertEqual(self.system.ctl("--json", "policy", "log").stdout, "")


if __name__ == "__main__":
    unittest.main()
