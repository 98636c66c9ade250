# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process costs, by /proc: memory, processor time, wake-ups."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Memory:
    """MiB. `shared_out` is PSS: pages shared with n processes count for 1/n. `private` would be free without the process."""

    resident: float
    shared_out: float
    private: float
    private_dirty: float


def memory(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in file if line.rstrip().endswith("kB")}
    return Memory(sizes["Rss"], sizes["Pss"], sizes["Private_Clean"] + sizes["Private_Dirty"], sizes["Private_Dirty"])


def cpu_seconds(pid):
    """Time its living threads have run."""
    return sum(int(_read(task, "schedstat").split()[0]) for task in _tasks(pid)) / 1e9


def wakeups(pid):
    """How often its living threads have gone to sleep of themselves, and so been woken, since they started."""
    return sum(int(line.split()[1]) for task in _tasks(pid) for line in _read(task, "status").splitlines()
               if line.startswith("voluntary_ctxt_switches:"))


def _tasks(pid):
    folder = f"/proc/{pid}/task"
    return [os.path.join(folder, task) for task in os.listdir(folder)]


def _read(task, name):
    with open(os.path.join(task, name), encoding="ascii") as file:
        return file.read()
