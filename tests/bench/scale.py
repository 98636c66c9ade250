# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What many connections cost: scale.py BUILD_FOLDER [CONNECTIONS]

Opens the connections (2,000 unless told) with two subflows each in the lab, and measures the helper, a client and the window
beside `ss` in the same run. Prints one line a figure. See docs/performance.md.
"""

import json
import os
import subprocess
import sys
import time

LAB = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "lab")
INSIDE = "MANYPATH_BENCH_INSIDE"
ROUNDS = 9
WATCH_SECONDS = 10


def memory(pid):
    """(resident, private) MiB."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in file if line.rstrip().endswith("kB")}
    return sizes["Rss"] / 1024, (sizes["Private_Clean"] + sizes["Private_Dirty"]) / 1024


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def median_ms(action):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[ROUNDS // 2]


def measure(count):
    from harness import System, binary, wait_until
    from lab import SERVICE_ADDRESSES, Lab, Path
    from traffic import Client, Server

    with Lab([Path("eth0"), Path("wlan0")], ipv6=False) as lab, Server(lab.server, "echo:7"), System(lab) as system:
        idle = memory(system.helper.pid)
        print(f"helper, nothing to see: {idle[0]:.1f} MiB resident, {idle[1]:.1f} MiB private")
        opened = 0
        clients = []
        while opened < count:
            batch = min(500, count - opened)
            clients.append(Client(lab.client, SERVICE_ADDRESSES[4], 7, count=batch, up=100, down=100))
            clients[-1].wait_done(60)
            opened += batch

        def listed():
            status = system.ctl_json("status")
            return status if (status["connections"], status["subflows"]) == (count, 2 * count) else None

        status = wait_until(listed, f"{count} connections with two subflows each", timeout=60)
        print(f"listed: {status['connections']} connections, {status['subflows']} subflows")
        silent = {"stdout": subprocess.DEVNULL, "check": True}
        with lab.client.namespace.entered():
            ss = median_ms(lambda: (subprocess.run(["ss", "-HMni"], **silent), subprocess.run(["ss", "-Htni"], **silent)))
        print(f"ss -HMni and ss -Htni: {ss:.0f} ms")
        report = json.loads(subprocess.run([binary("tests", "bench", "bench_client")], env=system.environment, check=True,
                                           capture_output=True, text=True).stdout)
        for what in ("snapshot", "metrics_round"):
            figure = report[what]["median_ms"]
            print(f"{what}: {figure:.0f} ms, {figure / ss:.2f} of ss")
        connection_list = median_ms(lambda: system.ctl("connection", "list"))
        print(f"manypathctl connection list: {connection_list:.0f} ms, {connection_list / ss:.2f} of ss")

        environment = {**system.environment, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": system.folder}
        window = subprocess.Popen([binary("gui", "manypath")], env=environment)
        try:
            time.sleep(3)  # its start is not what is measured here
            before = cpu_seconds(window.pid), cpu_seconds(system.helper.pid), time.monotonic()
            for client in clients:
                client.transfer(up=50, down=50)
            time.sleep(WATCH_SECONDS)
            seconds = time.monotonic() - before[2]
            for name, pid, then in (("window", window.pid, before[0]), ("helper", system.helper.pid, before[1])):
                resident, private = memory(pid)
                share = (cpu_seconds(pid) - then) / seconds * 100
                print(f"{name}, followed at 1 Hz: {resident:.1f} MiB resident, {private:.1f} MiB private, {share:.1f} % of a core")
        finally:
            window.kill()
            window.wait()


def main():
    os.environ["MANYPATH_BUILD_DIR"] = os.path.abspath(sys.argv[1])
    if INSIDE not in os.environ:
        os.environ[INSIDE] = "1"
        unshare = ["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
        os.execvp(unshare[0], [*unshare, sys.executable, "-B", *sys.argv])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/run"], check=True)
    sys.path.insert(0, LAB)
    measure(int(sys.argv[2]) if len(sys.argv) > 2 else 2000)
    subprocess.run([os.path.join(os.environ["MANYPATH_BUILD_DIR"], "tests", "gui", "bench_gui"), *sys.argv[2:3]], check=True,
                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
