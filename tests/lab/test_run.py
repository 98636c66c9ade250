# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./run does after building: it shows the lab, and leaves nothing behind however it ends."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest
import uuid

from harness import wait_until
from lab import python

MARK = "MANYPATH_TEST_RUN"
APPLICATIONS = ("backup", "video", "chat", "mail", "sync", "web", "legacy")


class Demo:
    """A demo.py, and all processes that came of it, told by a mark in their environment."""

    def __init__(self, test, *options):
        self.mark = f"{MARK}={uuid.uuid4()}"
        self.folders = set(self._folders())
        name, value = self.mark.split("=")
        self.output = tempfile.TemporaryFile("w+", dir="/run")
        test.addCleanup(self.output.close)
        self.process = subprocess.Popen(
            python("demo.py", "--build", os.environ["MANYPATH_BUILD_DIR"], *options), stdin=subprocess.DEVNULL,
            stdout=self.output, stderr=subprocess.STDOUT, start_new_session=True,
            env={**os.environ, name: value, "QT_QPA_PLATFORM": "offscreen"})
        test.addCleanup(self._kill)

    def text(self):
        self.output.seek(0)
        return self.output.read()

    def processes(self):
        """{pid: name} of those that are alive."""
        found = {}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", encoding="utf-8", errors="replace") as file:
                    if self.mark in file.read().split("\0"):
                        with open(f"/proc/{pid}/comm", encoding="utf-8") as comm:
                            found[int(pid)] = comm.read().strip()
            except OSError:
                continue
        return found

    def pid_of(self, name):
        return next((pid for pid, each in self.processes().items() if each == name), None)

    def new_folders(self):
        return set(self._folders()) - self.folders

    def _folders(self):
        return [name for name in os.listdir(os.environ["MANYPATH_BUILD_DIR"]) if name.startswith("run-")]

    def _kill(self):
        self.process.kill()
        self.process.wait()


class Run(unittest.TestCase):
    def start(self, *options):
        """A demo that shows its state."""
        demo = Demo(self, *options)
        wait_until(lambda: "INTERFACE" in demo.text() or demo.process.poll() is not None, "the text shows")
        self.assertIsNone(demo.process.poll(), demo.text())
        return demo

    def assert_all_gone(self, demo, folders=frozenset()):
        wait_until(lambda: not demo.processes(), "no process is left")
        self.assertEqual(demo.new_folders(), set(folders))

    def test_the_text_shows_connections_over_three_interfaces(self):
        demo = self.start("--text")
        wait_until(lambda: all(re.search(rf"\b{name}\b", demo.text()) for name in APPLICATIONS), "every application shows")
        wait_until(lambda: all(re.search(rf"^ +{name} .*established", demo.text(), re.MULTILINE)
                               for name in ("eth0", "wlan0", "wwan0")), "subflows on each interface")
        wait_until(lambda: "fell back to TCP" in demo.text(), "the fallback shows")
        demo.process.send_signal(signal.SIGINT)
        demo.process.wait()
        self.assert_all_gone(demo)

    def test_it_ends_by_itself(self):
        demo = self.start("--text", "--seconds", "1")
        self.assertEqual(demo.process.wait(20), 0, demo.text())
        self.assert_all_gone(demo)

    def test_a_signal_ends_all_of_it(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number.name):
                demo = self.start("--text")
                self.assertIsNotNone(demo.pid_of("manypath-helper"))
                demo.process.send_signal(number)
                self.assertEqual(demo.process.wait(20), 128 + number)
                self.assertEqual(demo.processes(), {})
                self.assert_all_gone(demo)

    def test_not_even_sigkill_leaves_a_process(self):
        demo = self.start("--text")
        folders = demo.new_folders()
        demo.process.kill()
        demo.process.wait()
        self.assert_all_gone(demo, folders)
        for name in folders:  # nobody was there to remove it, but it is in the build folder
            shutil.rmtree(os.path.join(os.environ["MANYPATH_BUILD_DIR"], name))

    def test_a_helper_that_is_killed_comes_back(self):
        demo = self.start("--text")
        first = demo.pid_of("manypath-helper")
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: demo.pid_of("manypath-helper") not in (None, first), "another helper")
        seen = len(demo.text())
        wait_until(lambda: "INTERFACE" in demo.text()[seen:], "the text goes on")
        demo.process.send_signal(signal.SIGTERM)
        demo.process.wait()
        self.assert_all_gone(demo)

    def test_a_helper_that_can_not_run_is_one_sentence(self):
        with tempfile.TemporaryDirectory(dir="/run") as folder:
            os.mkdir(os.path.join(folder, "helper"))
            os.mkdir(os.path.join(folder, "cli"))
            os.symlink("/bin/false", os.path.join(folder, "helper", "manypath-helper"))
            os.symlink(os.path.join(os.environ["MANYPATH_BUILD_DIR"], "cli", "manypathctl"),
                       os.path.join(folder, "cli", "manypathctl"))
            failed = subprocess.run(python("demo.py", "--build", folder, "--text"), capture_output=True, text=True, timeout=60)
        self.assertEqual(failed.returncode, 1)
        self.assertRegex(failed.stderr, r"\Arun: manypath-helper ended 3 times in a row, the last time with status 1\.\n\Z")

    def test_the_window_ends_with_it(self):
        demo = Demo(self, "--seconds", "4")
        wait_until(lambda: demo.pid_of("manypath"), "the window's program runs")
        self.assertEqual(demo.process.wait(30), 0, demo.text())
        self.assert_all_gone(demo)


if __name__ == "__main__":
    unittest.main()
