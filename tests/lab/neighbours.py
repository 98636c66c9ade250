# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NetworkManager and mptcpd as Debian has them, on a host of the lab. They come from the tree that MANYPATH_NEIGHBOURS names (made by
fetch_neighbours.py), and see of this machine only the host's network, the test's /run and the test's bus.
"""

import os
import subprocess

from harness import wait_until
from steered import Seen

# A /sys that can't be written makes NetworkManager do without udev, which has no part in a namespace.
ENTER = """
mount --rbind /proc "$1/proc" && mount --rbind /dev "$1/dev" && mount --rbind /run "$1/run" &&
mount -t sysfs -o ro sysfs "$1/sys" && exec chroot "$@"
"""
# What it keeps from one start to the next is the test's: it knows interfaces by their index, which the next test's have as well.
WITH_STATE = """
mkdir -p /run/NetworkManager && mount --bind "$1/run" /run/NetworkManager && mount --bind "$1/lib" "$2/var/lib/NetworkManager" &&
shift &&
""" + ENTER.lstrip()

NETWORK_MANAGER = """
[main]
plugins=keyfile
no-auto-default=*
dns=none
rc-manager=unmanaged
hostname-mode=none
[keyfile]
path={folder}/profiles
unmanaged-devices={unmanaged}
"""

PROFILE = """
[connection]
id={name}
uuid={uuid}
type=ethernet
interface-name={name}
{more}
[ipv4]
method=manual
address1={address}/24,{gateway}
[ipv6]
method=disabled
"""


def _command(script, *arguments):
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh", *arguments]


def _tree():
    return os.environ["MANYPATH_NEIGHBOURS"]


def _end(host, process):
    """As a service manager ends it."""
    process.terminate()
    process.wait(10)
    host.end(process)


class NetworkManager:
    """On the host, once started. It activates the profiles of interfaces that have no address; of others it sees that somebody else
    has configured them, and leaves them alone until `nmcli connection up`.
    """

    def __init__(self, host, system, unmanaged=()):
        self._host = host
        self._folder = os.path.join(system.folder, "nm")
        self._environment = system.environment
        self._process = None
        for name in ("profiles", "conf.d", "run", "lib"):
            os.makedirs(os.path.join(self._folder, name))
        with open(os.path.join(self._folder, "nm.conf"), "w", encoding="ascii") as file:
            file.write(NETWORK_MANAGER.format(folder=self._folder, unmanaged=";".join(f"interface-name:{name}" for name in unmanaged)))

    def add_profile(self, path, *more):
        """For the lab's path, of IPv4; `more` are lines of its section connection. To be called before start()."""
        profile = os.path.join(self._folder, "profiles", f"{path.name}.nmconnection")
        with open(profile, "w", encoding="ascii") as file:
            file.write(PROFILE.format(name=path.name, uuid=f"00000000-0000-0000-0000-{path.number:012}", more="\n".join(more),
                                      address=path.client_address(), gateway=path.server_address()))
        os.chmod(profile, 0o600)  # others it does not read

    def start(self, **states):
        """Returns when interfaces have come to these states, in its words: eth0="connected"."""
        with open(os.path.join(self._folder, "log"), "ab") as log:
            self._process = self._host.popen(_command(
                WITH_STATE, self._folder, _tree(), "/usr/sbin/NetworkManager", "--debug", f"--config={self._folder}/nm.conf",
                f"--config-dir={self._folder}/conf.d", f"--intern-config={self._folder}/intern.conf",
                f"--state-file={self._folder}/state"),
                env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_until(lambda: states.items() <= self.states().items(), Seen(f"NetworkManager's {states}", lambda: (self.states(), self.log())))

    def stop(self):
        """Its interfaces stay as they are."""
        _end(self._host, self._process)

    def states(self):
        """{name: state} of the interfaces; empty when it doesn't answer."""
        rows = self._nmcli("--terse", "--fields", "DEVICE,STATE", "device", check=False).stdout.splitlines()
        return dict(row.split(":", 1) for row in rows)

    def nmcli(self, *words):
        return self._nmcli(*words).stdout

    def log(self):
        with open(os.path.join(self._folder, "log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def _nmcli(self, *words, check=True):
        return self._host.run(["env", f"DBUS_SYSTEM_BUS_ADDRESS={self._environment['DBUS_SYSTEM_BUS_ADDRESS']}", "LC_ALL=C",
                               *_command(ENTER, _tree(), "/usr/bin/nmcli", *words)], check=check)


class Mptcpd:
    """Runs on the host. It makes an endpoint with these flags of each address there is and comes, and sets both limits: subflows to
    two more than addresses, add_addr_accepted to the same with the flag subflow, to 0 without.
    """

    def __init__(self, host, flags):
        self._host = host
        self._process = host.popen(
            _command(ENTER, _tree(), "/usr/libexec/mptcpd", "--load-plugins=addr_adv", "--path-manager=addr_adv", f"--addr-flags={flags}",
                     "--notify-flags=existing,skip_link_local,skip_loopback"),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self):
        """It takes nothing back."""
        _end(self._host, self._process)
