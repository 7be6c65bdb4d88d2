"""One JSON object for programs, in the form that COMMANDS promises, with the days and what the times rest on"""

import json

from confplan.findings import Language
from confplan.model.scalars import hhmm
from confplan.places import dotted
from confplan.planning.setting import Trial
from confplan.planning.timing import Row, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_readings import Reading
from confplan.timetables.programme import Line, Programme

VERSION = 1


def render(programme: Programme, _language: Language) -> str:
    """Return the object. Clocks past midnight count on (24:30); what is not known is null."""
    last = programme.timetable.last_day
    found = {
        "version": VERSION,
        "name": programme.name,
        "date": _date(programme.days[0]) if programme.days else None,
        "items": [_item(line) for line in programme.lines],
        **(_day(last) if last else {}),
        "days": [{"day": day.number, "date": _date(day), **_day(day)} for day in programme.days],
        "readings": [_reading(one) for one in programme.readings],
        **(_trial(programme.trial) if programme.trial else {}),
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _item(line: Line) -> dict[str, object]:
    row = line.row
    return {
        "id": row.item.id,
        "title": line.title,
        "start": _clock(row.start),
        "end": _clock(row.end),
        "minutes": row.minutes,
        "assumed": row.assumed,
        "optional": row.optional,
        "depth": row.depth,
        "path": dotted(row.item.path),
        "day": row.day,
        "kind": row.kind,
        "by": row.item.by,
        "venue": row.venue,
        "earliest": {"start": _clock(row.earliest_start), "end": _clock(row.earliest_end)},
        "latest": {"start": _clock(row.latest_start), "end": _clock(row.latest_end)},
        **_rest(row),
    }


def _rest(row: Row) -> dict[str, object]:
    return {
        "stated_minutes": row.sum.stated,
        "assumed_minutes": row.sum.assumed,
        "gap_minutes": row.gap,
        "overlap_minutes": row.overlap,
        "slack_minutes": row.slack,
        "critical": row.critical,
        "warn_minutes": row.alerts.warn,
        "danger_minutes": row.alerts.danger,
    }


def _day(day: DayTimes) -> dict[str, object]:
    return {
        "start": _clock(day.start),
        "tentative": day.is_tentative,
        "ends": {
            "without_optional": _clock(day.end_without),
            "with_optional": _clock(day.end),
            "earliest": _clock(day.earliest_end),
            "latest": _clock(day.latest_end),
        },
        "end_by": _clock(day.limit.minute) if day.limit else None,
        "end_by_assumed": day.limit is not None and day.limit.at is None,
        "slack_minutes": day.slack,
        "slack_without_optional_minutes": day.slack_without,
        "stated_minutes": day.sum.stated,
        "assumed_minutes": day.sum.assumed,
        "optional_minutes": day.sum.optional,
    }


def _reading(one: Reading) -> dict[str, object]:
    return {
        "item": dotted(one.item.path),
        "each": one.each,
        "speakers": one.speakers,
        "minutes": one.minutes,
        "assumed": one.assumed,
        "ends": {"without_optional": _clock(one.day.end_without), "with_optional": _clock(one.day.end)},
        "slack_minutes": one.day.slack,
        "slack_without_optional_minutes": one.day.slack_without,
    }


def _trial(trial: Trial) -> dict[str, object]:
    """Return what was tried, and the days as they are without it."""
    days = timetable(trial.plan, trial.profile).days
    return {
        "set": [{"key": one.key, "before": one.before, "after": one.after} for one in trial.changes],
        "days_before": [{"day": day.number, "date": _date(day), **_day(day)} for day in days],
    }


def _date(day: DayTimes) -> str | None:
    return day.date.date.isoformat() if day.date else None


def _clock(minute: int | None) -> str | None:
    return None if minute is None else hhmm(minute)
