# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NetworkManager and mptcpd as Debian has them, on a host of the lab. They come from the tree that MANYPATH_NEIGHBOURS names (made by
fetch_neighbours.py), and see of this machine only the host's network, the test's /run and the test's bus.
"""

import os
import subprocess

# A /sys that can't be written makes NetworkManager do without udev, which has no part in a namespace.
ENTER = """
mount --rbind /proc "$1/proc" && mount --rbind /dev "$1/dev" && mount --rbind /run "$1/run" &&
mount -t sysfs -o ro sysfs "$1/sys" && mount -t tmpfs tmpfs "$1/var/lib/NetworkManager" &&
exec chroot "$@"
"""

NETWORK_MANAGER = """
[main]
plugins=keyfile
no-auto-default=*
dns=none
rc-manager=unmanaged
[keyfile]
path={folder}/profiles
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


def _command(*command):
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, "sh", os.environ["MANYPATH_NEIGHBOURS"], *command]


class NetworkManager:
    """Runs on the host until its end; configures the interfaces that profiles were added for, and leaves others alone."""

    def __init__(self, host, system):
        self._host = host
        self._folder = os.path.join(system.folder, "nm")
        self._environment = system.environment
        os.makedirs(os.path.join(self._folder, "profiles"))
        os.makedirs(os.path.join(self._folder, "conf.d"))
        with open(os.path.join(self._folder, "nm.conf"), "w", encoding="ascii") as file:
            file.write(NETWORK_MANAGER.format(folder=self._folder))

    def add_profile(self, path, *more):
        """For the lab's path, of IPv4; `more` are lines of its section connection. To be called before start()."""
        profile = os.path.join(self._folder, "profiles", f"{path.name}.nmconnection")
        with open(profile, "w", encoding="ascii") as file:
            file.write(PROFILE.format(name=path.name, uuid=f"00000000-0000-0000-0000-{path.number:012}", more="\n".join(more),
                                      address=path.client_address(), gateway=path.server_address()))
        os.chmod(profile, 0o600)  # others it does not read

    def start(self):
        self._host.popen(_command(
            "/usr/sbin/NetworkManager", "--no-daemon", f"--config={self._folder}/nm.conf", f"--config-dir={self._folder}/conf.d",
            f"--intern-config={self._folder}/intern.conf", f"--state-file={self._folder}/state"),
            env=self._environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def nmcli(self, *words):
        return self._host.run(["env", f"DBUS_SYSTEM_BUS_ADDRESS={self._environment['DBUS_SYSTEM_BUS_ADDRESS']}",
                               *_command("/usr/bin/nmcli", *words)]).stdout


def start_mptcpd(host):
    """mptcpd with the plugin that makes an endpoint of each address; its process."""
    return host.popen(_command("/usr/libexec/mptcpd", "--load-plugins=addr_adv", "--path-manager=addr_adv", "--addr-flags=subflow",
                               "--notify-flags=existing"),
                      stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
