"""A process that starts writers and kills them at random moments; prints what it found after each, as one JSON line

Started as a program: `python killing.py FOLDER KILLS`. Forked writers begin at once, so that hundreds of kills take seconds.
"""

import json
import os
import random
import signal
import sys
import time
from itertools import count
from pathlib import Path

from confplan.rendering.manifest import MANIFEST, named, strays
from confplan.rendering.output import Output
from confplan.rendering.writing import write

NAMES = [(document, f"{name}.docx") for document in ("letters", "cards") for name in "abc"]
LENGTH = 20_000


def outputs(turn: int) -> list[Output]:
    return [Output(document, name, f"{turn:08}".encode() * LENGTH) for document, name in NAMES]


def write_for_ever(folder: Path, first: int) -> None:
    for turn in count(first):
        write(outputs(turn), folder)


def look(folder: Path) -> dict[str, bool]:
    """Return whether all files are whole, of how many sets they are, and whether the manifest tells."""
    contents = [(folder / document / name).read_bytes() for document, name in NAMES]
    return {
        "whole": all(one == one[:8] * LENGTH for one in contents),
        "mixed": len({one[:8] for one in contents}) > 1,
        "told": bool(strays(folder, named(folder))) or not (folder / MANIFEST).is_file(),
    }


def main(folder: Path, kills: int) -> None:
    drawn = random.Random(7)
    write(outputs(0), folder)
    for number in range(kills):
        child = os.fork()
        if child == 0:
            write_for_ever(folder, (number + 1) * 10_000)
        time.sleep(drawn.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        sys.stdout.write(json.dumps(look(folder)) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
