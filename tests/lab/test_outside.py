# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that decide in the place of the policy in force: the example in policies/examples, and clients of the test's own."""

import json
import os
import subprocess
import unittest

import dbus
import dbus.bus

from harness import WAIT_SECONDS, wait_until
from userspacelab import UserspaceLab

EXAMPLE = os.path.join(os.path.dirname(__file__), "..", "..", "policies", "examples", "external_policy.py")
PYTHON = "/usr/bin/python3"  # which has Debian's dbus module
CREATE_SUBFLOW, MAKE_BACKUP, ADD_ENDPOINT = 1, 3, 6


class Outsider:
    """A client of the helper with a bus name of its own."""

    def __init__(self, system):
        self._bus = dbus.bus.BusConnection(system.environment["DBUS_SYSTEM_BUS_ADDRESS"])
        self._policies = dbus.Interface(self._bus.get_object("org.manypath.Helper1", "/org/manypath/Helper1", introspect=False),
                                        "org.manypath.Policies1")

    def take_over(self, name, tokens=()):
        self._policies.TakeOver(name, "Is part of a test", dbus.Array([int(token, 16) for token in tokens], signature="u"), signature="ssau")

    def give_back(self):
        self._policies.GiveBack()

    def act(self, *actions):
        """The errors' sentences, empty where the kernel agreed."""
        decisions = [(dbus.Struct((dbus.UInt32(kind), value)), "because") for kind, value in actions]
        return ["".join(error[3] for error in errors) for _, errors in
                self._policies.Act(dbus.Array(decisions, signature="((uv)s)"), signature="a((uv)s)")]

    def close(self):
        self._bus.close()


def socket_of(address, port=0):
    return dbus.Struct((address, dbus.UInt16(port)))


def creation(token, local, remote, port):
    return CREATE_SUBFLOW, dbus.Struct((dbus.UInt32(int(token, 16)), socket_of(local), socket_of(remote, port), dbus.Int32(-1), dbus.Int32(-1),
                                        dbus.Int32(0), dbus.Boolean(False)), variant_level=1)


