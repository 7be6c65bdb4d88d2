"""The one date inside rendered files, so that two runs give the same bytes"""

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, time

OLDEST = datetime(1980, 1, 1, tzinfo=UTC)  # a zip knows no earlier day
NEWEST = datetime(2107, 12, 31, tzinfo=UTC)


def moment(context: Mapping[str, object]) -> datetime:
    """SOURCE_DATE_EPOCH, else the day that the context names as `dated`, else a fixed one; never the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    dated = context.get("dated")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < len(str(10**11)):
        found = datetime.fromtimestamp(int(epoch), UTC)
    elif isinstance(dated, date):
        found = datetime.combine(dated, time(), UTC)
    else:
        found = OLDEST
    return min(max(found, OLDEST), NEWEST)
