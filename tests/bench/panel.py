# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's panel for icons, as far as a program sees one: on the session bus, until it is ended. Says "ready".

It takes every icon and reads what a panel shows of it, icon and tooltip, whenever that is said to have changed.
"""

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"


class Panel(dbus.service.Object):
    def __init__(self, bus):
        self.bus = bus
        super().__init__(bus, "/StatusNotifierWatcher", dbus.service.BusName(NAME, bus))
        bus.add_signal_receiver(self.changed, dbus_interface=ITEM, sender_keyword="sender")

    @dbus.service.method(NAME, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, _item, sender):
        print("icon", flush=True)
        self.changed(sender=sender)

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path", connection_keyword="connection")
    def Introspect(self, path, connection):
        """With the property, which Qt looks for there."""
        begin = f'<interface name="{NAME}">'
        return super().Introspect(path, connection).replace(
            begin, begin + '<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>')

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll(_interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": dbus.Array([], signature="s")}

    def changed(self, *_, sender=None):
        item = self.bus.get_object(sender, "/StatusNotifierItem", introspect=False)
        item.GetAll(ITEM, dbus_interface=dbus.PROPERTIES_IFACE, reply_handler=lambda _: None, error_handler=lambda _: None)


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    _panel = Panel(dbus.SessionBus())
    print("ready", flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
