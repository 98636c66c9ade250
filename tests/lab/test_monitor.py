# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`manypathctl monitor` beside `ip mptcp monitor`: the same events, line by line."""

import json
import os
import select
import subprocess
import unittest

from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO, LATER = 7, 4242


class Reader:
    """The lines a program has printed so far."""

    def __init__(self, process):
        self.process = process
        self._text = b""

    def lines(self):
        while select.select([self.process.stdout], [], [], 0)[0]:
            data = os.read(self.process.stdout.fileno(), 65536)
            if not data:
                break
            self._text += data
        return self._text.decode().splitlines()


class Monitor(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in ("eth0", "wlan0")])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def start(self, *arguments):
        """manypathctl monitor, when it prints what happens."""
        process = self.system.popen_ctl(*arguments)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        reader = Reader(process)

        def hears():
            Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO).close()
            return reader.lines()

        wait_until(hears, "the monitor prints events")
        return reader

    def wait_for_subflows(self, count):
        """The connection, when it is the only one and has so many."""
        def complete():
            found = self.system.connections()
            return found[0] if [len(each["subflows"]) for each in found] == [count] else None
        return wait_until(complete, f"one connection with {count} subflows")

    def everything_that_happens(self):
        """The tokens of the connections it is about; the end of the last of them is the last event."""
        tokens = []
        for family in self.lab.families:
            client = Client(self.lab.client, SERVICE_ADDRESSES[family], ECHO, up=1000, down=1000)
            client.wait_done()
            tokens.append(self.wait_for_subflows(2)["token"])
            if family == 4:
                self.lab.client.ip("mptcp endpoint delete id 2")
                self.wait_for_subflows(1)
                address = self.lab.path("wlan0").client_address()
                self.lab.client.ip(f"mptcp endpoint add {address} dev wlan0 id 2 subflow backup")
                self.wait_for_subflows(2)
                self.lab.server.ip(f"mptcp endpoint add {self.lab.path('wlan0').server_address()} signal port {LATER}")
                self.lab.server.ip("mptcp endpoint flush")
            client.close()
            wait_until(lambda: not self.system.connections(), "no connection")
        return tokens

    def test_the_same_lines_as_ip(self):
        ours = self.start("monitor")
        theirs = Reader(self.lab.client.popen(["ip", "mptcp", "monitor"], stdout=subprocess.PIPE))

        def both_hear():
            Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO).close()
            return theirs.lines()

        wait_until(both_hear, "ip mptcp monitor prints events")
        tokens = self.everything_that_happens()
        wait_until(lambda: any(f"CLOSED] token={tokens[-1]}" in line for line in theirs.lines()), "ip's last line")
        wait_until(lambda: any(f"CLOSED] token={tokens[-1]}" in line for line in ours.lines()), "our last line")

        def about_them(lines):
            # The kernel sends events from all its processors: two that listen need not hear them in the same order.
            return sorted(line for line in lines if any(f"token={token}" in line for token in tokens))

        self.assertEqual(about_them(ours.lines()), about_them(theirs.lines()))
        self.assertGreater(len(about_them(theirs.lines())), 10)

    def test_json_is_one_object_a_line(self):
        ours = self.start("--json", "monitor")
        self.everything_that_happens()
        events = [json.loads(line) for line in ours.lines()]
        for event in ("CREATED", "ESTABLISHED", "SF_ESTABLISHED", "SF_CLOSED", "CLOSED"):
            self.assertIn(event, [each["event"] for each in events])
        self.assertTrue(all("token" in each for each in events if not each["event"].startswith("LISTENER")))


if __name__ == "__main__":
    unittest.main()
