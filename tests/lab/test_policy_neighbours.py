# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy endpoints beside the real NetworkManager and the real mptcpd, on the same host."""

import unittest

from harness import wait_until
from neighbours import NetworkManager, start_mptcpd
from steered import Seen, Steered, endpoints

ETH0 = "10.1.1.1 subflow dev eth0"
WLAN0 = "10.1.2.1 subflow dev wlan0"
WWAN0 = "10.1.3.1 subflow dev wwan0"


class Neighbours(Steered):
    start = False

    def owners(self):
        return {endpoint["address"]: endpoint["owner"] for endpoint in self.system.ctl_json("--details", "endpoint", "show")}

    def wait_for_owner(self, address, owner):
        wait_until(lambda: self.owners().get(address) == owner, Seen(f"{address} is {owner}'s", self.owners))

    def network_manager(self, *more):
        """NetworkManager has wlan0 with its addresses and routes; the others it didn't make."""
        self.client.ip("address flush dev wlan0")
        manager = NetworkManager(self.client, self.system)
        manager.add_profile(self.lab.path("wlan0"), *more)
        manager.start()
        return manager

    def test_network_managers_endpoints_are_its_own(self):
        manager = self.network_manager()
        self.wait_for_endpoints(WLAN0)
        before = endpoints(self.client)
        self.system.start_helper()
        self.wait_for_owner("10.1.2.1", "networkmanager")
        self.wait_for_endpoints(ETH0, WLAN0, WWAN0)  # interfaces that it merely sees are nobody's
        self.assertEqual(endpoints(self.client)[WLAN0], before[WLAN0])

        self.system.ctl("role", "set", "wlan0", "backup")
        self.system.ctl("role", "set", "wwan0", "backup")
        self.wait_for_endpoints(ETH0, WLAN0, "10.1.3.1 subflow backup dev wwan0")
        self.wait_for_remark("wlan0", "its connection profile decides, not the role backup")

        # What its profile gives up is ours to make.
        manager.nmcli("connection", "modify", "wlan0", "connection.mptcp-flags", "disabled")
        manager.nmcli("connection", "up", "wlan0")
        self.wait_for_endpoints(ETH0, "10.1.2.1 subflow backup dev wlan0", "10.1.3.1 subflow backup dev wwan0")
        self.wait_for_owner("10.1.2.1", "policy")
        manager.nmcli("connection", "modify", "wlan0", "connection.mptcp-flags", "subflow")
        manager.nmcli("connection", "up", "wlan0")
        self.wait_for_endpoints(ETH0, WLAN0, "10.1.3.1 subflow backup dev wwan0")

    def test_network_manager_comes_later(self):
        self.system.start_helper()
        self.wait_for_endpoints(ETH0, WLAN0, WWAN0)
        self.network_manager()
        self.wait_for_remark("wlan0", "NetworkManager makes the endpoints of wlan0")
        self.wait_for_endpoints(ETH0, WLAN0, WWAN0)

    def test_mptcpds_endpoints_are_its_own(self):
        daemon = start_mptcpd(self.client)
        wait_until(lambda: {ETH0, WLAN0, WWAN0} <= set(endpoints(self.client)), Seen("mptcpd's endpoints", lambda: endpoints(self.client)))
        before = endpoints(self.client)
        self.system.start_helper()
        self.wait_for_remark("eth0", "mptcpd has made the endpoint of this address")
        self.wait_for_owner("10.1.1.1", "mptcpd")
        self.lab.set_carrier("wlan0", False)
        self.wait_for_remark("wlan0", "wlan0 has no carrier")
        self.assertEqual(endpoints(self.client), before)
        self.client.end(daemon)


if __name__ == "__main__":
    unittest.main()
