// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mptcpd is measured with: the least a plugin can do about a connection that this host opened, a second subflow from the
// IPv4 address in MANYPATH_BENCH_ADDRESS.

#include <stdbool.h>

#include <mptcpd/path_manager.h>
#include <mptcpd/plugin.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>

#define LOCAL_ADDRESS_ID 1

static struct sockaddr_in second = {.sin_family = AF_INET};

static void established(mptcpd_token_t token, struct sockaddr const *local, struct sockaddr const *remote, bool server_side,
                        struct mptcpd_pm *pm)
{
    (void)local;
    if (!server_side)
        mptcpd_pm_add_subflow(pm, token, LOCAL_ADDRESS_ID, 0, (struct sockaddr const *)&second, remote, false);
}

static struct mptcpd_plugin_ops const operations = {.connection_established = established};

static int start(struct mptcpd_pm *pm)
{
    (void)pm;
    char const *address = getenv("MANYPATH_BENCH_ADDRESS");
    if (address == NULL || inet_pton(AF_INET, address, &second.sin_addr) != 1)
        return -1;
    return mptcpd_plugin_register_ops("bench", &operations) ? 0 : -1;
}

static void stop(struct mptcpd_pm *pm)
{
    (void)pm;
}

MPTCPD_PLUGIN_DEFINE(bench, "A second subflow for each connection", MPTCPD_PLUGIN_PRIORITY_DEFAULT, start, stop)
