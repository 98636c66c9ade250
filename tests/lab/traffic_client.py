# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client for the lab: opens connections, moves bytes both ways, and then does what standard input says.

With --check it sends bytes that differ by their place in the stream, and an echo that isn't the same, byte for byte, ends it: "damaged at N".

Prints "connected" when all connections are open, "done" when each has sent and received what was asked if anything, and "lost N" as soon
as N of them were ended by the other side. Commands, one a line: "transfer UP DOWN" (bytes to send and to receive on each connection from now on; another "done"
follows), "close", "abort" (the connections end with MP_FASTCLOSE or RST). The end of standard input means close.
"""

import argparse
import errno
import os
import random
import resource
import selectors
import socket
import struct
import sys
import time

from lab import IPPROTO_MPTCP
from namespaces import set_process_name

CHUNK = 64 * 1024
ZEROS = bytes(CHUNK)
PERIOD = 65521  # a prime, so that no whole number of packets or buffers lost or doubled goes unseen
PATTERN = random.Random(1).randbytes(PERIOD) * 3


class Damaged(Exception):
    pass


class Transfer:
    """A connection and what it has yet to do."""

    def __init__(self, connection, up, down, check=False):
        self.connection = connection
        self.check = check
        self.sent = 0
        self.received = 0
        self.connected = False
        self.up = up
        self.down = down

    def idle(self):
        return self.connected and self.up == 0 and self.down == 0

    def events(self):
        if not self.connected or self.up > 0:
            return selectors.EVENT_WRITE | selectors.EVENT_READ
        return selectors.EVENT_READ

    def handle(self, mask):
        """False when the peer ended the connection."""
        try:
            if not self.connected and mask & selectors.EVENT_WRITE:
                error = self.connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if error:
                    raise OSError(error, os.strerror(error))
                self.connected = True
            if mask & selectors.EVENT_WRITE and self.up > 0:
                self.up -= self._send(min(self.up, CHUNK))
            if mask & selectors.EVENT_READ:
                data = self.connection.recv(CHUNK)
                if not data:
                    return False
                self._verify(data)
                self.down = max(0, self.down - len(data))
        except BlockingIOError:
            return True
        except OSError as error:
            return error.errno == errno.ENOTCONN
        return True


    def _send(self, length):
        start = self.sent % PERIOD
        done = self.connection.send(PATTERN[start:start + length] if self.check else ZEROS[:length])
        self.sent += done
        return done

    def _verify(self, data):
        start = self.received % PERIOD
        if self.check and data != PATTERN[start:start + len(data)]:
            raise Damaged(f"damaged at {self.received}")
        self.received += len(data)


class Client:
    def __init__(self, options):
        self.selector = selectors.DefaultSelector()
        self.transfers = []
        self.lost = 0
        self.told_connected = False
        self.told_done = not (options.up or options.down)  # nothing asked, nothing to tell
        family = socket.AF_INET6 if ":" in options.address else socket.AF_INET
        protocol = socket.IPPROTO_TCP if options.plain else IPPROTO_MPTCP
        for _ in range(options.count):
            connection = socket.socket(family, socket.SOCK_STREAM, protocol)
            connection.setblocking(False)
            if options.source:
                connection.bind((options.source, 0))
            connection.connect_ex((options.address, options.port))
            transfer = Transfer(connection, options.up, options.down, options.check)
            self.transfers.append(transfer)
            self.selector.register(connection, transfer.events(), transfer)
        os.set_blocking(sys.stdin.fileno(), False)
        self.selector.register(sys.stdin.fileno(), selectors.EVENT_READ, None)
        self.input = b""

    def run(self, seconds):
        end = time.monotonic() + seconds
        while True:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"not told to end within {seconds} s")
            for key, mask in self.selector.select(left):
                if key.data is None:
                    if not self._obey():
                        return
                else:
                    self._handle(key, mask)
            self._report()

    def end(self, abort):
        for transfer in self.transfers:
            if abort:
                transfer.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transfer.connection.close()

    def _handle(self, key, mask):
        transfer = key.data
        if not transfer.handle(mask):
            self.selector.unregister(transfer.connection)
            transfer.connection.close()
            self.transfers.remove(transfer)
            self.lost += 1
            print("lost", self.lost, flush=True)
        elif transfer.events() != key.events:
            self.selector.modify(transfer.connection, transfer.events(), transfer)

    def _report(self):
        if not self.told_connected and self.transfers and all(each.connected for each in self.transfers):
            self.told_connected = True
            print("connected", flush=True)
        if not self.told_done and self.transfers and all(each.idle() for each in self.transfers):
            self.told_done = True
            print("done", flush=True)

    def _obey(self):
        """Does what standard input says; False when that was to end."""
        data = os.read(sys.stdin.fileno(), CHUNK)
        if not data:
            self.end(abort=False)
            return False
        *lines, self.input = (self.input + data).split(b"\n")
        for line in lines:
            command, *arguments = line.decode().split()
            if command in ("close", "abort"):
                self.end(abort=command == "abort")
                return False
            self._transfer(*(int(argument) for argument in arguments))
        return True

    def _transfer(self, up, down):
        self.told_done = False
        for transfer in self.transfers:
            transfer.up += up
            transfer.down += down
            self.selector.modify(transfer.connection, transfer.events(), transfer)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--plain", action="store_true", help="plain TCP")
    parser.add_argument("--name", help="what the process is called")
    parser.add_argument("--source", help="local address")
    parser.add_argument("--count", type=int, default=1, help="connections")
    parser.add_argument("--up", type=int, default=0, help="bytes to send on each")
    parser.add_argument("--down", type=int, default=0, help="bytes to receive on each")
    parser.add_argument("--check", action="store_true", help="compare what comes back with what was sent")
    parser.add_argument("--seconds", type=float, default=120, help="give up after this time")
    parser.add_argument("address")
    parser.add_argument("port", type=int)
    options = parser.parse_args()
    if options.name:
        set_process_name(options.name)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    Client(options).run(options.seconds)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
    except Damaged as damage:
        sys.exit(str(damage))
    except OSError as error:
        sys.exit(f"traffic_client: {error}")
