# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens connections one after the other and keeps them: paced_client.py ADDRESS PORT PAUSE_MS

Commands on standard input, one a line: "open N" opens so many, each sends a byte and waits for its echo, rests PAUSE_MS, and
says "opened" at the end; "close" closes all and says "closed". The end of standard input ends it.
"""

import gc
import socket
import sys
import time

from lab import IPPROTO_MPTCP


def main():
    address, port, pause = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]) / 1000
    gc.disable()  # the time it takes would be somebody's reaction
    connections = []
    for line in sys.stdin:
        command, *arguments = line.split()
        if command == "close":
            for connection in connections:
                connection.close()
            connections.clear()
            print("closed", flush=True)
            continue
        for _ in range(int(arguments[0])):
            connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM, IPPROTO_MPTCP)
            connection.connect((address, port))
            connection.sendall(b"x")
            connection.recv(1)
            connections.append(connection)
            time.sleep(pause)
        print("opened", flush=True)


if __name__ == "__main__":
    main()
