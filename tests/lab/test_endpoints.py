# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Endpoints and limits: manypathctl beside `ip mptcp` of the installed iproute2, each on a host of its own, word for word."""

import json
import os
import unittest

from harness import System
from lab import Lab, Path
from namespaces import as_user, other_users

# What both are told, one after the other; each leaves the state for the next. The kernel's refusals are among it.
DIALOGUE = (
    "endpoint show",
    "limits show",
    "limits set subflows 4 add_addr_accepted 2",
    "limits show",
    "limits set subflows 9",  # more than the kernel takes
    "limits set subflow 1",
    "limits show",
    "endpoint add 10.1.1.1 dev eth0 subflow",
    "endpoint add 10.1.1.1 dev eth0 subflow",  # a duplicate
    "endpoint add 10.1.2.1 id 1 subflow",  # an id that is taken
    "endpoint add 10.1.2.1 id 7 dev eth0 subflow backup",
    "endpoint add fd00:1:1::1 signal",
    "endpoint add 10.1.3.1 port 4321 signal",
    "endpoint add 10.1.3.2 port 4321 subflow",  # ports are for announcing
    "endpoint add 10.1.4.1 fullmesh subflow",
    "endpoint add 10.1.5.1 signal fullmesh",  # the kernel has no such pair
    "endpoint add 10.1.6.1",
    "endpoint show",
    "endpoint show id 7",
    "endpoint show id 200",  # there is none
    "endpoint change id 7 nobackup",
    "endpoint change id 7 fullmesh",
    "endpoint change 10.1.1.1 backup",
    "endpoint show",
    "endpoint delete id 7",
    "endpoint delete id 7",  # gone already
    "endpoint del id 1",
    "endpoint show",
    "endpoint add 10.1.1.1 dev eth0 id 42 subflow",
    "endpoint add 10.1.7.1 subflow",
    "endpoint show",
    "endpoint flush",
    "endpoint show",
    "limits show",
)


class BesideIp(unittest.TestCase):
    """The same words to both, on two hosts alike."""

    def setUp(self):
        self.lab = Lab([Path("eth0")], endpoints=False, limits=None)
        self.addCleanup(self.lab.close)
        self.other = Lab([Path("eth0")], endpoints=False, limits=None)
        self.addCleanup(self.other.close)
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def ip(self, *words):
        return self.other.client.run(["ip", *words], check=False)

    def test_the_dialogue(self):
        for words in DIALOGUE:
            with self.subTest(words):
                ours = self.system.ctl(*words.split(), check=False)
                theirs = self.ip("mptcp", *words.split())
                self.assertEqual(ours.stdout, theirs.stdout)
                self.assertEqual(ours.returncode != 0, theirs.returncode != 0, ours.stderr + theirs.stderr)
                if theirs.returncode != 0:
                    self.refused(ours, theirs)
                if " show" in words and theirs.returncode == 0:
                    self.assertEqual(json.loads(self.system.ctl("-j", *words.split()).stdout),
                                     self.parsed(self.ip("-j", "mptcp", *words.split()).stdout))

    def parsed(self, text):
        """What `ip -j mptcp` says. iproute2 6.1 forgets about JSON for limits; later ones print
        its words as the keys of one object in a list."""
        if text.startswith("add_addr_accepted"):
            words = text.split()
            return [{key: int(value) for key, value in zip(words[::2], words[1::2])}]
        return json.loads(text or "[]")

    def refused(self, ours, theirs):
        """One clear line with the kernel's words, and exit status 1."""
        self.assertEqual(ours.returncode, 1)
        self.assertEqual(ours.stdout, "")
        self.assertEqual(len(ours.stderr.splitlines()), 1, ours.stderr)
        for line in theirs.stderr.splitlines():
            if line.startswith("Error: argument"):  # refused by ip itself, for the kernel's reason
                self.assertIn("EINVAL", ours.stderr)
            elif line.startswith("Error: "):
                self.assertIn(line.removeprefix("Error: ").removesuffix("."), ours.stderr)

    def test_as_many_endpoints_as_the_kernel_takes(self):
        # Eight of them, or 255, says the kernel.
        for host in (self.lab.client, self.other.client):
            lines = (f"mptcp endpoint add 10.2.{number // 200}.{number % 200 + 1} subflow\n" for number in range(300))
            host.run(["ip", "-force", "-batch", "-"], input="".join(lines), check=False)
        last = self.lab.client.ip_json("mptcp endpoint show")[-1]["id"]
        self.assertGreaterEqual(last, 8)
        for words in (f"endpoint delete id {last}", "endpoint add 10.3.1.1 subflow"):
            self.system.ctl(*words.split())
            self.assertEqual(self.ip("mptcp", *words.split()).returncode, 0)
        ours = self.system.ctl("endpoint", "add", "10.3.1.2", "subflow", check=False)
        theirs = self.ip("mptcp", "endpoint", "add", "10.3.1.2", "subflow")
        self.assertNotEqual(theirs.returncode, 0)
        self.refused(ours, theirs)
        self.assertRegex(ours.stderr, r"\((ERANGE|EINVAL): ")
        self.assertEqual(self.system.ctl("endpoint", "show").stdout, self.ip("mptcp", "endpoint", "show").stdout)


