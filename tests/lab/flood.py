# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that calls the helper as fast as the bus takes it, and wants no answers: flood.py BUS_ADDRESS.

Says "flooding" when it has begun and "COUNT ANSWERS" every so often: the calls made and the answers that came all the same.
"""

import sys

import dbus.bus
import dbus.lowlevel
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

SERVICE = "org.manypath.Helper1"
PATH = "/org/manypath/Helper1"
ROUND = 250
CALLS = (
    ("org.manypath.Endpoints1", "SetLimits", "ii", (-1, -1)),  # a change that changes nothing
    ("org.manypath.Endpoints1", "SetLimits", "ii", (-2, -2)),  # refused
    ("org.manypath.Helper1", "Snapshot", "", ()),
    ("org.manypath.Metrics1", "Sample", "au", (dbus.Array([], signature="u"),)),
    ("org.manypath.Helper1", "Counters", "", ()),
    ("org.manypath.Endpoints1", "Flush", "i", (1,)),  # of another signature
)


def main():
    bus = dbus.bus.BusConnection(sys.argv[1], mainloop=DBusGMainLoop())
    incoming = GLib.MainContext.default()
    answers = 0

    def count(_connection, message):
        nonlocal answers
        if message.get_type() in (dbus.lowlevel.MESSAGE_TYPE_METHOD_RETURN, dbus.lowlevel.MESSAGE_TYPE_ERROR):
            answers += 1
        return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED

    bus.add_message_filter(count)
    calls = 0
    while True:
        for _ in range(ROUND):
            for interface, method, signature, arguments in CALLS:
                message = dbus.lowlevel.MethodCallMessage(SERVICE, PATH, interface, method)
                message.set_no_reply(True)
                message.append(signature=signature, *arguments)
                bus.send_message(message)
                calls += 1
        bus.flush()
        while incoming.iteration(False):
            pass
        if calls == ROUND * len(CALLS):
            print("flooding", flush=True)
        print(calls, answers, flush=True)


if __name__ == "__main__":
    main()
