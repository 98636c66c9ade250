# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the pictures of README.md and docs/ from the lab with its demo's traffic: screenshots.py BUILD_FOLDER [OUT_FOLDER]"""

import os
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
INSIDE = "MANYPATH_SCREENSHOTS_INSIDE"
PICTURES = {
    "screenshot-light.png": [],
    "screenshot-dark.png": ["--dark"],
    "screenshot-paths-light.png": ["--page", "paths"],
    "screenshot-paths-dark.png": ["--page", "paths", "--dark"],
}


def main():
    build = os.path.abspath(sys.argv[1])
    out = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(TESTS), "docs"))
    os.environ["MANYPATH_BUILD_DIR"] = build
    if INSIDE not in os.environ:
        os.environ[INSIDE] = "1"
        unshare = ["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
        os.execvp(unshare[0], [*unshare, sys.executable, "-B", *sys.argv])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/run"], check=True)
    sys.path.insert(0, os.path.join(TESTS, "lab"))
    from demo_host import start_traffic
    from harness import System
    from lab import Lab
    from namespaces import enter_own_cgroup_tree

    enter_own_cgroup_tree()
    with Lab() as lab, System(lab) as system:
        start_traffic(lab, None)
        tool = os.path.join(build, "tests", "gui", "manypath-screenshot")
        environment = {**system.environment, "XDG_RUNTIME_DIR": system.folder}
        for name, options in PICTURES.items():
            subprocess.run([tool, "--connections", "4", *options, os.path.join(out, name)], env=environment, check=True)
            print(os.path.join(out, name))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
