# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What policies decided and would decide: `policy log` and `policy try`, against what the kernel has."""

import json
import os
import signal
import threading
import unittest

from harness import WAIT_SECONDS, wait_until
from steered import Steered, endpoints
from userspacelab import UserspaceLab


class Journal(Steered):
    def rows(self):
        return [json.loads(line) for line in self.system.ctl("--json", "policy", "log").stdout.splitlines()]

    def test_each_action_has_its_row(self):
        self.wait_for_endpoints("10.1.1.1 subflow dev eth0", "10.1.2.1 subflow dev wlan0", "10.1.3.1 subflow dev wwan0")
        made = wait_until(lambda: (rows := [r for r in self.rows() if r["action"]["kind"] == "endpoint_add"]) and len(rows) == 3 and rows,
                          "three rows")
        ids = endpoints(self.client)
        for row in made:
            address = row["action"]["endpoint"]["address"]
            self.assertEqual(row["policy"], "endpoints")
            self.assertTrue(row["reason"])
            self.assertNotIn("error", row)
            self.assertIn((address, row["id"]), [(name.split()[0], number) for name, number in ids.items()])
        numbers = [row["number"] for row in self.rows()]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        text = self.system.ctl("policy", "log").stdout
        self.assertRegex(text, r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} endpoints: .*: endpoint add 10.1.2.1 dev wlan0 subflow \(.+\): done, id \d+$")

    def test_a_follower_hears_of_new_rows_and_their_cause(self):
        self.wait_for_endpoints("10.1.1.1 subflow dev eth0", "10.1.2.1 subflow dev wlan0", "10.1.3.1 subflow dev wwan0")
        log = self.system.popen_ctl("policy", "log", "--follow", "--json")
        self.addCleanup(log.wait)
        self.addCleanup(log.stdout.close)
        self.addCleanup(log.kill)
        patience = threading.Timer(WAIT_SECONDS, log.kill)
        self.addCleanup(patience.cancel)
        patience.start()
        self.client.ip("link set wlan0 down")
        rows = (json.loads(line) for line in log.stdout)
        removed = next((row for row in rows if row["action"]["kind"] == "endpoint_remove"), None)
        self.assertIsNotNone(removed, "a row for wlan0")
        self.assertEqual(removed["action"]["address"], "10.1.2.1")
        self.assertEqual(removed["cause"]["kind"], "interface_updated")
        self.assertEqual(removed["cause"]["event"]["interface"]["name"], "wlan0")

    def test_what_the_kernel_refuses_is_there_with_its_words(self):
        self.wait_for_endpoints("10.1.1.1 subflow dev eth0", "10.1.2.1 subflow dev wlan0", "10.1.3.1 subflow dev wwan0")
        # As many endpoints of somebody else's as the kernel takes; then there is no room for one more address.
        number = 0
        while self.client.run(["ip", "mptcp", "endpoint", "add", f"10.9.{number // 200}.{number % 200 + 1}", "subflow"], check=False).returncode == 0:
            number += 1
        self.client.ip("address add 10.1.2.77/24 dev wlan0")
        refused = wait_until(lambda: [row for row in self.rows() if "error" in row], "a row of a refusal")[0]
        self.assertEqual(refused["error"]["kind"], "kernel")
        self.assertGreater(refused["error"]["errno"], 0)
        self.assertIn("refused: ", self.system.ctl("policy", "log").stdout)


class Tries(Steered):
    def setUp(self):
        super().setUp()
        self.wait_for_endpoints("10.1.1.1 subflow dev eth0", "10.1.2.1 subflow dev wlan0", "10.1.3.1 subflow dev wwan0")
        self.system.ctl("policy", "set", "observe")
        self.client.ip("mptcp endpoint flush")

    def test_shows_and_does_nothing(self):
        before = self.system.ctl("policy", "log").stdout
        text = self.system.ctl("policy", "try", "endpoints").stdout
        for address, name in (("10.1.1.1", "eth0"), ("10.1.2.1", "wlan0"), ("10.1.3.1", "wwan0")):
            self.assertRegex(text, rf"(?m)^now this would: endpoint add {address} dev {name} subflow \(.+\)$")
        self.assertEqual(endpoints(self.client), {})
        self.assertEqual(self.system.ctl("policy", "log").stdout, before)
        self.assertEqual(self.system.ctl_json("status")["policy"]["name"], "observe")

    def test_takes_parameters_and_refuses_wrong_ones(self):
        tried = self.system.ctl_json("policy", "try", "endpoints", "fullmesh=true")
        self.assertTrue(all("fullmesh" in d["action"]["endpoint"]["flags"] for d in tried["decisions"] if d["action"]["kind"] == "endpoint_add"))
        for words, says in ((("endpoints", "fullmesh=maybe"), "maybe"), (("nonsense",), "nonsense")):
            done = self.system.ctl("policy", "try", *words, check=False)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stdout, "")
            self.assertEqual(len(done.stderr.splitlines()), 1)
            self.assertIn(says, done.stderr)
        self.assertEqual(self.system.ctl("policy", "try", "observe").stdout, "now this would do nothing\n")


