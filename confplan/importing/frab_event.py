"""One event of a frab or pretalx schedule → an item in its room, with the day and the minute in which it begins"""

from datetime import date, datetime, timedelta

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.importing.agenda import ALOUD, Slot
from confplan.importing.drafts import Draft
from confplan.importing.frab_values import in_zone, persons, said, stamp
from confplan.importing.json_text import Json, JsonText, within
from confplan.importing.lengths import length
from confplan.importing.moments import moment
from confplan.importing.writing import holes
from confplan.model.scalars import hhmm
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Path, Place
from confplan.timetables.parts.columns import KINDS
from confplan.timetables.words import IF_ANY

HOURS, MORNING = 60, 6 * 60  # until when a night belongs to the day before, where the file does not say
LIKE = {"break": "break", "lunch": "break", "opening": "opening", "closing": "closing"}
OPTIONAL = {word.strip(" ()") for word in IF_ANY}


@frozen
class DayOf:
    """A day of the schedule: where it stands, its date and its data"""

    path: Path
    date: date
    data: dict[str, Json]

    def holds(self, when: datetime) -> bool:
        """Tell whether something begins on that day: from its start to its end, which may be past midnight."""
        begin, end = (stamp(self.data.get(key)) for key in ("day_start", "day_end"))
        midnight = datetime.combine(self.date, datetime.min.time())
        whole = midnight, midnight + timedelta(days=1, minutes=MORNING)
        return (begin or whole[0]) <= when <= (end or whole[1]) or whole[0] <= when < midnight + timedelta(days=1)

    def covers(self, slot: Slot) -> bool:
        """Tell an item that begins within the day, whichever date it then is."""
        begins = datetime.fromordinal(slot.day) + timedelta(minutes=slot.start or 0)
        return self.holds(begins)


@frozen
class Event:
    """An event as the file has it, where it stands there, and the zone of the conference"""

    data: dict[str, Json]
    path: Path
    text: JsonText
    zone: str = ""

    def place(self, key: str) -> Place:
        return self.text.place((*self.path, key))


def slot_of(event: Event, day: DayOf, room: str, findings: list[Finding]) -> Slot:
    """Return the event as an item; its day is the ordinal of its date by the calendar."""
    reader = _Reader(event, day, Draft(event.text.place(event.path), findings))
    reader.words(room)
    when = reader.begins()
    lasts = reader.lasts()
    start = None if when is None else when.hour * HOURS + when.minute
    end = None if start is None or lasts is None else start + lasts
    if start is None and lasts is not None:
        reader.draft.put("minutes", str(lasts))
    on = when.date() if when else day.date
    return Slot(entry=reader.draft.entry(), day=on.toordinal(), start=start, end=end, room=room)


class _Reader:
    """Reads one event; what it finds stands at the value"""

    def __init__(self, event: Event, day: DayOf, draft: Draft) -> None:
        self.event, self.path, self.day, self.draft, self.at = event.data, event.path, day, draft, event.place
        self.zone = event.zone

    def words(self, room: str) -> None:
        """Write what it is called, by whom and where; a room that differs from the list it stands in is found."""
        event, draft = self.event, self.draft
        draft.put("title", holes(said(event.get("title")) or "Mục chưa có tên"))
        draft.put("venue", room)
        draft.put("by", "; ".join(persons(event.get("persons"))) or None)
        kind = said(event.get("type"))
        key = kind if kind in KINDS else LIKE.get(bare(kind))
        draft.put("kind", key if key != "other" else None)
        if said(event.get("subtitle")) in OPTIONAL:
            draft.put("optional", "true")
        told = [
            f"{name}: {words}"
            for name in ("subtitle", "track", "type")
            if (words := said(event.get(name))) and words not in {*OPTIONAL, key}
        ]
        if told:
            draft.remark(ALOUD, ", ".join(told))
        other = said(event.get("room"))
        if other and other != room:
            self._find(
                "room",
                Text(
                    f"ghi phòng “{other}”, nằm trong danh sách của “{room}”",
                    f"the room is “{other}”, in the list of “{room}”",
                ),
                "unknown-venue",
            )

    def begins(self) -> datetime | None:
        """Return when it begins: `date` and `start` must agree, and lie in the day that the event stands in."""
        clock = self._clock("start")
        begins = self._begin(clock)
        if begins is None and said(self.event.get("date")):
            self._unreadable("start", "date")
        if begins and clock is not None and (begins.hour * HOURS + begins.minute) != clock:
            told = Text(
                f"date ghi {begins:%H:%M}, start ghi {hhmm(clock)}",
                f"date says {begins:%H:%M}, start says {hhmm(clock)}",
            )
            self._find("start", told, "items-overlap")
        if begins and not self.day.holds(begins):
            told = Text(
                f"{begins:%d/%m/%Y %H:%M} nằm ngoài ngày {self.day.date:%d/%m/%Y}",
                f"{begins:%d/%m/%Y %H:%M} is outside the day {self.day.date:%d/%m/%Y}",
            )
            self._find("date", told, "day-outside-conference")
        if begins:
            return begins
        return (
            None if clock is None else datetime.combine(self.day.date, datetime.min.time()) + timedelta(minutes=clock)
        )

    def _begin(self, clock: int | None) -> datetime | None:
        """Return the time on the wall: as the stamp has it, or in the zone of the conference where that is what `start` says."""
        written = self.event.get("date")
        there = in_zone(written, self.zone)
        return there if there and there.hour * HOURS + there.minute == clock else stamp(written)

    def lasts(self) -> int | None:
        """Return the minutes; None where the file does not say for certain."""
        value = self.event.get("duration")
        try:
            minutes = length(said(value)).likely if said(value) else None
        except ScalarError as error:
            self._unreadable("minutes", "duration", error.text)
            return None
        end, start = self._clock("end"), self._clock("start", again=True)
        if minutes is None and start is not None and end is not None:
            return (end - start) % (24 * HOURS) or None
        if minutes is not None and start is not None and end is not None and (start + minutes - end) % (24 * HOURS):
            told = Text(
                f"từ {hhmm(start)} đến {hhmm(end)} không phải là {minutes} phút",
                f"{hhmm(start)} to {hhmm(end)} are not {minutes} minutes",
            )
            self._find("duration", told, "items-overlap")
        return minutes

    def _clock(self, key: str, *, again: bool = False) -> int | None:
        written = said(self.event.get(key))
        try:
            return moment(written).minute if written else None
        except ScalarError as error:
            if not again:
                self._unreadable("start" if key == "start" else "minutes", key, error.text)
        return None

    def _unreadable(self, field: str, key: str, why: Text | None = None) -> None:
        written = said(self.event.get(key))
        told = why or Text(f"“{written[:60]}” chưa phải là ngày giờ", f"“{written[:60]}” is no date and time")
        self.draft.leave_open(field, self.at(key), written, within(told, (*self.path, key)))

    def _find(self, key: str, told: Text, rule: str) -> None:
        path = (*self.path, key)
        self.draft.find(rule, self.at(key), within(told, path), Severity.ERROR)
