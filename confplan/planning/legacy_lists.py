"""Lists of people that were typed for an old font: which of their cells tell it"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import Final

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.places import Place
from confplan.planning.legacy_letters import FONTS, Font, readings
from confplan.rosters import Roster
from confplan.source.encoding import NOT_UTF8

FONT_NAMES: Final = {"TCVN3": "font .VnTime", "VNI": "font VNI-Times"}
_FIELDS: Final = (
    "family",
    "name",
    "title",
    "neighbourhood",
    "entry",
    "unit",
    "note",
)  # phone and birth year are personal


@frozen
class Cells:
    """Cells as they are written, and where each stands: a list has half a million, of which few are ever told"""

    texts: Sequence[str]
    at: Callable[[int], Place]


def cells_of(roster: Roster) -> Cells:
    """Return the cells of a list's people as they are written; of a list without a header its first cells.

    What is read of them has lost the letter ­ that TCVN3 has for ư.
    """
    spots = [
        (row, column)
        for columns, people in groupby(roster.people, attrgetter("columns"))
        for wanted in (sorted({columns[field] for field in _FIELDS if field in columns}),)
        for row in map(attrgetter("row"), people)
        for column in wanted
        if column < len(row.raw)
    ]
    if not spots:
        return Cells([text for _, text in roster.unread], lambda number: roster.unread[number][0])
    return Cells(
        [row.raw[column].strip() for row, column in spots], lambda number: spots[number][0].place(spots[number][1])
    )


def with_font_told(roster: Roster) -> Roster:
    """Return the list with what is wrong with its letters, where it is not in UTF-8 and was typed for an old font."""
    found = readings([text for _, text in roster.unread]) if roster.is_in_other_letters else {}
    first = next(iter(found.items()), None)
    if first is None or first[1].scheme not in FONTS:
        return roster
    at, one = first
    place, written = roster.unread[at]
    option = f"--from {one.scheme.lower()}"
    said = Text(
        f"tệp không phải UTF-8, mà là chữ của bảng mã {one.scheme} ({FONT_NAMES[one.scheme]}): “{written.strip()}” là “{one.text.strip()}”; nhận bằng confplan delegates import {option} để chuyển sang Unicode",
        f"the file is not UTF-8 but in letters of {one.scheme} ({FONT_NAMES[one.scheme]}): “{written.strip()}” is “{one.text.strip()}”; take it in with confplan delegates import {option}, which converts it to Unicode",
    )
    told = (Finding(NOT_UTF8, Severity.ERROR, place, said) if finding.rule == NOT_UTF8 else finding for finding in roster.findings)  # fmt: skip
    return replace(roster, unread=(), findings=tuple(told))


def font(roster: Roster) -> Font | None:
    """Return for which old font a list was typed; None for Unicode."""
    found = next(iter(readings(cells_of(roster).texts).values()), None)
    return next((one for one in FONTS if found and found.scheme == one), None)
