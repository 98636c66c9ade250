# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may change what, with python3-dbusmock in the place of polkit."""

import os
import subprocess
import sys
import unittest

import dbus.bus
import dbus.exceptions

from harness import System, wait_until
from lab import Path
from namespaces import as_user, die_with, other_users

POLKIT = "org.freedesktop.PolicyKit1"
POLKIT_PATH = "/org/freedesktop/PolicyKit1/Authority"
POLKIT_INTERFACE = "org.freedesktop.PolicyKit1.Authority"
MANAGE_ENDPOINTS = "org.manypath.manage-endpoints"
CHANGE_SETTINGS = "org.manypath.change-settings"
ENDPOINT = "(ysquiy)"
DISMISSED = 'ret = dbus.Struct((False, False, dbus.Dictionary({"polkit.dismissed": "true"}, signature="ss")))'



class Polkit:
    """python3-dbusmock: its polkit template, or a polkit of one answer given as code."""

    def __init__(self, system, code=None):
        what = ["--template", "polkitd"] if code is None else ["--system", POLKIT, POLKIT_PATH, POLKIT_INTERFACE]
        parent = os.getpid()
        self.process = subprocess.Popen([sys.executable, "-m", "dbusmock", *what], env=system.environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, preexec_fn=lambda: die_with(parent))
        self.bus = dbus.bus.BusConnection(system.bus.address)
        wait_until(lambda: self.bus.name_has_owner(POLKIT), "dbusmock plays polkit")
        self.mock = dbus.Interface(self.bus.get_object(POLKIT, POLKIT_PATH), "org.freedesktop.DBus.Mock")
        self.mock.AddMethod(POLKIT_INTERFACE, "CancelCheckAuthorization", "s", "", "")
        if code is not None:
            self.mock.AddMethod(POLKIT_INTERFACE, "CheckAuthorization", "(sa{sv})sa{ss}us", "(bba{ss})", code)

    def cancellations(self):
        return list(self.mock.GetMethodCalls("CancelCheckAuthorization"))

    def close(self):
        self.bus.close()
        self.process.kill()
        self.process.wait()


class Authority(unittest.TestCase):
    def setUp(self):
        self.system = System(paths=[Path("eth0")], endpoints=False, limits=(2, 2))
        self.addCleanup(self.system.close)
        os.chmod(self.system.folder, 0o755)  # the bus is everybody's

    def polkit(self, code=None):
        polkit = Polkit(self.system, code)
        self.addCleanup(polkit.close)
        return polkit

    def limits(self):
        return self.system.lab.client.ip("mptcp limits show").stdout

    def refused(self, *words):
        """Every other user is refused in one line, which is returned, and nothing changes."""
        before = self.limits()
        line = None
        for user in other_users():
            refused = self.system.ctl(*words, check=False, wrapper=as_user(user))
            self.assertEqual(refused.returncode, 4, refused.stderr)
            self.assertEqual(len(refused.stderr.splitlines()), 1, refused.stderr)
            line = refused.stderr
        self.assertEqual(self.limits(), before)
        return line

    def root_may(self):
        self.system.ctl("limits", "set", "subflows", "7")
        self.assertIn("subflows 7", self.limits())

    def test_without_polkit_only_root_may(self):
        self.assertIn("root", self.refused("limits", "set", "subflows", "5") or "root")
        self.assertIn("root", self.refused("settings", "set", "enabled", "0") or "root")
        self.root_may()

    def test_denied(self):
        self.polkit()
        self.assertIn(MANAGE_ENDPOINTS, self.refused("limits", "set", "subflows", "5") or MANAGE_ENDPOINTS)
        self.assertIn(CHANGE_SETTINGS, self.refused("settings", "set", "enabled", "0") or CHANGE_SETTINGS)
        self.root_may()

    def test_granted_for_what_was_granted(self):
        self.polkit().mock.SetAllowed([MANAGE_ENDPOINTS])
        for user in other_users():
            self.system.ctl("limits", "set", "subflows", "5", wrapper=as_user(user))
            self.assertIn("subflows 5", self.limits())
            self.system.ctl("endpoint", "add", "10.1.1.1", "dev", "eth0", "subflow", wrapper=as_user(user))
            self.assertEqual([e["address"] for e in self.system.lab.client.ip_json("mptcp endpoint show")], ["10.1.1.1"])
        self.refused("settings", "set", "enabled", "0")
        self.root_may()

    def test_dismissed(self):
        self.polkit(DISMISSED)
        self.assertIn("dismissed", self.refused("limits", "set", "subflows", "5") or "dismissed")
        self.root_may()

    def test_who_has_gone_gets_nothing_done(self):
        polkit = self.polkit()
        polkit.mock.AllowUnknown(True)
        polkit.mock.SimulateHang(True)
        for user in other_users():
            asking = subprocess.Popen([*as_user(user), self.program(), "limits", "set", "subflows", "5"], env=self.system.environment)
            self.addCleanup(asking.wait)
            wait_until(polkit.mock.HaveHangingCalls, "polkit is asked")
            asking.kill()
            wait_until(polkit.cancellations, "polkit is told that nobody waits for it any more")
            polkit.mock.ReleaseHangingCalls()
        # What had been asked before would be done by now.
        self.system.ctl("limits", "set", "add_addr_accepted", "3")
        self.assertEqual(self.limits(), "add_addr_accepted 3 subflows 2 \n")

    def test_root_is_served_while_somebody_is_asked(self):
        polkit = self.polkit()
        polkit.mock.SimulateHang(True)
        for user in other_users():
            asking = subprocess.Popen([*as_user(user), self.program(), "limits", "set", "subflows", "5"], env=self.system.environment,
                                      stderr=subprocess.DEVNULL)
            self.addCleanup(asking.wait)
            self.addCleanup(asking.kill)
            wait_until(polkit.mock.HaveHangingCalls, "polkit is asked")
        self.root_may()

    def program(self):
        return os.path.join(os.environ["MANYPATH_BUILD_DIR"], "cli", "manypathctl")


