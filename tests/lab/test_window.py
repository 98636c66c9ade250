# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on the real kernel: what it shows, that it lets endpoints be added, and that it outlives its helper."""

import json
import os
import select
import subprocess
import unittest

from harness import System, binary, wait_until
from lab import SERVICE_ADDRESSES, Lab, Path
from traffic import Client, Server

ECHO = 7
PATHS = ("eth0", "wlan0", "wwan0")
NAME, APPLICATION, STATE, INTERFACES = 0, 1, 2, 3  # columns of the connections
JOURNAL_POLICY, JOURNAL_ACTION, JOURNAL_REASON, JOURNAL_ANSWER = 1, 2, 4, 5
WAIT_SECONDS = 20


class Probe:
    """manypath-probe: the window, and the means to ask it."""

    def __init__(self, system):
        self.process = subprocess.Popen([binary("tests", "gui", "manypath-probe")], env=system.environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, *words):
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        if not select.select([self.process.stdout], [], [], WAIT_SECONDS)[0]:
            raise AssertionError(f"no answer from the window to {words}")
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        status = self.process.wait(WAIT_SECONDS)
        self.process.stdout.close()
        if status != 0:
            raise AssertionError(f"the window ended with {status}")


class Window(unittest.TestCase):
    def setUp(self):
        self.lab = Lab([Path(name) for name in PATHS])
        self.addCleanup(self.lab.close)
        Server(self.lab.server, f"echo:{ECHO}")
        self.system = System(self.lab)
        self.addCleanup(self.system.close)
        self.window = Probe(self.system)
        self.addCleanup(self.window.close)

    def shows(self, condition, what):
        def shown():
            seen = self.window.ask("show")
            return seen if condition(seen) else None
        return wait_until(shown, what)

    def connect(self, **options):
        client = Client(self.lab.client, SERVICE_ADDRESSES[4], ECHO, up=20_000, down=20_000, **options)
        client.wait_done()
        return client

    def test_three_paths_show_as_three_subflows_on_their_interfaces(self):
        self.shows(lambda seen: "No MPTCP connection" in seen["sentence"] or "no" in seen["sentence"].lower(), "an empty state")
        self.connect(name="backup")

        def complete(seen):
            rows = list(seen["connections"].values())
            return len(rows) == 1 and len(rows[0]["subflows"]) == 3 and all(s[INTERFACES] for s in rows[0]["subflows"])

        seen = self.shows(complete, "three subflows")
        (row,) = seen["connections"].values()
        self.assertEqual(row["cells"][APPLICATION], "backup")
        self.assertEqual(row["cells"][STATE], "established")
        for subflow in row["subflows"]:
            path = self.lab.path(subflow[INTERFACES])
            self.assertIn(path.client_address(), subflow[NAME])
        self.assertEqual({subflow[INTERFACES] for subflow in row["subflows"]}, set(PATHS))

    def test_it_outlives_its_helper_and_keeps_what_was_selected(self):
        self.connect()
        seen = self.shows(lambda seen: any(len(c["subflows"]) == 3 for c in seen["connections"].values()), "a connection")
        (token,) = seen["connections"]
        selected = self.window.ask("select", token, "2")["selected"]
        self.assertIn(":", selected)
        self.system.kill_helper()
        self.shows(lambda seen: "helper" in seen["sentence"], "that the helper is missing")
        self.system.start_helper()
        self.connect()
        seen = self.shows(lambda seen: len(seen["connections"]) == 2 and "helper" not in seen["sentence"], "two connections")
        self.assertEqual(seen["selected"], selected)
        self.assertTrue(seen["connections"][token]["expanded"])

    def test_endpoints_are_added_by_the_dialog_and_a_refusal_is_in_the_kernels_words(self):
        self.shows(lambda seen: len(seen["endpoints"]) == 3 * len(self.lab.families), "the endpoints")
        self.lab.add_address("wlan0", "10.1.2.77")
        self.assertEqual(self.window.ask("add", "10.1.2.77", "wlan0"), {})
        added = [e for e in self.lab.client.ip_json("mptcp endpoint show") if e["address"] == "10.1.2.77"]
        self.assertEqual([(e["dev"], e["subflow"]) for e in added], [("wlan0", True)])
        self.shows(lambda seen: any("10.1.2.77" in row for row in seen["endpoints"]), "the new endpoint")
        self.assertIn("EEXIST", self.window.ask("add", "10.1.2.77", "wlan0")["refusal"])

    def test_a_policy_is_activated_on_its_page_and_the_kernel_changes(self):
        self.assertEqual(self.lab.client.sysctl("net.mptcp.pm_type"), "0")
        self.assertEqual(self.window.ask("policy", "active-backup")["inForce"], "active-backup")
        self.assertEqual(self.lab.client.sysctl("net.mptcp.pm_type"), "1")
        self.connect(name="backup")

        def steered(seen):
            rows = list(seen["connections"].values())
            return len(rows) == 1 and len(rows[0]["subflows"]) == 3

        self.shows(steered, "a subflow on each path, by the policy")
        # What it did is in the journal, with why and what the kernel said.
        rows = wait_until(lambda: self.window.ask("journal")["rows"], "the journal has rows")
        opened = [row for row in rows if row[JOURNAL_POLICY] == "active-backup" and "subflow" in row[JOURNAL_ACTION]]
        self.assertGreaterEqual(len(opened), 2)
        self.assertTrue(all(row[JOURNAL_REASON] and row[JOURNAL_ANSWER] == "done" for row in opened), rows)

    def diary(self, kind):
        return [entry for entry in self.window.ask("diary")["entries"] if entry["kind"] == kind]

    def wait_for_loss(self, lasts):
        def told():
            entries = self.diary("interface_lost")
            return entries if entries and entries[-1]["lasts"] == lasts else None
        return wait_until(told, f"a loss that {'lasts' if lasts else 'is over'}")

    def test_the_diary_tells_a_handover_and_so_does_a_recording_of_it(self):
        recording = os.path.join(self.system.folder, "handover.jsonl")
        recorder = self.system.popen_ctl("record", recording)
        self.addCleanup(self.end, recorder)
        self.connect(name="backup")
        self.shows(lambda seen: [len(c["subflows"]) for c in seen["connections"].values()] == [3], "three subflows")
        wait_until(lambda: os.path.exists(recording) and open(recording, "rb").read().count(b"\n") > 3, "a recording")
        self.lab.set_carrier("wlan0", False)
        (lost,) = self.wait_for_loss(lasts=True)
        self.assertEqual(lost["interface"], "wlan0")
        self.assertIn("1 connection moved to ", lost["text"])
        for other in ("eth0", "wwan0"):
            self.assertIn(other, lost["text"])
        self.assertIn("none dropped", lost["text"])
        self.lab.set_carrier("wlan0", True)
        (over,) = self.wait_for_loss(lasts=False)
        self.assertIn("Back after", over["text"])
        self.end(recorder)

        self.assertEqual(self.window.ask("replay", recording), {"problem": ""})
        (recorded,) = self.diary("interface_lost")
        self.assertFalse(recorded["lasts"])
        # To the tenth of a second that one hears of it before the other.
        self.assertEqual(recorded["text"].split(" Back after")[0], over["text"].split(" Back after")[0])
        self.assertEqual(self.window.ask("replay", recording, "0"), {"problem": ""})
        self.assertEqual(self.diary("interface_lost"), [])
        self.window.ask("live")
        self.assertEqual(self.diary("interface_lost"), [over])
        printed = self.system.ctl("replay", recording, "--speed", "0").stdout
        self.assertIn("wlan0 has lost its link", printed)
        self.assertIn("wlan0 has its link again", printed)

    @staticmethod
    def end(process):
        process.terminate()
        process.communicate(timeout=WAIT_SECONDS)

    def test_mptcp_off_is_said(self):
        self.lab.client.sysctl("net.mptcp.enabled", 0)
        self.shows(lambda seen: "off" in seen["sentence"].lower(), "that MPTCP is off")
        self.lab.client.sysctl("net.mptcp.enabled", 1)
        self.shows(lambda seen: "off" not in seen["sentence"].lower(), "that it is on again")


if __name__ == "__main__":
    unittest.main()
