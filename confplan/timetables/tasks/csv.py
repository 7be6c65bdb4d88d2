"""For spreadsheets: one row a task, UTF-8, days as ISO 8601, no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language, Text
from confplan.timetables.csv import guarded
from confplan.timetables.tasks.listing import Line, Listing
from confplan.timetables.tasks.words import (
    AFTER,
    DUE,
    LEFT,
    MAKES,
    NUMBER,
    OPTIONAL,
    OWNERS,
    ROLES,
    SERVES,
    STATED,
    TASK,
    THROUGH,
    UNIT,
    WITH,
    stated,
)
from confplan.timetables.words import YES

ROLE = Text("Vai trò", "Role")
HEADINGS = (NUMBER, UNIT, OWNERS, ROLE, TASK, DUE, LEFT, STATED, WITH, THROUGH, AFTER, MAKES, SERVES, OPTIONAL)


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; what is not known is blank, and days are counted until the last one."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in HEADINGS)
    for line in listing.lines:
        writer.writerow(_cells(line, language))
    return written.getvalue()


def _cells(line: Line, language: Language) -> list[str]:
    task, said = line.task, stated(line.task)
    texts = (task.unit or "", "; ".join(task.owners), ROLES[line.role].said(language), task.words)
    rest = (task.partners, task.through, tuple(map(str, task.needs)), task.makes, task.serves)
    return [
        str(task.number),
        *map(guarded, texts),
        task.deadline.day.isoformat() if task.deadline else "",
        "" if line.days is None else str(line.days),
        said.said(language) if said else "",
        *(guarded("; ".join(names)) for names in rest),
        YES.said(language) if task.is_optional else "",
    ]
