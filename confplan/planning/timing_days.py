"""Each day of the conference as a whole: its ends, its sums and what is left"""

from collections.abc import Iterator
from dataclasses import field

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Day
from confplan.planning.conference_days import date_of
from confplan.planning.timing_ends import Limit, assumed_limit, stated_limit
from confplan.planning.timing_parts import Part, flat
from confplan.planning.timing_placing import Slot
from confplan.planning.timing_runs import Runs
from confplan.planning.timing_sums import Sum, total
from confplan.profiles import Profile


@frozen(kw_only=True)
class DayTimes:
    """One day. Times are minutes since its midnight, None where no clock is known; `begins` is that clock as written."""

    number: int
    date: Day | None
    begins: Clock | None
    start: int | None
    end: int | None
    end_without: int | None
    sum: Sum
    limit: Limit | None
    items: tuple[Part, ...] = field(repr=False)  # that lie in this day and in no other
    runs: Runs = field(repr=False, compare=False)

    @property
    def earliest_end(self) -> int | None:
        """The end with the shortest lengths and without optional items"""
        return _end(_held(self.items), self.runs.earliest)

    @property
    def latest_end(self) -> int | None:
        """The end with the longest lengths and all optional items"""
        return _end(self.items, self.runs.latest)

    @property
    def is_tentative(self) -> bool:
        return self.begins is not None and self.begins.hedge.is_tentative

    @property
    def slack(self) -> int | None:
        """Minutes left until the limit with all optional items; negative when it is passed"""
        return self.limit.minute - self.end if self.limit and self.end is not None else None

    @property
    def slack_without(self) -> int | None:
        return self.limit.minute - self.end_without if self.limit and self.end_without is not None else None


def day_times(plan: Plan, parts: tuple[Part, ...], runs: Runs, profile: Profile) -> Iterator[DayTimes]:
    """Yield the days in order."""
    every = tuple(flat(parts))
    numbers = sorted({part.day for part in every})
    for number in numbers:
        here = [part for part in every if part.day == number]
        opening = _first_clock(here, runs)
        limit = stated_limit(plan.conference, opening) if number == numbers[-1] else None
        date = date_of(plan, number)
        usual = assumed_limit(opening, date.session if date else None, here, profile)
        begins = here[0].item.start or (plan.conference.start if number == 1 else None)
        yield _day(number, (date, begins, limit or usual), here, runs, total(parts, runs.planned, number))


_Frame = tuple[Day | None, Clock | None, Limit | None]


def _day(number: int, frame: _Frame, here: list[Part], runs: Runs, sums: Sum) -> DayTimes:
    date, begins, limit = frame
    whole = tuple(part for part in here if _is_whole(part, number))
    return DayTimes(
        number=number,
        date=date,
        begins=begins,
        start=_start(here, runs),
        end=_end(whole, runs.planned),
        end_without=_end(_held(whole), runs.without),
        sum=sums,
        limit=limit,
        items=whole,
        runs=runs,
    )


def _start(here: list[Part], runs: Runs) -> int | None:
    """Return the day's first minute; None where the first items have no clock, even if later ones have."""
    starts = [start for part in here if (start := runs.planned[part.index].start) is not None]
    return min(starts) if len(starts) == len(here) else None


def _first_clock(here: list[Part], runs: Runs) -> int | None:
    slots = [runs.planned[part.index] for part in here]
    clocks = [clock for slot in slots for clock in (slot.start, slot.end) if clock is not None]
    return min(clocks, default=None)


def _is_whole(part: Part, number: int) -> bool:
    """Tell whether the part lies in that day and in no other."""
    return part.day == number and all(child.day == number for child in flat(part.children))


def _held(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if not part.optional)


def _end(parts: tuple[Part, ...], slots: tuple[Slot, ...]) -> int | None:
    ends = [slots[part.index].end for part in parts]
    return max((end for end in ends if end is not None), default=None)
