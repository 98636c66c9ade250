# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Endpoints follow interfaces, addresses, routes and roles: the policy endpoints on the real kernel."""

import subprocess
import sys
import unittest

from harness import wait_until
from steered import Seen, Steered, endpoint_capacity, endpoints, subflow_addresses

ETH0 = "10.1.1.1 subflow dev eth0"
WLAN0 = "10.1.2.1 subflow dev wlan0"
WWAN0 = "10.1.3.1 subflow dev wwan0"
ALL = (ETH0, WLAN0, WWAN0)
ADDRESSES = ("10.1.1.1", "10.1.2.1", "10.1.3.1")
HIGHEST_LIMIT = 64  # that the policy asks for
NETLINK_BURST = 20000  # notifications, more than the helper's sockets hold


class Interfaces(Steered):
    def setUp(self):
        super().setUp()
        self.wait_for_endpoints(*ALL)
        self.wait_for_limits(3)

    def test_carrier_lost_and_back(self):
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.lab.set_carrier("wlan0", False)
        self.wait_for_endpoints(ETH0, WWAN0)
        self.wait_for_limits(2)
        self.wait_for_subflows("10.1.1.1", "10.1.3.1")
        self.wait_for_remark("wlan0", "wlan0 has no carrier")
        self.lab.set_carrier("wlan0", True)
        self.wait_for_endpoints(*ALL)
        self.wait_for_limits(3)
        self.wait_for_subflows(*ADDRESSES)

    def test_carrier_of_the_initial_subflow_lost_and_back(self):
        transfer = self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.lab.set_carrier("eth0", False)
        self.wait_for_endpoints(WLAN0, WWAN0)
        self.wait_for_subflows("10.1.2.1", "10.1.3.1")
        transfer.transfer(up=100_000, down=100_000)
        transfer.wait_done()
        self.lab.set_carrier("eth0", True)
        self.wait_for_endpoints(*ALL)
        self.wait_for_subflows(*ADDRESSES)

    def test_taken_down_and_up(self):
        self.connect()
        self.lab.set_link("wwan0", False)
        self.wait_for_endpoints(ETH0, WLAN0)
        self.lab.set_link("wwan0", True)
        self.wait_for_endpoints(*ALL)
        self.wait_for_subflows(*ADDRESSES)

    def test_unplugged_and_plugged_in_again(self):
        self.connect()
        self.lab.unplug("wlan0")
        self.wait_for_endpoints(ETH0, WWAN0)
        self.add_interface("usb0")  # takes the index
        self.lab.plug("wlan0")
        self.wait_for_endpoints(*ALL)
        self.wait_for_subflows(*ADDRESSES)

    def test_replaced_while_nobody_looks(self):
        """Not even an event tells: the same name and address under another index."""
        self.system.pause_helper()
        self.lab.unplug("wlan0")
        self.lab.plug("wlan0")
        self.assertNotIn(WLAN0, endpoints(self.client))  # `ip` shows the old index
        self.system.continue_helper()
        self.wait_for_endpoints(*ALL)

    def test_what_happened_during_suspend(self):
        """The helper stands still through all of it, and through more events than its sockets hold."""
        self.system.pause_helper()
        self.lab.unplug("wlan0")
        self.lab.set_carrier("eth0", False)
        self.lab.add_address("wwan0", "10.1.3.77")
        self.client.ip_batch(f"address {verb} 10.200.{number // 250}.{number % 250 + 1}/32 dev lo"
                             for number in range(NETLINK_BURST // 4) for verb in ("add", "delete"))
        self.system.continue_helper()
        self.wait_for_endpoints(WWAN0, "10.1.3.77 subflow dev wwan0")
        # It listens still.
        self.lab.set_carrier("eth0", True)
        self.lab.plug("wlan0")
        self.lab.remove_address("wwan0", "10.1.3.77")
        self.wait_for_endpoints(*ALL)

    def test_flapping_ends_well(self):
        self.connect()
        for _ in range(10):
            self.lab.set_carrier("wlan0", False)
            self.lab.set_carrier("wlan0", True)
        self.wait_for_endpoints(*ALL)
        self.wait_for_subflows(*ADDRESSES)


class Addresses(Steered):
    def setUp(self):
        super().setUp()
        self.wait_for_endpoints(*ALL)

    def add(self, *words):
        self.client.ip("address add " + " ".join(words))

    def test_later_and_gone(self):
        self.lab.add_address("eth0", "10.1.1.77")
        self.wait_for_endpoints(*ALL, "10.1.1.77 subflow dev eth0")
        self.lab.remove_address("eth0", "10.1.1.77")
        self.wait_for_endpoints(*ALL)

    def test_changed(self):
        self.client.ip("address flush dev wlan0")
        self.lab.add_address("wlan0", "10.1.2.50")
        self.lab.set_default_route("wlan0", True)
        self.wait_for_endpoints(ETH0, "10.1.2.50 subflow dev wlan0", WWAN0)

    def test_before_the_link(self):
        self.client.ip("link set wlan0 down")
        self.lab.add_address("wlan0", "10.1.2.77")
        self.wait_for_endpoints(ETH0, WWAN0)
        self.lab.set_link("wlan0", True)
        self.wait_for_endpoints(*ALL, "10.1.2.77 subflow dev wlan0")

    def test_link_local_and_deprecated_ones_are_left_out(self):
        self.add("169.254.7.7/16 dev eth0")
        self.add("10.1.1.88/24 dev eth0 preferred_lft 0")
        self.lab.add_address("eth0", "10.1.1.99")
        self.wait_for_endpoints(*ALL, "10.1.1.99 subflow dev eth0")
        self.wait_for_remark("eth0", "10.1.1.88 is deprecated")
        self.client.ip("address change 10.1.1.99/24 dev eth0 preferred_lft 0")
        self.wait_for_endpoints(*ALL)
        self.client.ip("address change 10.1.1.99/24 dev eth0 preferred_lft forever")
        self.wait_for_endpoints(*ALL, "10.1.1.99 subflow dev eth0")

    def test_the_local_one_of_a_point_to_point_link(self):
        self.add("10.20.0.1 peer 10.20.0.2 dev wwan0")
        self.wait_for_endpoints(*ALL, "10.20.0.1 subflow dev wwan0")

    def test_the_same_on_two_interfaces(self):
        self.add("10.1.1.1/32 dev wlan0")
        self.lab.add_address("eth0", "10.1.1.99")
        self.wait_for_endpoints(*ALL, "10.1.1.99 subflow dev eth0")
        self.lab.set_carrier("eth0", False)
        self.wait_for_endpoints("10.1.1.1 subflow dev wlan0", WLAN0, WWAN0)


class AddressesOfIPv6(Steered):
    ipv6 = True

    def setUp(self):
        super().setUp()
        self.all = (*ALL, "fd00:1:1::1 subflow dev eth0", "fd00:1:2::1 subflow dev wlan0", "fd00:1:3::1 subflow dev wwan0")
        self.wait_for_endpoints(*self.all)
        self.wait_for_limits(6)

    def test_waits_for_duplicate_address_detection(self):
        self.client.sysctl("net.ipv6.conf.eth0.accept_dad", 1)
        self.lab.server.ip("address add fd00:1:1::66/64 dev eth0 nodad")
        for address in ("fd00:1:1::66", "fd00:1:1::77"):  # the first one is the server's as well
            self.client.ip(f"address add {address}/64 dev eth0")
        self.wait_for_endpoints(*self.all, "fd00:1:1::77 subflow dev eth0")
        self.wait_for_remark("eth0", "fd00:1:1::66 is in use by another host as well")

    def test_a_global_one_goes_before_a_local_one(self):
        self.lab.add_address("eth0", "2001:db8:1::77", 64)
        self.wait_for_endpoints(*ALL, "2001:db8:1::77 subflow dev eth0", "fd00:1:2::1 subflow dev wlan0",
                                "fd00:1:3::1 subflow dev wwan0")

    def test_connections_of_both_families(self):
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.lab.set_carrier("wlan0", False)
        self.wait_for_endpoints(*(endpoint for endpoint in self.all if "wlan0" not in endpoint))


class Routes(Steered):
    start = False

    def test_late_and_lost(self):
        self.lab.set_default_route("wlan0", False)
        self.system.start_helper()
        self.wait_for_endpoints(ETH0, WWAN0)
        self.wait_for_remark("wlan0", "wlan0 has no IPv4 default route")
        self.lab.set_default_route("wlan0", True)
        self.wait_for_endpoints(*ALL)
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.lab.set_default_route("wlan0", False)
        self.wait_for_endpoints(ETH0, WWAN0)

    def test_one_that_refuses_is_none(self):
        self.add_interface("usb0")
        self.client.ip("address add 10.7.7.7/24 dev usb0")
        for kind, table in (("unreachable", 107), ("blackhole", 108), ("prohibit", 109)):
            self.client.ip(f"route add {kind} default table {table}")
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        self.wait_for_remark("usb0", "usb0 has no IPv4 default route")

    def test_in_a_table_of_its_own(self):
        self.client.ip("route delete default dev wwan0")  # of the main table
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)

    def test_a_vpn_that_takes_all_traffic(self):
        """As OpenVPN does it: a tun with two halves of the Internet before the default route."""
        self.system.start_helper()
        self.wait_for_endpoints(*ALL)
        tunnel = self.tunnel("tun0", "10.99.0.1")
        for half in ("0.0.0.0/1", "128.0.0.0/1"):
            self.client.ip(f"route add {half} dev tun0")
        self.wait_for_endpoints("10.99.0.1 subflow dev tun0")
        self.wait_for_remark("eth0", "tun0 is a VPN that takes this machine's traffic")
        self.system.ctl("role", "set", "wlan0", "preferred")
        self.wait_for_endpoints("10.99.0.1 subflow dev tun0", WLAN0)
        self.client.end(tunnel)
        self.wait_for_endpoints(*ALL)

    def tunnel(self, name, address):
        """A tun with somebody behind it; gone with the process returned."""
        hold = ("import fcntl, struct, sys, time; tun = open('/dev/net/tun', 'r+b', buffering=0); "
                "fcntl.ioctl(tun, 0x400454ca, struct.pack('16sH22x', sys.argv[1].encode(), 0x1001)); print('up', flush=True); "
                "time.sleep(1000)")
        process = self.client.popen([sys.executable, "-c", hold, name], stdout=subprocess.PIPE)
        process.stdout.readline()
        self.client.ip(f"address add {address} peer 10.99.0.2 dev {name}")
        self.client.ip(f"link set {name} up")
        return process


class Roles(Steered):
    configuration = ("[roles]", "wlan0=backup", "ww*=never")

    def setUp(self):
        super().setUp()
        self.wlan0 = "10.1.2.1 subflow backup dev wlan0"
        self.wait_for_endpoints(ETH0, self.wlan0)

    def test_given_and_taken_back(self):
        ids = endpoints(self.client)
        self.connect()
        self.wait_for_subflows("10.1.1.1", "10.1.2.1")
        self.system.ctl("role", "set", "wlan0", "automatic")
        self.wait_for_endpoints(ETH0, WLAN0)
        self.assertEqual(endpoints(self.client)[WLAN0], ids[self.wlan0])  # changed in place: no subflow was cut
        self.assertEqual(subflow_addresses(self.client), ["10.1.1.1", "10.1.2.1"])
        self.system.ctl("role", "set", "wlan0", "never")
        self.wait_for_endpoints(ETH0)
        self.wait_for_subflows("10.1.1.1")
        self.system.ctl("role", "forget", "wlan0")
        self.wait_for_endpoints(ETH0, self.wlan0)

    def test_a_name_goes_before_a_pattern(self):
        self.system.ctl("role", "set", "wwan0", "preferred")
        self.wait_for_endpoints(ETH0, self.wlan0, WWAN0)
        self.system.ctl("role", "set", "*", "backup")
        self.wait_for_endpoints("10.1.1.1 subflow backup dev eth0", self.wlan0, WWAN0)

    def test_chosen_by_name_it_needs_no_default_route(self):
        self.lab.set_default_route("eth0", False)
        self.lab.set_default_route("wwan0", False)
        self.wait_for_endpoints(self.wlan0)
        self.system.ctl("role", "set", "e*", "preferred")
        self.wait_for_remark("eth0", "eth0 has no IPv4 default route")
        self.system.ctl("role", "set", "wwan0", "preferred")
        self.wait_for_endpoints(self.wlan0, WWAN0)


class Parameters(Steered):
    def setUp(self):
        super().setUp()
        self.wait_for_endpoints(*ALL)
        self.ids = sorted(endpoints(self.client).values())

    def with_flags(self, flags):
        return [endpoint.replace("subflow", flags) for endpoint in ALL]

    def test_existing_endpoints_change(self):
        for parameter, flags in (("fullmesh=true", "subflow fullmesh"), ("signal=true", "signal subflow"), ("subflow=true", "subflow")):
            with self.subTest(parameter):
                self.system.ctl("policy", "set", "endpoints", parameter)
                self.wait_for_endpoints(*self.with_flags(flags))
                self.assertEqual(sorted(endpoints(self.client).values()), self.ids)

    def test_what_the_kernel_would_refuse_is_refused(self):
        refused = self.system.ctl("policy", "set", "endpoints", "signal=true", "fullmesh=true", check=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("signal=true and fullmesh=true exclude each other", refused.stderr)
        self.assertEqual(set(endpoints(self.client)), set(ALL))

    def test_announced_addresses(self):
        self.system.ctl("policy", "set", "endpoints", "accept-announced=2")
        self.wait_for_limits(5, 2)
        self.connect()
        self.wait_for_subflows(*ADDRESSES)
        self.lab.server.ip("mptcp endpoint add 10.1.2.2 signal")
        wait_until(lambda: len(subflow_addresses(self.client)) == 4,
                   Seen("a subflow to the announced address", lambda: subflow_addresses(self.client)))
        self.system.ctl("policy", "set", "endpoints")
        self.wait_for_limits(3, 0)

    def test_laminar_where_the_kernel_has_it(self):
        has_it = self.system.ctl("endpoint", "add", "10.7.7.7", "laminar", check=False).returncode == 0
        self.system.ctl("endpoint", "flush")
        self.system.ctl("policy", "set", "endpoints", "laminar=true")
        flags = ("subflow laminar", "subflow rawflags 20") if has_it else ("subflow",)  # the latter by iproute2 before 6.19
        wait_until(lambda: any(set(endpoints(self.client)) == set(self.with_flags(each)) for each in flags),
                   Seen(f"endpoints with {flags}", lambda: endpoints(self.client)))


class Room(Steered):
    start = False

    def setUp(self):
        super().setUp()
        self.capacity = endpoint_capacity()

    def test_more_than_the_kernel_takes(self):
        """The first address of each interface goes before second ones and so on; a better one pushes the least out, an equal doesn't."""
        more = [f"10.101.{number // 200}.{number % 200 + 1}" for number in range(self.capacity)]
        self.client.ip_batch(f"address add {address}/32 dev eth0" for address in more)
        self.system.start_helper()
        room = self.capacity - len(ALL)
        self.wait_for_endpoints(*ALL, *(f"{address} subflow dev eth0" for address in more[:room]))
        self.wait_for_limits(min(self.capacity, HIGHEST_LIMIT))
        self.wait_for_remark("eth0", f"{more[room]}: the kernel takes no more than {self.capacity} endpoints")

        self.lab.add_address("eth0", "10.1.1.7")
        self.lab.add_address("wlan0", "10.1.2.7")
        room -= 1
        self.wait_for_endpoints(*ALL, "10.1.2.7 subflow dev wlan0", *(f"{address} subflow dev eth0" for address in more[:room]))
        self.add_interface("usb0")
        self.client.ip("address add 10.7.7.7/24 dev usb0")
        self.system.ctl("role", "set", "usb0", "preferred")
        self.wait_for_endpoints(*ALL, "10.1.2.7 subflow dev wlan0", "10.7.7.7 subflow dev usb0",
                                *(f"{address} subflow dev eth0" for address in more[:room - 1]))
        self.client.ip("link delete usb0")
        self.wait_for_endpoints(*ALL, "10.1.2.7 subflow dev wlan0", *(f"{address} subflow dev eth0" for address in more[:room]))


if __name__ == "__main__":
    unittest.main()
