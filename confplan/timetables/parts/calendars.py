"""Entries → a calendar file after RFC 5545, in the local time of Viet Nam"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from confplan.findings import Language
from confplan.timetables.parts.entries import Entry
from confplan.timetables.parts.stamps import ZONE_NAME, written_at
from confplan.timetables.programme import Programme

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Timezone

COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)  # days since then number the editions of an entry


def written(programme: Programme, entries: Iterable[Entry], language: Language) -> str:
    """Return the file: lines of at most 75 octets, ended by CR LF."""
    from icalendar import Calendar

    calendar = Calendar()
    at = written_at(programme.case)
    calendar.add("prodid", f"-//confplan//agenda//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", programme.name)
    calendar.add("x-wr-timezone", ZONE_NAME)
    calendar.add_component(_zone())
    _fill(calendar, entries, at)
    content: bytes = calendar.to_ical()
    return content.decode()


def _fill(calendar: "Calendar", entries: Iterable[Entry], at: datetime) -> None:
    for entry in entries:
        calendar.add_component(_event(entry, at))


def _event(entry: Entry, at: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", at)
    event.add("last-modified", at)
    event.add("sequence", max(0, (at - COUNTED_FROM).days))
    event.add("summary", entry.summary)
    for name, when in (("dtstart", entry.start), ("dtend", entry.end)):
        _add_time(event, name, when)
    if entry.place:
        event.add("location", entry.place)
    if entry.description:
        event.add("description", entry.description)
    event.add("status", "TENTATIVE" if entry.is_tentative else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.is_busy else "TRANSPARENT")
    return event


def _add_time(event: "Event", name: str, when: datetime | date) -> None:
    if isinstance(when, datetime):
        event.add(name, when.replace(tzinfo=None), parameters={"TZID": ZONE_NAME})
    else:
        event.add(name, when)


def _zone() -> "Timezone":
    """Return the zone's one rule: seven hours ahead all year, as it has been since 1975."""
    from icalendar import Timezone, TimezoneStandard

    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1975, 6, 13, tzinfo=UTC).replace(tzinfo=None))
    standard.add("tzoffsetfrom", timedelta(hours=8))
    standard.add("tzoffsetto", timedelta(hours=7))
    standard.add("tzname", "+07")
    zone = Timezone()
    zone.add("tzid", ZONE_NAME)
    zone.add_component(standard)
    return zone