class BetterThanIp(unittest.TestCase):
    """Where the kernel's commands do something else than they say."""

    def setUp(self):
        self.lab = Lab([Path("eth0")], endpoints=False)
        self.addCleanup(self.lab.close)
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def test_changing_one_flag_leaves_the_other(self):
        self.system.ctl("endpoint", "add", "10.1.1.1", "id", "3", "subflow", "fullmesh")
        self.system.ctl("endpoint", "change", "id", "3", "backup")
        self.assertEqual(self.lab.client.ip_json("mptcp endpoint show"),
                         [{"address": "10.1.1.1", "id": 3, "subflow": True, "backup": True, "fullmesh": True}])

    def test_a_flag_that_the_kernel_lacks_is_refused_and_leaves_nothing(self):
        # The kernel itself passes over flags it doesn't know.
        done = self.system.ctl("endpoint", "add", "10.1.1.1", "id", "3", "subflow", "laminar", check=False)
        made = self.system.ctl_json("endpoint", "show")
        if done.returncode == 0:
            self.assertEqual(made, [{"address": "10.1.1.1", "id": 3, "subflow": True, "laminar": True}])
        else:
            self.assertEqual((done.returncode, done.stderr), (1, "manypathctl: This kernel has no endpoint flag laminar\n"))
            self.assertEqual((made, self.lab.client.ip_json("mptcp endpoint show")), ([], []))

    def test_removing_by_id_and_another_address_removes_nothing(self):
        self.system.ctl("endpoint", "add", "10.1.1.1", "id", "3", "subflow")
        before = self.lab.client.ip_json("mptcp endpoint show")
        refused = self.system.ctl("endpoint", "delete", "id", "3", "10.9.9.9", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("10.1.1.1", refused.stderr)
        self.assertEqual(self.lab.client.ip_json("mptcp endpoint show"), before)

    def test_only_root_and_the_helpers_own_user_may_change(self):
        self.system.ctl("limits", "set", "subflows", "5")
        os.chmod(self.system.folder, 0o755)  # the bus is everybody's
        for user in other_users():
            for words in (("endpoint", "flush"), ("limits", "set", "subflows", "1"), ("settings", "set", "enabled", "0")):
                refused = self.system.ctl(*words, check=False, wrapper=as_user(user))
                self.assertEqual(refused.returncode, 4, refused.stderr)
                self.assertEqual(len(refused.stderr.splitlines()), 1)
            self.assertEqual(self.system.ctl("limits", "show", wrapper=as_user(user)).returncode, 0)
        self.assertEqual(self.lab.client.ip("mptcp limits show").stdout, "add_addr_accepted 8 subflows 5 \n")


if __name__ == "__main__":
    unittest.main()
