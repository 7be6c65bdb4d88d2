"""Rows of a list → people, and findings for the rows that hold nobody"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat, zip_longest

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.rosters.columns import Header
from confplan.rosters.ditto import is_ditto
from confplan.rosters.figures import LOST, day, is_lost, phone, whole, year
from confplan.rosters.lines import Lines, lines_of
from confplan.rosters.roster import Person
from confplan.source.cells import Row
from confplan.source.limits import MOST_OF_ONE_KIND

_MARKED = ("born_male", "born_female", "male", "female")  # columns of which one is filled
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
    lost: list[Finding] = []
    for lines in lines_of(header, rows, known):
        for some in lines.parts():
            part = _Columns(some, header.columns)
            if all(some.names):
                people += part.people()
            else:
                people += (one for one in part.people() if one.name)
                nameless += (row for row, name in zip(some.rows, some.names, strict=True) if not name)
            lost += part.lost()
    return People(tuple(people), (*_said(nameless[:MOST_OF_ONE_KIND], header), *lost[:MOST_OF_ONE_KIND]))


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
            self._said("neighbourhood", read=whole),
            map(_either, own, above) if self._lines.entry else own,
            self._said("unit"),
            self._said("birth_year", "born_male", "born_female", read=year),
            self._said("phone", read=phone),
            self._said("since", read=day),
            self._genders(),
            self._said("choice"),
            self._said("note"),
            strict=False,  # what no column says is told without an end
        )
        return map(partial(tuple.__new__, Person), told)  # a third of the time that a named tuple takes to be called

    def lost(self) -> Iterator[Finding]:
        """Yield a finding for each number of which figures are lost."""
        for column in (self._columns[field] for field in ("phone", "id_number") if field in self._columns):
            written = self._cells[column] if column < len(self._cells) else ()
            if "E" in "".join(written).upper():
                rows = zip(self._lines.rows, written, strict=True)
                yield from (Finding("number-shortened", Severity.WARNING, row.place(column), LOST) for row, text in rows if is_lost(text))  # fmt: skip

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
