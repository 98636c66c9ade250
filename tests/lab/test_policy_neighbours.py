# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy endpoints beside the real NetworkManager and the real mptcpd, on the same host."""

import time
import unittest

from harness import wait_until
from neighbours import Mptcpd, NetworkManager
from steered import Seen, Steered, endpoints, limits

ETH0 = "10.1.1.1 subflow dev eth0"
WLAN0 = "10.1.2.1 subflow dev wlan0"
WWAN0 = "10.1.3.1 subflow dev wwan0"
ALL = (ETH0, WLAN0, WWAN0)
SEEN = "connected (externally)"  # NetworkManager's word for an interface that it has found configured
STEADY_SECONDS = 2  # that nobody changes anything, where two might be at odds: each answers the other within milliseconds


class Beside(Steered):
    start = False

    def owners(self):
        """{address: owner}"""
        return {endpoint["address"]: endpoint["owner"] for endpoint in self.system.ctl_json("--details", "endpoint", "show")}

    def wait_for_owners(self, **wanted):
        """By interface, of its first address."""
        wanted = {self.lab.path(name).client_address(): owner for name, owner in wanted.items()}
        wait_until(lambda: wanted == self.owners(), Seen(f"the owners {wanted}", self.owners))

    def remarks(self):
        return {remark["subject"]: remark["text"] for remark in self.system.ctl_json("policy", "show", "endpoints")["remarks"]}

    def assert_steady(self):
        """Endpoints keep their ids, and the limits their values."""
        before = endpoints(self.client), limits(self.client)
        end = time.monotonic() + STEADY_SECONDS
        while time.monotonic() < end:
            self.assertEqual((endpoints(self.client), limits(self.client)), before)


class BesideNetworkManager(Beside):
    """It has a profile for eth0, which nobody else has configured."""

    def network_manager(self, *connection, unmanaged=("wlan0", "wwan0")):
        """Started; `connection` are lines of the profile's section of that name."""
        manager = NetworkManager(self.client, self.system, unmanaged)
        manager.add_profile(self.lab.path("eth0"), *connection)
        self.client.ip("address flush dev eth0")
        manager.start(eth0="connected")
        return manager

    def test_its_endpoints_stay_its_own(self):
        self.network_manager()
        self.wait_for_endpoints(ETH0)
        its = endpoints(self.client)[ETH0]
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.wait_for_owners(eth0="networkmanager", wlan0="policy", wwan0="policy")
        self.wait_for_limits(3)  # what NetworkManager doesn't do
        self.assertIn("2 policy, 1 networkmanager", self.system.ctl("status").stdout)
        self.assertEqual(self.remarks(), {"10.1.1.1 dev eth0": "NetworkManager makes the endpoints of eth0"})

        for role in ("never", "backup"):
            self.system.ctl("role", "set", "eth0", role)
            self.system.ctl("role", "set", "wlan0", role)  # when this is done, the policy has had its say
            self.wait_for_remark("eth0", f"its connection profile decides, not the role {role}")
            self.wait_for_endpoints(*{"never": (ETH0, WWAN0), "backup": (ETH0, "10.1.2.1 subflow backup dev wlan0", WWAN0)}[role])
        self.assertEqual(endpoints(self.client)[ETH0], its)
        self.assert_steady()

    def test_its_profile_decides_who_makes_them(self):
        manager = self.network_manager("mptcp-flags=1")  # disabled
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.wait_for_owners(eth0="policy", wlan0="policy", wwan0="policy")
        manager.nmcli("connection", "modify", "eth0", "connection.mptcp-flags", "signal")
        manager.nmcli("connection", "up", "eth0")
        self.wait_for_remark("eth0", "NetworkManager makes the endpoints of eth0")
        self.wait_for_endpoints("10.1.1.1 signal dev eth0", WLAN0, WWAN0)
        self.assert_steady()
        manager.nmcli("connection", "modify", "eth0", "connection.mptcp-flags", "disabled")
        manager.nmcli("connection", "up", "eth0")
        self.wait_for_owners(eth0="policy", wlan0="policy", wwan0="policy")
        self.wait_for_endpoints(*ALL)

    def test_what_it_only_sees_is_not_its_own(self):
        """It shows the interface as active, and changes nothing there."""
        manager = self.network_manager(unmanaged=())
        wait_until(lambda: manager.states().get("wlan0") == SEEN, Seen("NetworkManager sees wlan0", manager.states))
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.wait_for_owners(eth0="networkmanager", wlan0="policy", wwan0="policy")

    def test_taken_down_and_up_by_it(self):
        manager = self.network_manager()
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        manager.nmcli("connection", "down", "eth0")
        self.wait_for_endpoints(WLAN0, WWAN0)
        manager.nmcli("connection", "up", "eth0")
        self.wait_for_endpoints(*ALL)
        self.wait_for_owners(eth0="networkmanager", wlan0="policy", wwan0="policy")

    def test_stopped_it_leaves_them_and_so_does_the_policy(self):
        manager = self.network_manager()
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        before = endpoints(self.client)
        manager.stop()
        self.wait_for_owners(eth0="other", wlan0="policy", wwan0="policy")
        self.wait_for_remark("eth0", "another program has made the endpoint of this address")
        self.system.ctl("role", "set", "eth0", "never")
        self.assert_steady()
        self.assertEqual(endpoints(self.client), before)
        manager.start(eth0="connected")
        self.wait_for_owners(eth0="networkmanager", wlan0="policy", wwan0="policy")
        self.assertEqual(endpoints(self.client), before)

    def test_it_comes_after_the_policy(self):
        """Nobody makes anew what the other has made, also where their flags differ."""
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        manager = NetworkManager(self.client, self.system, unmanaged=["wwan0"])
        manager.add_profile(self.lab.path("eth0"))
        manager.add_profile(self.lab.path("wlan0"), "mptcp-flags=98")  # enabled, subflow, backup
        manager.start(eth0=SEEN, wlan0=SEEN)
        for name in ("eth0", "wlan0"):
            manager.nmcli("connection", "up", name)
        self.wait_for_remark("eth0", "NetworkManager makes the endpoints of eth0")
        self.wait_for_remark("wlan0", "NetworkManager makes the endpoints of wlan0")
        self.wait_for_endpoints(ETH0, "10.1.2.1 subflow backup dev wlan0", WWAN0)
        self.assert_steady()
        self.assertEqual(limits(self.client), (3, 0))


