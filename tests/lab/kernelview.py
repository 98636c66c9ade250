# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What iproute2's tools say of a host's MPTCP, in the form `manypathctl connection list --json` has, for comparing the two."""

import re

TOKEN = re.compile(r"token:([0-9a-f]+)\b")
SUBFLOW = re.compile(r"tcp-ulp-mptcp flags:(\S*) token:([0-9a-f]+)\(id:(\d+)\)/([0-9a-f]+)\(id:(\d+)\)")


def socket_address(text):
    """"10.1.2.1%wlan0:38747" as ({"address", "port"}, bound interface or None)."""
    host, _, port = text.rpartition(":")
    host, _, interface = host.strip("[]").partition("%")
    return {"address": host.rstrip("]").removeprefix("::ffff:"), "port": int(port)}, interface.rstrip("]") or None


def ss(host, *options):
    """(kind, state, local, remote, rest) of each socket that `ss` lists."""
    lines = host.run(["ss", "-HOMtnie", *options]).stdout.splitlines()
    rows = [line.split(None, 6) for line in lines if line.strip()]
    return [(row[0], row[1], row[4], row[5], row[6] if len(row) > 6 else "") for row in rows]


def connections(host):
    """{token: {"local", "remote", "state", "inode", "uid", "subflows": {(local, remote): subflow}}} by `ss -Mtie`."""
    sockets = ss(host)
    found = {}
    for kind, state, local, remote, rest in sockets:
        if kind != "mptcp" or not (token := TOKEN.search(rest)):
            continue
        uid = re.search(r"uid:(\d+)", rest)
        inode = re.search(r"ino:(\d+)", rest)
        found[f"{int(token[1], 16):08x}"] = {
            "local": socket_address(local)[0], "remote": socket_address(remote)[0], "state": state,
            "fallback": " fallback " in rest + " ", "uid": int(uid[1]) if uid else 0,
            "inode": int(inode[1]) if inode else 0, "subflows": {}}
    for kind, state, local, remote, rest in sockets:
        if kind != "tcp" or not (subflow := SUBFLOW.search(rest)):
            continue
        flags, _, remote_id, token, local_id = subflow.groups()
        connection = found.get(f"{int(token, 16):08x}")
        if connection is None:
            continue
        (local_address, bound), (remote_address, _) = socket_address(local), socket_address(remote)
        key = (local_address["address"], local_address["port"], remote_address["address"], remote_address["port"])
        connection["subflows"][key] = {
            "state": state, "bound": bound, "local_id": int(local_id), "remote_id": int(remote_id), "flags": flags,
            "backup": "b" in flags,
            **{name: int(value[1]) if (value := re.search(rf"\b{name}:(\d+)", rest)) else 0
               for name in ("bytes_sent", "bytes_received")}}
    return found


def subflow_key(subflow):
    """What identifies a subflow of `connection list --json` among connections()'s."""
    return (subflow["local"]["address"], subflow["local"]["port"], subflow["remote"]["address"], subflow["remote"]["port"])


def structure(world):
    """`connection list --json` without what moves all the time: {token: connection}, subflows by key."""
    moving = {"rtt_us", "bytes_sent", "bytes_received", "bytes_acked", "bytes_retransmitted", "retransmissions", "cwnd",
              "min_rtt_us", "rtt_var_us", "mss", "unacked", "lost", "delivery_rate", "pacing_rate"}
    still = {}
    for connection in world:
        row = {key: value for key, value in connection.items() if key not in moving and key != "subflows"}
        row["subflows"] = {subflow_key(subflow): {key: value for key, value in subflow.items() if key not in moving}
                           for subflow in connection["subflows"]}
        still[connection["token"]] = row
    return still
