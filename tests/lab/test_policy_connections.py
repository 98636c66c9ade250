# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policies single-subflow-per-interface, full-mesh and ndiffports on real connections."""

import socket
import unittest

import kernelview
from harness import wait_until
from steered import Seen
from steeredconnections import SteeredConnections, pairs

MANY = 200


class SingleSubflowPerInterface(SteeredConnections):
    policy = "single-subflow-per-interface"

    def wait_for_one_each(self, *names, family=4):
        self.wait_for_pairs(*(self.pair(name, "eth0", family) for name in names))

    def test_one_by_each_interface(self):
        for family in self.lab.families:
            with self.subTest(family=family):
                client = self.connect(family=family)
                self.wait_for_one_each("eth0", "wlan0", "wwan0", family=family)
                client.close()
                wait_until(lambda: not pairs(self.lab.client), "closed")

    def test_an_interface_that_comes_later(self):
        self.lab.unplug("wlan0")
        self.lab.client.ip("address delete 10.1.3.1/24 dev wwan0")
        self.connect()
        self.wait_for_one_each("eth0")
        self.lab.plug("wlan0")
        self.wait_for_one_each("eth0", "wlan0")
        self.lab.add_address("wwan0", "10.1.3.1")
        self.lab.set_link("wwan0", True)  # and its routes again
        self.wait_for_one_each("eth0", "wlan0", "wwan0")

    def test_lost_and_back_in_the_middle_of_a_transfer(self):
        client = self.connect()
        self.wait_for_one_each("eth0", "wlan0", "wwan0")

        def lose():
            self.lab.set_carrier("wlan0", False)
            self.wait_for_one_each("eth0", "wwan0")

        self.transfer_while(client, lose)
        self.lab.set_carrier("wlan0", True)
        self.wait_for_one_each("eth0", "wlan0", "wwan0")

    def test_the_first_path_lost_and_back(self):
        client = self.connect()
        self.wait_for_one_each("eth0", "wlan0", "wwan0")

        def lose():
            self.lab.set_carrier("eth0", False)
            self.wait_for_pairs(self.pair("wlan0", "eth0"), self.pair("wwan0", "eth0"))

        # The server's address on that path stays reachable by the others, as one on the Internet would.
        self.lab.server.ip("address add 10.1.1.2/32 dev lo")
        self.transfer_while(client, lose)
        self.lab.set_carrier("eth0", True)
        self.wait_for_one_each("eth0", "wlan0", "wwan0")

    def test_an_address_that_goes(self):
        self.connect()
        self.wait_for_one_each("eth0", "wlan0", "wwan0")
        self.lab.remove_address("wwan0", "10.1.3.1")
        self.wait_for_one_each("eth0", "wlan0")

    def test_roles(self):
        self.system.ctl("role", "set", "wwan0", "never")
        self.system.ctl("role", "set", "wlan0", "backup")
        self.connect()
        self.wait_for_one_each("eth0", "wlan0")

        def is_backup():
            return any(key[0] == "10.1.2.1" and row["backup"] for connection in kernelview.connections(self.lab.client).values()
                       for key, row in connection["subflows"].items())

        wait_until(is_backup, "wlan0's is backup")  # kernels that take no flags for a new subflow (6.1) are told when it is up
        self.system.ctl("role", "set", "wwan0", "automatic")
        self.wait_for_one_each("eth0", "wlan0", "wwan0")
        self.system.ctl("role", "set", "wlan0", "never")
        self.wait_for_one_each("eth0", "wwan0")

    def test_a_server_announces(self):
        self.system.ctl("policy", "set", "observe")
        self.server_helper("single-subflow-per-interface")
        self.connect()
        announced = wait_until(lambda: len(found := self.system.connections()[0]["announced"]) == 2 and found, "two announced")
        self.assertEqual({each["address"] for each in announced}, {"10.1.2.2", "10.1.3.2"})
        self.lab.server.ip("address delete 10.1.3.2/24 dev wwan0")
        wait_until(lambda: [each["address"] for each in self.system.connections()[0]["announced"]] == ["10.1.2.2"], "one withdrawn")

    def test_a_server_that_takes_no_joins_to_its_first_address(self):
        self.lab.server.sysctl("net.mptcp.allow_join_initial_addr_port", 0)
        client = self.connect()
        if not self.system.connections()[0]["deny_join_id0"]:
            return  # this kernel's events have no flags, and nothing else tells
        client.close()
        self.server_helper("single-subflow-per-interface")
        self.connect()
        self.wait_for_pairs(self.pair("eth0", "eth0"), self.pair("wlan0", "wlan0"), self.pair("wwan0", "wlan0"))

    def test_many_at_once(self):
        client = self.connect(count=MANY)
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths for _ in range(MANY)))
        client.transfer(up=10_000, down=10_000)
        client.wait_done()

    def test_the_helper_restarts_in_the_middle(self):
        client = self.connect(count=10)
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths for _ in range(10)))

        def restart():
            self.system.kill_helper()
            self.lab.set_carrier("wwan0", False)
            self.system.start_helper()
            self.wait_for_pairs(*(self.pair(name, "eth0") for name in ("eth0", "wlan0") for _ in range(10)))

        self.transfer_while(client, restart, size=500_000)
        self.lab.set_carrier("wwan0", True)
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths for _ in range(10)))