class Recordings(UserspaceLab):
    def record(self, *words):
        path = os.path.join(self.system.folder, f"recording-{len(os.listdir(self.system.folder))}.jsonl")
        recorder = self.system.popen_ctl("record", path, *words)
        self.addCleanup(recorder.stdout.close)
        self.addCleanup(recorder.wait)
        self.addCleanup(recorder.kill)
        wait_until(lambda: os.path.exists(path) and self.lines(path), "the snapshot is written")
        return recorder, path

    @staticmethod
    def lines(path):
        with open(path, encoding="utf-8") as file:
            return file.readlines()

    def test_what_was_recorded_is_played_through_another_policy(self):
        recorder, path = self.record()
        self.assertEqual(os.stat(path).st_mode & 0o077, 0)
        token = self.connect()
        wait_until(lambda: any(json.loads(line).get("kind") == "metrics_sampled" and token in line for line in self.lines(path)), "its metrics")
        recorder.send_signal(signal.SIGINT)
        self.assertEqual(recorder.wait(WAIT_SECONDS), 0)
        self.system.stop_helper()  # it takes none
        tried = self.system.ctl("policy", "try", "single-subflow-per-interface", "--recording", path).stdout
        for name in ("wlan0", "wwan0"):
            self.assertRegex(tried, rf"(?m)^\S+ \S+ connection {token} .*: subflow create {token} local {self.lab.path(name).client_address()} .* dev {name} \(.+\)$")
        rows = [json.loads(line) for line in self.system.ctl("--json", "policy", "try", "single-subflow-per-interface", "--recording", path).stdout.splitlines()]
        self.assertEqual([row["action"]["kind"] for row in rows][:2], ["subflow_create", "subflow_create"])
        self.assertEqual(rows[0]["cause"]["event"]["token"], token)
        self.assertEqual(self.system.ctl("policy", "try", "observe", "--recording", path).stdout, "")

        with open(path, "ab") as file:
            file.write(b'{"kind": "limits_ch')
        done = self.system.ctl("policy", "try", "single-subflow-per-interface", "--recording", path, check=False)
        self.assertEqual((done.returncode, done.stdout), (1, tried))
        self.assertIn(f"Line {len(self.lines(path))} of the recording can't be read: it is cut off", done.stderr)
        for words, says in (((path + "x",), "No such file"), (("/dev/null",), "Line 1")):
            done = self.system.ctl("policy", "try", "observe", "--recording", *words, check=False)
            self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (1, "", 1))
            self.assertIn(says, done.stderr)

    def test_ends_by_itself(self):
        recorder, path = self.record("1")
        self.assertEqual(recorder.wait(WAIT_SECONDS), 0)
        self.assertGreater(len(self.lines(path)), 1)
        done = self.system.ctl("record", "/proc/nothing", check=False)
        self.assertEqual((done.returncode, len(done.stderr.splitlines())), (1, 1))
        recorder, path = self.record()
        self.system.kill_helper()
        self.assertEqual(recorder.wait(WAIT_SECONDS), 1)
        self.system.start_helper()


class OfTheHelperItself(UserspaceLab):
    def test_a_subflow_beyond_the_limit_has_a_row(self):
        system = self.system_on(self.lab.server)
        system.ctl("settings", "set", "manypath.subflows_per_connection", "1")
        system.ctl("policy", "set", "ndiffports")
        token = self.connect()
        for _ in range(2):
            self.system.ctl("subflow", "create", token, "local", self.lab.path("wlan0").client_address(), "remote", self.remote(4, "eth0"), check=False)

        def closed():
            rows = [json.loads(line) for line in system.ctl("--json", "policy", "log").stdout.splitlines()]
            return [row for row in rows if row["action"]["kind"] == "subflow_destroy"]

        row = wait_until(closed, "the row of the surplus subflow")[0]
        self.assertEqual(row["policy"], "")
        self.assertEqual((row["cause"]["kind"], row["cause"]["event"]["type"]), ("pm", "subflow_established"))
        self.assertIn("limit is 1", row["reason"])


if __name__ == "__main__":
    unittest.main()
