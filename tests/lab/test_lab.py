# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab itself: what the system tests rest on has to be what it says it is."""

import os
import re
import select
import signal
import subprocess
import time
import unittest

from harness import wait_until
from lab import IPPROTO_MPTCP, SERVICE_ADDRESSES, Lab, Path, python
from traffic import Client, Server

ECHO, SINK, SOURCE, PLAIN = 7, 9, 19, 80
PATHS = ("eth0", "wlan0", "wwan0")


def serve(lab):
    return Server(lab.server, f"echo:{ECHO}", f"sink:{SINK}", f"source:{SOURCE}")


def sent_bytes(lab):
    """Bytes the client sent, by interface."""
    return {link["ifname"]: link["stats64"]["tx"]["bytes"] for link in lab.client.ip_json("-statistics link show")}


def received_bytes(lab):
    """Bytes the client received, by interface."""
    return {link["ifname"]: link["stats64"]["rx"]["bytes"] for link in lab.client.ip_json("-statistics link show")}


def subflows(lab, port):
    """Local addresses of the established subflows to a port of the server, as ss tells them on the client."""
    lines = lab.client.run(["ss", "-Htni", "state", "established", f"dport = :{port}"]).stdout.split("\n")
    sockets = [first + second for first, second in zip(lines[::2], lines[1::2])]
    return sorted(re.split(r"\s+", line)[2].rpartition(":")[0].strip("[]").split("%")[0].strip("]")
                  for line in sockets if "tcp-ulp-mptcp" in line)


def client_addresses(lab, family=4):
    return sorted(path.client_address(family) for path in lab.paths)


class Paths(unittest.TestCase):
    def test_a_packet_takes_the_path_of_its_source_address(self):
        size = 300_000
        with Lab([Path(name) for name in PATHS], endpoints=False) as lab, Server(lab.server, f"sink:{SINK}", plain=True):
            for family in lab.families:
                for path in lab.paths:
                    before = sent_bytes(lab)
                    client = Client(lab.client, SERVICE_ADDRESSES[family], SINK, source=path.client_address(family),
                                    plain=True, up=size)
                    client.wait_done()
                    client.close()
                    wait_until(lambda: sent_bytes(lab)[path.name] - before[path.name] > size, "all bytes sent")
                    for other in lab.paths:
                        if other != path:
                            self.assertLess(sent_bytes(lab)[other.name] - before[other.name], size / 10, (family, path, other))

    def test_answers_come_back_on_the_path_of_the_question(self):
        size = 300_000
        with Lab([Path(name) for name in PATHS], endpoints=False) as lab, Server(lab.server, f"source:{SOURCE}", plain=True):
            for path in lab.paths:
                client = Client(lab.client, SERVICE_ADDRESSES[4], SOURCE, source=path.client_address(), plain=True, down=size)
                client.wait_done()
                client.close()
                received = received_bytes(lab)
                self.assertGreater(received[path.name], size)
                for other in lab.paths[path.number:]:
                    self.assertLess(received[other.name], size / 10)

    def test_rates_bound_the_paths_and_a_connection_uses_them_all(self):
        rates = {"eth0": 16, "wlan0": 8, "wwan0": 4}
        with Lab([Path(name, rate) for name, rate in rates.items()]) as lab, serve(lab), \
                Server(lab.server, f"source:{PLAIN}", plain=True):
            alone = {}
            for path in lab.paths:
                alone[path.name] = self._rate(lab, PLAIN, rates[path.name], source=path.client_address(), plain=True)
                self.assertLess(alone[path.name], rates[path.name] * 1.1)
                self.assertGreater(alone[path.name], rates[path.name] * 0.5)
            before = received_bytes(lab)
            self.assertLess(self._rate(lab, SOURCE, sum(rates.values())), sum(rates.values()) * 1.1)
            for name in rates:
                self.assertGreater(received_bytes(lab)[name] - before[name], 50_000)
            lab.set_rate("eth0", 2)
            slowed = self._rate(lab, PLAIN, 2, source=lab.path("eth0").client_address(), plain=True)
            self.assertLess(slowed, 2.2)

    def _rate(self, lab, port, expected, **options):
        """Mbit/s of a download that takes a second or so."""
        size = int(expected * 1_000_000 / 8)
        client = Client(lab.client, SERVICE_ADDRESSES[4], port, **options)
        start = time.monotonic()
        client.transfer(down=size)
        client.wait_done()
        seconds = time.monotonic() - start
        client.close()
        return size * 8 / seconds / 1_000_000


