"""What files for other programs carry of their own: lasting names of things, and the moment of writing"""

import os
from datetime import UTC, datetime, time, timedelta, timezone
from uuid import UUID

from confplan.case import Case
from confplan.folding import slug
from confplan.model.agenda import Item
from confplan.planning import lasting_names
from confplan.planning.timing_days import DayTimes

ZONE_NAME = "Asia/Ho_Chi_Minh"
ZONE = timezone(timedelta(hours=7), ZONE_NAME)  # since 13 June 1975, without summer time (IANA tz database)
LONGEST_EPOCH = 11  # figures


def written_at(case: Case) -> datetime:
    """Return SOURCE_DATE_EPOCH, else the beginning of the run's day: never the clock, so that two runs agree."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) <= LONGEST_EPOCH:
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.combine(case.today, time(), UTC)


def conference_key(case: Case) -> str:
    """Return what stays the conference's when its day, hours and place change."""
    return lasting_names.conference_key(case.plan)


def lasting(case: Case, *parts: str) -> UUID:
    """Return the same name for the same thing in every run."""
    return lasting_names.lasting(case.plan, *parts)


def item_key(item: Item) -> str:
    """Return an item's id, else its title with who speaks: an item put in front does not move it."""
    return item.id or slug(f"{item.by or ''} {item.title or item.text or ''}")


def moment(day: DayTimes, minute: int) -> datetime | None:
    """Return a time of the day in Viet Nam, past midnight the next date; None where the date is not known."""
    if day.date is None:
        return None
    return datetime.combine(day.date.date, time(), ZONE) + timedelta(minutes=minute)
