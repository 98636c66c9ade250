# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server for the lab: echo, sink and source over MPTCP, or over plain TCP, which makes MPTCP clients fall back.

echo sends back what it gets, sink swallows it, source swallows it and sends zeros for as long as somebody listens.
Prints "ready" when it listens on all ports, for both address families.
"""

import argparse
import resource
import selectors
import socket

from lab import IPPROTO_MPTCP

CHUNK = 64 * 1024
ZEROS = bytes(CHUNK)
ECHO_BUFFER = 256 * 1024


class Peer:
    """An accepted connection."""

    def __init__(self, connection, service):
        self.connection = connection
        self.service = service
        self.pending = bytearray()
        self.half_closed = False

    def events(self):
        wanted = 0
        if not self.half_closed and len(self.pending) < ECHO_BUFFER:
            wanted |= selectors.EVENT_READ
        if self.pending or self.service == "source":
            wanted |= selectors.EVENT_WRITE
        return wanted

    def handle(self, mask):
        """False when the connection is over."""
        try:
            if mask & selectors.EVENT_READ:
                data = self.connection.recv(CHUNK)
                if not data:
                    self.half_closed = True
                elif self.service == "echo":
                    self.pending += data
            if mask & selectors.EVENT_WRITE:
                if self.service == "source":
                    self.connection.send(ZEROS)
                elif self.pending:
                    del self.pending[:self.connection.send(self.pending)]
        except BlockingIOError:
            return True
        except OSError:
            return False
        return not (self.half_closed and not self.pending)


class Server:
    def __init__(self, services, plain):
        self.selector = selectors.DefaultSelector()
        for service, port in services:
            for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
                self._listen(family, address, port, service, socket.IPPROTO_TCP if plain else IPPROTO_MPTCP)

    def serve(self):
        while True:
            for key, mask in self.selector.select():
                if isinstance(key.data, str):
                    self._accept(key.fileobj, key.data)
                else:
                    self._handle(key.data, mask, key.events)

    def _listen(self, family, address, port, service, protocol):
        try:
            listener = socket.socket(family, socket.SOCK_STREAM, protocol)
        except OSError:
            if family == socket.AF_INET:
                raise
            return  # a machine without IPv6
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(4096)
        listener.setblocking(False)
        self.selector.register(listener, selectors.EVENT_READ, service)

    def _accept(self, listener, service):
        try:
            while True:
                connection, _ = listener.accept()
                connection.setblocking(False)
                peer = Peer(connection, service)
                self.selector.register(connection, peer.events(), peer)
        except OSError:
            return  # nobody else is waiting, or gave up while waiting

    def _handle(self, peer, mask, registered):
        if not peer.handle(mask):
            self.selector.unregister(peer.connection)
            peer.connection.close()
        elif peer.events() != registered:
            self.selector.modify(peer.connection, peer.events(), peer)


def service_port(text):
    service, _, port = text.partition(":")
    if service not in ("echo", "sink", "source"):
        raise argparse.ArgumentTypeError(f"{service} is no service")
    return service, int(port)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--plain", action="store_true", help="plain TCP")
    parser.add_argument("services", nargs="+", type=service_port, metavar="SERVICE:PORT", help="echo, sink or source")
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    server = Server(options.services, options.plain)
    print("ready", flush=True)
    server.serve()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
