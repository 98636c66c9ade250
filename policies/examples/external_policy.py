#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A policy from outside: of each connection's subflows the one with the lowest round-trip time carries, the others are backup.

Any program that may (polkit's org.manypath.be-policy) can decide in the place of the policy in force, in any language that speaks
D-Bus. The contract is in org.manypath.Policies1.xml; this needs python3-dbus and python3-gi. When this program ends, in whatever
way, the policy in force decides again.

Usage: external_policy.py [TOKEN]...    about these connections of the userspace path manager; none: about all
"""

import sys

import dbus
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

HELPER = "org.manypath.Helper1"
PATH = "/org/manypath/Helper1"
INTERVAL_MS = 500
BETTER = 0.8       # a subflow has to be better by this much to carry in place of another
ESTABLISHED = 1    # of subflows and connections; the rows are described in org.manypath.Helper1.xml
USERSPACE = 2
MAKE_BACKUP = 3    # a kind of action, in org.manypath.Policies1.xml


class LowestRtt:
    def __init__(self, bus, tokens):
        # By its unique name: signals are this helper's, and never those of somebody who pretends.
        owner = bus.get_name_owner(HELPER)
        helper = bus.get_object(owner, PATH)
        self._helper = dbus.Interface(helper, "org.manypath.Helper1")
        self._policies = dbus.Interface(helper, "org.manypath.Policies1")
        metrics = dbus.Interface(helper, "org.manypath.Metrics1")
        self._tokens = tokens
        self._connections = []
        self._stale = True   # the connections have changed since they were read
        self._rtt = {}       # microseconds, by the cookie of the subflow

        # With no reply handlers these calls wait for their answers, and an error ends the program with what the helper said.
        self._policies.TakeOver("lowest-rtt", "Lets the subflow with the lowest round-trip time carry", dbus.Array(tokens, signature="u"))
        self._helper.connect_to_signal("Changed", self._changed)
        metrics.connect_to_signal("Sampled", self._sampled)
        metrics.Subscribe(dbus.UInt32(INTERVAL_MS), dbus.Array(tokens, signature="u"))

    def _changed(self, _instance, _sequence, _time, _events):
        self._stale = True

    def _sampled(self, _time, _connections, subflows):
        """Rows that are as they were are left out."""
        for row in subflows:
            cookie, rtt = row[0], row[2]
            self._rtt[cookie] = rtt
        if self._stale:
            self._stale = False
            world = self._helper.Snapshot()[3]
            self._connections = world[5]
            alive = {subflow[10] for connection in self._connections for subflow in connection[14]}
            self._rtt = {cookie: rtt for cookie, rtt in self._rtt.items() if cookie in alive}
        decisions = [decision for connection in self._connections for decision in self._decide(connection)]
        if decisions:
            self._act(decisions)

    def _decide(self, connection):
        """[(action, reason)]. The one that is to carry comes first, so that there is always one that may."""
        token, state, fallback, path_manager, subflows = connection[0], connection[3], connection[4], connection[8], connection[14]
        if (self._tokens and token not in self._tokens) or state != ESTABLISHED or fallback or path_manager != USERSPACE:
            return
        usable = [s for s in subflows if s[4] == ESTABLISHED and self._rtt.get(s[10])]
        if len(usable) < 2:
            return
        best = min(usable, key=lambda s: self._rtt[s[10]])
        carrying = [s for s in usable if not s[6]]
        # What is backup sends nothing, so its round-trip time is an old one: small differences mean nothing.
        if len(carrying) == 1 and self._rtt[best[10]] > BETTER * self._rtt[carrying[0][10]]:
            return
        for subflow in sorted(usable, key=lambda s: s is not best):
            backup = subflow is not best
            if bool(subflow[6]) != backup:
                reason = f"{self._rtt[subflow[10]] / 1000:.3g} ms, the lowest is {self._rtt[best[10]] / 1000:.3g} ms"
                value = dbus.Struct((token, subflow[0], subflow[1], dbus.Boolean(backup)), variant_level=1)
                yield (dbus.UInt32(MAKE_BACKUP), value), reason

    def _act(self, decisions):
        outcomes = self._policies.Act(dbus.Array(decisions, signature="((uv)s)"))
        for (_, reason), (_, errors) in zip(decisions, outcomes):
            for error in errors:
                print(f"refused ({reason}): {error[3]}", file=sys.stderr)
        self._stale = True


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    loop = GLib.MainLoop()
    try:
        policy = LowestRtt(bus, [dbus.UInt32(int(token, 16)) for token in sys.argv[1:]])
    except dbus.DBusException as error:
        sys.exit(f"{error.get_dbus_name()}: {error.get_dbus_message()}")
    # A helper that starts anew knows nothing of what its predecessor was told.
    bus.watch_name_owner(HELPER, lambda owner: owner == policy._helper.bus_name or loop.quit())
    loop.run()


if __name__ == "__main__":
    main()
