"""What an MC's script shows: its days, their items and what is said in each, as typed values"""

from enum import StrEnum

from confplan.frozen import frozen
from confplan.model.scalars import Day, Hedge
from confplan.planning.link_lines import Line
from confplan.planning.pronunciation import Reading

LETTERS = 70  # of a line in letters of 16 points
WHOLE = 11  # lines of an item, or of a part, that moves to the next page as a whole: no page is left half empty


class Speech(StrEnum):
    """What a part of an item is for"""

    LINK = "link"
    GREETING = "greeting"
    FLAG = "flag"
    REASON = "reason"
    INTRODUCTION = "introduction"
    AWARD = "award"
    FALLBACK = "fallback"


@frozen(kw_only=True)
class McPart:
    """Lines that belong together; `is_suggested`: they are ours, not the plan's."""

    speech: Speech
    lines: tuple[Line, ...]
    is_suggested: bool = True


@frozen(kw_only=True)
class McItem:
    """An item as the MC meets it. `start` is in minutes of the day, or since the beginning where no hour is known

    `after` is what comes next and `after_by` who has to be ready for it.
    """

    number: str
    title: str
    depth: int
    start: int | None
    start_hedge: Hedge
    minutes: int
    is_assumed: bool
    is_optional: bool
    is_internal: bool
    by: str | None
    is_by_open: bool
    place: str | None
    parts: tuple[McPart, ...]
    after: str | None
    after_by: str | None
    readings: tuple[Reading, ...]

    @property
    def scenes(self) -> tuple["McScene", ...]:
        """What no page parts: the whole item where it takes less than half a page, else each of its parts"""
        is_whole = not self.parts[1:] or _lines(self.parts) <= WHOLE
        groups = [self.parts] if is_whole else [(part,) for part in self.parts]
        last = len(groups) - 1
        return tuple(
            McScene(parts=parts, is_first=place == 0, is_last=place == last, is_tall=_lines(parts) > WHOLE)
            for place, parts in enumerate(groups)
        )


@frozen(kw_only=True)
class McScene:
    """Parts of an item that stand on one page; `is_tall`: they take so much of it that a page may part them"""

    parts: tuple[McPart, ...]
    is_first: bool
    is_last: bool
    is_tall: bool


@frozen(kw_only=True)
class McDay:
    """One day: `title` where the agenda names it; `is_relative`: its times count from the beginning"""

    number: int
    title: str | None
    day: Day | None
    is_relative: bool
    items: tuple[McItem, ...]


def _lines(parts: tuple[McPart, ...]) -> int:
    return sum(1 + len(line.text) // LETTERS for part in parts for line in part.lines) + len(parts)
