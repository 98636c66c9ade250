# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody floods the helper with calls: others are served, events come, and it keeps its size. Not with sanitizers, whose slowness
and memory this would be a test of.
"""

import subprocess
import time
import unittest

from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path, python
from test_monitor import Reader
from traffic import Client, Server

ECHO = 7
FLOOD_SECONDS = 5
FLOODED_ANSWER_SECONDS = 5  # generous: a second is usual, and the machine may be busy with other things
MEMORY_GROWTH_KB = 65536


class Flood(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in ("eth0", "wlan0")])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def memory(self):
        with open(f"/proc/{self.system.helper.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))

    def timed(self, act):
        start = time.monotonic()
        act()
        return time.monotonic() - start

    def connect(self):
        """Opens a connection and waits until the monitor tells of it."""
        before = self.told()
        with Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO):
            wait_until(lambda: self.told() > before, "the monitor tells of a connection")

    def told(self):
        return sum("CREATED" in line for line in self.reader.lines())

    def test_others_are_served_and_events_come(self):
        monitor = self.system.popen_ctl("monitor")
        self.addCleanup(monitor.wait)
        self.addCleanup(monitor.kill)
        self.reader = Reader(monitor)

        def hears():
            Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO).close()
            return self.told()

        wait_until(hears, "the monitor prints events")
        before = self.memory()
        flood = subprocess.Popen(python("flood.py", self.system.bus.address), stdout=subprocess.PIPE, text=True)
        self.addCleanup(flood.stdout.close)
        self.addCleanup(flood.wait)
        self.addCleanup(flood.kill)
        self.assertEqual(flood.stdout.readline(), "flooding\n")

        rounds, slowest_answer, slowest_event, most_memory = 0, 0, 0, 0
        end = time.monotonic() + FLOOD_SECONDS
        while time.monotonic() < end:
            rounds += 1
            slowest_event = max(slowest_event, self.timed(self.connect))
            slowest_answer = max(slowest_answer, self.timed(lambda: self.system.ctl("limits", "set", "subflows", str(rounds % 8))))
            self.assertIn(f"subflows {rounds % 8} ", self.lab.client.ip("mptcp limits show").stdout)
            most_memory = max(most_memory, self.memory())
        flood.terminate()
        calls, answers = (int(number) for number in flood.stdout.read().splitlines()[-1].split())
        print(f"{calls} calls; slowest answer to another {slowest_answer:.2f} s, slowest event {slowest_event:.2f} s; memory {before} to "
              f"{most_memory} kB; {rounds} rounds")
        self.assertGreater(calls, 10000)
        self.assertEqual(answers, 0)  # none was wanted
        self.assertLess(slowest_event, FLOODED_ANSWER_SECONDS)
        self.assertLess(slowest_answer, FLOODED_ANSWER_SECONDS)
        self.assertLess(most_memory - before, MEMORY_GROWTH_KB)
        wait_until(lambda: self.system.connections() == [], "the helper is up to date again")


if __name__ == "__main__":
    unittest.main()
