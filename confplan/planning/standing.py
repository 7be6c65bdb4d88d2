"""Where a morning stands, from what is typed: an item by id, position or beginning of its title, and clocks"""

from confplan.findings import Text
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, ScalarError
from confplan.planning.forecast import HALF_A_DAY, Standing
from confplan.planning.setting_addresses import addressed
from confplan.planning.setting_names import Unclear


def standing(plan: Plan, at: str, now: str, began: str | None = None) -> Standing | Unclear:
    """Return where it stands when that item is on; without `began` it begins now. Else why that cannot be.

    `now` and `began` are clocks as in a plan: `09:42`, `9h42`.
    """
    aim = addressed(plan, at)
    if isinstance(aim, Unclear):
        return aim
    if not isinstance(aim.value, Item):
        return Unclear(Text(f"“{at}” không phải là một mục của chương trình", f"“{at}” is not an item of the agenda"))
    shows, since = minute(now), minute(now if began is None else began)
    if isinstance(shows, Unclear):
        return shows
    if isinstance(since, Unclear):
        return since
    if 0 < since - shows < HALF_A_DAY:  # else it began before midnight
        return Unclear(
            Text(f"mục bắt đầu lúc {began}, sau lúc này ({now})", f"it began at {began}, later than now ({now})")
        )
    return Standing(aim.value.path, since, shows)


def minute(written: str) -> int | Unclear:
    """Return the minutes since midnight of a clock; a hedge or a span is none."""
    try:
        clock = Clock.parse(written)
    except ScalarError:
        clock = None
    if clock is None or clock.hedge.is_tentative or clock.until is not None:
        return Unclear(
            Text(f"“{written}” không phải là giờ; viết như 09:42", f"“{written}” is not a time; write it like 09:42")
        )
    return clock.minute
