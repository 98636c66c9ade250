# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An emulated machine: boots a kernel with an initramfs, and hands on what its console says until it powers off.

Software emulation, so it needs no privilege and no /dev/kvm, and is slow.
"""

import os
import selectors
import subprocess
import time

CORES = 2
MEMORY_MIB = 2048
COMMAND_LINE = " ".join((
    "console=ttyS0 loglevel=4 rdinit=/init",
    "panic=-1",  # ends the machine
    "no_timer_check",  # which a busy emulator may not pass
    # What costs most in an emulator: translating programs anew wherever they are loaded, and reading an emulated clock.
    "norandmaps tsc=reliable clocksource=tsc mitigations=off audit=0",
))


def boot(kernel, initramfs, verdict, seconds):
    """Yields the console's lines. The file `verdict` gets what the machine writes to its second serial line.

    TimeoutError when it is still running after so many seconds; the machine ends with the generator in any case.
    """
    command = ["setpriv", "--pdeathsig", "KILL",  # not to outlive this process, whatever ends it
               "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", str(CORES), "-m",
               str(MEMORY_MIB), "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-serial", "stdio", "-serial",
               f"file:{verdict}", "-kernel", kernel, "-initrd", initramfs, "-append", COMMAND_LINE]
    machine = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        yield from _lines(machine.stdout, time.monotonic() + seconds)
    finally:
        machine.kill()
        machine.wait()
        machine.stdout.close()


def _lines(stream, end):
    text = b""
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while True:
            if not selector.select(max(0.0, end - time.monotonic())):
                raise TimeoutError
            data = os.read(stream.fileno(), 65536)
            *lines, text = (text + data).split(b"\n")
            for line in lines if data else [text]:
                yield line.decode("utf-8", errors="replace").rstrip("\r")
            if not data:
                return
