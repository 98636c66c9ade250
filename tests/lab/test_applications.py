# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is behind a connection: what manypathctl says of units, desktop applications, processes and users."""

import os
import unittest

from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from namespaces import NOBODY, Cgroup, as_user, own_cgroup_tree_is_writable
from traffic import Client, Server

ECHO = 7
BROWSER = """[Desktop Entry]
Type=Application
Name=Web Browser
Name[de]=Netzgucker
Icon=org.example.Browser
"""
TERMINAL = """[Desktop Entry]
Type=Application
Name=Terminal
Categories=System;TerminalEmulator;
"""


class Applications(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path("eth0")])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab, start=False)
        self.addCleanup(self.system.close)
        self.install("org.example.Browser", BROWSER)
        self.install("org.example.Terminal", TERMINAL)

    def install(self, name, entry):
        """A desktop entry for those who run manypathctl."""
        folder = os.path.join(self.system.folder, "data", "applications")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, f"{name}.desktop"), "w", encoding="utf-8") as file:
            file.write(entry)
        os.chmod(self.system.folder, 0o755)
        self.system.environment |= {"XDG_DATA_HOME": os.path.join(self.system.folder, "data"), "LC_ALL": "C.UTF-8"}

    def start_blind_helper(self):
        """A helper that can't look into other users' processes, as the packaged one can't; without root it sees ours."""
        wrapper = []
        if own_cgroup_tree_is_writable():
            for folder in ("STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"):
                os.chown(self.system.environment[folder], NOBODY, NOBODY)
            wrapper = [*as_user(NOBODY), "--inh-caps=-all,+net_admin", "--ambient-caps=-all,+net_admin"]
        self.system.start_helper(wrapper=wrapper)

    def connect(self, name="fetch", cgroup=None):
        def start():
            client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, up=2000, down=2000, name=name)
            client.wait_done()
            return client

        if cgroup is None:
            return start()
        self.addCleanup(cgroup.close)
        with cgroup.entered():
            client = start()
        self.addCleanup(client.end)
        return client

    def connection(self, **options):
        """The only one, once the helper has looked at it."""
        def looked_at():
            found = self.system.connections(**options)
            return found[0] if len(found) == 1 and found[0]["inode"] else None
        return wait_until(looked_at, "one connection that the helper has looked at")

    def test_a_process_of_ones_own_by_its_name(self):
        self.start_blind_helper()
        self.connect("fetch")
        seen = self.connection()
        self.assertEqual((seen["application"], seen["process"], seen["unit"], seen["desktop_id"]), ("fetch", "fetch", "", ""))
        self.assertIn("fetch", self.system.ctl("connection", "list").stdout.splitlines()[2])
        self.assertIn("Process          fetch\n", self.system.ctl("connection", "show", seen["token"]).stdout)

    def test_a_name_cannot_write_on_the_terminal(self):
        self.start_blind_helper()
        self.connect("a\x1b[31mb")
        self.assertEqual(self.connection()["application"], "a\ufffd[31mb")
        self.assertNotIn("\x1b", self.system.ctl("connection", "list").stdout)

    def test_units_by_the_cgroup(self):
        if not own_cgroup_tree_is_writable():
            # Cgroups are root's. What there is to see without them is the other tests' business; here it is that we see none.
            self.start_blind_helper()
            self.connect()
            self.assertEqual(self.connection()["unit"], "")
            return
        self.start_blind_helper()
        cases = (("app-gnome-org.example.Browser-4711.scope", "Web Browser", "org.example.Browser"),
                 ("app-org.example.Terminal-4712.scope", "fetch", "org.example.Terminal"),
                 ("app-gnome-org.example.Absent-4713.scope", "org.example.Absent", ""),
                 ("mirror.service", "mirror", ""),
                 ("docker-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.scope", "docker 0123456789ab", ""),
                 ("session-3.scope", "fetch", ""))
        for unit, application, desktop_id in cases:
            with self.subTest(unit):
                client = self.connect("fetch", Cgroup(unit))
                seen = self.connection()
                self.assertEqual((seen["unit"], seen["application"], seen["desktop_id"], seen["process"]),
                                 (unit, application, desktop_id, "fetch"))
                self.assertIn(application, self.system.ctl("connection", "list").stdout)
                client.close()
                wait_until(lambda: not self.system.connections(), "the connection gone")
        self.see_as_nobody()
        self.see_after_its_cgroup_has_gone()

    def see_as_nobody(self):
        """Another user sees the unit, and where it says nothing, whose connection it is."""
        for unit, application in (("app-gnome-org.example.Browser-4714.scope", "Web Browser"), ("session-4.scope", "root")):
            with self.subTest(unit, seen_by="nobody"):
                client = self.connect("fetch", Cgroup(unit))
                seen = self.connection(wrapper=as_user(NOBODY))
                self.assertEqual((seen["unit"], seen["application"], seen["process"]), (unit, application, ""))
                client.close()
                wait_until(lambda: not self.system.connections(), "the connection gone")

    def see_after_its_cgroup_has_gone(self):
        """A socket remembers the cgroup it was made in, also when its process has moved on and the cgroup is removed."""
        cgroup = Cgroup("copy.service")
        with cgroup.entered():
            client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, up=2000, down=2000, name="fetch")
        self.assertEqual(self.connection()["unit"], "copy.service")
        Cgroup.move(client.pid)
        cgroup.close()
        second = Cgroup("other.service")
        with second.entered():
            other = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, name="other")

        def both():
            return sorted(each["unit"] for each in self.system.connections()) == ["copy.service", "other.service"]

        wait_until(both, "both units")
        client.close()
        other.close()
        second.close()


if __name__ == "__main__":
    unittest.main()
