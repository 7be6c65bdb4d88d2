"""For Excel: the people by seat on one sheet and by name on the next"""

from dataclasses import replace

from confplan.findings import Language, Text
from confplan.planning.name_order import order
from confplan.timetables.seats.listing import LAST, Line, Listing
from confplan.timetables.seats.words import BY_NAME, BY_SEAT, GROUP, NAME, POST, SEAT, UNIT
from confplan.workbooks import Book, Column, Row, Sheet

YES = Text("có", "yes")
_COLUMNS = ((SEAT, 8), (NAME, 28), (POST, 34), (UNIT, 30), (GROUP, 40))


def render(listing: Listing, language: Language) -> Book:
    """Return the workbook; who has no seat stands at the end of the first sheet."""
    seated = sorted(listing.lines, key=lambda line: line.seat.place if line.seat else LAST)
    named = sorted(listing.lines, key=lambda line: (line.guest.name is None, order(line.guest.name or "")))
    columns = tuple(Column(heading=head.said(language), width=width) for head, width in _COLUMNS)
    first = Sheet(
        name=BY_SEAT.said(language),
        title=listing.name,
        columns=columns,
        rows=tuple(map(_row, seated)),
        printed=len(columns),
    )
    second = replace(first, name=BY_NAME.said(language), rows=tuple(map(_row, named)))
    return Book((first, second), YES.said(language))


def _row(line: Line) -> Row:
    guest = line.guest
    return Row(cells=(line.seat.label if line.seat else None, guest.called, guest.post, guest.unit, guest.group))
