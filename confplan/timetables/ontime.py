"""A project of ontime 4, the show clock: one rundown a day, times in milliseconds since midnight"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from confplan.findings import Language, Text
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import written_end
from confplan.timetables.parts.told import Told
from confplan.timetables.parts.venues import venue
from confplan.timetables.programme import Line, Programme
from confplan.timetables.words import title

VERSION = "4.0.0"
MINUTE, DAY = 60_000, 86_400_000
WARN, DANGER = 2, 1  # minutes before the end, where the plan says nothing: as ontime itself has it
LABELS = ("By", "Place", "MC says", "Sound", "Light", "Screen", "Stage", "Kind", "Optional", "Assumed", "Plan id")
COLOURS = {"Sound": "#339E4E", "Light": "#FFAB33", "Screen": "#3E75E8", "Stage": "#9D6BDB"}
GREY = "#779BE7"
FROM_ZERO = Text(
    "chưa có giờ bắt đầu nên trong tệp giờ tính từ 00:00", "there is no start, so the file counts the hours from 00:00"
)
AT_ONCE = Text(
    "ontime không có mục diễn ra cùng lúc: các mục đó đứng nối tiếp, giờ chồng lên nhau",
    "ontime knows no parallel items: they stand one after another with overlapping times",
)


def render(programme: Programme, language: Language) -> Told:
    """Return the project; a day is a rundown, a section that holds items a group."""
    days = {f"ngay-{day.number}": _rundown(programme, day, language) for day in programme.days}
    whole = {
        "rundowns": days or {"ngay-1": _Rundown("ngay-1", programme.name).as_object()},
        "project": {"title": programme.name, "description": "", "url": "", "info": "", "logo": None, "custom": []},
        "settings": {"version": VERSION, "editorKey": None, "operatorKey": None, "timeFormat": "24", "language": "en"},
        "viewSettings": {
            "dangerColor": "#ff7300",
            "normalColor": "#ffffffcc",
            "overrideStyles": False,
            "warningColor": "#ffa528",
        },
        "urlPresets": [],
        "customFields": {_key(label): {"type": "text", "colour": COLOURS.get(label, GREY), "label": label} for label in LABELS},
        "automation": {"enabledAutomations": False, "enabledOscIn": False, "oscPortIn": 8888, "triggers": [], "automations": {}},
    }  # fmt: skip
    return Told(json.dumps(whole, ensure_ascii=False, indent=2) + "\n", tuple(_notes(programme)))


def _notes(programme: Programme) -> Iterator[Text]:
    if any(day.start is None for day in programme.days):
        yield FROM_ZERO
    if any(line.row.item.parallel for line in programme.lines):
        yield AT_ONCE


@dataclass(slots=True)
class _Rundown:
    """A rundown while it is filled: `end` is when the event before ends, in milliseconds"""

    name: str
    title: str
    order: list[str] = field(default_factory=list)
    flat: list[str] = field(default_factory=list)
    entries: dict[str, dict[str, object]] = field(default_factory=dict)
    end: int | None = None

    def add(self, entry: dict[str, object], parent: str | None) -> None:
        name = str(entry["id"])
        self.entries[name] = entry
        self.flat.append(name)
        if parent is None:
            self.order.append(name)

    def as_object(self) -> dict[str, object]:
        return {
            "id": self.name,
            "title": self.title,
            "order": self.order,
            "flatOrder": self.flat,
            "entries": self.entries,
            "revision": 0,
        }


def _rundown(programme: Programme, day: DayTimes, language: Language) -> dict[str, object]:
    name = Text(f"Ngày {day.number}", f"Day {day.number}").said(language)
    filled = _Rundown(f"ngay-{day.number}", ": ".join(part for part in (name, str(day.date or "")) if part))
    elapsed = 0
    group: str | None = None
    entries: list[str] = []
    for line in programme.of_day(day.number):
        if line.row.depth == 0:
            group, entries = None, []
        if line.row.is_section and line.row.depth == 0:
            group = _id(line.row)
            filled.add(_group(line, entries, language), None)
        elif not line.row.is_section:
            start = elapsed if line.row.start is None else line.row.start * MINUTE
            event = _event(programme, line, start, filled.end, language) | {"parent": group}
            filled.add(event, group)
            entries.append(str(event["id"]))
            filled.end = (start + line.row.minutes * MINUTE) % DAY
            elapsed = start + line.row.minutes * MINUTE
    return filled.as_object()


def _group(line: Line, entries: list[str], language: Language) -> dict[str, object]:
    row = line.row
    target = row.item.minutes.likely * MINUTE if row.item.minutes else None
    return {
        "type": "group",
        "id": _id(row),
        "title": title(row, line.title, language),
        "note": "",
        "entries": entries,
        "targetDuration": target,
        "colour": "",
        "custom": _custom({"By": row.item.by, "Plan id": row.item.id}),
        "revision": 0,
        "timeStart": None if row.start is None else row.start * MINUTE % DAY,
        "timeEnd": None if row.end is None else row.end * MINUTE % DAY,
        "duration": row.minutes * MINUTE,
        "isFirstLinked": False,
    }


def _event(programme: Programme, line: Line, start: int, before: int | None, language: Language) -> dict[str, object]:
    """Return an event that starts so many milliseconds after midnight; `before` is when the one before it ends."""
    row, item = line.row, line.row.item
    end = written_end(item)
    linked = item.start is None and before == start % DAY
    return {
        "type": "event",
        "id": _id(row),
        "flag": False,
        "cue": item.id or str(row.index + 1),
        "title": title(row, line.title, language),
        "note": "",
        "endAction": "none",
        "timerType": "count-down",
        "countToEnd": end is not None,
        "linkStart": linked,
        "timeStrategy": "lock-duration" if end is None else "lock-end",
        "timeStart": start % DAY,
        "timeEnd": (start + row.minutes * MINUTE) % DAY,
        "duration": row.minutes * MINUTE,
        "skip": False,
        "colour": "",
        "timeWarning": (item.warn.likely if item.warn else WARN) * MINUTE,
        "timeDanger": (item.danger.likely if item.danger else DANGER) * MINUTE,
        "custom": _custom(_fields(programme, line)),
        "triggers": [],
        "parent": None,
        "revision": 0,
        "delay": 0,
        "dayOffset": start // DAY,
        "gap": 0 if linked or before is None else start % DAY - before,
    }


def _fields(programme: Programme, line: Line) -> dict[str, str | None]:
    row, item = line.row, line.row.item
    return {
        "By": item.by,
        "Place": venue(programme.case.plan, row.venue).name if row.venue else None,
        "MC says": item.says,
        "Sound": item.cues.sound if item.cues else None,
        "Light": item.cues.light if item.cues else None,
        "Screen": item.cues.screen if item.cues else None,
        "Stage": item.cues.stage if item.cues else None,
        "Kind": row.kind,
        "Optional": "yes" if row.optional else None,
        "Assumed": "yes" if row.assumed else None,
        "Plan id": item.id,
    }


def _custom(values: dict[str, str | None]) -> dict[str, str]:
    return {_key(label): value for label, value in values.items() if value}


def _key(label: str) -> str:
    """Return a field's key as ontime makes it from its label."""
    return label.strip().replace(" ", "_")


def _id(row: Row) -> str:
    return f"muc{row.index + 1:03}"
