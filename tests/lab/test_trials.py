# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes on trial: they stay when confirmed, and go back by themselves when not, whatever happens meanwhile."""

import time
import unittest

from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO = 7
SECONDS = 5  # the shortest trial there is
PATIENCE = 30


class Trials(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path("eth0"), Path("wlan0")], ipv6=False)
        self.addCleanup(self.lab.close)
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def endpoints(self):
        """{address: (id, flags)} as the kernel has them."""
        return {e["address"]: (e["id"], sorted(flag for flag in ("signal", "subflow", "backup", "fullmesh") if e.get(flag)))
                for e in map(self.flat, self.lab.client.ip_json("mptcp endpoint show"))}

    @staticmethod
    def flat(endpoint):
        return {**endpoint, **{flag: True for flag in endpoint.get("flags", ())}}

    def limits(self):
        return self.lab.client.ip("mptcp limits show").stdout

    def on_trial(self, *words):
        """The number of the trial in which manypathctl made the change."""
        return str(self.system.ctl_json("--trial", str(SECONDS), *words)["trial"])

    def goes_back(self, state, before):
        wait_until(lambda: state() == before, "the change went back", PATIENCE)

    def test_unconfirmed_it_goes_back(self):
        before = self.endpoints()
        begun = time.monotonic()
        self.on_trial("endpoint", "delete", "id", str(before["10.1.2.1"][0]))
        self.assertNotIn("10.1.2.1", self.endpoints())
        self.goes_back(self.endpoints, before)
        self.assertGreaterEqual(time.monotonic() - begun, SECONDS - 0.5)
        self.assertEqual(self.system.ctl_json("trial", "show"), [])

    def test_confirmed_it_stays(self):
        before = self.endpoints()
        trial = self.on_trial("endpoint", "change", "id", "1", "backup")
        self.system.ctl("trial", "confirm", trial)
        other = self.on_trial("limits", "set", "subflows", "3")  # has the time of the first one pass
        self.assertNotEqual(other, trial)
        wait_until(lambda: "subflows 8" in self.limits(), "the limits went back", PATIENCE)
        self.assertEqual(self.endpoints()["10.1.1.1"], (1, ["backup", "subflow"]))
        self.assertEqual(self.endpoints()["10.1.2.1"], before["10.1.2.1"])
        refused = self.system.ctl("trial", "confirm", trial, check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(trial, refused.stderr)

    def test_reverted_it_goes_back_at_once(self):
        before = self.endpoints()
        trial = self.on_trial("endpoint", "flush")
        self.assertEqual(self.endpoints(), {})
        self.system.ctl("trial", "revert", trial)
        self.assertEqual(self.endpoints(), before)

    def test_one_at_a_time(self):
        trial = self.on_trial("limits", "set", "subflows", "3")
        refused = self.system.ctl("--trial", "30", "endpoint", "flush", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(trial, refused.stderr)
        self.assertNotEqual(self.endpoints(), {})

    def test_a_refused_change_leaves_no_trial(self):
        refused = self.system.ctl("--trial", "30", "limits", "set", "subflows", "4000", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertEqual(self.system.ctl_json("trial", "show"), [])

    def test_settings_roles_and_policy_go_back(self):
        setting = self.lab.client.sysctl("net.mptcp.checksum_enabled")
        trial = self.on_trial("settings", "set", "checksum_enabled", "1")
        self.system.ctl("trial", "revert", trial)
        self.assertEqual(self.lab.client.sysctl("net.mptcp.checksum_enabled"), setting)
        trial = self.on_trial("role", "set", "eth0", "never")
        self.system.ctl("trial", "revert", trial)
        trial = self.on_trial("policy", "set", "endpoints")
        self.system.ctl("trial", "revert", trial)
        self.assertEqual(self.system.ctl_json("status")["policy"]["name"], "observe")
        # Nothing of it is remembered either.
        self.system.stop_helper()
        self.system.start_helper()
        self.assertEqual(self.system.ctl_json("status")["policy"]["name"], "observe")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.checksum_enabled"), setting)

    def test_it_goes_back_when_the_helper_was_killed(self):
        before = self.endpoints()
        self.on_trial("endpoint", "delete", "id", "1")
        self.system.kill_helper()
        self.assertNotIn("10.1.1.1", self.endpoints())
        self.system.start_helper()
        self.goes_back(self.endpoints, before)

    def test_cutting_the_path_in_use(self):
        Server(self.lab.server, f"echo:{ECHO}")
        client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, up=2000, down=2000)
        client.wait_done()

        def interfaces():
            return sorted(s["interface"] for c in self.system.connections() for s in c["subflows"])

        wait_until(lambda: interfaces() == ["eth0", "wlan0"], "two subflows")
        self.on_trial("endpoint", "delete", "id", "2")
        self.assertEqual(interfaces(), ["eth0"])
        wait_until(lambda: interfaces() == ["eth0", "wlan0"], "the subflow is back", PATIENCE)


if __name__ == "__main__":
    unittest.main()
