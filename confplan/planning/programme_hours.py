"""The hours that the official plan prints beside its programme, where it is to show any"""

from confplan.model.plan import Plan
from confplan.model.scalars import Clock
from confplan.planning.programme import Times
from confplan.planning.timing import timetable
from confplan.profiles import Profile

_DAY = 24 * 60


def programme_hours(plan: Plan, profile: Profile) -> Times:
    """Return when each item begins (minutes of its day), by the item's path; nothing for a programme without hours."""
    if plan.document.programme not in {"timed", "table"}:
        return {}
    rows = timetable(plan, profile).rows
    return {row.item.path: Clock(minute=row.start % _DAY) for row in rows if row.start is not None}
