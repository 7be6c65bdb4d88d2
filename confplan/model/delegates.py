"""Who is invited: a group of delegates with its quota and the rules for choosing them"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, ClassVar, Literal

from confplan.frozen import frozen
from confplan.model.document import Units
from confplan.model.marks import Key
from confplan.model.node import Flag, Identified, Prose, ReadOnly, Reference
from confplan.model.scalars import Count


@frozen(kw_only=True)
class Group(Identified):
    """A line of the delegates' list. Its quota counts people for each entry of the list named by `each`."""

    short: ClassVar[str | None] = "text"

    name: str | None = None
    text: Prose | None = None
    units: Units = ()
    quota: Count | None = None
    each: Annotated[str | None, Reference.LIST] = None
    titles: Annotated[Mapping[str, Count], ReadOnly] = field(default_factory=dict)
    same_title: Literal["apart"] | None = None
    everyone: Annotated[Literal["apart"] | None, Key("all")] = None
    too_many_from_one: Count | None = None
    invited_by: Annotated[str | None, Reference.SPEAKER] = None
    roster: str | None = None
    source: Annotated[Literal["awards"] | None, Key("from")] = None
    optional: Flag = False
    venue: Annotated[str | None, Reference.VENUE] = None
