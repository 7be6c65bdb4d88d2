"""The bodies and lists that the plan speaks of: units under all their names, and lists such as the wards"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, ClassVar

from confplan.frozen import frozen
from confplan.model.marks import Before, Key
from confplan.model.node import Identified, ReadOnly, Reference, Texts
from confplan.model.scalars import Count


@frozen(kw_only=True)
class Unit(Identified):
    """A body, written once. `members` makes it a set: names, or the id of an agenda item, whose speakers it then means."""

    short: ClassVar[str | None] = "name"

    name: str
    also: Texts = ()
    abbreviation: Annotated[str | None, Key("short")] = None
    of: Annotated[str | None, Reference.UNIT] = None
    each: Annotated[str | None, Reference.LIST] = None
    members: Annotated[Texts, Reference.MEMBER] = ()


def _neighbourhoods(value: object) -> object:
    return Count.read(value) if isinstance(value, str) else value


@frozen(kw_only=True)
class Entry(Identified):
    """A line of a list: a ward, a connection point. Keys that the format does not know are kept in `columns`."""

    short: ClassVar[str | None] = "name"
    free: ClassVar[str | None] = "columns"

    name: str
    also: Texts = ()
    neighbourhoods: Annotated[Count | Texts | None, Before(_neighbourhoods)] = None
    cluster: str | None = None
    quota: Count | None = None
    columns: Annotated[Mapping[str, str], ReadOnly] = field(default_factory=dict)

    @property
    def neighbourhood_count(self) -> int | None:
        """The number of neighbourhoods, whether the plan counts or names them; None when it does neither"""
        match self.neighbourhoods:
            case Count(value=value):
                return value
            case tuple() as names:
                return len(names)
        return None
