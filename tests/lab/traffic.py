# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Traffic in the lab: servers and clients that run as processes on its hosts, and how a test talks to them."""

import os
import select
import subprocess
import time

from lab import LabError, python
from patience import at_most

WAIT_SECONDS = 20


class Program:
    """A process on a host that speaks in lines."""

    def __init__(self, host, command):
        self.host = host
        self.process = host.popen(command, capabilities=(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._input = b""
        self.lines = []  # what it said so far

    @property
    def pid(self):
        return self.process.pid

    def wait_for(self, line, timeout=WAIT_SECONDS):
        """Returns when the program has said `line` and forgets the lines up to it; LabError when it does not say it."""
        self.wait_for_answer(line, lambda each: each == line, timeout)

    def wait_for_answer(self, what, fits, timeout=WAIT_SECONDS):
        """The first line that fits(line), as wait_for(). `what` names it where it does not come."""
        end = time.monotonic() + at_most(timeout)
        while True:
            for number, line in enumerate(self.lines):
                if fits(line):
                    del self.lines[:number + 1]
                    return line
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise LabError(f"'{what}' not heard within {at_most(timeout):g} s from {self.process.args}; heard {self.lines}")
            data = os.read(self.process.stdout.fileno(), 65536)
            if not data:
                raise LabError(f"{self.process.args} ended with {self.process.wait()} and did not say '{what}'")
            *lines, self._input = (self._input + data).split(b"\n")
            self.lines += [each.decode() for each in lines]

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def end(self):
        self.host.end(self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


class Server(Program):
    """Listens when made. Services are "echo:PORT", "sink:PORT" and "source:PORT"; `plain` is TCP without MPTCP."""

    def __init__(self, host, *services, plain=False):
        super().__init__(host, python("traffic_server.py", *(["--plain"] if plain else []), *services))
        self.wait_for("ready")


class Client(Program):
    """`count` connections, open when made; each then sends `up` and receives `down` bytes, see wait_done().

    `check`: the service is an echo, and has to send back the very bytes; the client ends where it doesn't.
    """

    def __init__(self, host, address, port, *, count=1, up=0, down=0, source=None, plain=False, check=False, name=None,
                 seconds=300):
        options = ["--count", count, "--up", up, "--down", down, "--seconds", seconds]
        options += ["--plain"] if plain else []
        options += ["--check"] if check else []
        options += ["--source", source] if source else []
        options += ["--name", name] if name else []
        super().__init__(host, python("traffic_client.py", *options, address, port))
        self.wait_for("connected")

    def wait_done(self, timeout=WAIT_SECONDS):
        """Returns when what was asked for is sent and received."""
        self.wait_for("done", timeout)

    def transfer(self, *, up=0, down=0):
        """Each connection sends and receives as many bytes more; wait_done() waits for that."""
        self.say(f"transfer {up} {down}")

    def close(self):
        """The connections end as they should (DATA_FIN)."""
        self._finish("close")

    def abort(self):
        """The connections end at once (MP_FASTCLOSE; RST where they fell back)."""
        self._finish("abort")

    def _finish(self, command):
        self.say(command)
        self.process.wait(at_most(WAIT_SECONDS))
        self.end()
