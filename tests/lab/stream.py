# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stream of bytes over one connection in the lab, for tests of what happens in the middle of a transfer."""

import hashlib
import os
import socket
import threading
import time

from harness import wait_until
from patience import at_most

CHUNK = 16 * 1024
SECONDS = 60  # that one send or receive may wait


class Stream:
    """Sends without end, to the server or (`down`) from it, until finish(). Both ends are threads of this process.

    The connection is opened by the client, from `source` to `target`.
    """

    def __init__(self, lab, source, target, *, down=False):
        self._listener = lab.server.socket()  # stays, as it takes the joins
        self.client = lab.client.socket()
        for end in (self._listener, self.client):
            end.settimeout(at_most(SECONDS))
        self._listener.bind((target, 0))
        self._listener.listen()
        self.client.bind((source, 0))
        self.client.connect(self._listener.getsockname())
        self.server = self._listener.accept()[0]
        self.server.settimeout(at_most(SECONDS))
        sender, receiver = (self.server, self.client) if down else (self.client, self.server)
        self.received = 0
        self._stopping = threading.Event()
        self._digests = {}
        self._errors = []
        self._last = time.monotonic()
        self._longest = 0.0
        self._threads = [threading.Thread(target=self._guarded, args=arguments, daemon=True)
                         for arguments in ((self._send, sender), (self._receive, receiver))]
        for thread in self._threads:
            thread.start()

    def wait_for_more(self, size):
        """Returns when so many more bytes have arrived."""
        wanted = self.received + size
        wait_until(lambda: self.received >= wanted or self._errors, f"{size} bytes more")
        self._check()

    def forget_pauses(self):
        self._longest = 0.0

    def longest_pause(self):
        """The longest time in seconds in which nothing arrived, since forget_pauses()."""
        return max(self._longest, time.monotonic() - self._last)

    def finish(self):
        """Ends the stream; AssertionError unless what arrived is what was sent."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(at_most(SECONDS))
        self.close()
        self._check()
        if self._digests.get("sent") is None or self._digests["sent"] != self._digests.get("received"):
            raise AssertionError(f"what arrived is not what was sent: {self._digests}, {self.received} bytes received")

    def close(self):
        self._stopping.set()
        for end in (self.client, self.server, self._listener):
            end.close()

    def _check(self):
        if self._errors:
            raise AssertionError(f"the stream broke: {self._errors}")

    def _guarded(self, work, connection):
        try:
            work(connection)
        except OSError as error:
            self._errors.append(error)

    def _send(self, connection):
        digest = hashlib.sha256()
        while not self._stopping.is_set():
            data = os.urandom(CHUNK)
            connection.sendall(data)
            digest.update(data)
        connection.shutdown(socket.SHUT_WR)
        self._digests["sent"] = digest.hexdigest()

    def _receive(self, connection):
        digest = hashlib.sha256()
        while data := connection.recv(4 * CHUNK):
            digest.update(data)
            self.received += len(data)
            now = time.monotonic()
            self._longest = max(self._longest, now - self._last)
            self._last = now
        self._digests["received"] = digest.hexdigest()
