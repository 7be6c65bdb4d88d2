"""An item of the agenda as the cells of one row: what the plan says of it, as written, and what is worked out"""

from collections.abc import Mapping

from confplan.findings import Language
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Count, Minutes
from confplan.model.scalars.hedge import Hedge
from confplan.planning.timing import Row
from confplan.timetables.parts.columns import KINDS, LIST_MARK, OPEN, VISIBILITIES
from confplan.workbooks import At

DAY = 24 * 60


Value = str | int | bool | At | None


def cells(row: Row, plan: Plan, language: Language) -> Mapping[str, Value]:
    """Return the cell of each column by its field; None is an empty cell."""
    item = row.item
    written = {
        "day": row.day,
        "depth": row.depth,
        **{field: _written(item, field, plan) for field in _FIELDS},
        **_times(item, plan),
        "kind": _word(item.kind, language),
        "visibility": VISIBILITIES[item.visibility].said(language) if item.visibility else None,
    }
    return written | _answers(row)


_FIELDS = (
    "title",
    "minutes",
    "by",
    "optional",
    "venue",
    "minutes_each",
    "speakers",
    "each",
    "changeover",
    "after_gap",
    "parallel",
    "chosen_by",
    "chair",
    "attends",
    "gives",
    "wave",
    "replies_to",
    "roll_call",
    "says",
    "cues.sound",
    "cues.light",
    "cues.screen",
    "cues.stage",
    "warn",
    "danger",
    "script",
    "text",
    "id",
)


def _written(item: Item, field: str, plan: Plan) -> Value:
    of, _, part = field.partition(".")
    if plan.is_undecided(item.at(*field.split("."))):
        return OPEN
    value = getattr(item.cues, part) if part and item.cues else None if part else getattr(item, of)
    match value:
        case Minutes(low=low, high=high, hedge=Hedge.NONE) if low == high:
            return low
        case Count(hedge=Hedge.NONE, grouped=False):
            return value.value
        case tuple():
            return f"{LIST_MARK} ".join(value) or None
        case bool() | None:
            return value
        case _:
            return str(value)


def _times(item: Item, plan: Plan) -> dict[str, Value]:
    """Return both fixed times; a plain span (`7-8h`) is its two ends."""
    start, end = item.start, item.end
    if start and start.until is not None and end is None and not start.hedge:
        return {"start": At(start.minute), "end": _time(Clock(minute=start.until))}
    return {
        "start": OPEN if plan.is_undecided(item.at("start")) else _time(start),
        "end": OPEN if plan.is_undecided(item.at("end")) else _time(end),
    }


def _time(clock: Clock | None) -> Value:
    if clock is None or clock.hedge or clock.until is not None or clock.minute >= DAY:
        return str(clock) if clock else None
    return At(clock.minute)


def _word(kind: Kind | None, language: Language) -> str | None:
    return KINDS[kind].said(language) if kind else None


def _answers(row: Row) -> dict[str, Value]:
    times = {
        "start_time": row.start,
        "end_time": row.end,
        "earliest": row.earliest_start,
        "latest": row.latest_end,
    }
    found: dict[str, Value] = {field: None if minute is None else At(minute) for field, minute in times.items()}
    return {**found, "planned": row.minutes, "assumed": row.assumed}
