# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two hosts and the paths between them, made of network namespaces and veth pairs.

Each path is a link of its own with its own subnet: path n has 10.1.n.0/24 and fd00:1:n::/64, the client is .1 and the server
.2, and the interface carries the same name on both. The server has a service address besides (192.0.2.1, 2001:db8::1), as a
host on the Internet would, reached over whatever path the client's packet takes.

The client's source address decides the path, both ways: routing rules send packets from a path's subnet out of its
interface, the server answers to the subnet the client's address is in. Packets without a source take the first path that
is up. So a subflow uses the path its local address says, and no other.
"""

import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass

from namespaces import NetworkNamespace, die_with, keep_only
from patience import at_most

IPPROTO_MPTCP = 262
ENDPOINTS_MAX = 8  # of kernels up to 6.18
SERVICE_ADDRESSES = {4: "192.0.2.1", 6: "2001:db8::1"}
COMMAND_SECONDS = 30
NETEM_PACKETS = 10_000  # that a path holds at a time: enough for 100 Mbit/s and a second


class LabError(Exception):
    """One sentence on what the lab could not do."""


@dataclass(frozen=True)
class Path:
    """A path to be made. All holds for each direction: `rate` in Mbit/s, None leaves it to the machine; `delay` in milliseconds,
    so the round trip takes twice that; `loss` in percent of the packets. Delay and loss need a kernel with netem.
    """

    name: str
    rate: float | None = None
    delay: float = 0
    loss: float = 0


DEMO_PATHS = (Path("eth0", 40), Path("wlan0", 20), Path("wwan0", 8))


@dataclass(frozen=True)
class LabPath:
    """A path as it stands. Address families are 4 and 6."""

    name: str
    number: int

    @property
    def table(self):
        return 100 + self.number

    def client_address(self, family=4):
        return self._address(family, 1)

    def server_address(self, family=4):
        return self._address(family, 2)

    def subnet(self, family=4):
        return f"10.1.{self.number}.0/24" if family == 4 else f"fd00:1:{self.number}::/64"

    def prefix_length(self, family=4):
        return 24 if family == 4 else 64

    def _address(self, family, host):
        return f"10.1.{self.number}.{host}" if family == 4 else f"fd00:1:{self.number}::{host}"


class Host:
    """A network namespace with processes in it. They end with the lab, and with the process that made it."""

    def __init__(self, name, namespace=None):
        self.name = name
        self.namespace = namespace or NetworkNamespace()
        self._processes = []

    def popen(self, command, *, capabilities=None, **options):
        """Starts a program inside. `capabilities`: which it keeps where this process is not root; None keeps all.

        To be called in a thread that outlives the program: the kernel ends it with that thread.
        """
        parent = os.getpid()

        def prepare():
            die_with(parent)
            if capabilities is not None:
                keep_only(capabilities)

        with self.namespace.entered():
            process = subprocess.Popen(command, preexec_fn=prepare, start_new_session=True, **options)
        self._processes.append(process)
        return process

    def run(self, command, *, check=True, input=None, timeout=COMMAND_SECONDS):
        """Runs a command inside to its end: its CompletedProcess with text. LabError when it fails and `check` is set."""
        stdin = subprocess.PIPE if input is not None else subprocess.DEVNULL
        process = self.popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            output, errors = process.communicate(input, at_most(timeout))
        except subprocess.TimeoutExpired:
            self.end(process)
            raise LabError(f"{' '.join(command)} on the {self.name} did not end within {at_most(timeout):g} s") from None
        self._processes.remove(process)
        if check and process.returncode != 0:
            words = errors.strip().splitlines() or [f"exit status {process.returncode}"]
            raise LabError(f"{' '.join(command)} on the {self.name}: {words[0]}")
        return subprocess.CompletedProcess(command, process.returncode, output, errors)

    def end(self, process):
        """Kills a process started here, with the session it leads, and reaps it."""
        if process.poll() is None:
            with_children = process.pid
            try:
                os.killpg(with_children, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()
        if process in self._processes:
            self._processes.remove(process)

    def ip(self, command):
        """Runs `ip COMMAND`, given as one string."""
        return self.run(["ip", *command.split()])

    def ip_json(self, command):
        """What `ip -json COMMAND` prints."""
        return json.loads(self.run(["ip", "-json", *command.split()]).stdout or "[]")

    def ip_batch(self, lines, family=None):
        """Runs lines as `ip -batch` takes them; those about rules need to be told an address family that isn't 4."""
        option = [f"-{family}"] if family else []
        self.run(["ip", *option, "-batch", "-"], input="\n".join(lines) + "\n")

    def sysctl(self, key, value=None):
        """The value of a sysctl, after setting it when one is given."""
        path = "/proc/sys/" + key.replace(".", "/")
        with self.namespace.entered():
            if value is not None:
                with open(path, "w", encoding="ascii") as file:
                    file.write(str(value))
            with open(path, encoding="ascii") as file:
                return file.read().strip()

    def socket(self, family=socket.AF_INET, protocol=IPPROTO_MPTCP):
        """A stream socket inside, for this process to use; it stays inside wherever the process goes."""
        with self.namespace.entered():
            return socket.socket(family, socket.SOCK_STREAM, protocol)

    def close(self):
        for process in list(self._processes):
            self.end(process)
        self.namespace.close()


