"""A calendar for guests: one entry a day, with the public programme in its description, and no deadline of anybody"""

from confplan.findings import Language
from confplan.timetables.parts.calendars import written
from confplan.timetables.parts.entries import days, notes
from confplan.timetables.parts.told import Told
from confplan.timetables.programme import Programme


def render(programme: Programme, language: Language) -> Told:
    """Return the calendar, and what of the agenda it cannot hold."""
    return Told(written(programme, days(programme, language, public=True), language), notes(programme))
