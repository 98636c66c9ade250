# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose endpoints and limits are whose: the policy endpoints beside others, and across its own end and start."""

import unittest

import kernelview
from harness import wait_until
from lab import SERVICE_ADDRESSES
from steered import Seen, Steered, endpoint_capacity, endpoints, limits, subflow_addresses
from traffic import Client

ETH0 = "10.1.1.1 subflow dev eth0"
WLAN0 = "10.1.2.1 subflow dev wlan0"
WWAN0 = "10.1.3.1 subflow dev wwan0"
ALL = (ETH0, WLAN0, WWAN0)
ADDRESSES = ("10.1.1.1", "10.1.2.1", "10.1.3.1")


class Foreign(Steered):
    start = False

    def test_endpoints_of_ip_stay_as_they_are(self):
        foreign = ("10.1.1.1 subflow backup dev eth0", "10.1.2.1 signal", "10.99.99.99 subflow dev if99", "10.1.3.1 port 4000 signal")
        for endpoint in ("10.1.1.1 dev eth0 subflow backup", "10.1.2.1 signal", "10.1.3.1 port 4000 signal"):
            self.client.ip(f"mptcp endpoint add {endpoint}")
        self.add_interface("gone0", "index", "99")
        self.client.ip("mptcp endpoint add 10.99.99.99 dev gone0 subflow")
        self.client.ip("link delete gone0")
        before = endpoints(self.client)
        self.assertEqual(set(before), set(foreign))
        self.system.start_helper()
        self.wait_for_endpoints(*foreign, WWAN0)
        self.wait_for_remark("wlan0", "another program has made the endpoint of this address")

        # Whatever happens to their interfaces.
        self.lab.set_carrier("eth0", False)
        self.lab.unplug("wlan0")
        self.system.ctl("role", "set", "eth0", "never")
        self.lab.set_carrier("wwan0", False)
        self.wait_for_endpoints(*foreign)
        self.assertEqual(endpoints(self.client), before)

    def test_one_made_by_a_person_stays_and_is_theirs(self):
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.lab.set_carrier("wlan0", False)
        self.wait_for_endpoints(ETH0, WWAN0)
        self.system.ctl("endpoint", "add", "10.1.2.1", "dev", "wlan0", "subflow", "backup")
        self.lab.set_carrier("wlan0", True)
        self.wait_for_remark("wlan0", "a person has made the endpoint of this address")
        self.wait_for_endpoints(ETH0, "10.1.2.1 subflow backup dev wlan0", WWAN0)

    def test_one_taken_away_by_others_comes_back(self):
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.client.ip("mptcp endpoint flush")
        self.lab.add_address("eth0", "10.1.1.77")
        self.wait_for_endpoints(*ALL, "10.1.1.77 subflow dev eth0")

    def test_the_kernels_own_gives_way(self):
        """An endpoint that the kernel made to answer an announcement becomes a real one of the same id."""
        self.client.ip("mptcp limits set subflows 4 add_addr_accepted 4")
        self.lab.server.ip("mptcp endpoint add 10.1.2.2 signal")
        client = Client(self.client, SERVICE_ADDRESSES[4], 7, up=2000, down=2000)
        client.wait_done()
        # iproute2 before 6.2 has no word for the flag.
        wait_until(lambda: any("implicit" in each or "rawflags 10" in each for each in endpoints(self.client)), "an endpoint of the kernel")
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)

    def test_room_that_others_take(self):
        capacity = endpoint_capacity()
        foreign = [f"10.99.0.{number}" for number in range(1, capacity)]
        for address in foreign:
            self.client.ip(f"mptcp endpoint add {address} signal")
        self.system.start_helper()
        self.wait_for_endpoints(*(f"{address} signal" for address in foreign), ETH0)
        self.wait_for_remark("wlan0", f"the kernel takes no more than {capacity} endpoints")
        self.system.ctl("role", "set", "wwan0", "preferred")
        self.wait_for_endpoints(*(f"{address} signal" for address in foreign), WWAN0)


