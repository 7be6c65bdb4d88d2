"""How likely each day ends in time: its lengths drawn again and again"""

from bisect import bisect_right
from dataclasses import field
from functools import lru_cache
from math import ceil
from random import Random

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.planning.chances_lengths import drawn
from confplan.planning.courses import Address, Column, Runs, courses
from confplan.planning.timing import timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import Length
from confplan.planning.timing_parts import flat, parts
from confplan.profiles import Profile


@frozen
class Spread:
    """The ends of one day in all runs, in minutes since its midnight, in rising order"""

    ends: tuple[float, ...]

    def share_by(self, minute: int) -> float:
        """Return which part of the runs, from 0 to 1, has ended by then."""
        return bisect_right(self.ends, minute) / len(self.ends)

    def quantile(self, share: float) -> int:
        """Return the whole minute by which that part of the runs has ended, the nearest-rank way."""
        return ceil(self.ends[max(0, ceil(share * len(self.ends)) - 1)])


@frozen
class DayChances:
    """One day in all runs, with its optional items held and without them; the two are one where there are none"""

    day: DayTimes
    held: Spread
    without: Spread


@lru_cache(maxsize=4)
def chances(plan: Plan, profile: Profile, runs: int, seed: int) -> tuple[DayChances, ...]:
    """Return the chances of each day that has a clock, from so many runs; the same seed gives the same runs.

    Each length is drawn by itself, between its least and most minutes; lengths that are one number stay it.
    """
    prepared = parts(plan, profile, {})
    opening = plan.conference.start.minute if plan.conference.start else None
    optional = frozenset(part.index for part in flat(prepared) if part.optional)
    draws = _Draws(runs, seed)
    held = courses(prepared, opening, Runs(draws.take, runs)).days
    without = courses(prepared, opening, Runs(draws.take, runs, optional)).days if optional else held
    return tuple(
        DayChances(day, _spread(held[day.number]), _spread(without.get(day.number, held[day.number])))
        for day in timetable(plan, profile).days
        if day.number in held
    )


def _spread(column: Column) -> Spread:
    return Spread(tuple(sorted(column)))


@frozen
class _Draws:
    """Draws each length once. Each has its own chain of random numbers: an edit elsewhere does not change its draws."""

    runs: int
    seed: int
    columns: dict[Address, Column] = field(default_factory=dict)

    def take(self, address: Address, length: Length | Minutes) -> Column:
        if address not in self.columns:
            random = Random(f"{self.seed} {address}")
            self.columns[address] = drawn(length.low, length.likely, length.high, self.runs, random)
        return self.columns[address]