class Connections(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in PATHS])
        self.addCleanup(self.lab.close)
        serve(self.lab)

    def connect(self, family=4, port=ECHO, **options):
        client = Client(self.lab.client, SERVICE_ADDRESSES[family], port, up=1000, down=1000, **options)
        client.wait_done()
        return client

    def test_a_connection_has_a_subflow_on_each_path(self):
        for family in self.lab.families:
            with self.subTest(family=family):
                client = self.connect(family)
                wait_until(lambda: subflows(self.lab, ECHO) == client_addresses(self.lab, family), "a subflow a path")
                client.close()
                wait_until(lambda: not subflows(self.lab, ECHO), "no subflow left")

    def test_the_path_managers_events_tell_the_same(self):
        monitor = self.lab.client.popen(["ip", "mptcp", "monitor"], stdout=subprocess.PIPE)
        wait_until(self.somebody_hears_events, "ip mptcp monitor listens")
        self.connect()
        heard = b""

        def events():
            nonlocal heard
            if select.select([monitor.stdout], [], [], 0)[0]:
                heard += os.read(monitor.stdout.fileno(), 65536)
            found = re.findall(r"\[ *(\w+)\] token=(\w+) .*saddr4=(\S+)", heard.decode())
            return found if len(found) == 4 else None

        found = wait_until(events, "four events")
        self.assertEqual([event for event, _, _ in found], ["CREATED", "ESTABLISHED", "SF_ESTABLISHED", "SF_ESTABLISHED"])
        self.assertEqual(sorted(address for _, _, address in found[1:]), client_addresses(self.lab))
        token = int(found[0][1], 16)
        self.assertIn(f"token:{token:x} ", self.lab.client.run(["ss", "-HMni"]).stdout)

    def somebody_hears_events(self):
        """Whether a generic netlink socket in the client's namespace is in a multicast group."""
        with self.lab.client.namespace.entered(), open("/proc/thread-self/net/netlink", encoding="ascii") as file:
            rows = [line.split() for line in file.readlines()[1:]]
        return any(row[1] == "16" and int(row[3], 16) for row in rows)

    def test_a_server_without_mptcp_makes_a_connection_fall_back(self):
        Server(self.lab.server, f"echo:{PLAIN}", plain=True)
        self.connect(port=PLAIN)
        counters = self.lab.client.run(["nstat", "-asz", "MPTcpExtMPCapableFallbackSYNACK"]).stdout
        self.assertRegex(counters, r"MPTcpExtMPCapableFallbackSYNACK +1 ")
        self.assertEqual(len(subflows(self.lab, PLAIN)), 1)

    def test_an_abort_is_a_fastclose(self):
        client = self.connect()
        wait_until(lambda: len(subflows(self.lab, ECHO)) == 3, "three subflows")
        client.abort()
        counters = self.lab.client.run(["nstat", "-asz", "MPTcpExtMPFastcloseTx"]).stdout
        self.assertNotRegex(counters, r"MPTcpExtMPFastcloseTx +0 ")
        wait_until(lambda: not subflows(self.lab, ECHO), "no subflow left")

    def test_a_path_whose_carrier_is_lost_carries_nothing_and_comes_back(self):
        client = self.connect()
        wait_until(lambda: len(subflows(self.lab, ECHO)) == 3, "three subflows")
        self.lab.set_carrier("wlan0", False)
        link, = self.lab.client.ip_json("link show dev wlan0")
        self.assertIn("NO-CARRIER", link["flags"])
        self.assertIn("UP", link["flags"])
        client.transfer(up=1_000_000, down=1_000_000)
        client.wait_done()
        self.lab.set_carrier("wlan0", True)
        self.connect(port=ECHO).close()
        client.close()
        wait_until(lambda: not subflows(self.lab, ECHO), "the old connection is gone")
        self.connect()
        wait_until(lambda: subflows(self.lab, ECHO) == client_addresses(self.lab), "the new one has all paths")

    def test_a_link_taken_down_and_up_is_a_path_again(self):
        self.lab.set_link("eth0", False)
        client = self.connect()
        wait_until(lambda: "10.1.2.1" in subflows(self.lab, ECHO), "the second path leads")
        self.assertNotIn("10.1.1.1", subflows(self.lab, ECHO))
        client.close()
        wait_until(lambda: not subflows(self.lab, ECHO), "no subflow left")
        self.lab.set_link("eth0", True)
        self.connect()
        wait_until(lambda: subflows(self.lab, ECHO) == client_addresses(self.lab), "a subflow a path")

    def test_an_address_that_joins_is_routed_by_its_path(self):
        self.lab.add_address("wwan0", "10.1.3.9")
        before = sent_bytes(self.lab)
        with self.lab.client.socket() as connection:
            connection.bind(("10.1.3.9", 0))
            connection.connect((SERVICE_ADDRESSES[4], SINK))
            connection.sendall(bytes(200_000))
            self.assertEqual(connection.proto, IPPROTO_MPTCP)
            wait_until(lambda: sum(sent_bytes(self.lab).values()) - sum(before.values()) > 200_000, "all bytes sent")
        self.lab.remove_address("wwan0", "10.1.3.9")
        self.assertNotIn("10.1.3.9", self.lab.client.run(["ip", "address"]).stdout)


