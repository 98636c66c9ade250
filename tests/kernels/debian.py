# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian packages of any release, fetched and unpacked with nothing installed.

apt does the work, with lists and a package state of its own: it resolves, fetches and verifies as it would for this system.
Address and key of the archive are those this system uses. Needs no root.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass

ARCHIVE = "http://deb.debian.org/debian/"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"

# What a tree without people has no use for.
UNUSED = ("./usr/share/doc", "./usr/share/man", "./usr/share/locale", "./usr/share/info", "./usr/share/lintian",
          "./usr/share/i18n", "./usr/lib/x86_64-linux-gnu/gconv", "./usr/lib/debug")

CONFIGURATION = """
Dir::State "{folder}";
Dir::State::status "{folder}/status";
Dir::State::lists "{folder}/lists";
Dir::Cache "{folder}";
Dir::Etc::sourcelist "{folder}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Acquire::Languages "none";
APT::Architecture "amd64";
APT::Architectures {{ "amd64"; }};
APT::Install-Recommends "false";
APT::Get::AllowUnauthenticated "false";
APT::Sandbox::User "{user}";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
"""


class DebianError(Exception):
    """One sentence on what could not be fetched or unpacked."""


@dataclass(frozen=True)
class Source:
    """An archive as apt knows it: where, and by which keys it is signed (None: any that apt trusts)."""

    address: str
    signed_by: str | None


def run(command, **options):
    """Its output; DebianError with its last line when it fails."""
    try:
        return subprocess.run(command, check=True, text=True, capture_output=True, stdin=subprocess.DEVNULL, **options).stdout
    except FileNotFoundError:
        raise DebianError(f"{command[0]} is not installed; packaging/packages.txt lists what the tests take") from None
    except subprocess.CalledProcessError as error:
        words = error.stderr.strip().splitlines() or [f"exit status {error.returncode}"]
        raise DebianError(f"{' '.join(command)}: {words[-1]}") from None


def this_systems_sources():
    """(main archive, security archive or None) of the Debian this runs on; Debian's public one where apt names none."""
    output = run(["apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI) $(SIGNED_BY)"])
    default_keys = KEYRING if os.path.exists(KEYRING) else None
    found = {}
    for line in output.splitlines():
        release, address, *keys = line.split()
        if "debian" not in address:
            continue
        kind = "security" if release.endswith("-security") else "main" if release.isalpha() else None
        known = Source(address, keys[0] if keys and keys[0].startswith("/") else default_keys)
        if kind:
            found.setdefault(kind, known)
    main = found.get("main") or Source(ARCHIVE, default_keys)
    return main, found.get("security")


class Release:
    """A Debian release (bookworm, sid, ...) and what apt knows of it, kept in `folder`."""

    def __init__(self, name, folder, *, security=True):
        self.name = name
        self.folder = folder
        self.packages = os.path.join(folder, "packages")
        self._configuration = os.path.join(folder, "apt.conf")
        for each in ("lists/partial", "archives/partial", "packages"):
            os.makedirs(os.path.join(folder, each), exist_ok=True)
        main, security_archive = this_systems_sources()
        suites = [(main, name)]
        if security and security_archive:
            suites.append((security_archive, f"{name}-security"))
        with open(os.path.join(folder, "sources.list"), "w", encoding="utf-8") as file:
            for source, suite in suites:
                option = f"[signed-by={source.signed_by}] " if source.signed_by else ""
                file.write(f"deb {option}{source.address} {suite} main\n")
        with open(os.path.join(folder, "status"), "w", encoding="ascii"):
            pass  # nothing is installed
        with open(self._configuration, "w", encoding="utf-8") as file:
            # apt fetches as another user where it can, who may not be able to reach this folder.
            file.write(CONFIGURATION.format(folder=folder, user="root" if os.geteuid() == 0 else ""))

    def _apt(self, *words, **options):
        return run(["apt-get", "-q", "-c", self._configuration, *words], **options)

    def update(self):
        self._apt("update")

    def resolve(self, *packages):
        """What installing these on an empty system takes, as [NAME=VERSION], in the order of their names."""
        simulated = self._apt("-s", "install", *packages)
        words = (line.split() for line in simulated.splitlines() if line.startswith("Inst "))
        return sorted(f"{word[1]}={word[2].lstrip('(')}" for word in words)

    def unpack(self, packages, target):
        """Fetches [NAME=VERSION] and unpacks them into the new folder `target`, laid out with a merged /usr."""
        shutil.rmtree(target, ignore_errors=True)
        for directory in ("bin", "sbin", "lib", "lib64"):
            os.makedirs(os.path.join(target, "usr", directory))
            os.symlink(f"usr/{directory}", os.path.join(target, directory))
        shutil.rmtree(self.packages)
        os.mkdir(self.packages)
        self._apt("download", *packages, cwd=self.packages)
        excluded = [f"--exclude={path}" for path in UNUSED]
        for package in sorted(os.listdir(self.packages)):
            path = os.path.join(self.packages, package)
            with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", path], stdout=subprocess.PIPE) as contents:
                run_tar = subprocess.run(["tar", "-x", "-C", target, "--keep-directory-symlink", "--no-same-owner", *excluded],
                                         stdin=contents.stdout, check=False)
            if contents.returncode != 0 or run_tar.returncode != 0:
                raise DebianError(f"{package} could not be unpacked")
        shutil.rmtree(self.packages)
        os.mkdir(self.packages)
