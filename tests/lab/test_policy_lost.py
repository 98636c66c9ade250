# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Subflows that the network closed are built again: the policy endpoints and resets in the middle of a transfer."""

import time
import unittest

import kernelview
from harness import wait_until
from steered import Seen, Steered, endpoints

ADDRESSES = ("10.1.1.1", "10.1.2.1", "10.1.3.1")


class Lost(Steered):
    def setUp(self):
        super().setUp()
        self.wait_for_endpoints(*(f"{address} subflow dev {name}" for address, name in zip(ADDRESSES, ("eth0", "wlan0", "wwan0"))))
        self.ids = endpoints(self.client)

    def port_of(self, address):
        """The local port of the client's established subflow from `address`, None where there is none."""
        ports = [key[1] for connection in kernelview.connections(self.client).values()
                 for key, subflow in connection["subflows"].items() if key[0] == address and subflow["state"] == "ESTAB"]
        return ports[0] if ports else None

    def reset(self, host, address):
        """The subflow of the client's `address` is gone, with a RST to the other side."""
        port = self.port_of(address)
        side = "src" if host is self.client else "dst"
        host.run(["ss", "-K", "-t", side, address, "sport" if host is self.client else "dport", "=", str(port)])
        wait_until(lambda: self.port_of(address) != port, Seen("the subflow is reset", lambda: kernelview.connections(self.client)))
        return port

    def wait_for_another(self, address, than):
        wait_until(lambda: self.port_of(address) not in (None, than),
                   Seen(f"another subflow from {address}", lambda: kernelview.connections(self.client)))

    def lose(self, side, address):
        transfer = self.connect()
        self.wait_for_subflows(*ADDRESSES)
        transfer.transfer(up=50_000_000, down=50_000_000)
        port = self.reset(side, address)
        self.wait_for_another(address, port)
        self.wait_for_subflows(*ADDRESSES)
        transfer.wait_done()
        self.assertEqual(endpoints(self.client), self.ids)

    def test_reset_by_the_server(self):
        self.lose(self.lab.server, "10.1.2.1")

    def test_reset_by_the_client(self):
        self.lose(self.client, "10.1.3.1")

    def test_the_initial_subflow(self):
        self.lose(self.lab.server, "10.1.1.1")

    def test_another_connections_subflow_is_not_cut_for_it(self):
        first = self.connect()
        self.wait_for_subflows(*ADDRESSES)
        lost = self.port_of("10.1.2.1")
        second = self.connect()
        wait_until(lambda: len(self.all_ports("10.1.2.1")) == 2, "two subflows from 10.1.2.1")
        stays = (self.all_ports("10.1.2.1") - {lost}).pop()
        self.lab.server.run(["ss", "-K", "-t", "dst", "10.1.2.1", "dport", "=", str(lost)])
        wait_until(lambda: self.all_ports("10.1.2.1") == {stays}, "one of two is reset")
        self.wait_for_remark("wlan0", "renewing it would cut those of others")
        self.assertEqual(self.all_ports("10.1.2.1"), {stays})
        second.close()  # nobody has one from there any more
        wait_until(lambda: self.all_ports("10.1.2.1") - {stays}, "the first connection has it again")
        first.close()

    def test_a_server_that_refuses_is_asked_less_and_less(self):
        self.lab.server.ip("mptcp limits set subflows 1 add_addr_accepted 0")
        began = time.monotonic()
        self.connect()

        def renewals():
            return self.system.helper_log().count("endpoint delete id")

        wait_until(lambda: renewals() >= 3, Seen("three renewals", renewals), timeout=40)
        # Of one endpoint after 2, 6 and 14 seconds.
        self.assertGreater(time.monotonic() - began, 13)
        self.assertLessEqual(renewals(), 4)

    def all_ports(self, address):
        return {key[1] for connection in kernelview.connections(self.client).values()
                for key, subflow in connection["subflows"].items() if key[0] == address and subflow["state"] == "ESTAB"}


if __name__ == "__main__":
    unittest.main()
