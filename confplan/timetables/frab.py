"""Schedule JSON of the frab and pretalx family, for the programmes that show conferences on phones and screens"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from confplan import __version__
from confplan.findings import Language, Text
from confplan.folding import slug
from confplan.planning.timing_days import DayTimes
from confplan.timetables.parts.entries import is_public
from confplan.timetables.parts.stamps import ZONE_NAME, item_key, lasting, moment, written_at
from confplan.timetables.parts.told import Told
from confplan.timetables.parts.venues import venue
from confplan.timetables.programme import Line, Programme
from confplan.timetables.words import IF_ANY

SCHEMA = "https://c3voc.de/schedule/schema.json"
SHORTEST_ACRONYM = 4
MOST_ID = 2**31 - 1  # what every reader keeps in a number
HALL = Text("Hội trường", "Hall")
LEFT_OUT = Text("thiếu ngày hoặc giờ nên không đưa vào được", "left out, since the date or the hour is not known")
NO_ITEM = Text("mục", "items")


def render(programme: Programme, language: Language) -> Told:
    """Return the schedule of what the public sees, and how much had to be left out."""
    shown = [line for line in programme.lines if not line.row.is_section and is_public(line)]
    days = [_day(programme, day, shown, language) for day in programme.days if day.date and day.start is not None]
    held = sum(len(events) for day in days for events in _rooms(day).values())
    left = len(shown) - held
    notes = (Text(f"{left} {NO_ITEM.vi} {LEFT_OUT.vi}", f"{left} {NO_ITEM.en} {LEFT_OUT.en}"),) if left else ()
    whole = {
        "$schema": SCHEMA,
        "generator": {"name": "confplan", "version": __version__},
        "schedule": {
            "version": written_at(programme.case).date().isoformat(),
            "base_url": f"urn:uuid:{lasting(programme.case, 'schedule')}",
            "conference": _conference(programme, days),
        },
    }
    return Told(json.dumps(whole, ensure_ascii=False, indent=2) + "\n", notes)


def _conference(programme: Programme, days: list[dict[str, object]]) -> dict[str, object]:
    names = dict.fromkeys(name for day in days for name in _rooms(day))
    first, last = (str(days[place]["date"]) if days else "" for place in (0, -1))
    tracks = dict.fromkeys(
        str(event["track"]) for day in days for events in _rooms(day).values() for event in events if event["track"]
    )
    return {
        "acronym": _acronym(programme),
        "title": programme.name,
        "start": first,
        "end": last,
        "daysCount": len(days),
        "timeslot_duration": "00:05",
        "time_zone_name": ZONE_NAME,
        "tracks": [{"name": name} for name in tracks],
        "rooms": [{"guid": str(lasting(programme.case, "room", name)), "name": name} for name in names],
        "days": days,
    }


def _day(programme: Programme, day: DayTimes, shown: list[Line], language: Language) -> dict[str, object]:
    rooms: dict[str, list[dict[str, object]]] = {}
    seen: Counter[str] = Counter()
    times: list[datetime] = []
    for line in shown:
        key = item_key(line.row.item)
        seen[key] += 1
        start, end = _at(day, line.row.start), _at(day, line.row.end)
        if line.row.day == day.number and start and end:
            place = venue(programme.case.plan, line.row.venue).name or HALL.said(language)
            event = _event(programme, line, f"{key}/{seen[key]}", language)
            rooms.setdefault(place, []).append(
                {**event, "date": start.isoformat(), "start": f"{start:%H:%M}", "room": place}
            )
            times += (start, end)
    begin = min(times) if times else _at(day, day.start)
    return {
        "index": day.number,
        "date": day.date.date.isoformat() if day.date else "",
        "day_start": begin.isoformat() if begin else "",
        "day_end": max(times).isoformat() if times else begin.isoformat() if begin else "",
        "rooms": rooms,
    }


def _event(programme: Programme, line: Line, key: str, language: Language) -> dict[str, object]:
    row, item = line.row, line.row.item
    name = lasting(programme.case, "item", key)
    title = " ".join((item.title or line.title).split()) if row.kind == "paper" and item.by else line.title
    section = next(
        (one.title for one in programme.lines if row.section and one.row.item.path == row.section.path), None
    )
    return {
        "id": name.int % MOST_ID + 1,
        "guid": str(name),
        "duration": f"{row.minutes // 60:02}:{row.minutes % 60:02}",
        "slug": f"{slug(title)[:60].strip('-') or 'muc'}-{name.hex[:4]}",
        "url": f"urn:uuid:{name}",
        "title": title,
        "subtitle": IF_ANY.said(language).strip(" ()") if row.optional else "",
        "track": section,
        "type": row.kind,
        "language": "vi",
        "abstract": "",
        "description": "",
        "persons": [{"name": who} for who in _speakers(line)],
        "links": [],
        "attachments": [],
        "answers": [],
    }


def _speakers(line: Line) -> Iterator[str]:
    if line.row.item.by:
        yield line.row.item.by


def _rooms(day: dict[str, object]) -> dict[str, list[dict[str, object]]]:
    rooms = day["rooms"]
    return rooms if isinstance(rooms, dict) else {}


def _acronym(programme: Programme) -> str:
    """Return a short name of at least four letters, figures and underscores, as the family's schema has it."""
    first = slug(programme.name).split("-")
    letters = "".join(word[0] for word in first if word)[:16]
    year = next((str(day.date.date.year) for day in programme.days if day.date), "")
    return f"{letters}{year}".ljust(SHORTEST_ACRONYM, "0")


def _at(day: DayTimes, minute: int | None) -> datetime | None:
    return None if minute is None else moment(day, minute)
