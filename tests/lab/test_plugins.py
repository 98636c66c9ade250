# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Policies from a plugin folder, at work on real connections; and those that are no good, which leave the helper as it is.

The plugins are those of the build: the example of policies/examples/plugin, as the test package.example built it, and those of
tests/policies/plugins.
"""

import os
import shutil

from harness import System, binary, wait_until
from userspacelab import UserspaceLab

EXAMPLE = binary("tests", "package", "example", "second-path.so")


def bad(name):
    return binary("tests", "policies", "plugins", f"{name}.so")


class Plugins(UserspaceLab):
    def system_on(self, host):
        """A helper that isn't started yet, and an empty plugin folder."""
        system = System(self.lab, start=False)
        self.addCleanup(system.close)
        return system

    def folder(self, name="policies", *plugins):
        """A folder with these plugins, readable by all as an installed one is."""
        path = os.path.join(self.system.folder, name)
        os.mkdir(path, 0o755)
        for plugin in plugins:
            shutil.copyfile(plugin, os.path.join(path, os.path.basename(plugin)))
        return path

    def policies(self):
        return {row["name"]: row for row in self.system.ctl_json("policy", "list") if "file" not in row}

    def problems(self):
        """{file's name: what is wrong}"""
        return {os.path.basename(row["file"]): row["problem"] for row in self.system.ctl_json("policy", "list") if "file" in row}

    def second_subflow(self):
        """A new connection gets a subflow on the second path."""
        token = self.connect()
        self.wait_for_subflow(token, self.lab.path("wlan0").client_address())
        self.assertEqual(len(self.subflows(token)), 2)

    def test_a_policy_of_the_folder_opens_subflows(self):
        folder = self.folder("policies", EXAMPLE)
        self.system.configure("[manypath]", f"plugin-folder={folder}", "policy=second-path", "[policy second-path]", "backup=true")
        self.system.start_helper()
        self.assertTrue(self.policies()["second-path"]["in_force"])
        token = self.connect()
        created = self.wait_for_subflow(token, self.lab.path("wlan0").client_address())
        self.assertIn("b", created["flags"])
        self.assertEqual(self.problems(), {})

        # Another policy leaves new connections alone; back in force it sees to them.
        self.system.ctl("policy", "set", "observe")
        self.client.end()
        token = self.connect()
        self.assertEqual(len(self.subflows(token)), 1)
        self.system.ctl("policy", "set", "second-path", "backup=false")
        self.assertNotIn("b", self.wait_for_subflow(token, self.lab.path("wlan0").client_address())["flags"])

    def test_the_command_line_counts_before_the_file(self):
        self.system.configure("[manypath]", f"plugin-folder={self.folder('one', bad('throwing'))}")
        self.system.start_helper("--plugin-folder", self.folder("two", EXAMPLE), "--policy", "second-path,patience=3000")
        self.assertIn("second-path", self.policies())
        self.assertNotIn("throwing", self.policies())
        self.second_subflow()

        self.system.stop_helper()
        self.system.start_helper("--plugin-folder", "/nowhere")
        self.assertEqual(self.problems(), {"nowhere": "It can't be opened: ENOENT: No such file or directory"})
        self.assertNotIn("throwing", self.policies())

    def test_what_is_no_good_is_passed_over(self):
        names = ("nameless", "other-interface", "taken", "throwing-constructor", "unresolved")
        folder = self.folder("policies", EXAMPLE, *(bad(name) for name in names))
        writable = os.path.join(folder, "writable.so")
        shutil.copyfile(bad("throwing"), writable)
        os.chmod(writable, 0o666)
        os.symlink(bad("throwing"), os.path.join(folder, "link.so"))
        self.system.start_helper("--plugin-folder", folder)
        problems = self.problems()
        for name, reason in (("nameless", "no name for a policy"), ("other-interface", "org.manypath.Policy/0"),
                             ("taken", "There is a policy observe already"), ("throwing-constructor", "no luck today"),
                             ("unresolved", "undefined symbol"), ("writable", "everybody may write it"), ("link", "symbolic link")):
            self.assertIn(reason, problems.pop(f"{name}.so"))
            self.assertIn(f"{name}.so", self.system.helper_log())
        self.assertEqual(problems, {})
        self.assertIn("\nSwitched off\n", self.system.ctl("policy", "list").stdout)
        refused = self.system.ctl("policy", "set", "unresolved", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("undefined symbol", refused.stderr)

        self.system.ctl("policy", "set", "second-path")
        self.second_subflow()

    def test_a_folder_that_others_may_write_is_not_used(self):
        folder = self.folder("policies", EXAMPLE)
        os.chmod(folder, 0o777)
        self.system.start_helper("--plugin-folder", folder)
        self.assertNotIn("second-path", self.policies())
        self.assertIn("everybody may write it", self.problems()["policies"])

    def test_a_policy_that_throws_is_switched_off(self):
        folder = self.folder("policies", EXAMPLE, bad("throwing"))
        self.system.start_helper("--plugin-folder", folder)
        for where in ("check", "create", "none"):
            refused = self.system.ctl("policy", "set", "throwing", f"where={where}", check=False)
            self.assertEqual(refused.returncode, 1, where)
            self.assertIn("The policy throwing can't be used", refused.stderr)
            self.assertTrue(self.policies()["observe"]["in_force"])
        for where, function in (("decide", "decide"), ("decide-oddly", "decide"), ("wake-up", "wakeUp"), ("sample-period", "samplePeriod")):
            self.system.ctl("policy", "set", "throwing", f"where={where}")
            reason = wait_until(lambda: self.policies()["throwing"].get("problem"), f"the reason why {where} is off")
            self.assertIn(f"{function}() threw an exception", reason)
            self.assertIn(f"{function}() threw an exception", self.system.ctl("policy", "show", "throwing").stdout)
        # The same choice is another chance, and so is any other.
        self.system.ctl("policy", "set", "throwing", "where=sample-period")
        wait_until(lambda: self.system.helper_log().count("The policy throwing is switched off: samplePeriod()") == 2, "another chance")
        self.system.ctl("policy", "set", "second-path")
        self.assertNotIn("problem", self.policies()["throwing"])
        self.second_subflow()

        # From the start.
        self.system.stop_helper()
        self.system.start_helper("--plugin-folder", folder, "--policy", "throwing,where=create")
        reason = wait_until(lambda: self.policies()["throwing"].get("problem"), "the reason why nothing decides")
        self.assertIn("create() threw an exception", reason)
