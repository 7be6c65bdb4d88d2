"""The one date inside rendered files, so that two runs give the same bytes"""

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, time

OLDEST = datetime(1980, 1, 1, tzinfo=UTC)  # a zip knows no earlier day
NEWEST = datetime(2107, 12, 31, tzinfo=UTC)


def moment(context: Mapping[str, object]) -> datetime:
    """SOURCE_DATE_EPOCH, else the day that the context names as `dated`, else a fixed one; never the clock."""
    dated = context.get("dated")
    named = datetime.combine(dated, time(), UTC) if isinstance(dated, date) else OLDEST
    return min(max(of_source() or named, OLDEST), NEWEST)


def of_source() -> datetime | None:
    """Return the moment of SOURCE_DATE_EPOCH, by which a build of any day is the same; None where it names none."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < len(str(10**11)):
        return datetime.fromtimestamp(int(epoch), UTC)
    return None
