# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy rules on real connections: each gets what its application, destination and interface say."""

import unittest

from harness import wait_until
from steeredconnections import SteeredConnections, pairs

RULES = ("application downloader use full-mesh over eth0 and wlan0; application talker use observe; interface wwan0 use ndiffports with subflows=3; "
         "all use single-subflow-per-interface")


class Rules(SteeredConnections):
    policy = "rules"

    def setUp(self):
        super().setUp()
        self.system.ctl("policy", "set", "rules", f"rules={RULES}")

    def closed(self, client):
        client.close()
        wait_until(lambda: not pairs(self.lab.client), "closed")

    def test_by_application(self):
        client = self.connect(name="downloader")
        self.wait_for_pairs(self.pair("eth0", "eth0"), self.pair("wlan0", "eth0"))
        self.closed(client)
        client = self.connect(name="talker")
        self.wait_for_pairs(self.pair("eth0", "eth0"))
        self.closed(client)
        self.connect(name="other")
        self.wait_for_pairs(*(self.pair(name, "eth0") for name in self.paths))

    def test_by_interface(self):
        self.connect(path="wwan0", name="other")
        self.wait_for_pairs(*[self.pair("wwan0", "wwan0")] * 3)

    def test_rules_that_are_changed(self):
        self.connect(name="downloader")
        self.wait_for_pairs(self.pair("eth0", "eth0"), self.pair("wlan0", "eth0"))
        self.system.ctl("policy", "set", "rules", "rules=all use single-subflow-per-interface over eth0, wwan0")
        self.wait_for_pairs(self.pair("eth0", "eth0"), self.pair("wwan0", "eth0"))

    def test_a_rule_that_is_wrong_changes_nothing(self):
        refused = self.system.ctl("policy", "set", "rules", "rules=everything use observe", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn('"everything" is not allowed in the rule', refused.stderr)
        self.connect(name="talker")
        self.wait_for_pairs(self.pair("eth0", "eth0"))


if __name__ == "__main__":
    unittest.main()
