"""A calendar for those who prepare: the days of the conference and the deadlines of tasks; with times asked for, each item too"""

from confplan.findings import Language
from confplan.timetables.parts.calendars import written
from confplan.timetables.parts.entries import days, deadlines, items, notes
from confplan.timetables.parts.told import Told
from confplan.timetables.programme import Programme


def render(programme: Programme, language: Language) -> Told:
    """Return the calendar, and what of the agenda it cannot hold."""
    each = items(programme, language) if programme.timing else ()
    entries = (*days(programme, language, public=False), *each, *deadlines(programme, language))
    return Told(written(programme, entries, language), notes(programme))
