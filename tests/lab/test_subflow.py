# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Subflows and addresses of single connections: what manypathctl orders is what `ss` and `ip mptcp monitor` see, on both sides."""

import socket
import unittest

from harness import wait_until
from lab import IPPROTO_MPTCP
from traffic import Client, Server
from userspacelab import ECHO, Monitor, UserspaceLab

CLOSED = 9  # a port where nobody listens


class Subflows(UserspaceLab):
    """Opened by the client, seen by the server."""

    def test_a_second_path_of_each_family(self):
        for family in self.lab.families:
            with self.subTest(family=family):
                token = self.connect(family)
                path = self.lab.path("wlan0")
                remote = self.remote(family, "eth0")
                line = self.create(token, "local", path.client_address(family), "remote", remote)
                self.assertRegex(line, rf"^\[?{path.client_address(family)}\]?:\d+ -> .*:{ECHO} id 1 (pending|established)\n$")
                created = self.wait_for_subflow(token, path.client_address(family))
                self.assertEqual((created["local_id"], created["remote_id"], created["flags"][0]), (1, 0, "J"))
                wait_until(lambda: self.peers_subflows(token).keys() == self.subflows(token).keys(), "the same subflows at the peer")

    def test_a_second_family_on_a_live_connection(self):
        if 6 not in self.lab.families:
            return
        dual = self.lab.client.socket(socket.AF_INET6, IPPROTO_MPTCP)
        self.addCleanup(dual.close)
        token = self.connect_by(dual, "::ffff:" + self.lab.path("eth0").server_address())
        self.create(token, "local", self.lab.path("wlan0").client_address(4), "remote", self.remote(4, "eth0"))
        self.create(token, "local", self.lab.path("wwan0").client_address(6), "remote", self.remote(6, "eth0"))
        self.wait_for_subflow(token, self.lab.path("wlan0").client_address(4))
        v6 = self.wait_for_subflow(token, self.lab.path("wwan0").client_address(6))
        self.assertEqual(v6["local_id"], 2)
        # Each goes again, in whatever form its socket has the addresses: the initial one is mapped, the second is not.
        for subflow in self.shown(token)["subflows"]:
            self.ctl_on(subflow, token, "backup")
            self.ctl_on(subflow, token, "destroy")
        wait_until(lambda: not self.subflows(token), "no subflow")

    def test_a_mapped_peer_of_a_dual_stack_listener(self):
        listener = self.dual_stack_listener()
        system = self.system_on(self.lab.server)
        client = Client(self.lab.client, self.lab.path("eth0").server_address(), listener.getsockname()[1], up=100)
        self.addCleanup(client.end)
        accepted, _ = listener.accept()
        self.addCleanup(accepted.close)
        accepted.recv(100)
        accepted.send(b"x")
        token = wait_until(lambda: [c["token"] for c in system.connections() if c["server_side"]], "the server's side")[0]
        subflow = system.ctl_json("connection", "show", token)["subflows"][0]
        ends = ("local", self.text(subflow["local"]), "remote", self.text(subflow["remote"]))
        system.ctl("subflow", "backup", token, *ends)
        wait_until(lambda: all("b" in s["flags"] for s in self.subflows(token, self.lab.server).values()), "backup")
        system.ctl("subflow", "destroy", token, *ends)
        wait_until(lambda: not self.subflows(token, self.lab.server), "the mapped subflow destroyed")

    def test_local_port_interface_and_ids_are_honoured(self):
        token = self.connect()
        path = self.lab.path("wlan0")
        created = self.system.ctl_json("subflow", "create", token, "local", f"{path.client_address()}:40123", "lid", "5",
                                       "remote", self.remote(4, "eth0"), "rid", "0", "dev", "wlan0")
        self.assertEqual(created["local"], {"address": path.client_address(), "port": 40123})
        self.assertEqual((created["local_id"], created["interface"]), (5, "wlan0"))
        row = self.wait_for_subflow(token, path.client_address())
        self.assertEqual(row["local_id"], 5)
        self.assertIn(row["bound"], ("wlan0", None))  # none where the kernel binds no subflows
        self.assertIn((path.client_address(), 40123), [key[:2] for key in self.peers_subflows(token)])

    def test_without_a_local_address_the_routes_decide(self):
        token = self.connect(source=self.lab.path("wlan0").client_address())
        self.create(token, "remote", self.remote(4, "eth0"))
        self.wait_for_subflow(token, self.lab.path("eth0").client_address())

    def test_several_subflows_from_one_address_share_its_id(self):
        token = self.connect()
        for _ in range(3):
            self.create(token, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"))
        for _ in range(2):  # and some from the initial address
            self.create(token, "local", self.lab.path("eth0").client_address(), "remote", self.remote(4, "eth0"))
        ids = wait_until(lambda: (rows := self.subflows(token)) and len(rows) == 6 and
                         sorted((key[0], row["local_id"]) for key, row in rows.items()), "six subflows")
        self.assertEqual(set(ids), {(self.lab.path("eth0").client_address(), 0), (self.lab.path("wlan0").client_address(), 1)})

    def test_ids_stay_with_their_addresses(self):
        token = self.connect()
        first, second = self.lab.path("wlan0").client_address(), self.lab.path("wwan0").client_address()
        self.create(token, "local", first, "lid", "3", "remote", self.remote(4, "eth0"))
        self.refused(token, "local", second, "lid", "3", "remote", self.remote(4, "eth0"), says=("3", first))
        self.refused(token, "local", second, "lid", "0", "remote", self.remote(4, "eth0"), says=("0", "10.1.1.1"))
        self.refused(token, "local", first, "lid", "4", "remote", self.remote(4, "eth0"), says=("3", first))
        # The kernel forgets the address with a destroyed subflow; the id is not given to another one all the same.
        for subflow in self.shown(token)["subflows"]:
            if subflow["local"]["address"] == first:
                self.ctl_on(subflow, token, "destroy")
        self.refused(token, "local", second, "lid", "3", "remote", self.remote(4, "eth0"), says=("3", first))
        self.create(token, "local", second, "remote", self.remote(4, "eth0"))
        self.create(token, "local", first, "remote", self.remote(4, "eth0"))
        self.assertEqual(self.wait_for_subflow(token, first)["local_id"], 3)
        self.assertEqual(self.wait_for_subflow(token, second)["local_id"], 1)

    def test_ids_survive_a_restart_of_the_helper(self):
        token = self.connect()
        first, second = self.lab.path("wlan0").client_address(), self.lab.path("wwan0").client_address()
        self.create(token, "local", first, "remote", self.remote(4, "eth0"))
        self.wait_for_subflow(token, first)
        self.system.stop_helper()
        self.system.start_helper()
        self.create(token, "local", second, "remote", self.remote(4, "eth0"))
        self.create(token, "local", first, "remote", self.remote(4, "eth0"))
        rows = wait_until(lambda: len(self.subflows(token)) == 4 and self.subflows(token), "four subflows")
        self.assertEqual({(key[0], row["local_id"]) for key, row in rows.items()}, {("10.1.1.1", 0), (first, 1), (second, 2)})

    def test_backup_from_the_start_and_later(self):
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        self.create(token, "local", local, "remote", self.remote(4, "eth0"), "backup")

        def wait_for(backup):
            wait_until(lambda: ("b" in self.subflow(token, local)["flags"]) == backup, f"backup is {backup}")
            wait_until(lambda: ("B" in self.peers_subflow(token, local)["flags"]) == backup, f"backup is {backup} at the peer")

        wait_for(True)
        shown = next(s for s in self.shown(token)["subflows"] if s["local"]["address"] == local)
        self.assertTrue(shown["backup"])
        self.ctl_on(shown, token, "nobackup")
        wait_for(False)
        self.ctl_on(shown, token, "backup")
        wait_for(True)
        self.ctl_on(next(s for s in self.shown(token)["subflows"] if s["initial"]), token, "backup")
        wait_until(lambda: "B" in self.peers_subflow(token, "10.1.1.1")["flags"], "the initial subflow is backup at the peer")

    def test_the_initial_subflow_goes_and_the_data_goes_on(self):
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        self.create(token, "local", local, "remote", self.remote(4, "eth0"))
        self.wait_for_subflow(token, local)
        self.client.transfer(up=3_000_000, down=3_000_000)
        self.ctl_on(next(s for s in self.shown(token)["subflows"] if s["initial"]), token, "destroy")
        self.client.wait_done()
        self.assertEqual([key[0] for key in self.subflows(token)], [local])

    def test_make_after_break(self):
        token = self.connect()
        self.ctl_on(self.shown(token)["subflows"][0], token, "destroy")
        wait_until(lambda: not self.subflows(token), "no subflow")
        self.client.transfer(up=10_000, down=10_000)
        self.create(token, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"))
        self.client.wait_done()

    def test_the_limit_is_kept(self):
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        for _ in range(8):
            self.create(token, "local", local, "remote", self.remote(4, "eth0"))
        self.refused(token, "local", local, "remote", self.remote(4, "eth0"), says=("8", "limit"))
        self.assertEqual(len(self.subflows(token)), 9)
        self.ctl_on(next(s for s in self.shown(token)["subflows"] if not s["initial"]), token, "destroy")
        self.create(token, "local", local, "remote", self.remote(4, "eth0"))

    def test_the_limit_is_a_setting(self):
        self.system.ctl("settings", "set", "manypath.subflows_per_connection", "1")
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        self.create(token, "local", local, "remote", self.remote(4, "eth0"))
        self.refused(token, "local", local, "remote", self.remote(4, "eth0"), says=("limit is 1",))

    def test_what_the_peer_opens_beyond_the_limit_is_closed(self):
        system = self.system_on(self.lab.server)
        system.ctl("settings", "set", "manypath.subflows_per_connection", "2")
        local = self.lab.path("wlan0").client_address()
        for policy, kept in (("observe", 5), ("ndiffports", 3)):
            with self.subTest(policy):
                system.ctl("policy", "set", policy)
                token = self.connect()
                for _ in range(4):
                    self.system.ctl("subflow", "create", token, "local", local, "remote", self.remote(4, "eth0"), check=False)
                wait_until(lambda: len(self.subflows(token)) == len(self.peers_subflows(token)) == kept, f"{kept} subflows")

    def test_a_peer_that_denies_joins_to_its_first_address(self):
        self.lab.server.sysctl("net.mptcp.allow_join_initial_addr_port", 0)
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        denied = self.shown(token)["deny_join_id0"]
        if not denied:  # this kernel's events have no flags, and nothing else tells
            return
        self.refused(token, "local", local, "remote", self.remote(4, "eth0"), says=("first address", self.remote(4, "eth0")))
        self.create(token, "local", local, "remote", self.remote(4, "wlan0"))

    def test_pending_until_up_or_refused(self):
        token = self.connect()
        path = self.lab.path("wlan0")
        self.lab.server.ip(f"route add blackhole {path.client_address()}/32")  # the server's answers go nowhere
        line = self.create(token, "local", path.client_address(), "remote", self.remote(4, "wlan0"))
        self.assertTrue(line.endswith(" id 1 pending\n"), line)
        self.assertEqual(self.subflow(token, path.client_address())["state"], "SYN-SENT")
        self.assertEqual([s["state"] for s in self.shown(token)["subflows"]], ["established", "pending"])
        self.lab.server.ip(f"route delete blackhole {path.client_address()}/32")
        self.wait_for_subflow(token, path.client_address())
        wait_until(lambda: {s["state"] for s in self.shown(token)["subflows"]} == {"established"}, "up")

        self.lab.server.ip(f"route add blackhole {self.lab.path('wwan0').client_address()}/32")
        self.create(token, "local", self.lab.path("wwan0").client_address(), "remote", self.remote(4, "wwan0"))
        pending = next(s for s in self.shown(token)["subflows"] if s["state"] == "pending")
        self.ctl_on(pending, token, "destroy")
        wait_until(lambda: len(self.shown(token)["subflows"]) == 2, "the pending one gone")

    def test_a_subflow_that_is_refused_later_goes(self):
        token = self.connect()
        path = self.lab.path("wlan0")
        self.lab.client.sysctl("net.ipv4.tcp_syn_retries", 1)
        self.lab.server.ip(f"route add blackhole {path.client_address()}/32")
        self.create(token, "local", path.client_address(), "remote", self.remote(4, "wlan0"))
        wait_until(lambda: len(self.shown(token)["subflows"]) == 1, "the refused one gone")
        self.assertEqual(len(self.subflows(token)), 1)

    def test_refusals(self):
        token = self.connect()
        local, remote = self.lab.path("wlan0").client_address(), self.remote(4, "eth0")
        self.lab.client.ip("address add 10.1.2.1/32 dev wwan0")
        self.lab.client.ip("address add 10.1.2.77/24 dev wlan0")
        self.system.ctl("status")  # the helper has looked when this answers
        self.refused(token, "local", local, "remote", remote, says=("several interfaces", "wlan0", "wwan0", "dev"))
        self.refused("00000001", "local", local, "remote", remote, says=("00000001",))
        self.refused(token, "local", "10.9.9.9", "remote", remote, says=("10.9.9.9", "not an address"))
        self.refused(token, "local", "10.1.2.77", "remote", "[fd00:1:1::2]:7", says=("famil",))
        self.refused(token, "local", "10.1.2.77", "remote", f"10.1.1.2:{CLOSED}", says=("ECONNREFUSED",))
        self.refused(token, "local", "10.1.2.77", "remote", remote, "dev", "eth9", says=("eth9", "wlan0"))
        if 6 in self.lab.families:
            self.refused(token, "local", "fd00:1:2::1", "remote", "[fd00:1:1::2]:7", says=("EINVAL", "IPv6"))
        port = next(iter(self.subflows(token)))[1]
        self.refused(token, "local", f"10.1.1.1:{port}", "remote", remote, says=(str(port), "EADDRINUSE"))
        self.lab.client.ip("route add unreachable 10.66.0.0/16")
        self.refused(token, "remote", "10.66.0.1:7", says=("EHOSTUNREACH", "10.66.0.1"))
        for verb in ("destroy", "backup", "nobackup"):
            refused = self.system.ctl("subflow", verb, token, "local", "10.1.1.1:1", "remote", remote, check=False)
            self.assert_refused(refused, "10.1.1.1:1", "connection show")
        self.assert_refused(self.system.ctl("withdraw", token, "id", "77", check=False), "77")
        self.assertEqual(len(self.subflows(token)), 1)

    def test_refused_before_it_is_established_and_after_a_fallback(self):
        idle = Client(self.lab.client, self.lab.path("eth0").server_address(), ECHO)
        self.addCleanup(idle.end)
        token = wait_until(lambda: [c["token"] for c in self.system.connections()], "a connection")[0]
        self.refused(token, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"), says=("established", "data"))
        Server(self.lab.server, "echo:80", plain=True)
        Client(self.lab.client, self.lab.path("eth0").server_address(), 80, up=10, down=10).wait_done()
        fallen = wait_until(lambda: [c["token"] for c in self.system.connections() if c["fallback"]], "a fallback")[0]
        self.refused(fallen, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"), says=("TCP",))

    def test_the_kernels_path_manager_takes_no_commands(self):
        told = self.system.ctl("settings", "set", *self.path_manager("kernel"))
        self.assertIn("new connections", told.stdout)
        token = self.connect()
        self.refused(token, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"),
                     says=("kernel's path manager", "userspace", "EINVAL"))
        told = self.system.ctl("settings", "set", *self.path_manager("userspace"))
        self.assertIn("1 live connection keeps", told.stdout)


class Addresses(UserspaceLab):
    """Announced and withdrawn by the client, heard by the server."""

    def test_announce_and_withdraw(self):
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        with Monitor(self.lab.server) as heard:
            self.system.ctl("announce", token, local, "id", "4", "dev", "wlan0")
            heard.wait_for(rf"ANNOUNCED.*remid=4 daddr4={local}")
            self.system.ctl("announce", token, local, "id", "4")  # once more
            heard.wait_for(rf"ANNOUNCED.*remid=4 daddr4={local}")
            self.system.ctl("announce", token, self.lab.path("wwan0").client_address(), "id", "9", "port", "6004")
            heard.wait_for(r"ANNOUNCED.*remid=9 .*dport=6004")
            for words, says in ((("announce", token, local, "id", "5"), ("4", local)),
                                (("announce", token, self.lab.path("wwan0").client_address(), "id", "4"), ("keeps", "9")),
                                (("announce", token, "10.1.9.9", "id", "4"), ("4", local)),
                                (("announce", token, local, "id", "4", "port", "99"), ("withdraw",))):
                self.assert_refused(self.system.ctl(*words, check=False), *says)
            # A subflow from an announced address has the address's id.
            self.create(token, "local", local, "remote", self.remote(4, "eth0"))
            self.assertEqual(self.wait_for_subflow(token, local)["local_id"], 4)
            self.system.ctl("withdraw", token, "id", "4")
            heard.wait_for(r"REMOVED.*remid=4")
            wait_until(lambda: len(self.subflows(token)) == 1, "the peer closed the subflow")
            self.system.ctl("withdraw", token, "id", "9")
            heard.wait_for(r"REMOVED.*remid=9")

    def test_the_initial_address_withdrawn(self):
        token = self.connect()
        local = self.lab.path("wlan0").client_address()
        self.create(token, "local", local, "remote", self.remote(4, "eth0"))
        self.wait_for_subflow(token, local)
        self.system.ctl("withdraw", token, "id", "0")
        wait_until(lambda: [key[0] for key in self.subflows(token)] == [local], "the initial subflow closed by the peer")
        self.assert_refused(self.system.ctl("withdraw", token, "id", "0", check=False), "0")

    def test_a_server_announces_and_the_client_connects(self):
        system = self.system_on(self.lab.server)
        token = self.connect()
        server_token = wait_until(lambda: [c["token"] for c in system.connections()], "the server's side")[0]
        address = self.lab.path("wlan0").server_address()
        system.ctl("announce", server_token, address, "id", "2")
        wait_until(lambda: {"id": 2, "address": address} in
                   [{key: a[key] for key in ("id", "address")} for a in self.shown(token)["announced"]], "announced")
        self.create(token, "local", self.lab.path("wlan0").client_address(), "remote", f"{address}:{ECHO}", "rid", "2")
        self.assertEqual(self.wait_for_subflow(token, self.lab.path("wlan0").client_address())["remote_id"], 2)
        system.ctl("withdraw", server_token, "id", "2")
        wait_until(lambda: len(self.subflows(token)) == 1, "closed")


if __name__ == "__main__":
    unittest.main()
