"""A simulation as one JSON object for programs"""

import json

from confplan.findings import Language
from confplan.model.scalars import hhmm
from confplan.places import dotted
from confplan.planning.chances import DayChances, Spread
from confplan.planning.chances_causes import Cause
from confplan.timetables.simulated.simulation import Simulation

VERSION = 1
_SHARES = (5, 10, 25, 50, 75, 90, 95)


def render(simulation: Simulation, _language: Language) -> str:
    """Return the object. Clocks past midnight count on (24:30); chances are parts of 1, null without an end to keep."""
    found = {
        "version": VERSION,
        "name": simulation.programme.name,
        "runs": simulation.runs,
        "seed": simulation.seed,
        "days": [_day(day) for day in simulation.days],
        "causes": [_cause(one, simulation.title(one)) for one in simulation.causes],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _day(chances: DayChances) -> dict[str, object]:
    day = chances.day
    limit = day.limit.minute if day.limit else None
    return {
        "day": day.number,
        "date": day.date.date.isoformat() if day.date else None,
        "end_by": None if limit is None else hhmm(limit),
        "end_by_assumed": day.limit is not None and day.limit.at is None,
        "with_optional": _spread(chances.held, limit),
        "without_optional": _spread(chances.without, limit),
    }


def _spread(spread: Spread, limit: int | None) -> dict[str, object]:
    return {
        "chance": None if limit is None else round(spread.share_by(limit), 4),
        **{f"p{share}": hhmm(spread.quantile(share / 100)) for share in _SHARES},
    }


def _cause(cause: Cause, title: str) -> dict[str, object]:
    return {
        "path": dotted(cause.item.path),
        "id": cause.item.id,
        "title": title,
        "day": cause.day,
        "what": cause.what,
        "least": cause.least,
        "most": cause.most,
        "earliest": hhmm(cause.earliest),
        "latest": hhmm(cause.latest),
        "swing_minutes": cause.swing,
    }
