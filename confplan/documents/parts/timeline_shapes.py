"""What a drawing of the agenda holds: shapes in whole units, 2400 across the page; every day its own strip"""

from enum import StrEnum

from confplan.drawings import Words
from confplan.frozen import frozen

ACROSS = 2400  # units; on A4 in landscape eight and a half to the millimetre
SMALL, TEXT, HEADING = 24, 27, 36  # sizes of letters


class Look(StrEnum):
    """How a block is filled, by what its length rests on"""

    STATED = "stated"
    ASSUMED = "assumed"
    BREAK = "break"
    OPTIONAL = "optional"
    OPTIONAL_ASSUMED = "optional-assumed"


@frozen
class Tick:
    """A line down the strip with the hour over it; between hours and half hours no label"""

    x: int
    label: str
    is_hour: bool


@frozen(kw_only=True)
class Block:
    """An item (`look`), a section over its items or a gap between items; its words stand inside, from its own corner

    `name` is what a pointer resting on it shows.
    """

    x: int
    y: int
    width: int
    height: int
    look: str
    name: str
    words: tuple[Words, ...] = ()


@frozen(kw_only=True)
class Strip:
    """One day, `y` down the drawing; `bottom` is where its lanes end and `words` stand around them"""

    y: int
    height: int
    heading: str
    top: int
    bottom: int
    ticks: tuple[Tick, ...]
    blocks: tuple[Block, ...]
    limit: Tick | None
    is_limit_assumed: bool
    ends: tuple[Tick, ...]
    words: tuple[Words, ...]
