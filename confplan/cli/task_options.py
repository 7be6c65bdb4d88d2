"""The options of `confplan tasks`: of whom, in which order, in which form"""

from typing import Annotated, Literal

import typer

from confplan.case import Case
from confplan.cli.agenda_options import TABLE, OutFile, one_of
from confplan.cli.language import say
from confplan.timetables.tasks.listing import Listing, Unclear, listing

__all__ = ["TABLE", "By", "Format", "OutFile", "Unit", "found", "known_formats"]


def known_formats() -> list[str]:
    """Return the names of all formats of the tasks."""
    from confplan.exporting import task_formats

    return task_formats()


known_format = one_of(known_formats)


By = Annotated[Literal["unit", "date"], typer.Option("--by", help=say("xếp theo đơn vị (unit) hay theo ngày (date)", "in groups by unit or by date"))]  # fmt: skip
Unit = Annotated[str | None, typer.Option("--unit", metavar="NAME", help=say("chỉ việc của đơn vị này, kể cả việc phối hợp; gõ không dấu, gõ phần đầu tên cũng được", "only what concerns this unit, what it helps with too; marks may be left out, the beginning of the name is enough"))]  # fmt: skip
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, ics", "in which form: table, json, csv, markdown, ics"))]  # fmt: skip


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
