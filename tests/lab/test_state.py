# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and the administrator said outlives the helper and the machine's reboot; whose word counts before whose."""

import json
import os
import unittest

from harness import System, wait_until
from lab import Lab, Path


def plain_lab(*names):
    return Lab([Path(name) for name in names or ("eth0", "wlan0")], ipv6=False, endpoints=False, limits=None)


class State(unittest.TestCase):
    def setUp(self):
        self.lab = plain_lab()
        self.addCleanup(self.lab.close)
        self.system = System(self.lab, start=False)
        self.addCleanup(self.system.close)

    def restart(self):
        self.system.stop_helper()
        self.system.start_helper()

    def reboot(self, lab):
        """The helper starts on a machine whose kernel has forgotten everything: another namespace, with the same files."""
        self.addCleanup(lab.close)
        self.addCleanup(self.system.stop_helper)  # before that
        self.system.stop_helper()
        self.system.start_helper(host=lab.client)

    def endpoints(self, lab=None):
        return (lab or self.lab).client.ip("mptcp endpoint show").stdout

    def settings(self):
        return self.system.ctl_json("settings", "show")

    def test_what_people_changed_survives_restart_and_reboot(self):
        self.system.start_helper()
        self.system.ctl("endpoint", "add", "10.1.2.1", "dev", "wlan0", "id", "7", "subflow", "backup")
        self.system.ctl("endpoint", "add", "10.1.1.1", "signal")
        self.system.ctl("limits", "set", "subflows", "5")
        self.system.ctl("settings", "set", "checksum_enabled", "1")
        self.system.ctl("settings", "set", "manypath.subflows_per_connection", "3")
        self.system.ctl("role", "set", "wlan*", "backup")
        before = self.endpoints()
        self.assertIn("10.1.2.1 id 7 subflow backup dev wlan0", before)

        self.restart()
        self.assertEqual(self.endpoints(), before)
        owners = {e["address"]: e["owner"] for e in self.system.ctl_json("--details", "endpoint", "show")}
        self.assertEqual(owners, {"10.1.1.1": "person", "10.1.2.1": "person"})

        rebooted = plain_lab()
        self.reboot(rebooted)
        wait_until(lambda: sorted(self.endpoints(rebooted).split()) == sorted(before.split()), "the endpoints are back")
        wait_until(lambda: "subflows 5" in rebooted.client.ip("mptcp limits show").stdout, "the limits are back")
        wait_until(lambda: rebooted.client.sysctl("net.mptcp.checksum_enabled") == "1", "the setting is back")
        self.assertIn("manypath.subflows_per_connection = 3", self.system.ctl("settings", "show").stdout)
        self.assertIn("backup", self.system.ctl("role", "show").stdout)

    def test_an_endpoint_waits_for_its_interface(self):
        self.system.start_helper()
        self.system.ctl("endpoint", "add", "10.1.2.1", "dev", "wlan0", "subflow")
        rebooted = plain_lab("eth0")
        self.reboot(rebooted)
        self.assertEqual(self.endpoints(rebooted), "")
        rebooted.client.ip("link add wlan0 type veth peer name far")
        wait_until(lambda: "10.1.2.1 id 1 subflow dev wlan0" in self.endpoints(rebooted), "the endpoint is back")

    def test_an_interface_that_came_back_gets_its_endpoint_again(self):
        self.lab.client.ip("link add usb0 type veth peer name far")
        self.system.start_helper()
        self.system.ctl("endpoint", "add", "10.9.9.9", "dev", "usb0", "id", "9", "subflow")
        self.lab.client.ip("link delete usb0")
        self.lab.client.ip("link add usb1 type veth peer name far1")
        self.lab.client.ip("link add usb0 type veth peer name far")
        wait_until(lambda: "10.9.9.9 id 9 subflow dev usb0" in self.endpoints(), "the endpoint follows")

    def test_what_others_did_meanwhile_counts(self):
        self.system.start_helper()
        self.system.ctl("endpoint", "add", "10.1.2.1", "dev", "wlan0", "subflow")
        self.system.ctl("limits", "set", "subflows", "5")
        self.system.ctl("settings", "set", "checksum_enabled", "1")
        self.system.stop_helper()
        self.lab.client.ip("mptcp endpoint flush")
        self.lab.client.ip("mptcp limits set subflows 6")
        self.lab.client.sysctl("net.mptcp.checksum_enabled", 0)
        self.system.start_helper()
        self.assertEqual(self.endpoints(), "")
        self.assertIn("subflows 6", self.lab.client.ip("mptcp limits show").stdout)
        self.assertEqual(self.lab.client.sysctl("net.mptcp.checksum_enabled"), "0")
        rebooted = plain_lab()  # and the endpoint stays forgotten
        self.reboot(rebooted)
        self.assertEqual(self.endpoints(rebooted), "")

    def test_a_damaged_file_is_set_aside(self):
        with open(self.system.state_file(), "w", encoding="utf-8") as file:
            file.write('{"version": 1, "policy": ')
        with open(self.system.state_file("ledger.json"), "wb") as file:
            file.write(os.urandom(100))
        self.system.start_helper()
        self.system.ctl("limits", "set", "subflows", "5")
        self.assertIn("state.json", self.system.helper_log())
        with open(self.system.state_file("state.json.damaged-1"), encoding="utf-8") as file:
            self.assertIn('"policy"', file.read())
        with open(self.system.state_file(), encoding="utf-8") as file:
            json.load(file)
        self.restart()
        self.assertIn("subflows 5", self.lab.client.ip("mptcp limits show").stdout)

    def test_precedence(self):
        self.system.configure("[manypath]", "policy=endpoints", "subflows-per-connection=5", "[policy endpoints]", "fullmesh=true",
                              "[roles]", "eth0=never")
        self.system.start_helper()
        status = self.system.ctl_json("status")
        self.assertEqual(status["policy"]["name"], "endpoints")
        wait_until(lambda: "10.1.2.1 id 1 subflow fullmesh dev wlan0" in self.endpoints(), "the file's parameters")
        self.assertNotIn("10.1.1.1", self.endpoints())
        self.system.ctl("role", "set", "eth0", "backup")
        wait_until(lambda: "backup" in self.endpoints(), "the person's word counts before the file's")
        self.system.ctl("role", "forget", "eth0")
        wait_until(lambda: "10.1.1.1" not in self.endpoints(), "the file's word counts again")
        self.system.ctl("policy", "set", "observe")
        self.restart()
        self.assertEqual(self.system.ctl_json("status")["policy"]["name"], "observe")
        self.system.stop_helper()
        self.system.start_helper("--policy", "endpoints")
        self.assertEqual(self.system.ctl_json("status")["policy"]["name"], "endpoints")
        refused = self.system.ctl("policy", "set", "observe", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("command line", refused.stderr)

    def test_mistakes_in_the_file_are_told_and_the_rest_holds(self):
        self.system.configure("[manypath]", "policy=endpionts", "subflows-per-connection=4", "colour=blue", "[roles]", "eth0=sometimes",
                              "wlan0=backup")
        self.system.start_helper()
        log = self.system.helper_log()
        for line, word in ((2, "endpionts"), (4, "colour"), (6, "sometimes")):
            self.assertRegex(log, f"manypath.conf:{line}: .*{word}")
        self.assertIn("manypath.subflows_per_connection = 4", self.system.ctl("settings", "show").stdout)

    def test_stopping_keeps_or_takes_back(self):
        self.lab.client.ip("mptcp endpoint add 10.99.0.1 signal")
        before = self.lab.client.ip("mptcp limits show").stdout
        for on_stop, left in (("keep", True), ("take-back", False)):
            with self.subTest(on_stop):
                self.system.configure("[manypath]", "policy=endpoints", f"on-stop={on_stop}")
                self.system.start_helper()
                self.system.ctl("limits", "set", "subflows", "7")
                wait_until(lambda: "wlan0" in self.endpoints(), "the policy's endpoints")
                self.system.stop_helper()
                self.assertEqual("wlan0" in self.endpoints(), left)
                self.assertIn("10.99.0.1", self.endpoints())
                self.assertEqual(self.lab.client.ip("mptcp limits show").stdout != before, left)


if __name__ == "__main__":
    unittest.main()