def endpoint(address, flags, index):
    """The row of D-Bus."""
    return (dbus.Byte(0), address, dbus.UInt16(0), dbus.UInt32(flags), index, dbus.Byte(0))


class BadInput(unittest.TestCase):
    """What no program of ours sends, and the kernel takes."""

    def setUp(self):
        self.system = System(paths=[Path("eth0")], endpoints=False)
        self.addCleanup(self.system.close)
        self.bus = dbus.bus.BusConnection(self.system.bus.address)
        self.addCleanup(self.bus.close)

    def refusal(self, interface, method, signature, *arguments):
        with self.assertRaises(dbus.exceptions.DBusException) as refused:
            self.bus.call_blocking("org.manypath.Helper1", "/org/manypath/Helper1", interface, method, signature, arguments)
        self.assertEqual(refused.exception.get_dbus_name(), "org.manypath.Helper1.Error.InvalidArgument")
        return refused.exception.get_dbus_message()

    def test_timeouts_below_zero(self):
        for key in ("add_addr_timeout", "close_timeout", "blackhole_timeout"):
            before = self.system.lab.client.sysctl(f"net.mptcp.{key}")
            for value in ("-1", "4294967295", "1 2", "1\n", "99999999999999999999"):
                self.refusal("org.manypath.Settings1", "Set", "ss", key, value)
            self.assertEqual(self.system.lab.client.sysctl(f"net.mptcp.{key}"), before)

    def test_keys_that_lead_elsewhere(self):
        for key in ("../ipv4/ip_forward", "/proc/sys/net/ipv4/ip_forward", "", "available_schedulers", "x" * 100000):
            self.assertLess(len(self.refusal("org.manypath.Settings1", "Set", "ss", key, "1")), 1000)

    def test_endpoints_of_no_interface_and_no_host(self):
        for address, index in (("10.1.1.1", 4711), ("10.1.1.1", -1), ("10.1.1.1", 2**31 - 1), ("0.0.0.0", 0), ("ff02::1", 0), ("", 0)):
            self.refusal("org.manypath.Endpoints1", "Add", ENDPOINT, endpoint(address, 2, index))
        self.refusal("org.manypath.Endpoints1", "Add", ENDPOINT, endpoint("10.1.1.1", 1 << 31, 0))
        self.assertEqual(self.system.lab.client.ip_json("mptcp endpoint show"), [])


if __name__ == "__main__":
    unittest.main()
