# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy active-backup on real connections: who carries, what becomes of a transfer when that path is lost or dead, and the way back.

Judged by `ss` on both hosts, and by what arrives.
"""

import errno
import unittest

import kernelview
from harness import System, wait_until
from lab import Lab, Path
from steered import Seen
from stream import Stream

ADDRESSES = {"eth0": "10.1.1.1", "wlan0": "10.1.2.1", "wwan0": "10.1.3.1"}
RATE = 40
MEGABYTE = 1_000_000
DISCARD = 9  # a port where nobody listens


class ActiveBackup(unittest.TestCase):
    def setUp(self):
        # The server takes as many joins as come: the first path's subflow comes back as one more.
        self.lab = Lab([Path(name, RATE) for name in ADDRESSES], endpoints=False, ipv6=False)
        self.addCleanup(self.lab.close)
        self.system = System(self.lab)
        self.addCleanup(self.system.close)
        if any(key == "path_manager" for key in self.system.ctl_json("settings", "show")):
            self.system.ctl("settings", "set", "path_manager", "userspace")
        else:
            self.system.ctl("settings", "set", "pm_type", "1")

    def follow(self, **parameters):
        self.system.ctl("policy", "set", "active-backup", *(f"{key}={value}" for key, value in parameters.items()))

    def start(self, **options):
        stream = Stream(self.lab, ADDRESSES["eth0"], "10.1.1.2", **options)
        self.addCleanup(stream.close)
        return stream

    def subflows(self, host):
        """{interface: (state, whether this host asked that it be backup, whether the other did)}, by `ss`."""
        side = 0 if host is self.lab.client else 2
        names = {address: name for name, address in ADDRESSES.items()}
        return {names[key[side]]: (row["state"], "b" in row["flags"], "B" in row["flags"])
                for connection in kernelview.connections(host).values() for key, row in connection["subflows"].items()
                if row["state"] in ("ESTAB", "SYN-SENT")}

    def wait_for_roles(self, carrying, *standing_by):
        """On both hosts these have subflows, and it is `carrying` that carries."""
        client = {name: ("ESTAB", name != carrying, False) for name in (carrying, *standing_by)}
        server = {name: ("ESTAB", False, name != carrying) for name in (carrying, *standing_by)}
        wait_until(lambda: (self.subflows(self.lab.client), self.subflows(self.lab.server)) == (client, server),
                   Seen(f"{carrying} carries, {standing_by} stand by",
                        lambda: (self.subflows(self.lab.client), self.subflows(self.lab.server), self.system.helper_log())))

    def moved(self, interface):
        """Bytes sent and received by the client on subflows of the interface."""
        return sum(row["bytes_sent"] + row["bytes_received"] for connection in kernelview.connections(self.lab.client).values()
                   for key, row in connection["subflows"].items() if key[0] == ADDRESSES[interface])

    def wait_until_carrying(self, stream, interface):
        """What moves, moves by it alone, as soon as what was on its way before is through."""
        def moves():
            before = {name: self.moved(name) for name in ADDRESSES}
            stream.wait_for_more(MEGABYTE)
            moved = {name: self.moved(name) - before[name] for name in ADDRESSES}
            return moved.pop(interface) > 0.5 * MEGABYTE and max(moved.values()) < 0.05 * MEGABYTE

        wait_until(moves, f"{interface} carries alone")

    def cut(self, name, there=False):
        """The path swallows all packets, both ways, and no interface shows it."""
        if there:
            self.lab.set_rate(name, RATE)
            return
        for host in (self.lab.client, self.lab.server):
            host.run(["tc", "qdisc", "replace", "dev", name, "root", "pfifo", "limit", "0"])

    # Who carries, both ways

    def test_the_others_stand_by(self):
        for down in (False, True):
            with self.subTest(down=down):
                self.follow()
                stream = self.start(down=down)
                self.wait_for_roles("eth0", "wlan0", "wwan0")
                self.wait_until_carrying(stream, "eth0")
                # Another order counts at once, for both sides.
                self.follow(order="wwan0,eth0")
                self.wait_for_roles("wwan0", "eth0", "wlan0")
                self.wait_until_carrying(stream, "wwan0")
                self.system.ctl("role", "set", "wlan0", "preferred")
                self.follow()
                self.wait_for_roles("wlan0", "eth0", "wwan0")
                self.wait_until_carrying(stream, "wlan0")
                self.system.ctl("role", "set", "wlan0", "automatic")
                stream.finish()

    def test_cold(self):
        self.follow(standby="cold", settle=2)
        stream = self.start()
        stream.wait_for_more(MEGABYTE)
        self.wait_for_roles("eth0")
        self.lab.set_carrier("eth0", False)
        self.wait_for_roles("wlan0")
        self.wait_until_carrying(stream, "wlan0")
        self.lab.set_carrier("eth0", True)
        self.wait_for_roles("eth0")
        self.wait_until_carrying(stream, "eth0")
        stream.finish()

    # What becomes of a transfer

    def pause_when_lost(self, lose, down):
        """The longest time without progress in a transfer whose first path is lost, and what is left of it goes on."""
        stream = self.start(down=down)
        self.wait_for_roles("eth0", "wlan0", "wwan0")
        stream.wait_for_more(MEGABYTE)
        stream.forget_pauses()
        lose("eth0")
        wait_until(lambda: self.subflows(self.lab.client).get("wlan0") == ("ESTAB", False, False), "wlan0 carries")
        stream.wait_for_more(MEGABYTE)
        pause = stream.longest_pause()
        self.wait_until_carrying(stream, "wlan0")
        return stream, pause

    def pause_without(self, lose, than, down):
        """The same when nobody steers: longer `than` this, and as long as the path is lost."""
        self.system.ctl("policy", "set", "observe")
        stream = self.start(down=down)
        stream.wait_for_more(MEGABYTE)
        stream.forget_pauses()
        lose("eth0")
        wait_until(lambda: stream.longest_pause() > than, f"nothing arrives for {than} s")
        stream.close()

    def back_again(self, stream, restore):
        """It carries again when it has settled, on both sides."""
        restore("eth0")
        self.wait_for_roles("eth0", "wlan0", "wwan0")
        self.wait_until_carrying(stream, "eth0")
        stream.finish()

    def lose_and_find(self, lose, restore):
        for down in (False, True):
            with self.subTest(down=down):
                self.follow(settle=2)
                stream, pause = self.pause_when_lost(lose, down)
                self.back_again(stream, restore)
                self.pause_without(lose, 5 * pause, down)
                restore("eth0")
                self.wait_until_reachable()

    def wait_until_reachable(self):
        """Packets get through by the first path again: a link that comes back takes a while to be one."""
        def answers():
            with self.lab.client.socket(protocol=0) as probe:
                probe.settimeout(1)
                probe.bind((ADDRESSES["eth0"], 0))
                return probe.connect_ex(("10.1.1.2", DISCARD)) == errno.ECONNREFUSED

        wait_until(answers, "the server answers by eth0")

    def test_carrier(self):
        self.lose_and_find(lambda name: self.lab.set_carrier(name, False), lambda name: self.lab.set_carrier(name, True))

    def test_interface_taken_down(self):
        self.lose_and_find(lambda name: self.lab.set_link(name, False), lambda name: self.lab.set_link(name, True))

    def test_dead_but_with_carrier(self):
        # The kernel moves what got stuck by itself, as there is a backup; the policy changes who carries.
        self.lose_and_find(self.cut, lambda name: self.cut(name, there=True))

    def test_reset_in_the_middle(self):
        self.follow(settle=2)
        stream = self.start()
        self.wait_for_roles("eth0", "wlan0", "wwan0")
        stream.wait_for_more(MEGABYTE)
        port = self.stream_port(stream)
        self.lab.server.run(["ss", "-K", "-t", "dst", ADDRESSES["eth0"], "dport", "=", str(port)])
        self.wait_for_roles("wlan0", "wwan0")
        self.wait_for_roles("eth0", "wlan0", "wwan0")
        self.wait_until_carrying(stream, "eth0")
        stream.finish()

    @staticmethod
    def stream_port(stream):
        return stream.client.getsockname()[1]

    def test_failing_again_and_again_it_waits_longer(self):
        self.follow(settle=1)
        stream = self.start()
        self.wait_for_roles("eth0", "wlan0", "wwan0")
        for _ in range(3):
            self.lab.set_carrier("eth0", False)
            self.wait_for_roles("wlan0", "wwan0")
            self.lab.set_carrier("eth0", True)
            self.wait_for_roles("wlan0", "eth0", "wwan0")  # it stands by for a while
            self.wait_for_roles("eth0", "wlan0", "wwan0")
        stream.finish()


if __name__ == "__main__":
    unittest.main()
