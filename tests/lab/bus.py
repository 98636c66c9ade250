# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A D-Bus daemon of one's own, in the place of the system bus."""

import os
import subprocess
import urllib.parse
from xml.sax.saxutils import escape

from namespaces import die_with

SOCKET_PATH_MAX = 107  # bytes that fit into sockaddr_un

# The system bus refuses names and messages that no package has allowed; here everybody on this machine who can reach the
# socket may do everything, and it is the folder's permissions that decide who can.
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"""


def fits(folder):
    """Whether the bus's socket can be in this folder."""
    return len(os.fsencode(os.path.join(folder, "bus"))) <= SOCKET_PATH_MAX


class PrivateBus:
    """Runs until closed, or until the process that made it ends. `address` is for DBUS_SYSTEM_BUS_ADDRESS."""

    def __init__(self, folder):
        self.address = "unix:path=" + urllib.parse.quote(os.path.join(folder, "bus"), safe="/._-*\\")
        configuration = os.path.join(folder, "bus.conf")
        with open(configuration, "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(address=escape(self.address)))
        parent = os.getpid()
        with open(os.path.join(folder, "bus.log"), "wb") as log:
            self.process = subprocess.Popen(
                ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address=1"],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, preexec_fn=lambda: die_with(parent),
                start_new_session=True)
        if not self.process.stdout.readline():
            with open(log.name, encoding="utf-8") as log:
                raise OSError(f"dbus-daemon: {log.read().strip()}")

    def environment(self):
        """For programs that shall take this for the system bus."""
        return {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": self.address}

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
