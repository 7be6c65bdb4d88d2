"""A forecast as one JSON object for programs"""

import json

from confplan.findings import Language
from confplan.model.scalars import hhmm
from confplan.places import dotted
from confplan.planning.forecast import Expected
from confplan.timetables.expected.outlook import Outlook

VERSION = 1


def render(outlook: Outlook, _language: Language) -> str:
    """Return the object. Clocks past midnight count on (24:30); what was never planned is null."""
    forecast, after = outlook.forecast, outlook.rescue.after
    found = {
        "version": VERSION,
        "name": outlook.programme.name,
        "day": forecast.day.number,
        "now": hhmm(forecast.standing.now),
        "began": hhmm(forecast.standing.began),
        "late_minutes": forecast.late,
        "items": [_item(one, outlook.title(one.row)) for one in forecast.items],
        "ends": {"without_optional": hhmm(forecast.end_without), "with_optional": hhmm(forecast.end)},
        "end_by": hhmm(forecast.day.limit.minute) if forecast.day.limit else None,
        "end_by_assumed": forecast.day.limit is not None and forecast.day.limit.at is None,
        "over_minutes": forecast.over,
        "cuts": [
            {
                "path": dotted(one.row.item.path),
                "title": outlook.title(one.row),
                "to_minutes": one.minutes,
                "saves_minutes": one.saves,
            }
            for one in outlook.rescue.cuts
        ],
        "after_cuts": {"end": hhmm(after.end), "over_minutes": after.over},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _item(one: Expected, title: str) -> dict[str, object]:
    row = one.row
    return {
        "path": dotted(row.item.path),
        "id": row.item.id,
        "title": title,
        "optional": row.optional,
        "planned": {"start": _clock(row.start), "end": _clock(row.end)},
        "expected": {"start": hhmm(one.start), "end": hhmm(one.end)},
        "late_minutes": one.late,
    }


def _clock(minute: int | None) -> str | None:
    return None if minute is None else hhmm(minute)
