"""A file for another program: written where it is asked for, else printed; a workbook is not for a terminal"""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from confplan.cli.agenda_options import TABLE
from confplan.cli.global_options import is_quiet
from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import say_aside, show, width

if TYPE_CHECKING:
    from confplan.exporting import Export

_ENDINGS = {".md": "markdown"}


def form(format_: str, out: Path | None, formats: Callable[[], Sequence[str]]) -> str:
    """Return the format: that of the file's ending where none is asked for, and it is one of those that there are."""
    if format_ != TABLE or out is None:
        return format_
    ending = out.suffix.lower()
    named = _ENDINGS.get(ending, ending.removeprefix("."))
    return named if named in formats() else TABLE


def put(view: str, shown: object, name: str, out: Path | None, dated: date | None = None) -> None:
    """Show what a view tells as a table on the terminal, or hand it over in another form; a workbook carries the day."""
    from confplan.timetables.index import liner

    if name == TABLE and out is None:
        show(liner(view)(shown, chosen(), width()))
    else:
        from confplan.exporting import export_view

        hand_over(export_view(view, name, shown, chosen(), dated), out)


def hand_over(made: "Export", out: Path | None) -> None:
    """Write or print the file, and say beside it what it cannot hold."""
    if out is not None:
        from confplan.rendering.writing import swap_in

        swap_in(out, made.content)
    elif made.text is not None:
        sys.stdout.write(made.text)
    elif sys.stdout.isatty():
        raise typer.BadParameter(
            say(
                "bảng tính không in ra màn hình được; thêm --out TỆP", "a workbook cannot be shown here; add --out FILE"
            )
        )
    else:
        sys.stdout.buffer.write(made.content)
    if not is_quiet():
        for note in made.notes:
            say_aside(tell(note))
