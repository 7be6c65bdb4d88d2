"""The days of the conference: which date each has, and which number a date has"""

from collections.abc import Iterator
from functools import lru_cache

from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.model.scalars import Day, WhichDay


@lru_cache(maxsize=8)
def conference_days(plan: Plan) -> tuple[Day, ...]:
    """Return the days in order: those of the conference, else those that items of the agenda name."""
    stated = plan.conference.date or {day.date: day for day in _of_items(plan)}.values()
    return tuple(sorted(stated, key=lambda day: day.date))


def _of_items(plan: Plan) -> Iterator[Day]:
    for item in walk(plan.agenda):
        if item.day and item.day.day:
            yield item.day.day


def date_of(plan: Plan, number: int) -> Day | None:
    """Return the date of the day with that number, where it is stated."""
    days = conference_days(plan)
    return days[number - 1] if 0 < number <= len(days) else None


def number_of(plan: Plan, which: WhichDay | None) -> int | None:
    """Return the day's number from 1; None for a date that is none of the conference's."""
    if which is None:
        return None
    if which.day is None:
        return which.number
    date = which.day.date
    return next((number for number, day in enumerate(conference_days(plan), start=1) if day.date == date), None)
