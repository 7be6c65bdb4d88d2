"""One event of ontime → the fields of an item, and when it begins and ends"""

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.importing.agenda import ALOUD
from confplan.importing.drafts import Draft
from confplan.importing.json_text import Json, JsonText, within
from confplan.importing.lengths import length
from confplan.importing.moments import moment
from confplan.importing.writing import holes
from confplan.model.scalars import hhmm
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Path
from confplan.timetables.ontime import DANGER, WARN
from confplan.timetables.words import IF_ANY

DAY, MINUTE = 86_400_000, 60_000  # milliseconds
CUSTOM = {"By": "by", "Place": "venue", "MC_says": "says", "Sound": "cues.sound", "Light": "cues.light", "Screen": "cues.screen", "Stage": "cues.stage", "Kind": "kind", "Plan_id": "id"}  # fmt: skip
OWN = frozenset({*CUSTOM, "Optional", "Assumed"})
NO_TIME = Text("chưa phải là một giờ (mili giây từ 0 giờ)", "is no time (milliseconds since midnight)")
DISAGREE = Text("từ timeStart đến timeEnd không bằng duration", "timeStart to timeEnd is not the duration")
ZERO = Text("thời lượng bằng 0", "the duration is 0")


@frozen
class Event:
    """When an event begins and ends, in milliseconds since midnight; past midnight the end is larger than a day"""

    start: int | None
    end: int | None


def event_of(one: dict[str, Json], path: Path, text: JsonText, draft: Draft) -> Event:
    """Read the event into the draft; its start is the caller's to write, who knows the one before."""
    reader = _Reader(one, path, text, draft)
    reader.words()
    return reader.times()


class _Reader:
    """Reads one event; what it finds stands at the value"""

    def __init__(self, one: dict[str, Json], path: Path, text: JsonText, draft: Draft) -> None:
        self.one, self.path, self.text, self.draft = one, path, text, draft
        custom = one.get("custom")
        self.custom = {key: _said(value) for key, value in custom.items()} if isinstance(custom, dict) else {}

    def words(self) -> None:
        """Write what the event is called and who does what in it."""
        title = _said(self.one.get("title"))
        if self.custom.get("Optional") == "yes":
            self.draft.put("optional", "true")
            title = title.removesuffix(IF_ANY.vi).removesuffix(IF_ANY.en)
        cue, note = _said(self.one.get("cue")), _said(self.one.get("note"))
        self.draft.put("title", holes(title or f"Mục {cue or self.path[-1]}"))
        for key, field in CUSTOM.items():
            if words := self.custom.get(key):
                self.draft.put(field, holes(words) if field == "says" else words)
        if "by" not in self.draft.fields:  # version 2 had fields of its own for these
            self.draft.put("by", _said(self.one.get("presenter")) or None)
        others = [f"{key}: {words}" for key, words in self.custom.items() if words and key not in OWN]
        subtitle = _said(self.one.get("subtitle"))
        for words in [subtitle, f"ghi chú: {note}" if note else "", *others]:
            if words:
                self.draft.remark(ALOUD, words)

    def times(self) -> Event:
        """Return when the event is; a length that is no whole minute is written as the two minutes that it lies between."""
        start, end, lasts = self._clock("timeStart"), self._clock("timeEnd"), self._clock("duration")
        if start is not None and end is not None and lasts is not None and (end - start - lasts) % DAY:
            self._doubt("duration", DISAGREE)
            self.draft.put("start", hhmm(start // MINUTE % 1440))
            self.draft.put("end", hhmm(end // MINUTE % 1440))
            self.draft.put("minutes", _minutes(lasts))
            return Event(None, None)
        if lasts is None and start is not None and end is not None:
            lasts = (end - start) % DAY
        if self.one.get("countToEnd") is True and end is not None:
            self.draft.put("end", hhmm(end // MINUTE % 1440))
        elif lasts:
            self._put_length(lasts)
        elif lasts == 0:
            self._doubt("duration", ZERO)
            self.draft.put("minutes", "")
        self._put_warnings()
        return Event(start, None if start is None or not lasts else start + lasts)

    def _put_length(self, lasts: int) -> None:
        minutes = _minutes(lasts)
        if self.custom.get("Assumed") == "yes":
            minutes = f"khoảng {minutes}"
            self.draft.remark("minutes", "tạm tính")
        self.draft.put("minutes", minutes)
        if lasts % MINUTE:
            self.draft.remark("minutes", f"trong tệp là {lasts // MINUTE} phút {lasts % MINUTE / 1000:g} giây")

    def _put_warnings(self) -> None:
        for key, field, usual in (("timeWarning", "warn", WARN), ("timeDanger", "danger", DANGER)):
            value = self.one.get(key)
            if isinstance(value, int) and value >= MINUTE and value % MINUTE == 0 and value != usual * MINUTE:
                self.draft.put(field, str(value // MINUTE))

    def _clock(self, key: str) -> int | None:
        """Return milliseconds; a text is read as people write times, for files that other programs made."""
        value = self.one.get(key)
        match value:
            case None:
                return None
            case int() | float() if not isinstance(value, bool) and value >= 0:
                return int(value)
            case str() if (found := _told(value, key)) is not None:
                return found
        field = {"timeStart": "start", "timeEnd": "end", "duration": "minutes"}[key]
        words = f"“{_said(value)[:60]}”"
        told = Text(f"{words} {NO_TIME.vi}", f"{words} {NO_TIME.en}")
        self.draft.leave_open(field, self.text.place((*self.path, key)), _said(value), within(told, (*self.path, key)))
        return None

    def _doubt(self, key: str, why: Text) -> None:
        self.draft.find("items-overlap", self.text.place((*self.path, key)), within(why, (*self.path, key)))


def _told(value: str, key: str) -> int | None:
    try:
        return length(value).likely * MINUTE if key == "duration" else moment(value).minute * MINUTE
    except ScalarError:
        return None


def _minutes(lasts: int) -> str:
    whole, rest = divmod(lasts, MINUTE)
    if not rest:
        return str(whole)
    return f"{whole}-{whole + 1}" if whole else "1"


def _said(value: Json) -> str:
    if isinstance(value, dict):  # version 2 kept the value beside a colour
        value = value.get("value")
    return " ".join(value.split()) if isinstance(value, str) else "" if value is None else str(value)
