# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policies active-backup and latency-guard on paths with real delay and loss: who carries, as `ss` on both hosts says.

Needs a kernel with netem, as Debian's are; see tests/kernels.
"""

import unittest

from harness import System, wait_until
from lab import Lab, Path
from steered import Seen
from stream import Stream
import kernelview

ADDRESSES = {"eth0": "10.1.1.1", "wlan0": "10.1.2.1"}
PATIENCE = 60


class PolicyNetem(unittest.TestCase):
    def start(self, policy, **parameters):
        self.lab = Lab([Path(name, 8, delay=20) for name in ADDRESSES], endpoints=False, ipv6=False)
        self.addCleanup(self.lab.close)
        self.system = System(self.lab)
        self.addCleanup(self.system.close)
        keys = self.system.ctl_json("settings", "show")
        self.system.ctl("settings", "set", *(("path_manager", "userspace") if "path_manager" in keys else ("pm_type", "1")))
        self.system.ctl("policy", "set", policy, *(f"{key.replace('_', '-')}={value}" for key, value in parameters.items()))
        self.stream = Stream(self.lab, ADDRESSES["eth0"], "10.1.1.2")
        self.addCleanup(self.stream.close)

    def carrying(self, host):
        """The interfaces whose subflows are not backup; on the server, as the client asked."""
        side, flag = (0, "b") if host is self.lab.client else (2, "B")
        names = {address: name for name, address in ADDRESSES.items()}
        return sorted(names[key[side]] for connection in kernelview.connections(host).values()
                      for key, row in connection["subflows"].items() if row["state"] == "ESTAB" and flag not in row["flags"])

    def wait_for_carrying(self, *names):
        hosts = (self.lab.client, self.lab.server)
        wait_until(lambda: all(self.carrying(host) == sorted(names) for host in hosts),
                   Seen(f"{names} carry", lambda: ([self.carrying(host) for host in hosts], self.system.helper_log())), PATIENCE)

    def test_a_path_that_gets_slow_stands_back_for_a_while(self):
        self.start("latency-guard", margin=100, retry=5, loss=0)
        self.wait_for_carrying("eth0", "wlan0")
        self.lab.shape("wlan0", rate=8, delay=600)
        self.wait_for_carrying("eth0")
        self.lab.shape("wlan0", rate=8, delay=20)
        self.wait_for_carrying("eth0", "wlan0")
        self.stream.finish()

    def test_also_when_it_is_the_first_path(self):
        self.start("latency-guard", margin=100, retry=600, loss=0)
        self.wait_for_carrying("eth0", "wlan0")
        self.lab.shape("eth0", rate=8, delay=600)
        self.wait_for_carrying("wlan0")
        self.stream.wait_for_more(100_000)
        self.stream.finish()

    def test_a_path_that_loses_much_stands_back(self):
        self.start("latency-guard", margin=10000, retry=600)
        self.wait_for_carrying("eth0", "wlan0")
        self.lab.shape("wlan0", rate=8, delay=20, loss=15)
        self.wait_for_carrying("eth0")
        self.stream.finish()

    def test_another_takes_over_from_one_that_loses_much(self):
        self.start("active-backup", loss=5, settle=300, stall=5000)
        self.wait_for_carrying("eth0")
        self.stream.wait_for_more(100_000)
        self.lab.shape("eth0", rate=8, delay=20, loss=15)
        self.wait_for_carrying("wlan0")
        self.stream.finish()

    def test_another_takes_over_from_one_that_loses_all(self):
        self.start("active-backup", loss=0, settle=2)
        self.wait_for_carrying("eth0")
        self.stream.wait_for_more(100_000)
        self.lab.shape("eth0", rate=8, delay=20, loss=100)
        self.wait_for_carrying("wlan0")
        self.stream.wait_for_more(100_000)
        self.stream.finish()


if __name__ == "__main__":
    unittest.main()
