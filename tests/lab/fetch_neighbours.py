# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches what else manages MPTCP endpoints on people's machines, NetworkManager and mptcpd: fetch_neighbours.py FOLDER.

From Debian, into FOLDER/tree. Nothing is installed and nothing started: here that would change this machine's own network.
What was fetched before serves until the packages wished for change.
"""

import os
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "kernels"))
from debian import DebianError, Release  # noqa: E402

RELEASE = "bookworm"
PACKAGES = ("network-manager", "mptcpd", "mptcpd-plugins")


def main():
    folder = os.path.abspath(sys.argv[1])
    recipe = os.path.join(folder, "recipe")
    wishes = " ".join((RELEASE, *PACKAGES))
    if os.path.exists(recipe):
        with open(recipe, encoding="ascii") as file:
            if file.read() == wishes:
                return
    os.makedirs(folder, exist_ok=True)
    source = Release(RELEASE, os.path.join(folder, "apt"))
    source.update()
    tree = os.path.join(folder, "tree")
    source.unpack(source.resolve(*PACKAGES), tree)
    for mountpoint in ("dev", "proc", "run", "sys", "tmp", "var/lib/NetworkManager"):
        os.makedirs(os.path.join(tree, mountpoint), exist_ok=True)
    with open(recipe, "w", encoding="ascii") as file:
        file.write(wishes)
    shutil.rmtree(source.folder)


if __name__ == "__main__":
    try:
        main()
    except DebianError as error:
        sys.exit(f"NetworkManager and mptcpd could not be fetched: {error}")
