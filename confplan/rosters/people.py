"""Rows of a list → people, and findings for the rows that hold nobody"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache, partial
from itertools import chain, repeat, zip_longest

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.rosters.columns import Header
from confplan.rosters.ditto import is_ditto
from confplan.rosters.lines import Lines, lines_of
from confplan.rosters.roster import Person
from confplan.source.cells import Row
from confplan.source.limits import MOST_OF_ONE_KIND

_YEAR = regex(r"(?:19|20)[0-9]{2}")
_SHORT = regex(r"[0-9]{1,2}[./-][0-9]{1,2}[./-]([0-9]{2})")
_SERIAL = regex(r"[1-4][0-9]{4}")  # a day as spreadsheets count them, until 2036
_FIRST_DAY = date(1899, 12, 30)
_TURN = 20  # a birth in `05` is of 2005, one in `35` of 1935
_NUMBER = regex(r"\+?[0-9](?:[ .()-]{0,2}[0-9]){7,12}")
_MARKED = ("born_male", "born_female", "male", "female")  # columns of which one is filled
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
    for lines in lines_of(header, rows, known):
        found = chain.from_iterable(_Columns(some, header.columns).people() for some in lines.parts())
        if all(lines.names):
            people += found
        else:
            people += (one for one in found if one.name)
            nameless += (row for row, name in zip(lines.rows, lines.names, strict=True) if not name)
    return People(tuple(people), tuple(_said(nameless[:MOST_OF_ONE_KIND], header)))


def _said(nameless: Sequence[Row], header: Header) -> Iterator[Finding]:
    for row in nameless:
        column = header.columns["name"]
        yield Finding("name-missing", Severity.WARNING, row.place(column), AS_ABOVE if is_ditto(row.text(column)) else NO_NAME)  # fmt: skip


class _Columns:
    """Some lines, read a column at a time: what a field needs is settled once for all of them"""

    def __init__(self, lines: Lines, columns: Mapping[str, int]) -> None:
        self._lines, self._columns = lines, columns
        self._cells = list(zip_longest(*lines.texts, fillvalue=""))

    def people(self) -> Iterator[Person]:
        """Make people of the lines; what the list has no column for is None."""
        own, above = self._said("entry"), repeat(self._lines.entry)
        told = zip(
            self._lines.names,
            self._lines.rows,
            repeat(self._columns),
            self._said("title", "other_title"),
            self._said("neighbourhood"),
            map(_either, own, above) if self._lines.entry else own,
            self._said("unit"),
            self._said("birth_year", "born_male", "born_female", read=_year),
            self._said("phone", read=_phone),
            self._said("since", read=_day),
            self._genders(),
            self._said("choice"),
            self._said("note"),
            strict=False,  # what no column says is told without an end
        )
        return map(partial(tuple.__new__, Person), told)  # a third of the time that a named tuple takes to be called

    def _said(self, *fields: str, read: Callable[[str], str | None] | None = None) -> Iterable[str | None]:
        """Return what each line says in the first of the columns that says anything; None where none does."""
        numbers = (self._columns[field] for field in fields if field in self._columns)
        columns = [self._cells[number] for number in numbers if number < len(self._cells)]
        if not columns:
            return repeat(None)
        written = columns[0] if len(columns) == 1 else map(_either, *columns)
        return [text or None for text in (map(read, written) if read else written)]

    def _genders(self) -> Iterable[str | None]:
        """Return what the list says; else what two columns tell of which one is filled: that of men, or that of women."""
        if self._columns.keys().isdisjoint(_MARKED):
            return self._said("gender")
        return map(_gender, self._said("gender"), self._said("born_male", "male"), self._said("born_female", "female"))


def _either(*said: str | None) -> str:
    return next(filter(None, said), "")


def _gender(said: str | None, man: str | None, woman: str | None) -> str | None:
    return said or ("Nam" if man else "Nữ" if woman else None)


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
