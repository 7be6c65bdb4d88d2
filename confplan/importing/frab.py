"""A schedule of frab, pretalx and their kin → the agenda: what follows in one room linked, rooms at once parallel"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from confplan.findings import Finding, Severity, Text
from confplan.importing.agenda import MOST_ITEMS, Conference, Entry, Imported, Slot
from confplan.importing.arranging import arranged
from confplan.importing.frab_event import DayOf, Event, slot_of
from confplan.importing.json_text import Json, JsonText, within
from confplan.importing.writing import holes
from confplan.model.scalars import Day, hhmm
from confplan.places import Path

CONFERENCE: Path = ("schedule", "conference")
NO_DATE = Text("chưa phải là một ngày như 2024-07-26", "is no date such as 2024-07-26")
NOT_AFTER = Text("ngày này không sau ngày đứng trước", "this day is not after the one before it")
TWICE = Text("đã dùng ở một mục khác", "another event has it")
NOT_A_ROOM = Text("phòng này không có trong danh sách phòng", "this room is not in the list of rooms")


def imported_schedule(text: JsonText) -> Imported:
    """Return the agenda; what a plan has no field for (abstracts, links, biographies) is left out."""
    reader = _Reader(text)
    days = list(reader.days())
    slots = sorted(
        (slot for day in days for slot in reader.slots(day)),
        key=lambda slot: (slot.day, slot.start if slot.start is not None else -1),
    )
    if len(slots) > MOST_ITEMS:
        reader.find_too_many(slots[MOST_ITEMS])
    slots = slots[:MOST_ITEMS]
    dates = sorted({day.date for day in days} | reader.nights)
    slots = list(_numbered(slots, dates))
    reader.find_doubles()
    rooms = tuple(dict.fromkeys(slot.room for slot in slots if slot.room))
    opening = next((slot.start for slot in slots if slot.day == 1), None)
    conference = Conference(
        name=holes(reader.said("title")),
        dates=tuple(str(Day(date=one)) for one in dates),
        start="" if opening is None else hhmm(opening),
        venue=rooms[0] if len(rooms) == 1 else "",
        venues=rooms if len(rooms) > 1 else (),
    )
    notes = ("tóm tắt, liên kết và tiểu sử không đưa vào; persons thành by, track và type thành ghi chú",)
    return Imported(
        conference=conference, agenda=arranged(slots, opening), notes=notes, findings=tuple(reader.findings)
    )


def _numbered(slots: Sequence[Slot], dates: Sequence[date]) -> Iterator[Slot]:
    """Yield the items with the number of their day in place of its ordinal; a day that is none is written as its date."""
    numbers = {one.toordinal(): number for number, one in enumerate(dates, start=1)}
    for slot in slots:
        if slot.day in numbers:
            yield replace(slot, day=numbers[slot.day])
        else:
            yield replace(slot, day=len(dates) + 1, start=None, end=None, entry=_dated(slot))


def _dated(slot: Slot) -> Entry:
    """Return an item whose date is none of the conference's: its hour waits until its day is settled."""
    entry, fields = slot.entry, {**slot.entry.fields, "day": str(Day(date=date.fromordinal(slot.day)))}
    if slot.start is None:
        return replace(entry, fields=fields)
    length = {} if slot.end is None else {"minutes": str(slot.end - slot.start)}
    remarks = {**entry.remarks, "start": f"trong tệp là {hhmm(slot.start)}, chờ rõ ngày"}
    return replace(entry, fields={**fields, **length, "start": ""}, remarks=remarks)


