# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs unittest modules of this folder as CTest does: run_tests.py [--seconds N] MODULE[.CLASS[.TEST]]...

In network and mount namespaces of its own, so that no test reaches this machine's network or its system bus; as root of a
user namespace where it isn't root. A skipped test is a failure, and so is none at all. A failed test is followed by the logs
of the programs it ran.
"""

import argparse
import faulthandler
import os
import subprocess
import sys
import unittest

INSIDE = "MANYPATH_LAB_INSIDE"


def go_inside():
    """Starts this program again in its own namespaces."""
    unshare = ["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    if subprocess.run([*unshare, "true"], stdin=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit("The lab tests need root, or a system that allows its users user namespaces.")
    os.environ[INSIDE] = "1"
    os.execvp(unshare[0], [*unshare, sys.executable, "-B", *sys.argv])


class Result(unittest.TextTestResult):
    """Prints the logs right after a failure."""

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._print_logs(test)

    def addError(self, test, err):
        super().addError(test, err)
        self._print_logs(test)

    def _print_logs(self, test):
        import harness  # needs to be inside, as all of the lab
        for name, text in harness.take_logs():
            self.stream.writeln(f"--- {name} of {test}\n{text}")
        self.stream.flush()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, help="show where it hangs, and end, after this time")
    parser.add_argument("tests", nargs="+", metavar="MODULE[.CLASS[.TEST]]")
    options = parser.parse_args()
    if INSIDE not in os.environ:
        go_inside()
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    from namespaces import enter_own_cgroup_tree  # needs to be inside, as all of the lab
    enter_own_cgroup_tree()
    # A /run of our own: sockets and folders in it go with the mount namespace, and the real system bus is out of sight.
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/run"], check=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    if options.seconds:
        faulthandler.dump_traceback_later(options.seconds, exit=True)
    suite = unittest.defaultTestLoader.loadTestsFromNames(options.tests)
    result = unittest.TextTestRunner(verbosity=2, resultclass=Result).run(suite)
    if result.skipped:
        print(f"FAILED: {len(result.skipped)} skipped; a test that does not run proves nothing", file=sys.stderr)
    if result.testsRun == 0:
        print("FAILED: no test", file=sys.stderr)
    return 0 if result.wasSuccessful() and not result.skipped and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
