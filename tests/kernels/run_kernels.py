# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the lab's tests on the kernels people run: run_kernels.py --build FOLDER [--refresh] [KERNEL...]

Each kernel is Debian's own, booted in an emulated machine (qemu, no KVM, no root) with a small Debian, the programs of the build
folder and the tests as its initramfs. Everything comes from Debian's archive and is kept in build/kernels/; nothing is
installed. The machine's console goes to build/kernels/KERNEL.log, and is shown when a test fails. A test that is skipped
or does not run is a failure. Emulation is slow, and no test here judges time.

Another module of tests/lab that shall run here is one line in LAB_TESTS.
"""

import argparse
import fcntl
import os
import platform
import re
import shutil
import sys
import time

from debian import DebianError
from images import USERLAND, Image, Kernel, Store, pack
from machine import boot

KERNELS = (
    Kernel("6.1", "bookworm"),  # Debian 12: the oldest supported, and it lacks most
    Kernel("6.12", "trixie"),  # Debian 13
    Kernel("newest", "sid"),
)
LAB_TESTS = (
    "test_endpoints",
    "test_lab",
    "test_monitor",
    "test_netem",
    "test_policy_active_backup",
    "test_policy_connections",
    "test_policy_endpoints",
    "test_policy_lost",
    "test_policy_netem",
    "test_policy_owners",
    "test_recovery",
    "test_state",
    "test_subflow",
    "test_trials",
    "test_world",
)
SLOW = 10  # how many times as long as on the hardware a test may wait for something

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LAB = os.path.join(ROOT, "tests", "lab")


class TestsFailed(Exception):
    """One sentence on a kernel whose tests did not all pass."""


def unfit():
    """Why this computer can't build programs for the emulated machine; empty when it can."""
    with open("/etc/os-release", encoding="utf-8") as file:
        release = dict(line.rstrip().split("=", 1) for line in file if "=" in line)
    if platform.machine() == "x86_64" and release.get("VERSION_CODENAME", "").strip('"') == USERLAND:
        return ""
    return f"The programs have to be built on Debian {USERLAND} for amd64, which the emulated machine runs."


def write_text(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def stage(build, folder, tests, seconds):
    """Lays out the layer with programs and tests."""
    shutil.rmtree(folder, ignore_errors=True)
    place = os.path.join(folder, "manypath")
    for program in ("helper/manypath-helper", "cli/manypathctl"):
        source, target = os.path.join(build, program), os.path.join(place, "build", program)
        if not os.path.exists(source):
            raise TestsFailed(f"{source} is missing: build it first")
        os.makedirs(os.path.dirname(target))
        shutil.copy(source, target)
    shutil.copytree(LAB, os.path.join(place, "tests", "lab"), ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(os.path.join(os.path.dirname(__file__), "init"), os.path.join(folder, "init"))
    os.chmod(os.path.join(folder, "init"), 0o755)
    write_text(os.path.join(place, "modules"), "\n".join(tests) + "\n")
    write_text(os.path.join(place, "environment"),
               f"export MANYPATH_BUILD_DIR=/manypath/build MANYPATH_SLOW={SLOW} MANYPATH_SECONDS={int(seconds)}\n")


def read_text(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def run_tests(kernel: Kernel, image: Image, build, cache, tests, seconds):
    """Boots the kernel and runs the tests on it: how many there were. TestsFailed unless all of them passed."""
    work = os.path.join(cache, f"run-{kernel.name}")
    stage(build, os.path.join(work, "layer"), tests, seconds)
    pack(os.path.join(work, "layer"), os.path.join(work, "layer.cpio"))
    initramfs, verdict = os.path.join(work, "initramfs"), os.path.join(work, "verdict")
    with open(initramfs, "wb") as file:
        for layer in (*image.layers, os.path.join(work, "layer.cpio")):
            with open(layer, "rb") as source:
                shutil.copyfileobj(source, file)
    write_text(verdict, "")
    log = os.path.join(cache, f"{kernel.name}.log")
    try:
        with open(log, "w", encoding="utf-8") as file:
            for line in boot(image.vmlinuz, initramfs, verdict, seconds + 60):
                file.write(line + "\n")
                file.flush()
    except TimeoutError:
        raise TestsFailed(f"{image.version}: not done within {seconds + 60} s; its console:\n{read_text(log)}") from None
    said = read_text(log)
    ran = re.search(r"^Ran (\d+) tests? in", said, re.MULTILINE)
    if read_text(verdict).strip() != "0" or not ran:
        raise TestsFailed(f"{image.version}: tests failed; its console:\n{said}")
    shutil.rmtree(work)
    return int(ran[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, help="the folder with the programs, built with the preset release")
    parser.add_argument("--refresh", action="store_true", help="take newer kernels where Debian has them")
    parser.add_argument("--seconds", type=int, default=1800, help="time limit for each kernel's tests")
    parser.add_argument("--tests", nargs="+", default=LAB_TESTS, metavar="MODULE[.CLASS[.TEST]]", help="only these")
    parser.add_argument("kernels", nargs="*", metavar="KERNEL", help="6.1, 6.12 or newest; all, if none is named")
    options = parser.parse_args()
    names = [kernel.name for kernel in KERNELS]
    for name in options.kernels:
        if name not in names:
            parser.error(f"{name} is no kernel here; there are {', '.join(names)}")
    if unfit():
        sys.exit(unfit())
    cache = os.path.join(ROOT, "build", "kernels")
    os.makedirs(cache, exist_ok=True)
    failed = False
    with open(os.path.join(cache, "lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        store = Store(cache, refresh=options.refresh)
        for kernel in KERNELS:
            if options.kernels and kernel.name not in options.kernels:
                continue
            start = time.monotonic()
            try:
                image = store.image(kernel)
                count = run_tests(kernel, image, os.path.abspath(options.build), cache, options.tests, options.seconds)
                print(f"{image.version}: {count} tests passed in {time.monotonic() - start:.0f} s", flush=True)
            except (DebianError, TestsFailed) as error:
                print(error, flush=True)
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