# A lab with all it can have, in a process of its own that says what it made and stays.
HOLDER = """
import subprocess, sys, time
sys.path.insert(0, sys.argv[1])
from lab import Lab, Path
from traffic import Client, Server
lab = Lab([Path("eth0", 10)])
subprocess.run(["ip", "link", "add", "witness", "type", "veth", "peer", "name", "witness",
                "netns", f"/proc/self/fd/{lab.client.namespace.fd}"], check=True, pass_fds=[lab.client.namespace.fd])
server = Server(lab.server, "source:19")
client = Client(lab.client, "192.0.2.1", 19, down=1000)
client.wait_done()
print(lab.client.namespace.inode, lab.server.namespace.inode, flush=True)
time.sleep(600)
"""


def processes_in(namespaces):
    """Pids of the processes that are in, or hold a descriptor of, one of these namespaces (by inode)."""
    names = {f"net:[{inode}]" for inode in namespaces}
    found = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            links = [f"/proc/{pid}/ns/net", *(f"/proc/{pid}/fd/{fd}" for fd in os.listdir(f"/proc/{pid}/fd"))]
        except OSError:
            continue
        for link in links:
            try:
                if os.readlink(link) in names:
                    found.add(int(pid))
            except OSError:
                continue
    return found


class End(unittest.TestCase):
    def test_nothing_is_left_when_its_process_is_killed(self):
        here = os.path.dirname(os.path.abspath(__file__))
        holder = subprocess.Popen([python("lab.py")[0], "-B", "-c", HOLDER, here], stdout=subprocess.PIPE, text=True)
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.kill)
        namespaces = [int(word) for word in holder.stdout.readline().split()]
        self.assertEqual(len(namespaces), 2)
        self.assertGreater(len(processes_in(namespaces)), 2)
        self.assertTrue(self._witness())
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        wait_until(lambda: not processes_in(namespaces), "no process in the lab")
        # The witness's other end is in the client: it goes when the namespace does, not before.
        # One kernel thread clears all namespaces away, also those of others.
        wait_until(lambda: not self._witness(), "the namespace is gone", timeout=60)

    def test_nothing_is_left_when_it_is_closed(self):
        lab = Lab([Path("eth0", 10)])
        serve(lab)
        namespaces = [lab.client.namespace.inode, lab.server.namespace.inode]
        client = Client(lab.client, SERVICE_ADDRESSES[4], SOURCE, down=1000)
        client.wait_done()
        self.assertGreater(len(processes_in(namespaces)), 2)
        lab.close()
        self.assertEqual(processes_in(namespaces), set())

    def _witness(self):
        return subprocess.run(["ip", "link", "show", "dev", "witness"], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    unittest.main()
