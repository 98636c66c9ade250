# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""quotes.py DOCUMENT FOLDER: each block of code in the document (cpp, json, cmake) is to be found in a file of the folder, word for word."""

import os
import re
import sys

LANGUAGES = ("cpp", "json", "cmake")


def main():
    document, folder = sys.argv[1:]
    sources = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            sources.append(file.read())
    with open(document, encoding="utf-8") as file:
        quotes = re.findall(rf"^```(?:{'|'.join(LANGUAGES)})\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    if not quotes:
        sys.exit(f"{document} quotes nothing")
    wrong = [quote for quote in quotes if not any(quote in source for source in sources)]
    for quote in wrong:
        print(f"in no file of {folder}:\n{quote}", file=sys.stderr)
    print(f"{len(quotes)} quotes, {len(wrong)} of them wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
