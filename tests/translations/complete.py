#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations say all that the sources say, in every language, and fit where they go.

Usage: complete.py LUPDATE LIST, where LIST names a file with a source file in each line.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FILES = sorted((ROOT / "translations").glob("*.ts"))
LUPDATE, LIST = "", ""


def messages(path):
    """(context, source, comment) -> the element, for all that is not obsolete."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") in ("obsolete", "vanished"):
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    """The translations of a message: one, or one for each number."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


def has_mnemonic(text):
    return re.search(r"&[^&\s]", text) is not None


class Translations(unittest.TestCase):
    maxDiff = None

    def test_every_language_is_there(self):
        self.assertEqual([path.stem for path in FILES], [f"manypath_{name}" for name in ("de", "es", "fr", "ja", "zh_CN")])

    def test_what_the_sources_say_is_what_is_translated(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / FILES[0].name
            shutil.copy(FILES[0], fresh)
            subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-I", ROOT, f"@{LIST}", "-ts", fresh], check=True, timeout=120)
            wanted = set(messages(fresh))
        for path in FILES:
            with self.subTest(path.name):
                differing = sorted(set(messages(path)) ^ wanted)
                self.assertEqual(differing[:5], [], f"{len(differing)} texts: ninja update_translations brings the files up to date")

    def test_nothing_is_unfinished(self):
        for path in FILES:
            with self.subTest(path.name):
                unfinished = [key for key, message in messages(path).items()
                              if message.find("translation").get("type") or not all(forms(message))]
                self.assertEqual(unfinished[:5], [], f"{len(unfinished)} texts")

    def test_placeholders_are_kept(self):
        for path in FILES:
            for key, message in messages(path).items():
                for form in filter(None, forms(message)):
                    with self.subTest(file=path.name, text=key):
                        # A form for one may say the number in words.
                        wanted = placeholders(key[1])
                        if message.get("numerus") == "yes" and "%n" not in form:
                            wanted = [one for one in wanted if one != "%n"]
                        self.assertEqual(placeholders(form), wanted)

    def test_mnemonics_are_kept(self):
        for path in FILES:
            for key, message in messages(path).items():
                if has_mnemonic(key[1]):
                    with self.subTest(file=path.name, text=key):
                        self.assertTrue(all(has_mnemonic(form) for form in forms(message)))

    def test_texts_of_policies_are_those_of_their_metadata(self):
        subprocess.run([sys.executable, "-B", ROOT / "translations" / "policytexts.py", "--check"], check=True, timeout=60)


if __name__ == "__main__":
    LUPDATE, LIST = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
