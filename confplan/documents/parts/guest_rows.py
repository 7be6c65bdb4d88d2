"""What a programme for guests shows: its days and lines, as typed values"""

from typing import Literal

from confplan.frozen import frozen
from confplan.model.scalars import Day, Hedge

Look = Literal["band", "item", "inside", "break"]


@frozen(kw_only=True)
class GuestRow:
    """A line of the programme. Only the first of those that share an hour has it (`begins`).

    Times are minutes of the day, rounded; `band` is the heading of a part, `inside` stands under the item before it,
    `depth` steps to the right. `place` is where all go for it, or of several at once this one; `way` how to get there.
    """

    look: Look
    begins: bool
    title: str
    start: int | None = None
    end: int | None = None
    hedge: Hedge = Hedge.NONE
    depth: int = 0
    by: str | None = None
    is_by_open: bool = False
    chair: str | None = None
    is_optional: bool = False
    is_parallel: bool = False
    place: str | None = None
    address: str | None = None
    way: str | None = None
    fallback: str | None = None
    attends: tuple[str, ...] = ()


@frozen(kw_only=True)
class GuestDay:
    """One day: `title` where the agenda names it; `is_estimated`: its hours are no more than a plan"""

    number: int
    title: str | None
    day: Day | None
    rows: tuple[GuestRow, ...]
    is_estimated: bool
