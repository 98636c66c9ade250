# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's applications: processes whose MPTCP connections come and go. The rates of the paths bound what they cost."""

import os
import signal
import socket
import sys
import time

from lab import IPPROTO_MPTCP, SERVICE_ADDRESSES
from namespaces import die_with, set_process_name

# What the server offers, by port. The one on LEGACY_PORT knows no MPTCP.
SERVICES = ("sink:22", "source:443", "source:873", "echo:143", "echo:5222")
LEGACY_PORT = 80
LEGACY_SERVICES = (f"source:{LEGACY_PORT}",)

CHUNK = 64 * 1024
ZEROS = bytes(CHUNK)
PATIENCE = 30  # seconds without any progress, then the connection is given up


def connect(port, family=4):
    connection = socket.socket(socket.AF_INET6 if family == 6 else socket.AF_INET, socket.SOCK_STREAM, IPPROTO_MPTCP)
    connection.settimeout(PATIENCE)
    connection.connect((SERVICE_ADDRESSES[family], port))
    return connection


def send(connection, size):
    while size > 0:
        size -= connection.send(ZEROS[:size])


def receive(connection, size):
    while size > 0:
        data = connection.recv(min(size, CHUNK))
        if not data:
            raise ConnectionError("ended by the server")
        size -= len(data)


def backup(_):
    """Everything the paths can carry, upwards, with breaks."""
    with connect(22) as connection:
        send(connection, 60_000_000)
    time.sleep(8)


def video(ipv6):
    """Bursts downwards, as a player fills its buffer."""
    with connect(443, ipv6) as connection:
        for _ in range(25):
            receive(connection, 1_500_000)
            time.sleep(2)
    time.sleep(4)


def chat(_):
    """A long connection with a few words now and then."""
    with connect(5222) as connection:
        for _ in range(200):
            send(connection, 300)
            receive(connection, 300)
            time.sleep(3)


def mail(ipv6):
    """Opened and left idle: a connection that stays "created", for no data ever confirms its keys."""
    with connect(143, ipv6):
        time.sleep(40)
    time.sleep(5)


def sync(_):
    """Both directions at a time."""
    with connect(873) as connection:
        for _ in range(80):
            send(connection, 100_000)
            receive(connection, 150_000)
    time.sleep(10)


def web(_):
    """Several short connections at once."""
    connections = [connect(443) for _ in range(4)]
    for connection in connections:
        receive(connection, 250_000)
    time.sleep(1)
    for connection in connections:
        connection.close()
    time.sleep(5)


def legacy(_):
    """The server speaks no MPTCP: falls back to plain TCP."""
    with connect(LEGACY_PORT) as connection:
        for _ in range(20):
            receive(connection, 125_000)
            time.sleep(1)
    time.sleep(6)


def run_forever(application, family):
    while True:
        try:
            application(family)
        except OSError:
            time.sleep(2)  # a path or the server is away: as a program would, try again


def main():
    family = 6 if sys.argv[1:] == ["6"] else 4
    for application in (backup, video, chat, mail, sync, web, legacy):
        parent = os.getpid()
        if os.fork() == 0:
            die_with(parent)
            set_process_name(application.__name__)
            run_forever(application, family)
        time.sleep(0.4)
    signal.pause()


if __name__ == "__main__":
    main()
