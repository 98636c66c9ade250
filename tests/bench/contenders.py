# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may open a second subflow for the client's connections: the kernel's path manager, mptcpd, Manypath.

Each is a context manager with a name; while it is entered, it and nobody else answers in this lab.
"""

import os
import subprocess

from harness import System, binary
from lab import LabError

MPTCPD = "/usr/libexec/mptcpd"
# As the service manager sets it for the helper's main thread; threads that it starts stay ordinary.
REALTIME = ("chrt", "--reset-on-fork", "--fifo", "10")


def set_path_manager(host, name):
    """"kernel" or "userspace", for the connections that the host opens or accepts from now on."""
    try:
        host.sysctl("net.mptcp.path_manager", name)
    except FileNotFoundError:  # before 6.15
        host.sysctl("net.mptcp.pm_type", {"kernel": 0, "userspace": 1}[name])


def realtime_permitted():
    return subprocess.run([*REALTIME, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


class Kernel:
    """The in-kernel path manager with one endpoint on the path."""

    name = "kernel"

    def __init__(self, lab, path):
        self.lab, self.path = lab, path

    def __enter__(self):
        set_path_manager(self.lab.client, "kernel")
        self.lab.client.ip(f"mptcp endpoint add {self.path.client_address()} dev {self.path.name} subflow")
        return self

    def __exit__(self, *_):
        self.lab.client.ip("mptcp endpoint flush")


class Mptcpd:
    """Debian's mptcpd with the plugin of this folder and no other."""

    name = "mptcpd"

    def __init__(self, lab, path, wrapper=()):
        self.lab, self.path, self.wrapper = lab, path, wrapper

    def __enter__(self):
        set_path_manager(self.lab.client, "userspace")
        self.process = start_mptcpd(self.lab.client, *self.wrapper, options=(
            f"--plugin-dir={binary('tests', 'bench', 'mptcpd')}", "--path-manager=bench", "--load-plugins=bench"),
            environment={"MANYPATH_BENCH_ADDRESS": self.path.client_address()})
        return self

    def __exit__(self, *_):
        self.lab.client.end(self.process)


def start_mptcpd(host, *wrapper, options=(), environment=None):
    """Starts it; the caller finds out when it listens."""
    if not os.access(MPTCPD, os.X_OK):
        raise LabError(f"{MPTCPD} is missing: it comes with Debian's package mptcpd")
    return host.popen([*wrapper, MPTCPD, "--log=null", *options], env={**os.environ, **(environment or {})},
                      stdin=subprocess.DEVNULL)


class Answer:
    """A loop that answers, and nothing else: what no program can go below."""

    def __init__(self, lab, path, name="least possible", wrapper=()):
        self.lab, self.path, self.name, self.wrapper = lab, path, name, wrapper

    def __enter__(self):
        set_path_manager(self.lab.client, "userspace")
        self.process = self.lab.client.popen([*self.wrapper, binary("tests", "bench", "bench_answer"), self.path.client_address()],
                                             stdin=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.lab.client.end(self.process)


class Manypath:
    """The helper with a policy that asks for a second subflow from the path's address."""

    def __init__(self, lab, path, name="manypath", wrapper=()):
        self.lab, self.path, self.name, self.wrapper = lab, path, name, wrapper

    def __enter__(self):
        set_path_manager(self.lab.client, "userspace")
        self.system = System(self.lab, start=False)
        self.system.start_helper("--policy", f"bench,address={self.path.client_address()}", wrapper=self.wrapper,
                                 program=binary("tests", "bench", "manypath-helper-bench"))
        return self

    def __exit__(self, kind, *_):
        self.system.__exit__(kind)
