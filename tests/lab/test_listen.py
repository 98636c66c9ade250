# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Announcements with a listener: a server that is bound to one address takes joins on another."""

import socket
import unittest

from harness import WAIT_SECONDS, wait_until
from lab import IPPROTO_MPTCP
from userspacelab import UserspaceLab


class Listen(UserspaceLab):
    """The helper of `self.server` announces; that of `self.system`, the client's, opens subflows to what was announced."""

    def setUp(self):
        super().setUp()
        self.server = self.system_on(self.lab.server)
        self.bound, self.other = (self.lab.path(name).server_address() for name in ("eth0", "wlan0"))

    def listener(self, address=None, port=0):
        listener = self.lab.server.socket(socket.AF_INET, IPPROTO_MPTCP)
        self.addCleanup(listener.close)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.settimeout(WAIT_SECONDS)
        listener.bind((address or self.bound, port))
        listener.listen()
        return listener

    def connected(self, listener):
        """A connection: the tokens of both sides, and what ends it."""
        known = {c["token"] for c in self.system.connections()} | {c["token"] for c in self.server.connections()}
        client = self.lab.client.socket(socket.AF_INET, IPPROTO_MPTCP)
        self.addCleanup(client.close)
        client.settimeout(WAIT_SECONDS)
        client.connect((self.bound, listener.getsockname()[1]))
        client.send(b"x")
        accepted, _ = listener.accept()
        self.addCleanup(accepted.close)
        accepted.recv(1)
        accepted.send(b"x")
        client.recv(1)

        def token(system):
            fresh = [c["token"] for c in system.connections() if c["token"] not in known and c["state"] == "established"]
            return fresh[0] if fresh else None

        def end():
            client.close()
            accepted.close()

        return (wait_until(lambda: token(self.system), "the client's side"), wait_until(lambda: token(self.server), "the server's side"), end)

    def listening(self):
        """["10.1.2.2:443"] of the server."""
        rows = self.lab.server.run(["ss", "-Hltn"]).stdout.splitlines()
        return [row.split()[3] for row in rows]

    def join(self, token, port, check=True):
        return self.system.ctl("subflow", "create", token, "local", self.lab.path("wlan0").client_address(), "remote", f"{self.other}:{port}", check=check)

    def announce(self, token, *words, check=True):
        return self.server.ctl("announce", token, self.other, "id", "3", *words, check=check)

    def test_joins_arrive_thanks_to_it(self):
        listener = self.listener()
        port = listener.getsockname()[1]
        token, servers, _ = self.connected(listener)
        self.announce(servers)
        self.assertNotIn(f"{self.other}:{port}", self.listening())
        self.join(token, port, check=False)
        wait_until(lambda: len(self.subflows(token)) == 1, "without a listener no join")

        self.announce(servers, "listen")
        self.assertIn(f"{self.other}:{port}", self.listening())
        self.join(token, port)
        self.wait_for_subflow(token, self.lab.path("wlan0").client_address())
        # What is no join is turned away, and goes on being.
        for _ in range(3):
            stranger = self.lab.client.socket(socket.AF_INET, IPPROTO_MPTCP)
            stranger.settimeout(WAIT_SECONDS)
            with self.assertRaises(ConnectionResetError):
                stranger.connect((self.other, port))
                stranger.recv(1)
            stranger.close()
        self.server.ctl("withdraw", servers, "id", "3")
        wait_until(lambda: f"{self.other}:{port}" not in self.listening(), "closed with the announcement")

    def test_a_listener_is_shared_and_goes_with_the_last(self):
        listener = self.listener()
        place = f"{self.other}:{listener.getsockname()[1]}"
        _, first, end_first = self.connected(listener)
        _, second, end_second = self.connected(listener)
        for token in (first, second, second):
            self.announce(token, "listen")
        self.assertEqual(self.listening().count(place), 1)
        end_first()
        wait_until(lambda: first not in {c["token"] for c in self.server.connections()}, "the first is gone")
        self.assertIn(place, self.listening())
        end_second()
        wait_until(lambda: place not in self.listening(), "closed with the last connection")

    def test_a_port_of_its_own_and_one_that_is_there(self):
        listener = self.listener()
        token, servers, _ = self.connected(listener)
        self.announce(servers, "port", "8443", "listen")
        self.assertIn(f"{self.other}:8443", self.listening())
        self.join(token, 8443)
        self.wait_for_subflow(token, self.lab.path("wlan0").client_address())
        self.server.ctl("withdraw", servers, "id", "3")
        # Somebody else's on all addresses will do.
        everywhere = self.listener("0.0.0.0", 8444)
        self.announce(servers, "port", "8444", "listen")
        self.assertEqual([place for place in self.listening() if place.endswith(":8444")], ["0.0.0.0:8444"])
        everywhere.close()

    def test_what_cant_be_listened_on_is_not_announced(self):
        listener = self.listener()
        token, servers, _ = self.connected(listener)
        self.assert_refused(self.server.ctl("announce", servers, "192.0.2.99", "id", "4", "listen", check=False), "192.0.2.99", "listen")
        self.server.stop_helper()
        self.lab.server.sysctl("net.ipv4.ip_unprivileged_port_start", 1024)
        self.server.start_helper(host=self.lab.server, wrapper=("setpriv", "--bounding-set=-net_bind_service", "--"))
        self.assert_refused(self.announce(servers, "port", "443", "listen", check=False), "443", "CAP_NET_BIND_SERVICE")
        self.assertEqual(self.shown(token)["announced"], [])
        # But where somebody listens there, all is well.
        self.listener(self.other, 443)
        self.announce(servers, "port", "443", "listen")
        wait_until(lambda: self.shown(token)["announced"], "announced")

    def test_ends_with_the_helper(self):
        listener = self.listener()
        _, servers, _ = self.connected(listener)
        self.announce(servers, "listen")
        place = f"{self.other}:{listener.getsockname()[1]}"
        self.assertIn(place, self.listening())
        self.server.stop_helper()
        self.assertNotIn(place, self.listening())


if __name__ == "__main__":
    unittest.main()
