"""When and where, in the words of the official plan: weekdays and sessions are worked out, never copied"""

import datetime as dt
from collections.abc import Iterator

from confplan.folding import same
from confplan.model.conference import Conference, Venue
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Day
from confplan.model.wording import BLANK, clock_long, date_long, number_long, remark
from confplan.planning.paragraph import Line


def time_line(plan: Plan) -> Line | None:
    """Return hour and day as one line; a dotted blank where one is known to be missing."""
    conference = plan.conference
    said = [("start", _hour(plan, conference)), ("date", _days(plan, conference))]
    words = ", ".join(text for _, text in said if text)
    return Line(words, tuple(conference.at(key) for key, text in said if text)) if words else None


def venue_lines(plan: Plan) -> tuple[Line, ...]:
    """Return the place, or one line for each where there are several."""
    main = plan.conference.venue
    declared = next((one for one in plan.venues if main and main.name and _is_called(one, main.name)), None)
    if main and not declared:
        return tuple(_venues(plan, main))
    blank = (Line(BLANK, (plan.conference.at("venue"),)),) if plan.is_undecided(plan.conference.at("venue")) else ()
    return tuple(line for venue in plan.venues for line in _venues(plan, venue)) or blank


def _hour(plan: Plan, conference: Conference) -> str:
    if conference.start:
        return clock_long(conference.start)
    return f"{BLANK} giờ" if plan.is_undecided(conference.at("start")) else ""


def _days(plan: Plan, conference: Conference) -> str:
    days = sorted(conference.date, key=lambda day: day.date)
    if not days:
        return f"ngày {BLANK}" if plan.is_undecided(conference.at("date")) else ""
    texts = [_day(day, conference.start if day == days[0] else None) for day in days]
    if len(days) == 1:
        return texts[0]
    if days[-1].date - days[0].date == dt.timedelta(days=len(days) - 1):
        return f"từ {texts[0]} đến {texts[-1]}"
    return f"{', '.join(texts[:-1])} và {texts[-1]}"


def _day(day: Day, start: Clock | None) -> str:
    beside = remark(day, start)
    return day.hedge.before(date_long(day.date) + (f" ({beside})" if beside else ""))


def _venues(plan: Plan, venue: Venue) -> Iterator[Line]:
    """A venue that stands for all entries of a list of its own name prints their number: `168 điểm cầu`."""
    entries = plan.lists.get(venue.each or "", ())
    if venue.name and entries and same(venue.name) == same(venue.each or ""):
        yield Line(f"{number_long(len(entries))} {venue.each}", (venue.at("each"),))
        return
    said = [(key, text) for key, text in (("name", venue.name), ("address", venue.address)) if text]
    if said:
        yield Line(", ".join(text for _, text in said), tuple(venue.at(key) for key, _ in said))


def _is_called(venue: Venue, name: str) -> bool:
    return same(name) in {same(venue.name or ""), venue.id}
