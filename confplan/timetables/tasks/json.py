"""One JSON object for programs: each task with its bodies, its last day and what it waits for"""

import json

from confplan.findings import Language
from confplan.places import dotted
from confplan.timetables.tasks.listing import Line, Listing

VERSION = 1


def render(listing: Listing, _language: Language) -> str:
    """Return the object; what is not known is null."""
    found = {
        "version": VERSION,
        "name": listing.name,
        "today": listing.today.isoformat(),
        "unit": listing.unit,
        "tasks": [_task(line) for line in listing.lines],
        "summary": {what: listing.counted(what) for what in ("past", "soon", "later", "undated")},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _task(line: Line) -> dict[str, object]:
    task, deadline = line.task, line.task.deadline
    return {
        "number": task.number,
        "path": dotted(task.at),
        "source": task.source,
        "text": task.words,
        "unit": task.unit,
        "owners": task.owners,
        "role": line.role,
        "last_day": deadline.day.isoformat() if deadline else None,
        "stated_day": deadline.written.date.isoformat() if deadline else None,
        "exclusive": deadline.is_exclusive if deadline else None,
        "tentative": deadline.written.hedge.is_tentative if deadline else None,
        "days_left": line.days,
        "standing": line.standing,
        "with": task.partners,
        "through": task.through,
        "after": task.needs,
        "makes": task.makes,
        "for": task.serves,
        "optional": task.is_optional,
    }
