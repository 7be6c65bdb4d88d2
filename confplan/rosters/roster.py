"""A list of people, read and named but not yet judged"""

from dataclasses import dataclass, field

from confplan.findings import Finding
from confplan.places import Path, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A row of a list. What the row leaves blank is None. Phone and birth year are personal: no message shows them."""

    name: str
    title: str | None = None
    neighbourhood: str | None = None
    entry: str | None = None  # the ward (or other entry of `each`) that the row names itself
    unit: str | None = None
    birth_year: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    note: str | None = None
    at: Place  # the cell or span of the name
    title_at: Place
    neighbourhood_at: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One file of people for one group of delegates"""

    file: str
    group: Path  # the group of delegates that names the file
    stem: str  # the file's name without ending: the slug of the entry (ward) whose list it is
    people: tuple[Person, ...]
    findings: tuple[Finding, ...] = ()
