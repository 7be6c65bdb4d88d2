"""A bar for long work: on a terminal only, from the third second on, and gone when the work is done"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from confplan.cli.global_options import is_quiet
from confplan.letters_in_files import Tick, untold

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 2.0  # seconds of work that need no bar


@contextmanager
def progress() -> Iterator[Tick]:
    """Give what is told of each piece that is done; in a pipe, or where people want no words, nobody hears it."""
    if is_quiet() or not _is_watched():
        yield untold
        return
    bar = _Bar()
    try:
        yield bar.tick
    finally:
        bar.clear()


def _is_watched() -> bool:
    return sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


class _Bar:
    """One line under the prompt, for one file after the other"""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._shown: Progress | None = None

    def tick(self, name: str, done: int, of: int) -> None:
        if time.monotonic() - self._start < PATIENCE:
            return
        self._shown = self._shown or _shown()
        if not self._shown.task_ids:
            self._shown.add_task(name)
        self._shown.update(self._shown.task_ids[0], description=name, completed=done, total=of)

    def clear(self) -> None:
        if self._shown:
            self._shown.stop()


def _shown() -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    shown = Progress(*columns, console=Console(stderr=True), transient=True)
    shown.start()
    return shown
