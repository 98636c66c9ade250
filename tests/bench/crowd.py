# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many connections in the lab, opened a batch at a time and kept."""

from harness import wait_until
from lab import SERVICE_ADDRESSES
from traffic import Client

BATCH = 500


class Crowd:
    """`count` connections with two subflows each, complete when made; they end with the lab."""

    def __init__(self, lab, system, port, count):
        self.clients = []
        for opened in range(0, count, BATCH):
            self.clients.append(Client(lab.client, SERVICE_ADDRESSES[4], port, count=min(BATCH, count - opened), up=100, down=100))
            self.clients[-1].wait_done(60)

        def listed():
            status = system.ctl_json("status")
            return (status["connections"], status["subflows"]) == (count, 2 * count)

        wait_until(listed, f"{count} connections with two subflows each are listed", timeout=60)

    def transfer(self):
        """Every subflow's numbers move."""
        for client in self.clients:
            client.transfer(up=50, down=50)
