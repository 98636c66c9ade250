# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths with real delay and loss: what manypathctl and the metrics on the bus say of them is what netem made and `ss` sees.

Needs a kernel with netem, as Debian's are; see tests/kernels.
"""

import re
import unittest

import kernelview
from harness import System, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO = 7
DELAYS = {"eth0": 20, "wlan0": 60, "wwan0": 150}  # milliseconds, each direction
COUNTERS = ("bytes_sent", "bytes_received", "bytes_acked", "bytes_retransmitted", "retransmissions")
# The columns of a subflow's row in Metrics1's Sample.
COLUMNS = ("cookie", "token", "rtt_us", "rtt_var_us", "min_rtt_us", "cwnd", "mss", "unacked", "lost", "retransmissions",
           "bytes_sent", "bytes_received", "bytes_acked", "bytes_retransmitted", "delivery_rate", "pacing_rate")


class Netem(unittest.TestCase):
    def start(self, paths):
        self.lab = Lab(paths)
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab)
        self.addCleanup(self.system.close)

    def subflows(self):
        """{interface: subflow} of the one connection."""
        connections = self.system.connections()
        return {s["interface"]: s for s in connections[0]["subflows"]} if connections else {}

    def connect(self, count):
        client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, up=1000, down=1000)
        client.wait_done()
        wait_until(lambda: [s["state"] for s in self.subflows().values()] == ["established"] * count, f"{count} subflows")
        return client

    def transfer(self, client, size):
        client.transfer(up=size, down=size)
        client.wait_done(60)

    def test_round_trip_times_follow_the_paths(self):
        self.start([Path(name, delay=delay) for name, delay in DELAYS.items()])
        client = self.connect(3)
        for name, subflow in self.subflows().items():
            self.assertGreaterEqual(subflow["min_rtt_us"], 2000 * DELAYS[name], name)
            self.assertGreaterEqual(subflow["rtt_us"], subflow["min_rtt_us"], name)
        least = [self.subflows()[name]["min_rtt_us"] for name in DELAYS]
        self.assertEqual(least, sorted(least))

        # Also when a path gets worse, or better, while it is in use.
        self.lab.shape("eth0", delay=250)

        def slower():
            self.transfer(client, 20_000)
            return self.subflows()["eth0"]["rtt_us"] > 300_000

        wait_until(slower, "eth0's round trip takes longer", timeout=60)
        self.assertLess(self.subflows()["eth0"]["min_rtt_us"], 500_000)
        self.lab.shape("eth0", delay=20)

        def faster():
            self.transfer(client, 20_000)
            return self.subflows()["eth0"]["rtt_us"] < 300_000

        wait_until(faster, "eth0's round trip takes less time", timeout=60)

    def test_a_lossy_path_is_the_one_with_retransmissions(self):
        self.start([Path("eth0", delay=5, loss=15), Path("wlan0", delay=5)])
        client = self.connect(2)

        def lost():
            self.transfer(client, 200_000)
            return self.subflows()["eth0"]["retransmissions"] >= 5

        wait_until(lost, "five retransmissions on eth0", timeout=60)
        lossy, clean = (self.subflows()[name] for name in ("eth0", "wlan0"))
        self.assertGreater(lossy["retransmissions"], clean["retransmissions"])
        self.assertGreater(lossy["bytes_retransmitted"], clean["bytes_retransmitted"])
        # Each byte that was sent again was sent before.
        self.assertGreater(lossy["bytes_sent"], lossy["bytes_retransmitted"])

    def test_ss_and_the_bus_say_the_same(self):
        self.start([Path("eth0", delay=20, loss=5), Path("wlan0", delay=40, loss=5)])
        client = self.connect(2)
        self.transfer(client, 200_000)

        def looked_at_the_same():
            before, ours, sampled, after = self.by_ss(), self.subflows(), self.sample(), self.by_ss()
            return (before, ours, sampled) if before == after and len(ours) == 2 else None

        seen, ours, sampled = wait_until(looked_at_the_same, "the kernel's counters stand still")
        self.assertEqual(len(sampled), 2)
        for name, subflow in ours.items():
            theirs = seen[kernelview.subflow_key(subflow)]
            for counter in COUNTERS:
                self.assertEqual(subflow[counter], theirs[counter], (name, counter))
            for time in ("rtt_us", "min_rtt_us"):
                self.assertEqual(subflow[time], theirs[time], (name, time))
            self.assertIn({key: subflow[key] for key in COLUMNS[2:]}, sampled)

    def by_ss(self):
        """{subflow: what `ss` says of its counters and times}."""
        found = {}
        for kind, _, local, remote, rest in kernelview.ss(self.lab.client):
            if kind != "tcp" or "tcp-ulp-mptcp" not in rest:
                continue
            (local, _), (remote, _) = kernelview.socket_address(local), kernelview.socket_address(remote)

            def number(pattern):
                value = re.search(rf"(?<!\S){pattern}", rest)
                return float(value[1]) if value else 0.0

            found[local["address"], local["port"], remote["address"], remote["port"]] = {
                "bytes_sent": number(r"bytes_sent:(\d+)"), "bytes_received": number(r"bytes_received:(\d+)"),
                "bytes_acked": number(r"bytes_acked:(\d+)"), "bytes_retransmitted": number(r"bytes_retrans:(\d+)"),
                "retransmissions": number(r"retrans:\d+/(\d+)"), "rtt_us": round(number(r"rtt:([\d.]+)/") * 1000),
                "min_rtt_us": round(number(r"minrtt:([\d.]+)") * 1000)}
        return found

    def sample(self):
        """The subflows' rows of one Sample of org.manypath.Metrics1, without whose they are."""
        said = self.lab.client.run(
            ["dbus-send", f"--bus={self.system.bus.address}", "--print-reply", "--dest=org.manypath.Helper1",
             "/org/manypath/Helper1", "org.manypath.Metrics1.Sample", "array:uint32:"]).stdout
        rows = []
        for row in re.findall(r"struct \{(.*?)\}", said, re.DOTALL):
            values = [int(value) for value in re.findall(r"uint(?:32|64) (\d+)", row)]
            if len(values) == len(COLUMNS):
                rows.append(dict(zip(COLUMNS, values)))
        return [{key: row[key] for key in COLUMNS[2:]} for row in rows]


if __name__ == "__main__":
    unittest.main()
