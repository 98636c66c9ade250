# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an emulated machine boots: a kernel of Debian's, and an initramfs of three layers.

The layers are cpio archives that the kernel unpacks one over the other: a small Debian to run in and the kernel's modules, which
are made once and kept, and the programs and tests of today.
"""

import glob
import json
import os
import shutil
import subprocess
from dataclasses import dataclass

from debian import DebianError, Release, run

USERLAND = "bookworm"  # which the programs are built on
USERLAND_PACKAGES = (
    "coreutils", "dash", "dbus-bin", "dbus-daemon", "iproute2", "kmod", "libnl-3-200", "libnl-genl-3-200", "libnl-route-3-200",
    "libqt6core6", "libqt6dbus6", "mount", "python3", "util-linux",
)
# What the lab's networks, their shaping and the socket listings are made of. Names that a kernel lacks, or has built in, are fine.
MODULES = ("dummy", "inet_diag", "ip_tunnel", "ipip", "mptcp_diag", "sch_fq", "sch_fq_codel", "sch_htb", "sch_netem", "sch_tbf",
           "tcp_diag", "tun", "veth")


@dataclass(frozen=True)
class Kernel:
    """A kernel to test on: what people call it, and the Debian release that has it."""

    name: str
    release: str


@dataclass(frozen=True)
class Image:
    """A kernel ready to boot: its release as `uname -r` says, its file, and the archives with userland and modules."""

    version: str
    vmlinuz: str
    layers: tuple


def pack(folder, archive):
    """The folder's files, as root's, in a cpio archive as the kernel reads it."""
    names = sorted(os.path.relpath(os.path.join(parent, name), folder)
                   for parent, directories, files in os.walk(folder) for name in directories + files)
    with open(archive + ".new", "wb") as file:
        subprocess.run(["cpio", "--null", "--create", "--format=newc", "--owner=0:0", "--quiet"], cwd=folder, stdout=file,
                       input="\0".join(names).encode(), check=True)
    os.replace(archive + ".new", archive)


class Store:
    """The images, kept in a folder. `refresh`: look whether Debian has newer packages, else take what is kept."""

    def __init__(self, folder, *, refresh):
        self.folder = folder
        self._refresh = refresh
        os.makedirs(folder, exist_ok=True)

    def image(self, kernel):
        userland = self._kept("userland", USERLAND, USERLAND_PACKAGES, _make_userland)
        modules = self._kept(f"kernel-{kernel.release}", kernel.release, ("linux-image-amd64",), _make_kernel, prefix="linux-")
        with open(os.path.join(modules, "version"), encoding="ascii") as file:
            version = file.read()
        return Image(version, os.path.join(modules, "vmlinuz"),
                     (os.path.join(userland, "layer.cpio"), os.path.join(modules, "layer.cpio")))

    def _kept(self, name, release, wanted, make, prefix=""):
        """The folder with what `make` made of the wanted packages, made again when they or the wishes have changed."""
        folder = os.path.join(self.folder, name)
        recipe = os.path.join(folder, "recipe.json")
        wishes = [release, *wanted, *MODULES]
        kept = None
        if os.path.exists(recipe):
            with open(recipe, encoding="utf-8") as file:
                kept = json.load(file)
        if kept and kept["wishes"] == wishes and not self._refresh:
            return folder
        try:
            source = Release(release, os.path.join(self.folder, f"apt-{release}"), security=release != "sid")
            source.update()
            packages = [package for package in source.resolve(*wanted) if package.startswith(prefix)]
        except DebianError as error:
            if not (kept and kept["wishes"] == wishes):
                raise
            print(f"Taking {name} as it was fetched before: {error}")
            return folder
        if kept and kept == {"wishes": wishes, "packages": packages}:
            return folder
        print(f"Fetching {len(packages)} packages of Debian {release}", flush=True)
        new = folder + ".new"
        shutil.rmtree(new, ignore_errors=True)
        os.makedirs(new)
        tree = os.path.join(new, "tree")
        source.unpack(packages, tree)
        make(tree, new)
        shutil.rmtree(tree)
        with open(os.path.join(new, "recipe.json"), "w", encoding="utf-8") as file:
            json.dump({"wishes": wishes, "packages": packages}, file, indent=1)
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(new, folder)
        return folder


def _make_userland(tree, folder):
    # Python would compile its library anew in each process.
    subprocess.run(["/usr/bin/python3", "-m", "compileall", "-q", "-j0", "--invalidation-mode=unchecked-hash",
                    "-s", tree, *glob.glob(os.path.join(tree, "usr/lib/python3.*"))], check=False, stdout=subprocess.DEVNULL)
    for mountpoint in ("dev", "proc", "run", "sys", "tmp", "root"):
        os.makedirs(os.path.join(tree, mountpoint), exist_ok=True)
    for name, text in (("passwd", "root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n"),
                       ("group", "root:x:0:\nnogroup:x:65534:\n")):
        with open(os.path.join(tree, "etc", name), "w", encoding="ascii") as file:
            file.write(text)
    pack(tree, os.path.join(folder, "layer.cpio"))


def _files_of_modules(tree, version):
    """MODULES, and what they need."""
    run(["/sbin/depmod", "--basedir", tree, version])
    files = set()
    for name in MODULES:
        shown = subprocess.run(["/sbin/modprobe", "--config", "/dev/null", "--dirname", tree, "--set-version", version,
                                "--show-depends", name], capture_output=True, text=True, check=False)
        files |= {os.path.realpath(line.split()[1]) for line in shown.stdout.splitlines() if line.startswith("insmod ")}
    return files


def _make_kernel(tree, folder):
    version, = os.listdir(os.path.join(tree, "usr/lib/modules"))
    files = [*glob.glob(os.path.join(tree, "boot/vmlinuz-*")), os.path.join(tree, "usr/lib/modules", version, "vmlinuz")]
    shutil.copyfile(next(file for file in files if os.path.exists(file)), os.path.join(folder, "vmlinuz"))
    layer = os.path.join(folder, "layer")
    for module in _files_of_modules(tree, version):
        target = os.path.join(layer, os.path.relpath(module, os.path.realpath(tree)))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(module, target)
    for name in ("modules.builtin", "modules.builtin.modinfo", "modules.order"):
        shutil.copyfile(os.path.join(tree, "usr/lib/modules", version, name), os.path.join(layer, "usr/lib/modules", version, name))
    os.symlink("usr/lib", os.path.join(layer, "lib"))  # where depmod looks
    run(["/sbin/depmod", "--basedir", layer, version])
    pack(layer, os.path.join(folder, "layer.cpio"))
    shutil.rmtree(layer)
    with open(os.path.join(folder, "version"), "w", encoding="ascii") as file:
        file.write(version)
