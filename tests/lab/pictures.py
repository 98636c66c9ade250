# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of the window with the lab's real traffic.

  pictures.py --build build/release documents     those in README.md and docs/, again
  pictures.py --build build/release all DIR       every page as people may see it: light, dark, large, German, narrow, empty, crowded
  pictures.py --build build/release handover DIR  a path lost and back in a transfer, a picture each half second

Needs what ./test installs, no display and no privilege where user namespaces are allowed.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from demo import Demo, DemoError
from namespaces import adopt_orphans, reap_orphans

DOCS = pathlib.Path(__file__).resolve().parent.parent.parent / "docs"
PAGES = ("overview", "connections", "paths", "policies", "diary")
LOST = "eth0"  # what is lost for the diary and the handover
LIVE = {
    "light": (), "dark": ("--dark",), "large": ("--scale", "2"), "german": ("--language", "de"), "narrow": ("--size", "900x600"),
    "japanese": ("--language", "ja", "--dark"),
}
MADE_UP = {
    "empty": ("--state", "idle"), "no-helper": ("--state", "absent"), "crowd": ("--state", "crowd"), "off": ("--state", "off", "--dark"),
}
SETTLE_MS = 6000  # so that what is new has calmed down
PLOT_MS = 50000  # so that the plots have something to show
FRAMES, EVERY_MS = 60, 500
LOSE_AFTER, MEND_AFTER = 4, 24  # frames
TELLING_FRAMES = (3, 6, 14, 38)  # before, lost, moved, back
PATIENCE = 120  # seconds for a picture


class Photographer:
    def __init__(self, build, environment):
        self.command = [os.path.join(build, "tests", "gui", "manypath-screenshot")]
        self.environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}

    def start(self, file, *options):
        return subprocess.Popen([*self.command, *options, str(file)], env=self.environment, stdin=subprocess.DEVNULL)

    def take(self, file, *options):
        if self.start(file, *options).wait(300) != 0:
            raise DemoError(f"no picture {file}")
        print(file, flush=True)


def take_diary(demo, photographer, file, *options):
    """With something to tell: a path lost and back."""
    picture = photographer.start(file, "--page", "diary", "--connections", "3", "--settle", "16000", *options)
    time.sleep(5)
    demo.stage.say(f"lose {LOST}")
    time.sleep(5)
    demo.stage.say(f"mend {LOST}")
    if picture.wait(300) != 0:
        raise DemoError(f"no picture {file}")
    print(file, flush=True)


def take(demo, photographer, page, file, *options):
    if page == "diary":
        take_diary(demo, photographer, file, *options)
    else:
        settle = PLOT_MS if page == "connections" else SETTLE_MS
        photographer.take(file, "--page", page, "--connections", "3", "--settle", str(settle), *options)


def documents(demo, photographer, _folder):
    # The handover first: after a path was lost, policies are careful with it for a while.
    with tempfile.TemporaryDirectory() as film:
        handover(demo, photographer, pathlib.Path(film))
        for number, frame in enumerate(TELLING_FRAMES, 1):
            shutil.copyfile(f"{film}/handover-{frame:03}.png", DOCS / f"handover-{number}.png")
    for page in PAGES:
        for look in ("light", "dark"):
            name, options = f"screenshot-{page}-{look}.png", LIVE[look]
            take(demo, photographer, page, DOCS / name, *options)


def everything(demo, photographer, folder):
    for page in PAGES:
        for look, options in LIVE.items():
            take(demo, photographer, page, folder / f"{page}-{look}.png", *options)
        for look, options in MADE_UP.items():
            photographer.take(folder / f"{page}-{look}.png", "--demo", "--page", page, *options)


def wait_for(file):
    end = time.monotonic() + PATIENCE
    while not file.exists():
        if time.monotonic() > end:
            raise DemoError(f"no picture {file}")
        time.sleep(0.02)


def handover(demo, photographer, folder):
    film = photographer.start(folder / "handover.png", "--page", "overview", "--size", "1100x760", "--connections", "3", "--settle", str(SETTLE_MS),
                              "--frames", str(FRAMES), "--every", str(EVERY_MS))
    for order, frame in (("lose", LOSE_AFTER), ("mend", MEND_AFTER)):
        wait_for(folder / f"handover-{frame:03}.png")
        demo.stage.say(f"{order} {LOST}")
    if film.wait(300) != 0:
        raise DemoError("no pictures of the handover")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("what", choices=("documents", "all", "handover"))
    parser.add_argument("folder", nargs="?", default=".", type=pathlib.Path)
    options = parser.parse_args()
    options.host, options.fair = False, True
    options.folder.mkdir(parents=True, exist_ok=True)
    adopt_orphans()
    demo = Demo(options)
    try:
        demo.start()
        photographer = Photographer(options.build, demo.environment)
        {"documents": documents, "all": everything, "handover": handover}[options.what](demo, photographer, options.folder)
    except (DemoError, OSError, subprocess.TimeoutExpired) as error:
        print(f"pictures: {error}", file=sys.stderr)
        return 1
    finally:
        demo.close()
        reap_orphans(2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
