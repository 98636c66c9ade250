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

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWNET = 0x40000000
MS_REC = 16384
MS_SLAVE = 1 << 19
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


CGROUP_FOLDER = "/sys/fs/cgroup"


def enter_own_cgroup_tree():
    """From here on this process's cgroup is the root of the tree: the programs of the lab belong to no unit of this system,
    whatever terminal, editor or service started them. Stays as it is where the system doesn't allow that.
    """
    with contextlib.suppress(OSError):
        _call("unshare", CLONE_NEWNS | CLONE_NEWCGROUP)
        _call("mount", None, b"/", None, ctypes.c_ulong(MS_REC | MS_SLAVE), None)
        _call("mount", b"cgroup2", CGROUP_FOLDER.encode(), b"cgroup2", ctypes.c_ulong(0), None)


class Cgroup:
    """A new cgroup named like a unit, where own_cgroup_tree_is_writable(), in a slice of this process's."""

    def __init__(self, name):
        self._slice = os.path.join(CGROUP_FOLDER, f"manypath{os.getpid()}.slice")
        self.folder = os.path.join(self._slice, name)
        os.makedirs(self.folder)

    @contextlib.contextmanager
    def entered(self):
        """This process is inside, and what it starts stays inside; it comes back out."""
        self.move(os.getpid(), self.folder)
        try:
            yield
        finally:
            self.move(os.getpid())

    def close(self):
        """Its processes must have ended."""
        os.rmdir(self.folder)
        with contextlib.suppress(OSError):  # others may be left
            os.rmdir(self._slice)

    @staticmethod
    def move(pid, folder=CGROUP_FOLDER):
        """Puts a process elsewhere. The sockets it has made already stay where they were made."""
        with open(os.path.join(folder, "cgroup.procs"), "w", encoding="ascii") as procs:
            procs.write(str(pid))


def own_cgroup_tree_is_writable():
    return os.access(os.path.join(CGROUP_FOLDER, "cgroup.procs"), os.W_OK)


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