class PeerWithoutMptcp(SteeredConnections):
    policy = "full-mesh"
    plain_server = True

    def test_is_left_alone(self):
        client = self.connect()
        wait_until(lambda: not any(not c["fallback"] for c in self.system.connections()), "fallback")
        self.lab.set_carrier("wlan0", False)
        client.transfer(up=10_000, down=10_000)
        client.wait_done()
        self.assertEqual(self.system.ctl("--json", "policy", "log").stdout, "")


class FullMesh(SteeredConnections):
    policy = "full-mesh"
    paths = ("eth0", "wlan0")

    def mesh(self):
        return [self.pair(local, remote) for local in self.paths for remote in self.paths]

    def test_from_each_to_each(self):
        self.server_helper("full-mesh")
        client = self.connect()
        self.wait_for_pairs(*self.mesh())
        self.transfer_while(client, lambda: None)

    def test_from_each_to_each_by_ipv6(self):
        if 6 not in self.lab.families:
            return
        self.server_helper("full-mesh")
        client = self.connect(family=6)
        wanted = {self.pair(local, remote, 6) for local in self.paths for remote in self.paths}
        for host in (self.lab.client, self.lab.server):
            wait_until(lambda: set(pairs(host)) >= wanted, Seen(f"{wanted} on the {host.name}", lambda: pairs(host)))
        self.transfer_while(client, lambda: None)

    def test_bounded(self):
        self.server_helper("full-mesh")
        self.system.ctl("policy", "set", "full-mesh", "subflows=2")
        self.connect()
        self.wait_for_pairs(self.pair("eth0", "eth0"), self.pair("wlan0", "eth0"), self.pair("eth0", "wlan0"))

    def test_lost_and_back(self):
        self.server_helper("full-mesh")
        client = self.connect()
        self.wait_for_pairs(*self.mesh())
        # Carrier of wlan0 is lost on both sides of that link.
        self.transfer_while(client, lambda: self.lab.set_carrier("wlan0", False))
        wait_until(lambda: self.pair("wlan0", "eth0") not in pairs(self.lab.client), "those from wlan0 are gone")
        self.lab.set_carrier("wlan0", True)
        wait_until(lambda: set(pairs(self.lab.client)) >= {self.pair("wlan0", "eth0"), self.pair("wlan0", "wlan0")},
                   Seen("those from wlan0 are back", lambda: pairs(self.lab.client)))


