"""The program's first step: what has not changed is told again at once, everything else is done anew"""

import gc
import sys

from confplan.cache_folder import cache_folder
from confplan.looks import note
from confplan.replay import KIND, TYPE_CHECKING, in_utf8, keep, request, told_again

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TextIO


# New objects between two collections: a short run makes little garbage, and hardly any of it in circles.
RARELY = 1_000_000


def run() -> None:
    """Run the program and leave it with its exit code.

    What is left at the end is not looked through for circles: to leave everything to the system takes a fifth less time.
    """
    gc.set_threshold(RARELY)
    try:
        _run()
    finally:
        gc.freeze()


def _run() -> None:
    arguments = sys.argv[1:]
    name = request(arguments) if sys.stdout and sys.stderr else None
    code = told_again(name) if name else None
    if code is not None:
        sys.exit(code)
    from confplan.cli.main import run as run_anew

    if name is None or cache_folder(KIND) is None:
        run_anew()
        return
    heard = Heard(sys.stdout), Heard(sys.stderr)
    for stream, one in zip(("stdout", "stderr"), heard, strict=True):
        setattr(sys, stream, one)
    note(wanted=True)
    try:
        run_anew()
    except SystemExit as end:
        if all(one.is_whole for one in heard) and isinstance(end.code, int):
            keep(name, end.code, *("".join(one.parts) for one in heard))
        raise


class Heard:
    """A stream, and what was written to it; `is_whole` where all of that came through"""

    def __init__(self, stream: "TextIO") -> None:
        in_utf8(stream)
        self.stream, self.parts, self.is_whole = stream, list[str](), True

    def write(self, text: str) -> int:
        self.parts.append(text)
        return int(self._through(self.stream.write, text))

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        self._through(self.stream.flush)

    def _through(self, do: "Callable[..., Any]", *what: str) -> "Any":
        try:
            return do(*what)
        except BaseException:
            self.is_whole = False
            raise

    def __getattr__(self, name: str) -> "Any":
        if name == "buffer":  # what is written there is not heard
            self.is_whole = False
        return getattr(self.stream, name)
