"""The options of `confplan seats`: in which order, in which form, and who keeps a seat"""

from pathlib import Path
from typing import Annotated, Literal

import typer

from confplan.case import Case
from confplan.cli.agenda_options import TABLE, OutFile, one_of
from confplan.cli.language import say
from confplan.timetables.seats.listing import Listing, NotSeatsError, listing

__all__ = ["TABLE", "By", "Format", "Keep", "OutFile", "found", "known_formats"]


def known_formats() -> list[str]:
    """Return the names of all formats of the seats."""
    from confplan.exporting import seat_formats

    return seat_formats()


known_format = one_of(known_formats)


By = Annotated[Literal["seat", "name", "group"], typer.Option("--by", help=say("xếp theo ghế (seat), theo tên (name) hay theo nhóm, phường (group)", "by seat, by name, or by group and ward"))]  # fmt: skip
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, xlsx", "in which form: table, json, csv, markdown, xlsx"))]  # fmt: skip
Keep = Annotated[Path | None, typer.Option("--keep", metavar="FILE", exists=True, dir_okay=False, help=say("tệp csv do lệnh này đã ghi: ai có trong đó giữ nguyên ghế, người mới ngồi vào ghế trống của nhóm mình", "a csv file of this command: who is in it keeps the seat, who is new takes one that their group has left"))]  # fmt: skip


def found(case: Case, by: Literal["seat", "name", "group"], keep: Path | None) -> Listing:
    """Return the seats; a file that is none of seats ends the run (exit 2)."""
    try:
        return listing(case, by=by, keep=keep.read_text(encoding="utf-8-sig") if keep else None)
    except (NotSeatsError, UnicodeDecodeError) as no:
        raise typer.BadParameter(
            say(
                f"{keep} không phải tệp csv do confplan seats ghi ra",
                f"{keep} is no csv file that confplan seats has written",
            )
        ) from no
