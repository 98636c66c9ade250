# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lab whose hosts have the userspace path manager, for tests of single connections."""

import os
import re
import select
import socket
import subprocess
import time
import unittest

import kernelview
from harness import WAIT_SECONDS, System, wait_until
from lab import IPPROTO_MPTCP, Lab, Path
from traffic import Client, Server

ECHO = 7


class Monitor:
    """`ip mptcp monitor` on a host, listening when made."""

    def __init__(self, host):
        self.host = host
        self.process = host.popen(["ip", "mptcp", "monitor"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.text = ""
        self._wait_until_listening()

    def _wait_until_listening(self):
        """Any event will do, and a listener gives two where the kernel tells of listeners; else its groups are in /proc."""
        wait_until(lambda: self._groups(), "the monitor listens")

    def _groups(self):
        with open(f"/proc/{self.process.pid}/net/netlink", encoding="ascii") as file:
            rows = [line.split() for line in file.readlines()[1:]]
        return any(row[1] == "16" and int(row[3], 16) for row in rows if row[2] == str(self.process.pid))

    def wait_for(self, pattern):
        """Returns when a line that `pattern` is found in was heard, and forgets the lines up to it."""
        end = time.monotonic() + WAIT_SECONDS
        while not (match := re.search(pattern + r".*\n", self.text)):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise AssertionError(f"not heard: {pattern}; heard:\n{self.text}")
            self.text += os.read(self.process.stdout.fileno(), 65536).decode()
        self.text = self.text[match.end():]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.host.end(self.process)


class UserspaceLab(unittest.TestCase):
    """Three paths, an echo server, and a helper on the client."""

    def setUp(self):
        self.lab = Lab([Path(name) for name in ("eth0", "wlan0", "wwan0")], endpoints=False)
        self.addCleanup(self.lab.close)
        for host in (self.lab.client, self.lab.server):
            host.sysctl("net.mptcp.pm_type", 1)
        Server(self.lab.server, f"echo:{ECHO}")
        self.client = None
        self.system = self.system_on(self.lab.client)

    def system_on(self, host):
        system = System(self.lab, start=False)
        self.addCleanup(system.close)
        system.start_helper(host=host)
        return system

    def path_manager(self, name):
        """Key and value of the setting, as this kernel has it."""
        if any(key == "path_manager" for key in self.system.ctl_json("settings", "show")):
            return "path_manager", name
        return "pm_type", {"kernel": "0", "userspace": "1"}[name]

    def connect(self, family=4, source=None):
        """Opens a connection by the path eth0 or from `source`; its token, once it is established."""
        known = set(kernelview.connections(self.lab.client))
        eth0 = self.lab.path("eth0")
        self.client = Client(self.lab.client, eth0.server_address(family), ECHO, up=1000, down=1000,
                             source=source or eth0.client_address(family))
        self.addCleanup(self.client.end)
        self.client.wait_done()
        return self._token_beside(known)

    def connect_by(self, connection, address):
        """The token of a connection by a socket of the test's own."""
        known = set(kernelview.connections(self.lab.client))
        connection.connect((address, ECHO))
        connection.send(b"x")
        connection.recv(1)
        return self._token_beside(known)

    def _token_beside(self, known):
        token, = set(kernelview.connections(self.lab.client)) - known
        wait_until(lambda: self.shown(token)["state"] == "established", "established")
        return token

    def dual_stack_listener(self):
        listener = self.lab.server.socket(socket.AF_INET6, IPPROTO_MPTCP)
        self.addCleanup(listener.close)
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listener.settimeout(WAIT_SECONDS)
        listener.bind(("::", 0))
        listener.listen()
        return listener

    @staticmethod
    def text(end):
        """An end of a subflow of `connection show --json` as manypathctl takes it."""
        return f"[{end['address']}]:{end['port']}" if ":" in end["address"] else f"{end['address']}:{end['port']}"

    def remote(self, family, path):
        return self.text({"address": self.lab.path(path).server_address(family), "port": ECHO})

    def shown(self, token):
        """`connection show`."""
        return self.system.ctl_json("connection", "show", token)

    def subflows(self, token, host=None):
        """By `ss`: {(local, port, remote, port): subflow}."""
        found = kernelview.connections(host or self.lab.client).get(token, {"subflows": {}})["subflows"]
        return {key: row for key, row in found.items() if row["state"] in ("ESTAB", "SYN-SENT")}

    def subflow(self, token, local):
        """The one from a local address by `ss`."""
        return next(row for key, row in self.subflows(token).items() if key[0] == local)

    def wait_for_subflow(self, token, local):
        """The one from a local address by `ss`, once it is up."""
        return wait_until(lambda: next((row for key, row in self.subflows(token).items()
                                        if key[0] == local and row["state"] == "ESTAB" and "c" in row["flags"]), None),
                          f"a subflow from {local}")

    def peers_subflows(self, token):
        """The connection's subflows as the server's `ss` has them, by their ends as this side has them."""
        ends = {(key[2], key[3], key[0], key[1]) for key in self.subflows(token)}
        seen = [row for connection in kernelview.connections(self.lab.server).values() for row in connection["subflows"].items()]
        return {(key[2], key[3], key[0], key[1]): row for key, row in seen if key in ends}

    def peers_subflow(self, token, local):
        return next(row for key, row in self.peers_subflows(token).items() if key[0] == local)

    def create(self, token, *words):
        """What `subflow create` prints."""
        return self.system.ctl("subflow", "create", token, *words).stdout

    def ctl_on(self, subflow, token, verb):
        """`subflow destroy|backup|nobackup` of a subflow of shown()."""
        done = self.system.ctl("subflow", verb, token, "local", self.text(subflow["local"]), "remote", self.text(subflow["remote"]))
        self.assertEqual(done.stdout + done.stderr, "")

    def refused(self, token, *words, says):
        self.assert_refused(self.system.ctl("subflow", "create", token, *words, check=False), *says)

    def assert_refused(self, done, *says):
        """One sentence on standard error that has each of `says`, and exit status 1."""
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        for words in says:
            self.assertIn(words, done.stderr)
