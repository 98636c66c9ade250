# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the demo that needs privilege: the lab with its traffic, and manypath-helper on the lab's client.

Started by demo.py, as root or inside a user namespace. Prints "ready" when everything runs, or "error: SENTENCE". Takes lines,
"lose PATH" and "mend PATH". Ends, and everything with it, when standard input ends: that holds whatever ended demo.py, and
through sudo as well.
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

# What the helper does by itself: several policies, each with a connection to show it.
POLICY = (
    "[manypath]",
    "policy=rules",
    "[policy rules]",
    "rules=application sync use ndiffports with subflows=3; application chat or mail use active-backup; "
    "application video use latency-guard; application web use single-subflow-per-interface over eth0, wlan0; all use full-mesh",
    "[roles]",
    "wwan0=backup",
)
OBSERVE = ("[manypath]", "policy=observe")

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


class Weather:
    """The second path is lost for some seconds now and then, as Wi-Fi is, so that there is something to take over."""

    FAIR_SECONDS = 30
    FOUL_SECONDS = 8

    def __init__(self, lab):
        self.lab = lab
        self.path = lab.paths[1].name
        self.fair = True
        self.turn = time.monotonic() + self.FAIR_SECONDS

    def look(self):
        if time.monotonic() < self.turn:
            return
        self.fair = not self.fair
        self.turn = time.monotonic() + (self.FAIR_SECONDS if self.fair else self.FOUL_SECONDS)
        self.lab.set_carrier(self.path, self.fair)


def serve(options):
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": options.bus, "STATE_DIRECTORY": options.state,
                   "CONFIGURATION_DIRECTORY": options.state}
    with open(os.path.join(options.state, "manypath.conf"), "w", encoding="utf-8") as file:
        # Somebody's own network is looked at, and steered by their hand alone.
        file.writelines(f"{line}\n" for line in (OBSERVE if options.this_machine else POLICY))
    if not options.this_machine:
        enter_own_cgroup_tree()
    lab = None if options.this_machine else Lab(endpoints=False)
    host = lab.client if lab else Host("machine", CurrentNamespace())
    helper = Helper(host, as_user(options.user, [options.helper], "+net_admin"), environment)
    if lab:
        start_traffic(lab, options.user)
    weather = Weather(lab) if lab and not options.fair else None
    print("ready", flush=True)
    while True:
        if select.select([sys.stdin], [], [], 0.5)[0]:
            words = sys.stdin.readline().split()
            if not words:
                break
            lab.set_carrier(words[1], words[0] == "mend")
        helper.look()
        if weather:
            weather.look()
    for each in (lab.client, lab.server) if lab else (host,):
        each.close()
    reap_orphans(seconds=2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bus", required=True)
    parser.add_argument("--helper", required=True)
    parser.add_argument("--state", required=True)
    parser.add_argument("--user", help="UID:GID of the helper and the traffic, where this program is root for somebody else")
    parser.add_argument("--fair", action="store_true", help="no path is lost by itself")
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
