"""A list of people, read and named but not yet judged"""

from collections.abc import Mapping
from typing import NamedTuple

from confplan.findings import Finding, Severity
from confplan.frozen import frozen
from confplan.places import Path, Place
from confplan.source.cells import Row
from confplan.source.encoding import NOT_UTF8


class Person(NamedTuple):
    """A row of a list. What the row leaves blank is None. Phone and birth year are personal: no message shows them.

    A tuple, since lists have a hundred thousand; a person equals only itself.
    """

    name: str
    row: Row
    columns: Mapping[str, int]  # of the fields below that the list has
    title: str | None = None
    neighbourhood: str | None = None
    entry: str | None = None  # the ward (or other entry of `each`) that the row names itself
    unit: str | None = None
    birth_year: str | None = None
    phone: str | None = None
    since: str | None = None  # when the post was taken, as written: a day or a year
    gender: str | None = None
    choice: str | None = None  # what a column says of whether the person is chosen
    note: str | None = None

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:  # else a tuple's own
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        shown = ("name", "title", "neighbourhood", "entry", "unit", "since", "gender", "choice", "note")
        return f"Person({', '.join(f'{field}={getattr(self, field)!r}' for field in shown)})"

    def place(self, field: str) -> Place:
        """Return the cell of a field; of one that the list has no column for, the cell of the name."""
        return self.row.place(self.columns.get(field, self.columns["name"]))

    @property
    def at(self) -> Place:
        return self.place("name")

    @property
    def title_at(self) -> Place:
        return self.place("title")

    @property
    def neighbourhood_at(self) -> Place:
        return self.place("neighbourhood")


@frozen(kw_only=True, eq=False)
class Roster:
    """One file of people, of one group of delegates or of one award. A roster equals only itself, so that answers can be cached under it."""

    file: str
    group: Path  # the group or the award that names the file
    stem: str  # the file's name without ending: the slug of the entry (ward) whose list it is
    at: Place  # the header, or the file where nothing was read
    people: tuple[Person, ...] = ()
    collectives: tuple[Person, ...] = ()  # of a list of winners that names no persons
    above: tuple[str, ...] = ()  # what stands above the header, on every sheet: whose list it is may be said there
    unread: tuple[
        tuple[Place, str], ...
    ] = ()  # the first cells of a list whose columns have no known names, as written
    findings: tuple[Finding, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell a list of which every row could be read: only such a list can be counted."""
        return all(one.severity is not Severity.ERROR for one in self.findings)

    @property
    def is_in_other_letters(self) -> bool:
        """Tell a text that is not in UTF-8; its first cells are kept as letters of one byte."""
        return any(one.rule == NOT_UTF8 for one in self.findings)
