# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The helper's World against the kernel's: what manypathctl shows is what `ss` and `ip mptcp` show."""

import unittest

import kernelview
from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO, PLAIN = 7, 80
PATHS = ("eth0", "wlan0", "wwan0")
SOL_MPTCP, MPTCP_INFO = 284, 1
MPTCP_INFO_WITH_COUNTERS = 80  # bytes; struct mptcp_info of 6.5


class World(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in PATHS])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")

    def system(self, **options):
        """With a helper on the client, or with start_helper()'s options."""
        system = System(self.lab, start=False)
        self.addCleanup(system.close)
        system.start_helper(**options)
        return system

    def connect(self, family=4, port=ECHO, **options):
        client = Client(self.lab.client, SERVICE_ADDRESSES[family], port, up=20_000, down=20_000, **options)
        client.wait_done()
        return client

    def wait_for_subflows(self, system, count):
        """The one connection, when it has so many subflows and where each leaves is known."""
        def complete():
            found = system.connections()
            if len(found) == 1 and len(found[0]["subflows"]) == count and all(s["interface"] for s in found[0]["subflows"]):
                return found[0]
            return None
        return wait_until(complete, f"a connection with {count} subflows")

    def assert_agrees_with_ss(self, system, host):
        """manypathctl's connections are those of `ss`, down to each subflow's ids, flags and counters."""
        def looked_at_the_same():
            # Counters move for a while after the last byte: only what `ss` says before and after alike can be compared.
            before, world, after = kernelview.connections(host), system.connections(), kernelview.connections(host)
            return (before, world) if before == after else None

        seen, world = wait_until(looked_at_the_same, "the kernel's counters stand still")
        shown = {connection["token"]: connection for connection in world}
        self.assertEqual(shown.keys(), seen.keys())
        for token, connection in shown.items():
            expected = seen[token]
            for key in ("local", "remote", "fallback", "uid"):
                self.assertEqual(connection[key], expected[key], (token, key))
            subflows = {kernelview.subflow_key(subflow): subflow for subflow in connection["subflows"]}
            self.assertEqual(subflows.keys(), expected["subflows"].keys())
            for key, subflow in subflows.items():
                for name in ("local_id", "remote_id", "backup", "bytes_sent", "bytes_received"):
                    self.assertEqual(subflow[name], expected["subflows"][key][name], (key, name))
                if expected["subflows"][key]["bound"]:
                    self.assertEqual(subflow["interface"], expected["subflows"][key]["bound"])

    def test_three_paths_are_three_subflows_on_their_interfaces(self):
        system = self.system()
        for family in self.lab.families:
            with self.subTest(family=family):
                client = self.connect(family, name="backup")
                connection = self.wait_for_subflows(system, 3)
                self.assertEqual({s["local"]["address"]: s["interface"] for s in connection["subflows"]},
                                 {path.client_address(family): path.name for path in self.lab.paths})
                self.assertEqual(connection["state"], "established")
                self.assertEqual(connection["path_manager"], "kernel")
                self.assertEqual(connection["application"], "backup")
                self.assertFalse(connection["server_side"])
                self.assertTrue(all(s["state"] == "established" for s in connection["subflows"]))
                self.assertTrue(any(s["rtt_us"] > 0 for s in connection["subflows"]))
                self.assert_agrees_with_ss(system, self.lab.client)
                client.close()
                wait_until(lambda: not system.connections(), "the connection gone")

    def test_the_servers_side_is_seen_as_such(self):
        system = self.system(host=self.lab.server)
        self.connect()
        connection = self.wait_for_subflows(system, 3)
        self.assertTrue(connection["server_side"])
        self.assertEqual({s["interface"] for s in connection["subflows"]}, set(PATHS))
        self.assert_agrees_with_ss(system, self.lab.server)

    def test_connections_from_before_the_helper_are_known_to_it(self):
        clients = [self.connect() for _ in range(3)]
        wait_until(lambda: sum(len(c["subflows"]) for c in kernelview.connections(self.lab.client).values()) == 9, "nine subflows")
        system = self.system()
        self.assertEqual(len(system.connections()), len(clients))
        self.assert_agrees_with_ss(system, self.lab.client)

    def test_each_connection_shows_the_path_manager_it_began_with(self):
        self.connect(name="first")
        self.lab.client.sysctl("net.mptcp.pm_type", 1)
        self.connect(name="second")
        self.lab.client.sysctl("net.mptcp.pm_type", 0)
        # This helper has seen no events: it can but ask the kernel.
        system = self.system()
        self.assertEqual({c["application"]: c["path_manager"] for c in system.connections()},
                         {"first": "kernel", "second": "userspace"})

    def test_counters_that_the_kernel_lacks_are_null(self):
        with self.lab.client.socket() as own:
            own.connect((SERVICE_ADDRESSES[4], ECHO))
            counted = len(own.getsockopt(SOL_MPTCP, MPTCP_INFO, 1024)) >= MPTCP_INFO_WITH_COUNTERS
        system = self.system()
        self.connect()
        connection = self.wait_for_subflows(system, 3)
        self.assertEqual([connection[name] for name in ("bytes_sent", "bytes_received")],
                         [20_000, 20_000] if counted else [None, None])
        text = system.ctl("connection", "show", connection["token"]).stdout
        self.assertRegex(text, r"Sent +20\.0 kB" if counted else r"Sent +not available here")

    def test_fallback_shows_as_such(self):
        Server(self.lab.server, f"echo:{PLAIN}", plain=True)
        system = self.system()
        self.connect(port=PLAIN)

        def fallen_back():
            found = system.connections()
            return found[0] if found and found[0]["fallback"] else None

        connection = wait_until(fallen_back, "a fallback")
        self.assertEqual(connection["state"], "established")
        self.assertEqual([s["interface"] for s in connection["subflows"]], ["eth0"])
        self.assertIn("TCP", system.ctl("connection", "list").stdout)

    def test_an_idle_connection_is_created_and_then_established(self):
        system = self.system()
        client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO)
        connection = self.wait_for_subflows(system, 1)
        self.assertEqual(connection["state"], "created")
        client.transfer(up=10, down=10)
        client.wait_done()
        self.assertEqual(self.wait_for_subflows(system, 3)["state"], "established")

    def test_a_peers_abort_makes_the_connection_go(self):
        system = self.system(host=self.lab.server)
        client = self.connect()
        self.wait_for_subflows(system, 3)
        client.abort()
        wait_until(lambda: not system.connections(), "the aborted connection gone")

    def test_the_backup_flag_of_an_endpoint_shows_on_its_subflow(self):
        self.lab.client.ip("mptcp endpoint change id 3 backup")
        system = self.system()
        self.connect()
        connection = self.wait_for_subflows(system, 3)
        self.assertEqual({s["interface"]: s["backup"] for s in connection["subflows"]},
                         {"eth0": False, "wlan0": False, "wwan0": True})
        self.assert_agrees_with_ss(system, self.lab.client)

    def test_an_endpoint_without_a_device_shows_where_its_packets_really_go(self):
        self.lab.client.ip("mptcp endpoint flush")
        self.lab.client.run(["ip", "rule", "delete", "priority", "1002"])
        self.lab.client.ip(f"mptcp endpoint add {self.lab.path('wlan0').client_address()} subflow")
        system = self.system()
        self.connect()
        connection = self.wait_for_subflows(system, 2)
        self.assertEqual({s["local"]["address"]: s["interface"] for s in connection["subflows"]},
                         {self.lab.path("eth0").client_address(): "eth0", self.lab.path("wlan0").client_address(): "eth0"})

    def test_a_lost_link_shows(self):
        system = self.system()
        self.connect()
        self.wait_for_subflows(system, 3)
        self.lab.set_carrier("wlan0", False)

        def carrier():
            return {i["name"]: i["carrier"] for i in system.ctl_json("status")["interfaces"] if i["name"] in PATHS}

        wait_until(lambda: carrier() == {"eth0": True, "wlan0": False, "wwan0": True}, "wlan0 without carrier")
        self.lab.set_carrier("wlan0", True)
        wait_until(lambda: carrier() == dict.fromkeys(PATHS, True), "wlan0 with carrier")

    def test_endpoints_and_limits_changed_by_others_show(self):
        system = self.system()
        self.lab.client.ip("mptcp endpoint delete id 2")
        self.lab.client.ip("mptcp limits set subflows 3 add_addr_accepted 1")
        self.assertEqual(system.ctl_json("endpoint", "show"), self.lab.client.ip_json("mptcp endpoint show"))
        self.assertEqual(system.ctl("limits", "show").stdout, self.lab.client.ip("mptcp limits show").stdout)


if __name__ == "__main__":
    unittest.main()