class Ndiffports(SteeredConnections):
    policy = "ndiffports"

    def ports(self):
        connection, = kernelview.connections(self.lab.client).values()
        return [key[1] for key, row in connection["subflows"].items() if row["state"] == "ESTAB"]

    def test_two_unless_told_otherwise(self):
        self.connect()
        self.wait_for_pairs(*[self.pair("eth0", "eth0")] * 2)

    def test_by_ipv6(self):
        if 6 not in self.lab.families:
            return
        self.system.ctl("policy", "set", "ndiffports", "subflows=3", "spread=true")
        self.connect(family=6)
        self.wait_for_pairs(*[self.pair("eth0", "eth0", 6)] * 3)
        self.assertEqual({port % 3 for port in self.ports()}, {0, 1, 2})

    def test_one_that_is_lost_is_opened_again(self):
        self.system.ctl("policy", "set", "ndiffports", "subflows=4")
        self.connect()
        self.wait_for_pairs(*[self.pair("eth0", "eth0")] * 4)
        victim = max(self.ports())
        self.lab.server.run(["ss", "-K", "dport", "=", f":{victim}"])
        wait_until(lambda: victim not in self.ports(), "one was reset")
        self.wait_for_pairs(*[self.pair("eth0", "eth0")] * 4)

    def test_source_ports_spread(self):
        self.system.stop_helper()
        self.system.start_helper("--policy", "ndiffports,subflows=5,spread=true")
        client = self.connect()
        self.wait_for_pairs(*[self.pair("eth0", "eth0")] * 5)
        self.assertEqual(sorted(port % 5 for port in self.ports()), [0, 1, 2, 3, 4])
        self.transfer_while(client, lambda: None)

    def test_a_port_that_is_taken(self):
        self.system.ctl("policy", "set", "observe")
        self.connect()
        first, = self.ports()
        other = self.lab.client.socket(socket.AF_INET, socket.IPPROTO_TCP)
        self.addCleanup(other.close)
        taken = first + 1 if first < 65535 else 32768
        other.bind(("10.1.1.1", taken))
        self.system.ctl("policy", "set", "ndiffports", "subflows=2", "spread=true")
        wait_until(lambda: len(self.ports()) == 2, "two subflows")
        self.assertNotIn(taken, self.ports())
        self.assertEqual({port % 2 for port in self.ports()}, {0, 1})


class OnTheFly(SteeredConnections):
    policy = "observe"

    def test_policies_take_over_from_each_other(self):
        client = self.connect()
        self.wait_for_pairs(self.pair("eth0", "eth0"))
        client.transfer(up=3_000_000, down=3_000_000)
        self.system.ctl("policy", "set", "single-subflow-per-interface")
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths))
        self.system.ctl("policy", "set", "ndiffports", "subflows=3")
        wait_until(lambda: pairs(self.lab.client).count(self.pair("eth0", "eth0")) == 3, "three on the first path")
        self.system.ctl("policy", "set", "single-subflow-per-interface")
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths))
        client.wait_done()

    def test_choosing_one_chooses_the_path_manager_for_new_connections(self):
        self.lab.client.sysctl("net.mptcp.pm_type", 0)
        self.system.ctl("status")  # the helper has looked when this answers
        self.system.ctl("policy", "set", "single-subflow-per-interface")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.pm_type"), "1")
        self.connect()
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths))
        self.system.ctl("policy", "set", "endpoints")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.pm_type"), "0")

    def test_a_path_manager_that_a_person_chose_stays(self):
        self.system.ctl("policy", "set", "full-mesh")
        self.system.ctl("settings", "set", "pm_type", "0")
        self.system.stop_helper()
        self.system.start_helper()
        self.assertEqual(self.lab.client.sysctl("net.mptcp.pm_type"), "0")
        self.assertIn("settings set path_manager userspace", self.system.ctl("policy", "show", "full-mesh").stdout)


if __name__ == "__main__":
    unittest.main()
