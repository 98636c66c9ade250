# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the demo that needs privilege: the lab with its traffic, and manypath-helper on the lab's client.

Started by demo.py, as root or inside a user namespace. Prints "ready" when everything runs, or "error: SENTENCE". Ends, and
everything with it, when standard input ends: that holds whatever ended demo.py, and through sudo as well.
"""

import argparse
import os
import select
import signal
import subprocess
import sys
import time

import demo_traffic
from lab import Host, Lab, LabError, python
from namespaces import CAP_NET_ADMIN, CurrentNamespace, adopt_orphans, die_with, enter_own_cgroup_tree, reap_orphans
from traffic import Server

RESTART_SECONDS = 1
GIVE_UP_AFTER = 3  # starts in a row that ended at once


class Helper:
    """manypath-helper, started again when it ends, as its service manager would."""

    def __init__(self, host, command, environment):
        self.host = host
        self.command = command
        self.environment = environment
        self.quick_ends = 0
        self._start()

    def _start(self):
        self.started = time.monotonic()
        self.process = self.host.popen(self.command, capabilities=(CAP_NET_ADMIN,), env=self.environment,
                                       stdin=subprocess.DEVNULL, stdout=sys.stderr)

    def look(self):
        """LabError when there is no use in starting it once more."""
        status = self.process.poll()
        if status is None or time.monotonic() < self.started + RESTART_SECONDS:
            return
        self.host.end(self.process)
        quick = time.monotonic() < self.started + 3 * RESTART_SECONDS
        self.quick_ends = self.quick_ends + 1 if quick else 0
        if self.quick_ends >= GIVE_UP_AFTER:
            raise LabError(f"manypath-helper ended {self.quick_ends} times in a row, the last time with status {status}")
        self._start()


def as_user(user, command, capabilities=""):
    """The command under the ids UID:GID of `user`, with these capabilities; as it is without a user."""
    if not user:
        return command
    uid, gid = user.split(":")
    kept = f"-all,{capabilities}" if capabilities else "-all"
    return ["setpriv", f"--reuid={uid}", f"--regid={gid}", "--clear-groups", f"--inh-caps={kept}", f"--ambient-caps={kept}",
            "--pdeathsig=KILL", *command]


def start_traffic(lab, user):
    Server(lab.server, *demo_traffic.SERVICES)
    Server(lab.server, *demo_traffic.LEGACY_SERVICES, plain=True)
    lab.client.popen(as_user(user, python("demo_traffic.py", max(lab.families))), capabilities=(),
                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def serve(options):
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": options.bus, "STATE_DIRECTORY": options.state,
                   "CONFIGURATION_DIRECTORY": options.state}
    if options.this_machine:
        # Somebody's own network: looked at, and steered by their hand alone.
        with open(os.path.join(options.state, "manypath.conf"), "w", encoding="utf-8") as file:
            file.write("[manypath]\npolicy=observe\n")
    else:
        enter_own_cgroup_tree()
    lab = None if options.this_machine else Lab()
    host = lab.client if lab else Host("machine", CurrentNamespace())
    helper = Helper(host, as_user(options.user, [options.helper], "+net_admin"), environment)
    if lab:
        start_traffic(lab, options.user)
    print("ready", flush=True)
    while not select.select([sys.stdin], [], [], 0.5)[0]:
        helper.look()
    for each in (lab.client, lab.server) if lab else (host,):
        each.close()
    reap_orphans(seconds=2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bus", required=True)
    parser.add_argument("--helper", required=True)
    parser.add_argument("--state", required=True)
    parser.add_argument("--user", help="UID:GID of the helper and the traffic, where this program is root for somebody else")
    parser.add_argument("--this-machine", action="store_true", help="no lab: the helper on the network that is there")
    options = parser.parse_args()
    die_with(os.getppid())
    adopt_orphans()
    for number in (signal.SIGINT, signal.SIGHUP):  # the terminal's are demo.py's business
        signal.signal(number, signal.SIG_IGN)
    try:
        serve(options)
    except FileNotFoundError as error:
        print(f"error: {error.filename} is not installed", flush=True)
    except (LabError, OSError) as error:
        print(f"error: {error}", flush=True)


if __name__ == "__main__":
    main()
