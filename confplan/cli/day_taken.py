"""Which day a run takes as today"""

import os
from datetime import date, datetime, timedelta, timezone

from confplan.cli.failing import wrong_usage
from confplan.cli.language import tell

_VIET_NAM = timezone(timedelta(hours=7))  # all year; Windows has no table of zones to look it up in


def today(text: str | None) -> date:
    """Return the day given, in any way that a plan may write a day, else the day of the source (SOURCE_DATE_EPOCH), else today in Viet Nam."""
    if text is None:
        return (_of_source() or datetime.now(_VIET_NAM)).astimezone(_VIET_NAM).date()
    from confplan.model.scalars import Day, ScalarError

    try:
        return Day.parse(text).date
    except ScalarError as error:
        raise wrong_usage(tell(error.text)) from None


def _of_source() -> datetime | None:
    if "SOURCE_DATE_EPOCH" not in os.environ:
        return None
    from confplan.rendering.moment import of_source

    return of_source()
