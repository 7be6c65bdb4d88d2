"""What a run sheet shows: its days and their rows, and those that concern one of the crew, as typed values"""

from dataclasses import field

from confplan.frozen import frozen
from confplan.model.agenda import Cues
from confplan.model.scalars import Count, Day, Hedge


@frozen(kw_only=True)
class Neighbour:
    """The item before or after another on the clock of the day, by which the crew knows when its turn comes"""

    number: str
    title: str
    start: int | None
    end: int | None


@frozen(kw_only=True)
class RunRow:
    """An item, or (`is_place`) the place to which everybody goes before the next one.

    `start` and `end` are minutes since midnight, or since the beginning where no hour is known; `depth` is 1 for what
    stands inside another item. `beside` is an item's own place among items that go on at once.
    The hedges are those of the item's own hour and length as written.
    """

    number: str = ""
    depth: int = 0
    is_place: bool = False
    fallback: str | None = None
    title: str
    start: int | None = None
    start_hedge: Hedge = Hedge.NONE
    end: int | None = None
    minutes: int | None = None
    minutes_hedge: Hedge = Hedge.NONE
    is_assumed: bool = False
    is_optional: bool = False
    is_section: bool = False
    is_parallel: bool = False
    beside: str | None = None
    by: str | None = None
    is_by_open: bool = False
    speakers: Count | None = None
    each: str | None = None
    chosen_by: str | None = None
    chair: str | None = None
    units: tuple[str, ...] = ()
    says: str | None = None
    cues: Cues = field(default_factory=Cues)
    gives: tuple[str, ...] = ()
    attends: tuple[str, ...] = ()
    shortest: int | None = None
    longest: int | None = None
    gap: int | None = None
    overlap: int | None = None
    is_internal: bool = False
    is_roll_call: bool = False
    script: str | None = None
    before: Neighbour | None = None
    after: Neighbour | None = None


@frozen(kw_only=True)
class RunDay:
    """One day: `title` where the agenda names it; sums in minutes; `limit` only where the plan itself states it

    `between` are the minutes from the first start to the last end that no item takes; None where that is not known.
    """

    number: int
    title: str | None
    day: Day | None
    is_relative: bool
    rows: tuple[RunRow, ...]
    minutes: int
    between: int | None
    assumed: int
    optional: int
    end: int | None
    end_without: int | None
    limit: int | None


@frozen(kw_only=True)
class RoleRow:
    """An item at which a role has something to do (`cue`), or the place to which everybody goes before the next one"""

    row: RunRow
    cue: str


@frozen(kw_only=True)
class RoleDay:
    """A day of a role; see RunDay"""

    number: int
    title: str | None
    day: Day | None
    is_relative: bool
    rows: tuple[RoleRow, ...]


@frozen(kw_only=True)
class RoleSheet:
    """What one of the crew needs to know

    `key` is mc, sound, light, screen or stage, `name` what the sheet is called, `short` the same for a narrow place.
    """

    key: str
    name: str
    short: str
    days: tuple[RoleDay, ...]
