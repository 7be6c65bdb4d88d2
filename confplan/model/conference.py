"""The frame of the conference: its name, hosts, day, hours and places"""

from typing import Annotated, ClassVar

from confplan.frozen import frozen
from confplan.model.layout import Layout
from confplan.model.measures import Length
from confplan.model.node import Flag, Identified, Node, Prose, Reference, Texts
from confplan.model.scalars import Clock, Count, Day


@frozen(kw_only=True)
class Venue(Identified):
    """A hall, a square, or a connection point of an online conference"""

    short: ClassVar[str | None] = "name"

    name: str | None = None
    address: str | None = None
    seats: Count | None = None
    depth: Length | None = None
    layout: Layout | None = None
    outdoor: Flag = False
    fallback: str | None = None
    each: Annotated[str | None, Reference.LIST] = None
    online: str | None = None
    transfer: str | None = None


@frozen(kw_only=True)
class Conference(Node):
    """The section `conference`"""

    name: Prose | None = None
    hosts: Texts = ()
    date: tuple[Day, ...] = ()
    start: Clock | None = None
    end_by: Clock | None = None
    venue: Venue | None = None
    expected: Count | None = None
    chair: str | None = None
    mc: str | None = None