class BesideMptcpd(Beside):
    def test_its_endpoints_stay_its_own(self):
        daemon = Mptcpd(self.client, "subflow")
        self.wait_for_endpoints(*ALL)
        before = endpoints(self.client)
        self.system.start_helper()
        self.wait_for_owners(eth0="mptcpd", wlan0="mptcpd", wwan0="mptcpd")
        for name in ("eth0", "wlan0", "wwan0"):
            self.wait_for_remark(name, "mptcpd has made the endpoint of this address")
        self.assertIn("3 mptcpd", self.system.ctl("status").stdout)
        self.system.ctl("role", "set", "eth0", "never")
        self.lab.set_carrier("wlan0", False)
        self.wait_for_remark("wlan0", "wlan0 has no carrier")
        self.assert_steady()
        self.assertEqual(endpoints(self.client), before)
        self.assertEqual(limits(self.client), (5, 5))  # mptcpd's: two more than addresses

        daemon.stop()
        self.client.ip("mptcp endpoint add 10.99.99.99 signal")  # whose they are is looked up when there are others than before
        self.wait_for_remark("wwan0", "another program has made the endpoint of this address")
        self.assertEqual(set(self.owners().values()), {"other"})
        self.assertLessEqual(before.items(), endpoints(self.client).items())

    def test_its_lower_limits(self):
        """It sets both whatever they were: the policy raises them as far as it needs, and not to what they were before."""
        self.client.ip("mptcp limits set subflows 8 add_addr_accepted 8")
        self.system.start_helper()
        self.system.ctl("policy", "set", "endpoints", "accept-announced=4")
        self.wait_for_endpoints(*ALL)
        self.assertEqual(limits(self.client), (8, 8))
        Mptcpd(self.client, "signal")
        self.wait_for_limits(5, 0)
        self.system.ctl("role", "set", "eth0", "backup")
        self.wait_for_limits(7, 4)
        self.wait_for_endpoints("10.1.1.1 subflow backup dev eth0", WLAN0, WWAN0)
        self.wait_for_owners(eth0="policy", wlan0="policy", wwan0="policy")
        self.assert_steady()


if __name__ == "__main__":
    unittest.main()
