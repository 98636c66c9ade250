# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that follows the helper (bench_follow), and what it sees when."""

from harness import binary
from lab import Host
from namespaces import CurrentNamespace
from traffic import Program


class Follower:
    """Follows from when it is made, with a metrics round every so many milliseconds where asked; ended by closing."""

    def __init__(self, system, metrics_ms=None):
        self._host = Host("desktop", CurrentNamespace())
        interval = [str(metrics_ms)] if metrics_ms else []
        self.program = Program(self._host, ["env", f"DBUS_SYSTEM_BUS_ADDRESS={system.bus.address}",
                                            binary("tests", "bench", "bench_follow"), *interval])
        self.program.wait_for("ready")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._host.close()

    def expect(self, connections, subflows):
        self.program.say(f"expect {connections} {subflows}")

    def reached_ns(self, timeout):
        """When what was expected came true, by the system clock."""
        line = self.program.wait_for_answer("reached", lambda line: line.startswith("reached "), timeout)
        return int(line.split()[1])
