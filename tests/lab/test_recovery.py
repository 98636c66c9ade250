# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may happen to the helper and to the kernel's MPTCP while it runs, and how all is well again by itself."""

import os
import select
import time
import unittest

import kernelview
from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO = 7
PATHS = ("eth0", "wlan0", "wwan0")
UNPRIVILEGED = ("setpriv", "--bounding-set=-net_admin", "--inh-caps=-net_admin")
OBSERVED_SECONDS = 6  # the helper's longest period, and a second


class Recovery(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in PATHS])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def connect(self, count=1):
        client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, count=count, up=2000, down=2000)
        client.wait_done()
        return client

    def tokens_agree(self):
        """manypathctl lists the connections and subflows of `ss`, no more and no fewer."""
        shown = {c["token"]: {kernelview.subflow_key(s) for s in c["subflows"]} for c in self.system.connections()}
        seen = {token: set(c["subflows"]) for token, c in kernelview.connections(self.lab.client).items()}
        return shown == seen and bool(shown)

    def settled(self, subflows):
        def all_there():
            world = self.system.connections()
            there = [s for c in world for s in c["subflows"]]
            return world if len(there) == subflows and all(s["interface"] for s in there) else None
        return wait_until(all_there, f"{subflows} subflows")

    def test_killed_and_started_again_it_shows_the_same_world(self):
        self.connect(count=5)
        monitor = self.system.popen_ctl("monitor")
        self.addCleanup(monitor.wait)
        self.addCleanup(monitor.kill)
        before = kernelview.structure(self.settled(15))
        status = self.system.ctl_json("status")
        self.system.kill_helper()
        self.assertEqual(self.system.ctl("status", check=False).returncode, 3)
        self.system.start_helper()
        self.assertEqual(kernelview.structure(self.settled(15)), before)
        after = self.system.ctl_json("status")
        for part in ("interfaces", "limits", "path_manager", "scheduler", "endpoints"):
            self.assertEqual(after[part], status[part])

        # The monitor that was there before goes on with the new helper.
        os.set_blocking(monitor.stdout.fileno(), False)
        said = b""

        def hears():
            nonlocal said
            self.connect()
            while select.select([monitor.stdout], [], [], 0.1)[0]:
                said += os.read(monitor.stdout.fileno(), 65536)
            return b"SF_ESTABLISHED" in said

        wait_until(hears, "the monitor hears events of the new helper")

    def test_after_standing_still_through_5000_events_it_converges(self):
        staying = self.connect(count=20)
        self.settled(60)
        self.system.pause_helper()
        # Each connection is four events when it opens and one when it ends.
        for _ in range(5):
            self.connect(count=200).close()
        self.connect(count=10)
        staying.abort()
        self.system.continue_helper()
        wait_until(self.tokens_agree, "the World of the kernel", timeout=30)
        self.assertEqual(len(self.system.connections()), 10)
        health = self.system.ctl_json("status")["helper"]
        self.assertTrue(health["events_subscribed"])
        # It listens still.
        self.connect()
        wait_until(lambda: len(self.system.connections()) == 11, "an eleventh connection")

    def test_with_nothing_to_see_and_nobody_looking_it_sleeps(self):
        self.connect().close()
        wait_until(lambda: not self.system.connections(), "no connection left")

        def wakeups():
            tasks = f"/proc/{self.system.helper.pid}/task"
            total = 0
            for task in os.listdir(tasks):
                with open(f"{tasks}/{task}/status", encoding="ascii") as file:
                    total += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
            return total

        def asleep():
            before = wakeups()
            time.sleep(OBSERVED_SECONDS)
            return wakeups() == before

        wait_until(asleep, f"{OBSERVED_SECONDS} s without a wake-up", timeout=6 * OBSERVED_SECONDS)

    def test_mptcp_off_and_on_again(self):
        self.assertIs(self.system.ctl_json("status")["enabled"], True)
        self.lab.client.sysctl("net.mptcp.enabled", 0)
        self.assertIs(self.system.ctl_json("status")["enabled"], False)
        self.system.ctl("settings", "set", "enabled", "1")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.enabled"), "1")
        self.connect()
        self.settled(3)

    def test_settings_are_the_kernels(self):
        everything = self.system.ctl_json("settings", "show")
        shown = {key: value for key, value in everything.items() if not key.startswith("manypath.")}
        with self.lab.client.namespace.entered():
            self.assertEqual(sorted(shown), sorted(os.listdir("/proc/sys/net/mptcp")))
        status = self.system.ctl_json("status")
        self.assertEqual(status["scheduler"], shown.get("scheduler"))
        self.assertEqual(status["path_manager"], shown.get("path_manager", "kernel"))
        for key, value in shown.items():
            self.assertEqual(self.lab.client.sysctl(f"net.mptcp.{key}"), str(value))
        for key, value in (("close_timeout", "-1"), ("enabled", "2"), ("scheduler", "nosuch"), ("nosuch", "1"),
                           ("available_schedulers", "default")):
            refused = self.system.ctl("settings", "set", key, value, check=False)
            self.assertEqual((refused.returncode, refused.stdout), (1, ""), key)
            self.assertEqual(len(refused.stderr.splitlines()), 1, refused.stderr)
        self.assertEqual(self.system.ctl_json("settings", "show"), everything)
        self.system.ctl("settings", "set", "net.mptcp.add_addr_timeout", "77")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.add_addr_timeout"), "77")


class WithoutPrivilege(unittest.TestCase):
    def test_it_shows_everything_and_changes_nothing(self):
        lab = Lab([Path(name) for name in PATHS])
        self.addCleanup(lab.close)
        Server(lab.server, f"echo:{ECHO}")
        system = System(lab, start=False)
        self.addCleanup(system.close)
        system.start_helper(wrapper=UNPRIVILEGED)
        health = system.ctl_json("status")["helper"]
        self.assertFalse(health["privileged"])
        self.assertFalse(health["events_subscribed"])
        self.assertIn("CAP_NET_ADMIN", system.ctl("status").stdout)
        client = Client(lab.client, SERVICE_ADDRESSES[4], ECHO, up=2000, down=2000)
        client.wait_done()
        # Kernels before 6.15 keep from the unprivileged which sockets are subflows.
        seen = lab.client.run([*UNPRIVILEGED, "ss", "-HOtni"]).stdout
        count = 3 if "tcp-ulp-mptcp flags" in seen else 0
        wait_until(lambda: [len(c["subflows"]) for c in system.connections()] == [count], f"a connection with {count} subflows")
        self.assertEqual("none are listed" in system.ctl("status").stdout, count == 0)
        refused = system.ctl("endpoint", "flush", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("EPERM", refused.stderr)
        # It heals with the cause: a helper with the capability takes over.
        system.kill_helper()
        system.start_helper()
        self.assertTrue(system.ctl_json("status")["helper"]["events_subscribed"])


if __name__ == "__main__":
    unittest.main()
