# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Manypath costs and how fast it is, measured in the lab beside what else there is. See docs/performance.md.

Prints a table for each benchmark. Timing is not judged; an error is when something got lost.
"""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LAB = os.path.join(os.path.dirname(HERE), "lab")
INSIDE = "MANYPATH_BENCH_INSIDE"
NAMES = ("reaction", "burst", "scale", "idle", "window")


def go_inside():
    """Starts this program again in namespaces of its own, as root of them."""
    unshare = ["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    if subprocess.run([*unshare, "true"], stdin=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit("The benchmarks need root, or a system that allows its users user namespaces.")
    os.environ[INSIDE] = "1"
    os.execvp(unshare[0], [*unshare, sys.executable, "-B", *sys.argv])


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return models[0] if models else platform.machine()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", metavar="FILE", help="write all that was measured there")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="of the reaction (5)")
    parser.add_argument("build", help="the folder that was built in")
    parser.add_argument("names", nargs="*", choices=(*NAMES, []), metavar="NAME", help=f"of {', '.join(NAMES)}; all unless told")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error(f"--rounds is {options.rounds}, and takes 1 or more")
    return options


def main():
    options = arguments()
    if INSIDE not in os.environ:
        go_inside()
    os.environ["MANYPATH_BUILD_DIR"] = os.path.abspath(options.build)
    os.environ["PYTHONPATH"] = LAB
    sys.path.append(LAB)
    # A /run of our own: sockets and folders in it go with the mount namespace, and the real system bus is out of sight.
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/run"], check=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    print(f"{os.cpu_count()} × {processor()}, Linux {platform.release()}", flush=True)
    measured = {"kernel": platform.release(), "processor": processor(), "cores": os.cpu_count()}
    for name in options.names or NAMES:
        measured[name] = importlib.import_module(name).measure(options)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(measured, file, indent=1)
            file.write("\n")


if __name__ == "__main__":
    main()
