"""The options of `confplan tasks`: of whom, in which order, in which form"""

from pathlib import Path
from typing import Annotated, Literal

import typer

from confplan.case import Case
from confplan.cli.agenda_options import TABLE, OutFile
from confplan.cli.language import say
from confplan.timetables.tasks.listing import Listing, Unclear, listing

__all__ = ["TABLE", "By", "Format", "OutFile", "Unit", "form", "found"]
_ENDINGS = {".md": "markdown"}


def known_format(written: str) -> str:
    """Return the format's name; one that is none ends the run with the nearest (exit 2)."""
    from confplan.cli.asking import known
    from confplan.exporting import task_formats

    return known(written.strip().lower(), task_formats(), ("dạng kết quả", "format"))


By = Annotated[Literal["unit", "date"], typer.Option("--by", help=say("xếp theo đơn vị (unit) hay theo ngày (date)", "in groups by unit or by date"))]  # fmt: skip
Unit = Annotated[str | None, typer.Option("--unit", metavar="NAME", help=say("chỉ việc của đơn vị này, kể cả việc phối hợp; gõ không dấu, gõ phần đầu tên cũng được", "only what concerns this unit, what it helps with too; marks may be left out, the beginning of the name is enough"))]  # fmt: skip
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, ics", "in which form: table, json, csv, markdown, ics"))]  # fmt: skip


def form(format_: str, out: Path | None) -> str:
    """Return the format: that of the file's ending where none is asked for."""
    if format_ != TABLE or out is None:
        return format_
    from confplan.exporting import task_formats

    ending = out.suffix.lower()
    named = _ENDINGS.get(ending, ending.removeprefix("."))
    return named if named in task_formats() else TABLE


def found(case: Case, by: Literal["unit", "date"], unit: str | None) -> Listing:
    """Return the tasks; a unit that is none, or that several may be, ends the run with the nearest (exit 2)."""
    shown = listing(case, by=by, unit=unit)
    if isinstance(shown, Unclear):
        near = "”, “".join(shown.near[:5])
        raise typer.BadParameter(
            say(
                f"không rõ “{shown.written}” là đơn vị nào; có phải là “{near}”?",
                f"it is not clear which unit “{shown.written}” is; did you mean “{near}”?",
            )
        )
    return shown
