"""A JSON file → the agenda, by its shape: a project or rundown of ontime, or a schedule of the frab family"""

from confplan.findings import Text
from confplan.importing.agenda import Imported
from confplan.importing.frab import imported_schedule
from confplan.importing.json_text import JsonText
from confplan.importing.ontime import imported_rundowns
from confplan.importing.reading import refused

OTHER_SHAPE = Text(
    "tệp JSON này không phải của ontime (rundown, rundowns) hay của frab, pretalx (schedule.conference.days)",
    "this JSON is neither ontime's (rundown, rundowns) nor that of frab or pretalx (schedule.conference.days)",
)


def imported_json(content: bytes, name: str) -> Imported:
    """Return what the file holds; findings stand at lines and name the path in the JSON."""
    text = JsonText(content, name)
    if text.why:
        return refused(name, text.why)
    match text.data:
        case {"schedule": {"conference": {"days": list()}}}:
            return imported_schedule(text)
        case {"rundowns": dict()} | {"rundown": list()} | {"entries": dict(), "order": list()}:
            return imported_rundowns(text)
        case _:
            return refused(name, OTHER_SHAPE)
