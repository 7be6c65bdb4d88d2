"""The plan as a whole"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.budget import Budget
from confplan.model.conference import Conference, Venue
from confplan.model.delegates import Group
from confplan.model.directory import Entry, Unit
from confplan.model.document import Head
from confplan.model.marks import After, Key, Unchecked
from confplan.model.names import Named
from confplan.model.node import UNDECIDED_KEY, Node, ReadOnly
from confplan.model.own_profile import OwnProfile
from confplan.model.preparations import Award, Backdrop, Check, Invitation, Question
from confplan.model.tasks import Block
from confplan.places import Path


@frozen(kw_only=True, eq=False)
class Plan(Node):
    """All sections. `units` is None when the section is absent: then any name is accepted.

    `undecided` holds the fields that are begun and empty, in the order of the file.
    A plan equals only itself, so that answers worked out from it can be cached under it.
    """

    format: Literal["1"] = "1"
    status: Literal["draft", "issued"] = "draft"
    profile: OwnProfile = field(default_factory=OwnProfile)
    document: Head = field(default_factory=Head)
    conference: Conference = field(default_factory=Conference)
    delegates: tuple[Group, ...] = ()
    agenda: tuple[Item, ...] = ()
    tasks: tuple[Block, ...] = ()
    awards: tuple[Award, ...] = ()
    backdrop: Backdrop = field(default_factory=Backdrop)
    units: tuple[Unit, ...] | None = None
    lists: Annotated[Mapping[str, tuple[Entry, ...]], After(Named)] = field(default_factory=dict)
    venues: tuple[Venue, ...] = ()
    invitation: Invitation = field(default_factory=Invitation)
    budget: Budget = field(default_factory=Budget)
    todo: tuple[Question, ...] = ()
    checks: Annotated[Mapping[str, Check], ReadOnly] = field(default_factory=dict)
    undecided: Annotated[Mapping[Path, None], Unchecked(), Key(UNDECIDED_KEY)] = field(default_factory=dict)

    def is_undecided(self, path: Path) -> bool:
        """Tell whether the field is written and left empty: known to be missing, not merely absent."""
        return path in self.undecided

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__  # asked for at every answer that is cached