class Lab:
    """Client, server and the paths between them; gone when closed, and with the process that made it.

    endpoints: the client's path manager gets one endpoint (flag subflow, bound to its interface) a path and family.
    limits: of both hosts, as (subflows, add_addr_accepted); None leaves the kernel's.
    """

    def __init__(self, paths=DEMO_PATHS, *, ipv6=True, endpoints=True, limits=(8, 8)):
        self.families = (4, 6) if ipv6 and os.path.isdir("/proc/sys/net/ipv6") else (4,)
        self.paths = [LabPath(path.name, number) for number, path in enumerate(paths, 1)]
        if not os.path.isdir("/proc/sys/net/mptcp"):
            raise LabError("This kernel has no MPTCP (CONFIG_MPTCP)")
        self.client = self.server = None
        try:
            self.client = Host("client")
            self.server = Host("server")
            self._prepare_hosts()
            self._connect()
            for path in paths:
                if path.rate is not None or path.delay or path.loss:
                    self.shape(path.name, rate=path.rate, delay=path.delay, loss=path.loss)
            if limits is not None:
                for host in (self.client, self.server):
                    host.ip(f"mptcp limits set subflows {limits[0]} add_addr_accepted {limits[1]}")
            if endpoints:
                self.add_endpoints()
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for host in (self.client, self.server):
            if host is not None:
                host.close()

    def path(self, name):
        return next(path for path in self.paths if path.name == name)

    def add_endpoints(self):
        """IPv4 first: with many paths the kernel's eight endpoints don't hold both families."""
        wanted = [(path, family) for family in self.families for path in self.paths]
        self.client.ip_batch(
            f"mptcp endpoint add {path.client_address(family)} dev {path.name} subflow"
            for path, family in wanted[:ENDPOINTS_MAX])

    def set_link(self, name, up):
        """The client's interface is taken down or up by its administrator. Up brings its addresses' routes back."""
        path = self.path(name)
        self.client.ip(f"link set {name} {'up' if up else 'down'}")
        if up:
            self._route(path)

    def set_carrier(self, name, up):
        """The link is cut or mended at its far end: the client's interface stays up and loses its carrier."""
        self.server.ip(f"link set {name} {'up' if up else 'down'}")

    def unplug(self, name):
        """The client's interface is gone, with its addresses and routes."""
        self.client.ip(f"link delete {name}")

    def plug(self, name):
        """An interface that was unplugged is there again, under another index."""
        path = self.path(name)
        self._plug(path)
        self._route(path)

    def set_default_route(self, name, there):
        """The client's default routes by an interface are taken away or put back."""
        path = self.path(name)
        if there:
            self._route(path)
            return
        for family in self.families:
            self.client.ip(f"-{family} route delete default dev {name} table {path.table}")
            self.client.ip(f"-{family} route delete default dev {name}")

    def set_rate(self, name, rate):
        """Rate of the path in Mbit/s, each direction; None for no bound. Nothing else holds for it any more."""
        self.shape(name, rate=rate)

    def shape(self, name, *, rate=None, delay=0, loss=0):
        """What the path is like from now on, each direction: in the terms of Path, in place of all that held before."""
        if delay or loss:
            queue = ["netem", "limit", str(NETEM_PACKETS), "delay", f"{delay}ms", "loss", f"{loss}%"]
            queue += ["rate", f"{int(rate * 1000)}kbit"] if rate is not None else []
        elif rate is not None:
            burst = max(10_000, int(rate * 1_000_000 / 8 * 0.005))  # bytes in 5 ms, and some packets at least
            queue = ["tbf", "rate", f"{int(rate * 1000)}kbit", "burst", str(burst), "latency", "40ms"]
        else:
            queue = []
        for host in (self.client, self.server):
            if queue:
                host.run(["tc", "qdisc", "replace", "dev", name, "root", *queue])
            else:
                host.run(["tc", "qdisc", "delete", "dev", name, "root"], check=False)

    def add_address(self, name, address, prefix_length=None):
        """The client gets another address on a path. Within the path's subnet it is routed like the first one."""
        family = 6 if ":" in address else 4
        length = prefix_length or self.path(name).prefix_length(family)
        self.client.ip(f"address add {address}/{length} dev {name}{' nodad' if family == 6 else ''}")

    def remove_address(self, name, address, prefix_length=None):
        family = 6 if ":" in address else 4
        length = prefix_length or self.path(name).prefix_length(family)
        self.client.ip(f"address delete {address}/{length} dev {name}")

    def _prepare_hosts(self):
        for host in (self.client, self.server):
            host.sysctl("net.mptcp.enabled", 1)
            for scope in ("all", "default"):
                host.sysctl(f"net.ipv4.conf.{scope}.rp_filter", 2)  # answers may leave by another interface than asked
                if 6 in self.families:
                    host.sysctl(f"net.ipv6.conf.{scope}.disable_ipv6", 0)
                    host.sysctl(f"net.ipv6.conf.{scope}.accept_dad", 0)
                    host.sysctl(f"net.ipv6.conf.{scope}.accept_ra", 0)
                    host.sysctl(f"net.ipv6.conf.{scope}.keep_addr_on_down", 1)
            host.ip("link set lo up")
        self.server.sysctl("net.ipv4.ip_unprivileged_port_start", 0)
        self.server.ip_batch(
            f"address add {SERVICE_ADDRESSES[family]}/{32 if family == 4 else 128} dev lo" for family in self.families)

    def _connect(self):
        self._plug(*self.paths)
        for family in self.families:
            self.client.ip_batch((f"rule add from {path.subnet(family)} lookup {path.table} priority {1000 + path.number}"
                                  for path in self.paths), family)
        self._route(*self.paths)

    def _plug(self, *paths):
        """All paths at a time: starting programs is most of what a lab costs."""
        server = f"/proc/{os.getpid()}/fd/{self.server.namespace.fd}"
        self.client.ip_batch(f"link add {path.name} mtu 1500 type veth peer name {path.name} mtu 1500 netns {server}"
                             for path in paths)
        for host, address in ((self.client, LabPath.client_address), (self.server, LabPath.server_address)):
            host.ip_batch([f"link set {path.name} up" for path in paths] + [
                f"address add {address(path, family)}/{path.prefix_length(family)} dev {path.name}"
                f"{' nodad' if family == 6 else ''}" for path in paths for family in self.families])

    def _route(self, *paths):
        self.client.ip_batch(
            f"route replace default via {path.server_address(family)} dev {path.name} {where}"
            for path in paths for family in self.families
            for where in (f"table {path.table}", f"metric {100 * path.number}"))


def python(script, *arguments):
    """The command that runs a script of this folder."""
    return [sys.executable, "-B", os.path.join(os.path.dirname(os.path.abspath(__file__)), script),
            *(str(argument) for argument in arguments)]