class _Reader:
    """Reads the schedule; `findings` stand at the values, `events` are all of them with their paths"""

    def __init__(self, text: JsonText) -> None:
        self.text = text
        self.findings: list[Finding] = []
        match text.data:
            case {"schedule": {"conference": dict(conference)}}:
                self.conference: dict[str, Json] = conference
        self.events: list[tuple[Path, dict[str, Json]]] = []
        self.nights: set[date] = set()  # days on which something of the evening before still begins
        rooms = self.conference.get("rooms")
        self.rooms = {name for one in rooms if (name := _name(one))} if isinstance(rooms, list) else set()

    def said(self, key: str) -> str:
        value = self.conference.get(key)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def days(self) -> Iterator[DayOf]:
        """Yield the days; their dates must be dates, increase, lie within the conference, and be as many as it says."""
        days = self.conference.get("days")
        first, last = (self._own_date(key) for key in ("start", "end"))
        before: date | None = None
        for place, one in enumerate(days if isinstance(days, list) else ()):
            path = (*CONFERENCE, "days", place)
            if not isinstance(one, dict):
                continue
            day = _iso(one.get("date"))
            if day is None:
                self._find((*path, "date"), NO_DATE)
                day = before + timedelta(days=1) if before else first or date.min.replace(year=1900)
            if before and day <= before:
                self._find((*path, "date"), NOT_AFTER)
            if (first and day < first) or (last and day > last):
                self._find(
                    (*path, "date"),
                    Text(
                        f"{Day(date=day)} nằm ngoài các ngày của hội nghị",
                        f"{Day(date=day)} is outside the conference's days",
                    ),
                )
            before = day
            yield DayOf(path, day, one)
        self._count(len(days) if isinstance(days, list) else 0, first, last)

    def _count(self, days: int, first: date | None, last: date | None) -> None:
        """Find a number of days that is neither that of the file nor that from the first to the last."""
        count = self.conference.get("daysCount")
        span = (last - first).days + 1 if first and last else days
        if isinstance(count, int) and count not in {days, span}:
            told = Text(f"ghi {count} ngày, tệp có {days}", f"{count} days are written, the file has {days}")
            self._find((*CONFERENCE, "daysCount"), told, Severity.WARNING)

    def slots(self, day: DayOf) -> Iterator[Slot]:
        """Yield the events of a day, each in its room."""
        rooms = day.data.get("rooms")
        for room, events in rooms.items() if isinstance(rooms, dict) else ():
            path = (*day.path, "rooms", room)
            if self.rooms and room not in self.rooms:
                self._find(path, NOT_A_ROOM, Severity.WARNING, "unknown-venue")
            for place, event in enumerate(events if isinstance(events, list) else ()):
                if isinstance(event, dict):
                    self.events.append(((*path, place), event))
                    slot = slot_of(
                        Event(event, (*path, place), self.text, self.said("time_zone_name")), day, room, self.findings
                    )
                    self.nights |= {date.fromordinal(slot.day)} if day.covers(slot) else set()
                    yield slot

    def find_too_many(self, slot: Slot) -> None:
        """Tell that the schedule is only read up to here."""
        told = Text(
            f"có hơn {MOST_ITEMS} mục; chỉ lấy đến đây",
            f"there are more than {MOST_ITEMS} events; they are taken up to here",
        )
        self.findings.append(Finding("file-too-large", Severity.ERROR, slot.entry.at, told))

    def find_doubles(self) -> None:
        """Find ids and guids that two events share."""
        seen: set[tuple[str, str]] = set()
        for path, event in self.events:
            for key in ("id", "guid"):
                value = event.get(key)
                if isinstance(value, str | int) and value != "":
                    if (key, str(value)) in seen:
                        self._find(
                            (*path, key), Text(f"“{value}” {TWICE.vi}", f"“{value}”: {TWICE.en}"), rule="id-used-twice"
                        )
                    seen.add((key, str(value)))

    def _own_date(self, key: str) -> date | None:
        value = self.conference.get(key)
        found = _iso(value)
        if found is None and value not in {None, ""}:
            self._find((*CONFERENCE, key), NO_DATE)
        return found

    def _find(
        self, path: Path, told: Text, severity: Severity = Severity.ERROR, rule: str = "day-outside-conference"
    ) -> None:
        self.findings.append(Finding(rule, severity, self.text.place(path), within(told, path)))


def _name(one: Json) -> str:
    return one if isinstance(one, str) else str(one.get("name", "")) if isinstance(one, dict) else ""


def _iso(value: Json) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
