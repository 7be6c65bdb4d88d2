"""Rows of a list → people, and findings for the rows that hold nobody"""

import re
from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.rosters.columns import Header, is_total
from confplan.rosters.roster import Person
from confplan.source.cells import Row
from confplan.source.limits import MOST_OF_ONE_KIND

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ZERO_LOST = re.compile(r"[1-9][0-9]{8}")
_PERSONAL = ("title", "neighbourhood", "birth_year", "phone")
NO_NAME = Text("dòng này chưa có họ tên nên chưa được tính", "this line has no name yet and is not counted")


@frozen
class People:
    """The people of one table, and what was wrong with its rows"""

    people: tuple[Person, ...]
    findings: tuple[Finding, ...]


def people_of(header: Header, rows: Sequence[Row]) -> People:
    """Return the people in the rows below the header, without totals and without lines that only divide the list."""
    people: list[Person] = []
    nameless: list[Row] = []
    for row in rows:
        name = _name(row, header.columns)
        if is_total(row):
            continue
        if name:
            people.append(_person(row, header.columns, name))
        elif any(row.text(header.columns[field]) for field in _PERSONAL if field in header.columns):
            nameless.append(row)
    return People(tuple(people), tuple(_said(nameless[:MOST_OF_ONE_KIND], header)))


def _said(nameless: Sequence[Row], header: Header) -> Iterator[Finding]:
    for row in nameless:
        yield Finding("name-missing", Severity.WARNING, row.place(header.columns["name"]), NO_NAME)


def _name(row: Row, columns: dict[str, int]) -> str:
    """Return the whole name, also where a list keeps family and given names in two columns."""
    given = row.text(columns["name"])
    return f"{row.text(columns['family'])} {given}".strip() if "family" in columns and given else given


def _person(row: Row, columns: dict[str, int], name: str) -> Person:
    def text(field: str) -> str | None:
        return row.text(columns[field]) or None if field in columns else None

    year = _YEAR.search(text("birth_year") or "")
    return Person(
        name=name,
        title=text("title"),
        neighbourhood=text("neighbourhood"),
        entry=text("entry"),
        unit=text("unit"),
        birth_year=year[0] if year else None,
        phone=_phone(text("phone")),
        since=text("since"),
        gender=text("gender"),
        choice=text("choice"),
        note=text("note"),
        row=row,
        columns=columns,
    )


def _phone(written: str | None) -> str | None:
    """Give back the leading zero that a spreadsheet took for an empty place."""
    return f"0{written}" if written and _ZERO_LOST.fullmatch(written) else written