class Limits(Steered):
    start = False

    def test_those_of_others_are_kept(self):
        self.client.ip("mptcp limits set subflows 5 add_addr_accepted 2")
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.lab.set_carrier("wlan0", False)
        self.wait_for_endpoints(ETH0, WWAN0)
        self.assertEqual(limits(self.client), (5, 2))

    def test_raised_and_taken_back_no_further(self):
        self.client.ip("mptcp limits set subflows 1 add_addr_accepted 1")
        self.system.start_helper()
        self.wait_for_limits(3, 1)
        for name in ("eth0", "wlan0", "wwan0"):
            self.lab.set_carrier(name, False)
        self.wait_for_endpoints()
        self.wait_for_limits(1, 1)

    def test_changed_by_others_meanwhile(self):
        self.system.start_helper()
        self.wait_for_limits(3)
        self.client.ip("mptcp limits set subflows 7 add_addr_accepted 0")
        self.lab.set_carrier("wlan0", False)
        self.wait_for_endpoints(ETH0, WWAN0)
        self.assertEqual(limits(self.client), (7, 0))

    def test_set_by_a_person(self):
        self.system.start_helper()
        self.wait_for_limits(3)
        self.system.ctl("limits", "set", "subflows", "1")
        self.lab.add_address("eth0", "10.1.1.77")
        self.wait_for_endpoints(*ALL, "10.1.1.77 subflow dev eth0")
        self.assertEqual(limits(self.client), (1, 0))
        remarks = self.system.ctl_json("policy", "show", "endpoints")["remarks"]
        self.assertIn({"subject": "limit subflows", "text": "1 was set by a person, and stays; the endpoints could use 4"}, remarks)


class Restart(Steered):
    start = False

    def start_with(self, on_stop):
        self.system.configure("[manypath]", "policy=endpoints", f"on-stop={on_stop}")
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.wait_for_limits(3)

    def subflow_ports(self):
        """What identifies the client's subflows: a subflow made anew has another port."""
        return sorted(key for connection in kernelview.connections(self.client).values() for key in connection["subflows"])

    def test_it_recognises_its_own(self):
        self.start_with("keep")
        self.client.ip("mptcp endpoint add 10.99.99.99 signal")
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        before, ports = endpoints(self.client), self.subflow_ports()
        self.system.kill_helper()
        self.system.start_helper()
        self.lab.add_address("eth0", "10.1.1.77")  # when this has its endpoint, the policy has had its say
        self.wait_for_endpoints(*before, "10.1.1.77 subflow dev eth0")
        self.assertLessEqual(before.items(), endpoints(self.client).items())
        self.assertLessEqual(set(ports), set(self.subflow_ports()))

        self.system.kill_helper()
        self.lab.unplug("wlan0")
        self.lab.set_carrier("wwan0", False)
        self.lab.remove_address("eth0", "10.1.1.77")
        self.system.start_helper()
        self.wait_for_endpoints(ETH0, "10.99.99.99 signal")
        self.wait_for_limits(2)

    def test_stopped_it_keeps(self):
        self.start_with("keep")
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.system.stop_helper()
        self.assertEqual(set(endpoints(self.client)), set(ALL))
        self.assertEqual(limits(self.client), (3, 0))
        self.assertEqual(subflow_addresses(self.client), sorted(ADDRESSES))

    def test_stopped_it_takes_back(self):
        self.client.ip("mptcp endpoint add 10.99.99.99 signal")
        self.system.configure("[manypath]", "policy=endpoints", "on-stop=take-back")
        self.system.start_helper()
        self.wait_for_endpoints(*ALL, "10.99.99.99 signal")
        self.system.stop_helper()
        self.assertEqual(set(endpoints(self.client)), {"10.99.99.99 signal"})
        self.assertEqual(limits(self.client), (2, 0))


if __name__ == "__main__":
    unittest.main()
