"""Rows of a list → people, and findings for the rows that hold nobody"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import itemgetter

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.rosters.columns import Header
from confplan.rosters.ditto import is_ditto
from confplan.rosters.lines import Line, lines_of
from confplan.rosters.roster import Person
from confplan.source.cells import Row
from confplan.source.limits import MOST_OF_ONE_KIND

_YEAR = regex(r"(?:19|20)[0-9]{2}")
_SHORT = regex(r"[0-9]{1,2}[./-][0-9]{1,2}[./-]([0-9]{2})")
_SERIAL = regex(r"[1-4][0-9]{4}")  # a day as spreadsheets count them, until 2036
_FIRST_DAY = date(1899, 12, 30)
_TURN = 20  # a birth in `05` is of 2005, one in `35` of 1935
_NUMBER = regex(r"\+?[0-9](?:[ .()-]{0,2}[0-9]){7,12}")
_FIELDS = (
    "title", "other_title", "neighbourhood", "entry", "unit", "birth_year", "since", "phone", "gender", "choice", "note",
    "born_male", "born_female", "male", "female",
)  # fmt: skip
_OF_A_PHONE = 9  # figures without the leading 0
NO_NAME = Text("dòng này chưa có họ tên nên chưa được tính", "this line has no name yet and is not counted")


AS_ABOVE = Text(
    "ô họ tên ghi “như trên”, mà mỗi dòng là một người; dòng này chưa được tính",
    "the name is “as above”, but each line is a person; this one is not counted",
)


@frozen
class People:
    """The people of one table, and what was wrong with its rows"""

    people: tuple[Person, ...]
    findings: tuple[Finding, ...]


def people_of(header: Header, rows: Sequence[Row], known: Mapping[str, str] | None) -> People:
    """Return the people in the rows below the header, without totals, headings, and the signatures at the end.

    `known` are the entries (wards) by their folded names; one that stands as a heading is whose people follow. None
    for a list of winners, in which bodies may stand among the names.
    """
    people: list[Person] = []
    nameless: list[Row] = []
    as_person = _Reader(header.columns)
    for line in lines_of(header, rows, known):
        if line.name:
            people.append(as_person(line))
        else:
            nameless.append(line.row)
    return People(tuple(people), tuple(_said(nameless[:MOST_OF_ONE_KIND], header)))


def _said(nameless: Sequence[Row], header: Header) -> Iterator[Finding]:
    for row in nameless:
        column = header.columns["name"]
        yield Finding("name-missing", Severity.WARNING, row.place(column), AS_ABOVE if is_ditto(row.text(column)) else NO_NAME)  # fmt: skip


class _Reader:
    """What makes a person of a line; which cells are read is settled once for the list"""

    def __init__(self, columns: dict[str, int]) -> None:
        self._columns = columns
        self._width = 1 + max(columns.values())  # an empty cell stands there, for what the list has no column for
        self._cells = itemgetter(*(columns.get(field, self._width) for field in _FIELDS))

    def __call__(self, line: Line) -> Person:
        padded = line.texts[: self._width]
        padded += [""] * (self._width + 1 - len(padded))
        title, other_title, neighbourhood, entry, unit, year, since, phone, gender, choice, note, *marks = self._cells(
            padded
        )
        return Person(
            name=line.name,
            title=title or other_title or None,
            neighbourhood=neighbourhood or None,
            entry=entry or line.entry,
            unit=unit or None,
            birth_year=_year(year or marks[0] or marks[1]),
            phone=_phone(phone) or None,
            since=_day(since) or None,
            gender=gender or _marked(marks),
            choice=choice or None,
            note=note or None,
            row=line.row,
            columns=self._columns,
        )


def _marked(cells: Sequence[str]) -> str | None:
    """Return what two columns tell of which one is filled: that of men, or that of women."""
    born_male, born_female, male, female = cells
    return "Nam" if born_male or male else "Nữ" if born_female or female else None


@lru_cache(maxsize=4096)
def _year(written: str) -> str | None:
    """Return the year of a birth, from a year, a day in any form, or the number by which a spreadsheet counts days."""
    if not written:
        return None
    if _SERIAL.fullmatch(written):
        return str((_FIRST_DAY + timedelta(int(written))).year)
    if found := _YEAR.search(written):
        return found[0]
    short = _SHORT.fullmatch(written)
    return f"{19 if int(short[1]) >= _TURN else 20}{short[1]}" if short else None


def _day(written: str) -> str:
    """Return a day as it is written; the number by which a spreadsheet counts days as a day."""
    if not written or not _SERIAL.fullmatch(written):
        return written
    day = _FIRST_DAY + timedelta(int(written))
    return f"{day.day:02}/{day.month:02}/{day.year}"


def _phone(written: str) -> str:
    """Give back the leading zero that a spreadsheet took for an empty place, or the code of the country stands for."""
    if not written or written[0] == "0" or not _NUMBER.fullmatch(written):
        return written
    digits = "".join(filter(str.isdecimal, written))
    own = digits.removeprefix("84") if len(digits) > _OF_A_PHONE else digits
    return f"0{own.removeprefix('0')}" if len(own.removeprefix("0")) in {_OF_A_PHONE, _OF_A_PHONE + 1} else written
