"""Showing the speeches of an agenda in the form that is asked for"""

from pathlib import Path

from confplan.case import Case
from confplan.cli.agenda_options import TABLE
from confplan.cli.asking import known
from confplan.cli.handing_over import hand_over
from confplan.cli.language import chosen
from confplan.cli.printing import show, width
from confplan.timetables.spoken.index import formats
from confplan.timetables.spoken.listing import listing


def speak(case: Case, format_: str, out: Path | None) -> None:
    """Print the speeches that have a manuscript, or write them to a file; not every form of the agenda can hold them (exit 2)."""
    name = known(format_, formats(), ("dạng kết quả của --speeches", "format of --speeches"))
    shown = listing(case)
    if name == TABLE and out is None:
        from confplan.timetables.spoken.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export_speeches

        hand_over(export_speeches(name, shown, chosen()), out)
