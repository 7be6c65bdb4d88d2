"""When each day has to be over: as the plan says, else as the profile assumes for its session"""

from collections.abc import Iterable
from functools import lru_cache

from confplan.frozen import frozen
from confplan.model.conference import Conference
from confplan.model.scalars import Clock
from confplan.places import Path
from confplan.planning.kinds import is_midday
from confplan.planning.timing_parts import Part
from confplan.planning.timing_tracks import DAY
from confplan.profiles import Profile

NOON, EVENING = 12 * 60, 17 * 60


@frozen
class Limit:
    """The minute by which a day ends; `at` is the field that says so, None where `figure` of the profile is assumed."""

    minute: int
    at: Path | None = None
    figure: str = ""


def stated_limit(conference: Conference, opening: int | None) -> Limit | None:
    """Return the end that the plan states, in minutes since midnight of the day that begins at `opening`.

    Of an evening, an hour before noon is the next morning's.
    """
    if end := conference.end_by:
        minute = end.minute if end.until is None else end.until
        night = opening is not None and opening >= EVENING and minute < NOON
        return Limit(minute + DAY if night else minute, conference.at("end_by"))
    if conference.start and conference.start.until is not None:
        return Limit(conference.start.until, conference.at("start"))
    return None


def assumed_limit(opening: int | None, session: str | None, parts: Iterable[Part], profile: Profile) -> Limit | None:
    """Return the end that a day of that session usually has; None in the evening, and where the session is not known."""
    if session == "tối" or (opening is not None and opening >= EVENING):
        return None
    if session == "chiều" or (opening is not None and opening >= NOON) or any(map(_is_past_noon, parts)):
        return _usual("afternoon-ends", profile)
    if session == "sáng" or opening is not None:
        return _usual("morning-ends", profile)
    return None


def _is_past_noon(part: Part) -> bool:
    item = part.item
    return is_midday(item, part.kind) or any(clock and clock.minute >= NOON for clock in (item.start, item.end))


@lru_cache(maxsize=16)
def _usual(figure: str, profile: Profile) -> Limit:
    return Limit(Clock.parse(str(profile.figures[figure].value)).minute, figure=figure)
