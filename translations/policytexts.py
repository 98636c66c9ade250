#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes translations/policytexts.cpp: what the policies' metadata say to people, for lupdate to find. Run it when a policy's JSON
changes; the test translations.complete says when that was forgotten.

With --check it only compares.
"""

import json
import pathlib
import sys

HEAD = """// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made by translations/policytexts.py from the policies' metadata. Never compiled.
const char *const policyTexts[] = {
"""


def texts(folder):
    """What the metadata have in words, each once, in the order of the files."""
    found = {}
    for path in sorted(folder.glob("policies/*/*.json")):
        metadata = json.loads(path.read_text())
        found[metadata["description"]] = None
        for parameter in metadata.get("parameters", []):
            found[title(parameter["name"])] = None
            found[parameter["description"]] = None
    return list(found)


def title(name):
    """A parameter's name as the window shows it (gui/widgets/parameterform.cpp)."""
    words = " ".join("VPN" if word == "vpn" else word for word in name.split("-"))
    return words[0].upper() + words[1:]


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent
    lines = [f"    QT_TRANSLATE_NOOP(\"Policy\", {json.dumps(text)}),\n" for text in texts(folder)]
    wanted = HEAD + "".join(lines) + "};\n"
    path = folder / "translations" / "policytexts.cpp"
    if "--check" in sys.argv[1:]:
        return 0 if path.read_text() == wanted else "policytexts.cpp is not what the policies say: run translations/policytexts.py"
    path.write_text(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
