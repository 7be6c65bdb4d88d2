"""For Excel: a sheet of the wards, one of whom they send, and one of those left out with the reason"""

from confplan.findings import Language, Text
from confplan.planning.picking_answers import Picked
from confplan.timetables.picks.listing import Listing
from confplan.timetables.picks.rows import PickRow, rows
from confplan.timetables.picks.words import (
    DUE,
    NAME,
    OTHERS,
    PICKS,
    PLACE,
    REMARKS,
    REPRESENTED,
    ROLE,
    SUMMARY,
    THERE,
    TITLE,
    WARD,
    WHY,
    YES,
    remarks,
)  # fmt: skip
from confplan.workbooks import Book, Column, Row, Sheet, Value


def render(listing: Listing, language: Language) -> Book:
    """Return the workbook."""
    told = [one for ward in listing.wards for one in rows(ward)]
    chosen = [one for one in told if one.why is None]
    others = [one for one in told if one.why is not None]
    sheets = (_summary(listing, language), _people(PICKS, ROLE, chosen, listing, language), _people(OTHERS, WHY, others, listing, language))  # fmt: skip
    return Book(sheets, YES.said(language))


def _summary(listing: Listing, language: Language) -> Sheet:
    columns = _columns(((WARD, 28), (DUE, 8), (THERE, 9), (REPRESENTED, 20), (REMARKS, 90)), language)
    return Sheet(
        name=SUMMARY.said(language),
        title=listing.name,
        columns=columns,
        rows=tuple(_ward(one, language) for one in listing.wards),
        printed=len(columns),
    )


def _ward(ward: Picked, language: Language) -> Row:
    said = "\n".join(one.said(language) for one in remarks(ward))
    spread = f"{ward.represented}/{ward.there}" if ward.there else ""
    cells: tuple[Value, ...] = (ward.name, ward.due, len(ward.picks), spread, said)
    return Row(cells=cells, faults=((2, said),) if ward.reason else ())


def _people(name: Text, last: Text, people: list[PickRow], listing: Listing, language: Language) -> Sheet:
    columns = _columns(((WARD, 24), (TITLE, 44), (NAME, 28), (PLACE, 16), (last, 32)), language)
    return Sheet(
        name=name.said(language),
        title=listing.name,
        columns=columns,
        rows=tuple(
            Row(cells=(one.ward, one.title, one.name, one.place, (one.why or one.result).said(language)))
            for one in people
        ),
        printed=len(columns),
    )


def _columns(of: tuple[tuple[Text, int], ...], language: Language) -> tuple[Column, ...]:
    return tuple(Column(heading=heading.said(language), width=width) for heading, width in of)