class Outside(UserspaceLab):
    def setUp(self):
        super().setUp()
        self.eth0, self.wlan0, self.wwan0 = (self.lab.path(name).client_address() for name in ("eth0", "wlan0", "wwan0"))

    def outside(self):
        return self.system.ctl_json("status")["outside"]

    def outsider(self):
        outsider = Outsider(self.system)
        self.addCleanup(outsider.close)
        return outsider

    def example(self, *tokens):
        process = subprocess.Popen([PYTHON, "-B", EXAMPLE, *tokens], env=self.system.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

        def end():
            process.kill()
            process.communicate()

        self.addCleanup(end)
        return process

    def rows(self):
        return [json.loads(line) for line in self.system.ctl("--json", "policy", "log").stdout.splitlines()]

    def remote_address(self):
        return self.lab.path("eth0").server_address()

    def wait_for_locals(self, token, *wanted):
        wait_until(lambda: sorted(key[0] for key, row in self.subflows(token).items() if row["state"] == "ESTAB") == sorted(wanted),
                   f"subflows from {wanted}")

    def assert_refused_with(self, name, call, *says):
        with self.assertRaises(dbus.DBusException) as refused:
            call()
        self.assertEqual(refused.exception.get_dbus_name(), "org.manypath.Helper1.Error." + name)
        for words in says:
            self.assertIn(words, refused.exception.get_dbus_message())

    def test_the_example_decides_until_it_is_killed(self):
        self.system.ctl("policy", "set", "single-subflow-per-interface")
        example = self.example()
        wait_until(self.outside, "the example decides")
        self.assertEqual([(o["name"], o["tokens"]) for o in self.outside()], [("lowest-rtt", [])])
        self.assertIn("lowest-rtt decides about all connections", self.system.ctl("status").stdout)
        self.assertIn("lowest-rtt decides", self.system.ctl("policy", "show", "single-subflow-per-interface").stdout)

        token = self.connect()
        self.create(token, "local", self.wlan0, "remote", self.remote(4, "eth0"))
        self.wait_for_subflow(token, self.wlan0)
        # One of both is made backup, and the peer hears of it; nobody opens a third.
        wait_until(lambda: sum("b" not in row["flags"] for row in self.subflows(token).values()) == 1, "one that carries")
        wait_until(lambda: sum("B" not in row["flags"] for row in self.peers_subflows(token).values()) == 1, "one that carries at the peer")
        row = wait_until(lambda: [row for row in self.rows() if row["policy"] == "lowest-rtt"], "its row in the journal")[0]
        self.assertEqual((row["action"]["kind"], row["action"]["token"], row["cause"]["kind"]), ("subflow_backup", token, "outside"))
        self.assertRegex(row["reason"], r"ms, the lowest is .* ms")
        self.assertEqual({row["policy"] for row in self.rows()}, {"lowest-rtt"})
        self.client.transfer(up=200_000, down=200_000)
        self.client.wait_done()

        example.kill()
        self.wait_for_locals(token, self.eth0, self.wlan0, self.wwan0)  # the policy before looks at everything
        wait_until(lambda: not self.outside(), "nobody decides from outside")
        wait_until(lambda: "single-subflow-per-interface" in {row["policy"] for row in self.rows()}, "its rows in the journal")

    def test_a_second_one_is_refused_with_the_name_of_the_first(self):
        self.outsider().take_over("first")
        done = self.example()
        output, _ = done.communicate(timeout=WAIT_SECONDS)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn('"first" decides about all connections already', output.decode())

    def test_only_its_connections_and_the_policy_keeps_the_others(self):
        self.system.ctl("policy", "set", "single-subflow-per-interface")
        outsider = self.outsider()
        first = self.connect()
        self.wait_for_locals(first, self.eth0, self.wlan0, self.wwan0)
        outsider.take_over("test", [first])
        self.assertEqual(self.outside()[0]["tokens"], [first])
        for subflow in self.shown(first)["subflows"]:
            if not subflow["initial"]:
                self.ctl_on(subflow, first, "destroy")
        second = self.connect()
        self.wait_for_locals(second, self.eth0, self.wlan0, self.wwan0)
        self.assertEqual([key[0] for key in self.subflows(first)], [self.eth0])

        another = self.outsider()
        self.assert_refused_with("InvalidArgument", lambda: another.take_over("another", [second, first]), "test", first)
        self.assert_refused_with("InvalidArgument", lambda: another.take_over("another"), "test", first)
        self.assert_refused_with("NotAuthorized", lambda: another.act(creation(second, self.wlan0, self.remote_address(), 7)), "taken over")
        self.assert_refused_with("NotAuthorized",
                                 lambda: outsider.act(creation(first, self.wlan0, self.remote_address(), 7), creation(second, self.wlan0, self.remote_address(), 7)),
                                 "test", second)
        self.assertEqual([key[0] for key in self.subflows(first)], [self.eth0])  # nothing of it was done
        another.take_over("another", [second])

        outsider.give_back()
        self.wait_for_locals(first, self.eth0, self.wlan0, self.wwan0)
        self.assertEqual([o["name"] for o in self.outside()], ["another"])

    def test_acts_and_hears_what_the_kernel_says(self):
        outsider = self.outsider()
        token = self.connect()
        self.assert_refused_with("NotAuthorized", lambda: outsider.act(creation(token, self.wlan0, self.remote_address(), 7)), "TakeOver")
        outsider.take_over("test", [token])
        self.assertEqual(outsider.act(creation(token, self.wlan0, self.remote_address(), 7)), [""])
        self.wait_for_subflow(token, self.wlan0)
        nobodys = dbus.Struct((dbus.UInt32(int(token, 16)), socket_of(self.wlan0, 9), socket_of(self.remote_address(), 7), dbus.Boolean(True)), variant_level=1)
        done, = outsider.act((MAKE_BACKUP, nobodys))
        self.assertIn("E", done)  # an errno of the kernel's
        self.assertEqual([(row["policy"], row["cause"]["kind"], "error" in row) for row in self.rows()],
                         [("test", "outside", False), ("test", "outside", True)])
        # All are checked before the first is done.
        wrong = (99, dbus.Byte(1, variant_level=1))
        self.assert_refused_with("InvalidArgument", lambda: outsider.act(creation(token, self.wwan0, self.remote_address(), 7), wrong), "Decision 2", "99")
        self.assert_refused_with("InvalidArgument", lambda: outsider.take_over("observe"), "observe")
        self.assert_refused_with("InvalidArgument", lambda: outsider.take_over("", []), "name")
        self.assert_refused_with("InvalidArgument", lambda: outsider.take_over("test", ["00000001"]), "00000001")
        self.assertEqual(len(self.subflows(token)), 2)

    def test_endpoints_are_for_who_has_all(self):
        self.system.ctl("policy", "set", "endpoints")
        outsider = self.outsider()
        outsider.take_over("test")
        self.lab.client.ip("mptcp endpoint flush")
        endpoint = dbus.Struct((dbus.Byte(0), "10.1.2.1", dbus.UInt16(0), dbus.UInt32(2), dbus.Int32(0), dbus.Byte(0)), variant_level=1)
        self.assertEqual(outsider.act((ADD_ENDPOINT, endpoint)), [""])
        self.assertIn("10.1.2.1", self.lab.client.ip("mptcp endpoint show").stdout)
        token = self.connect()
        outsider.take_over("test", [token])  # the policy has the endpoints back
        wait_until(lambda: "10.1.3.1" in self.lab.client.ip("mptcp endpoint show").stdout, "the policy's endpoints")
        self.assert_refused_with("NotAuthorized", lambda: outsider.act((ADD_ENDPOINT, endpoint)), "all connections")
        # With its only connection ends what it decides about.
        self.client.end()
        wait_until(lambda: not self.outside(), "nobody decides from outside")


if __name__ == "__main__":
    unittest.main()
