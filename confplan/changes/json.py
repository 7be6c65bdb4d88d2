"""One JSON object for programs: every change with its paths, its values as they are written, and whom it concerns"""

import json

from confplan.changes.account import Account
from confplan.changes.telling import line
from confplan.comparing.aftermath import Aftermath
from confplan.comparing.change import Change, Detail, Nothing, Spot, Value
from confplan.comparing.comparison import Comparison
from confplan.comparing.concern import Concern
from confplan.comparing.people import Sent
from confplan.comparing.remedy import meaning, to_be_told
from confplan.comparing.shifts import End, Shift
from confplan.findings import Language, Text
from confplan.model.scalars import hhmm
from confplan.places import Path, dotted

VERSION = 1


def render(account: Account, language: Language) -> str:
    """Return the object. A value that is not there is null, with the reason beside it; clocks past midnight count on."""
    comparison = account.comparison
    pairs = zip(comparison.changes, comparison.concerns, strict=True)
    found = {
        "version": VERSION,
        "old": account.old,
        "new": account.new,
        "changes": [_change(change, concern, comparison, language) for change, concern in pairs],
        "shifts": [_shift(shift) for shift in comparison.times.shifts],
        "ends": [_end(end) for end in comparison.times.ends],
        "people": [_sent(one) for one in comparison.people],
        "issued": _issued(comparison, comparison.aftermath, language) if comparison.aftermath else None,
        "summary": {"changes": len(comparison.changes), "lists": len(comparison.people)},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _change(change: Change, concern: Concern, comparison: Comparison, language: Language) -> dict[str, object]:
    told = line(change, comparison.times, language)
    return {
        "kind": change.kind.value,
        "section": change.section,
        "part": change.part,
        "label": change.called,
        "was": change.was,
        "of": change.of,
        "field": change.field,
        "name": change.name,
        "old": _value(change.old),
        "new": _value(change.new),
        "old_missing": _missing(change.old),
        "new_missing": _missing(change.new),
        "old_path": _path(change.old_at),
        "new_path": _path(change.new_at),
        "message": " ".join(filter(None, (told.words, told.old and f"- {told.old}", told.new and f"+ {told.new}"))),
        "everyone": concern.everyone,
        "units": list(concern.units),
    }


def _value(value: Value | Detail) -> object:
    match value:
        case Nothing():
            return None
        case bool() | str():
            return value
        case Spot(number=number, after=after, inside=inside):
            return {"number": number, "after": after, "inside": inside}
        case Detail():
            return {"field": value.field, "name": value.name, "value": _value(value.value)}
        case tuple():
            return [_value(one) for one in value]
    return str(value)


def _missing(value: Value) -> str | None:
    return value.value if isinstance(value, Nothing) else None


def _path(path: Path | None) -> str | None:
    return None if path is None else dotted(path)


def _shift(shift: Shift) -> dict[str, object]:
    return {
        "day": shift.day,
        "minutes": shift.minutes,
        "items": [
            {"title": one.title, "path": dotted(one.item.path), "old": hhmm(one.old), "new": hhmm(one.new)}
            for one in shift.items
        ],
    }


def _end(end: End) -> dict[str, object]:
    return {"day": end.day, "old": hhmm(end.old), "new": hhmm(end.new), "over_minutes": end.over}


def _sent(sent: Sent) -> dict[str, object]:
    return {
        "group": sent.group,
        "entry": sent.entry,
        "old_count": sent.old_count,
        "new_count": sent.new_count,
        "added": list(sent.added),
        "removed": list(sent.removed),
        "corrected": [
            {
                "name": one.name,
                "fields": [{"field": field, "old": old or None, "new": new or None} for field, old, new in one.fields],
                "private": list(one.private),
            }
            for one in sent.corrected
        ],
    }


def _issued(comparison: Comparison, after: Aftermath, language: Language) -> dict[str, object]:
    text: Text = meaning(after)
    told = to_be_told(comparison.old.plan, comparison.new.plan, after, comparison.concerns)
    return {
        "weight": after.weight.value,
        "renumbered": after.renumbered,
        "paragraphs": len(after.texts),
        "message": "" if comparison.is_empty else text.said(language),
        "to_be_told": [] if comparison.is_empty else list(told),
    }
