"""The agenda: a tree of items, each with its length, its people and its cues"""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar, Literal

from confplan.frozen import frozen
from confplan.model.node import Flag, Identified, Ids, Node, Prose, Reference, Texts
from confplan.model.scalars import Clock, Count, Minutes, WhichDay

Kind = Literal["opening", "performance", "film", "report", "paper", "speech", "response", "awards", "break", "closing", "other"]  # fmt: skip


@frozen(kw_only=True)
class Cues(Node):
    """What the crew does while the item runs"""

    sound: str | None = None
    light: str | None = None
    screen: str | None = None
    stage: str | None = None


@frozen(kw_only=True)
class Item(Identified):
    """An item of the agenda. What is absent is None; lengths and kinds that are not written come from the profile."""

    short: ClassVar[str | None] = "title"

    title: Prose | None = None
    text: Prose | None = None
    kind: Kind | None = None
    minutes: Minutes | None = None
    minutes_each: Minutes | None = None
    speakers: Count | None = None
    each: Annotated[str | None, Reference.LIST] = None
    start: Clock | None = None
    end: Clock | None = None
    day: WhichDay | None = None
    venue: Annotated[str | None, Reference.VENUE] = None
    by: Annotated[str | None, Reference.SPEAKER] = None
    chosen_by: Annotated[str | None, Reference.SPEAKER] = None
    optional: Flag = False
    items: tuple["Item", ...] = ()
    parallel: Flag = False
    changeover: Minutes | None = None
    after_gap: Minutes | None = None
    gives: Annotated[Ids, Reference.AWARD] = ()
    wave: Count | None = None
    replies_to: Annotated[Ids, Reference.ITEM] = ()
    attends: Annotated[Texts, Reference.ATTENDEE] = ()
    visibility: Literal["public", "internal"] | None = None
    cues: Cues | None = None
    says: Prose | None = None
    script: str | None = None
    chair: str | None = None
    roll_call: Flag = False
    warn: Minutes | None = None
    danger: Minutes | None = None


def walk(items: Iterable[Item]) -> Iterator[Item]:
    """Yield every item of the tree, each before its children, in the order in which they are written."""
    for item in items:
        yield item
        yield from walk(item.items)
