# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Network namespaces without names, and processes that end with their parent.

A namespace here is a file descriptor. No file under /run/netns stands for it, so it is gone as soon as its descriptor is
closed and its last process has ended, whatever ended them. Needs CAP_SYS_ADMIN in the user namespace: root, or anybody
inside `unshare --user --map-current-user --keep-caps --net`.
"""

import contextlib
import ctypes
import os
import signal
import time

CLONE_NEWNET = 0x40000000
PR_SET_PDEATHSIG = 1
PR_SET_NAME = 15
PR_SET_CHILD_SUBREAPER = 36
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
PR_CAP_AMBIENT_CLEAR_ALL = 4
CAP_NET_ADMIN = 12
NOBODY = 65534

_libc = ctypes.CDLL(None, use_errno=True)


def _call(name, *arguments):
    if getattr(_libc, name)(*arguments) == -1:
        error = ctypes.get_errno()
        raise OSError(error, f"{name}: {os.strerror(error)}")


def _prctl(option, value=0, more=0):
    word = ctypes.c_ulong
    argument = value if isinstance(value, bytes) else word(value)
    _call("prctl", option, argument, word(more), word(0), word(0))


def die_with(parent):
    """This process gets SIGKILL when the thread that started it ends. `parent` is the pid it must still have."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def adopt_orphans():
    """Processes below this one whose parent ends become its children, so that reap_orphans() can see them off."""
    _prctl(PR_SET_CHILD_SUBREAPER, 1)


def reap_orphans(seconds):
    """Waits for all children to end, those who were killed just now."""
    end = time.monotonic() + seconds
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < end:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.01)


def set_process_name(name):
    """What /proc/PID/comm says; the kernel keeps 15 bytes."""
    _prctl(PR_SET_NAME, name.encode())


def keep_only(capabilities):
    """Programs this process starts get these capabilities and no others. Root keeps all of its own."""
    _prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    if os.geteuid() == 0:
        return
    for capability in capabilities:
        _prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability)


def other_users():
    """Users there are here besides root: none in the user namespace of a test that was started without root."""
    with open("/proc/self/uid_map", encoding="ascii") as file:
        maps = [[int(number) for number in line.split()] for line in file]
    return [NOBODY] if any(first <= NOBODY < first + count for first, _, count in maps) else []


def as_user(user):
    """What goes before a command that this user shall run."""
    return ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]


class NetworkNamespace:
    """A new, empty network namespace. Closing it lets go of it; processes inside keep it alive."""

    def __init__(self):
        outside = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        try:
            _call("unshare", CLONE_NEWNET)
            self.fd = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
            _call("setns", outside, CLONE_NEWNET)
        finally:
            os.close(outside)

    def close(self):
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    @property
    def inode(self):
        """The number that /proc/PID/ns/net shows for its processes."""
        return os.fstat(self.fd).st_ino

    @contextlib.contextmanager
    def entered(self):
        """This thread is inside. Sockets made and processes started here stay inside; the thread comes back out."""
        outside = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        try:
            _call("setns", self.fd, CLONE_NEWNET)
            try:
                yield
            finally:
                _call("setns", outside, CLONE_NEWNET)
        finally:
            os.close(outside)


class CurrentNamespace:
    """The namespace this thread is in already, for those who take a NetworkNamespace."""

    def entered(self):
        return contextlib.nullcontext()

    def close(self):
        """Nothing is ours to close."""
