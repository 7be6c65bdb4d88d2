"""A project or a rundown of ontime, of version 3 or 4 → the agenda: events in their order, groups and blocks as sections"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from confplan.findings import Finding, Severity, Text
from confplan.importing.agenda import ALOUD, Conference, Entry, Imported, Written
from confplan.importing.drafts import Draft
from confplan.importing.json_text import Json, JsonText, within
from confplan.importing.ontime_event import Event, event_of
from confplan.importing.writing import holes
from confplan.model.scalars import hhmm
from confplan.places import Path

DAY = 86_400_000  # milliseconds
MINUTE = 60_000
KNOWN = frozenset({"event", "group", "block", "delay", "milestone"})
NO_ENTRY = Text("mục nêu ở đây không có trong entries", "the entry named here is not among the entries")
TWICE = Text("id này đã dùng ở mục khác", "another entry has this id")


def imported_rundowns(text: JsonText) -> Imported:
    """Return the agenda; each rundown of a project is a day."""
    findings: list[Finding] = []
    rundowns = [_Rundown(text, path, findings) for path in _rundowns(text.data)]
    days = [tuple(rundown.entries(number)) for number, rundown in enumerate(rundowns, start=1)]
    first = rundowns[0].first if rundowns else None
    match text.data:
        case {"project": {"title": str(title)}} | {"eventData": {"title": str(title)}}:
            name = title
        case _:
            name = ""
    return Imported(
        conference=Conference(name=holes(name), start="" if first is None else hhmm(first // MINUTE % 1440)),
        agenda=tuple(entry for day in days for entry in day),
        notes=("ontime không ghi ngày, đơn vị chuẩn bị và phần còn lại của kế hoạch",),
        findings=tuple(findings),
    )


def _rundowns(data: Json) -> Iterator[Path]:
    match data:
        case {"rundowns": dict(found)}:
            yield from (("rundowns", name) for name, rundown in found.items() if isinstance(rundown, dict))
        case {"rundown": list()}:
            yield ("rundown",)
        case _:
            yield ()


class _Rundown:
    """One rundown while it is read: `end` is where the event before ended, `first` where the first began, in milliseconds"""

    def __init__(self, text: JsonText, path: Path, findings: list[Finding]) -> None:
        self.text, self.path, self.findings = text, path, findings
        self.data = _at(text.data, path)
        self.end: int | None = None
        self.latest: int | None = None
        self.first: int | None = None
        self.day = 1

    def entries(self, day: int) -> Iterator[Entry]:
        """Yield the items of the rundown, the topmost with the number of their day."""
        self.day = day
        for entry in self._blocks(self.data) if isinstance(self.data, list) else self._ordered():
            yield entry if day == 1 or not entry.fields else replace(entry, fields={**entry.fields, "day": str(day)})

    def _blocks(self, entries: list[Json]) -> Iterator[Entry]:
        """Yield those of a flat list (version 3), where a block heads all that follows it."""
        self._find_twice([((*self.path, place, "id"), _text(one, "id")) for place, one in enumerate(entries)])
        section: Entry | None = None
        inside: list[Entry] = []
        for place, one in enumerate(entries):
            path = (*self.path, place)
            if isinstance(one, dict) and one.get("type") == "block":
                yield from _closed(section, inside)
                section, inside = self._section(one, path), []
            elif isinstance(one, dict):
                inside += self._one(one, path)
        yield from _closed(section, inside)

    def _ordered(self) -> Iterator[Entry]:
        """Yield those of version 4, where groups name what they hold."""
        match self.data:
            case {"entries": dict(entries), "order": list(order)}:
                yield from self._named(order, (*self.path, "order"), entries)

    def _named(
        self, order: Sequence[Json], path: Path, entries: Mapping[str, Json], *, deeper: bool = True
    ) -> Iterator[Entry]:
        for place, name in enumerate(order):
            one = entries.get(str(name))
            here = (*self.path, "entries", str(name))
            match one:
                case {"type": "group" | "block", "entries": list(inside)} if deeper and isinstance(one, dict):
                    items = tuple(self._named(inside, (*here, "entries"), entries, deeper=False))
                    yield from _closed(self._section(one, here), items)
                case dict():
                    yield from self._one(one, here)
                case _:
                    self.findings.append(
                        Finding(
                            "unknown-item",
                            Severity.ERROR,
                            self.text.place((*path, place)),
                            within(NO_ENTRY, (*path, place)),
                        )
                    )

    def _section(self, one: dict[str, Json], path: Path) -> Entry:
        fields: dict[str, Written] = {"title": holes(_text(one, "title") or "Phần chưa có tên")}
        return Entry(at=self.text.place(path), fields=fields)

    def _one(self, one: dict[str, Json], path: Path) -> Iterator[Entry]:
        draft = Draft(self.text.place(path), self.findings)
        kind = one.get("type", "event")
        if kind == "event" and not one.get("skip"):
            event = event_of(one, path, self.text, draft)
            self._time(draft, event)
            yield draft.entry()
        elif kind == "event" or kind not in KNOWN or kind == "delay":
            why = {"event": "bỏ qua (skip)", "delay": f"khoảng trễ {_minutes(one)}"}.get(str(kind), f"loại {kind}")
            draft.remark(ALOUD, f"không đưa vào: {why} {_text(one, 'title')}".strip())
            yield draft.entry()
        elif kind == "milestone":
            draft.remark(ALOUD, f"mốc: {_text(one, 'title')}")
            yield draft.entry()

    def _time(self, draft: Draft, event: Event) -> None:
        """Write the start where the event does not follow from the one before; of the first it is the conference's."""
        start = event.start
        is_first = self.first is None and self.latest is None
        if start is not None and is_first and "start" not in draft.fields:
            self.first = start
        follows = start is not None and (self.end is not None and start % DAY == self.end % DAY)
        if start is not None and "start" not in draft.fields and not follows and not (is_first and self.day == 1):
            draft.put("start", hhmm(start // MINUTE % 1440))
        self.latest = start if start is not None else self.latest
        self.end = event.end if start is not None else None

    def _find_twice(self, named: Sequence[tuple[Path, str]]) -> None:
        seen: set[str] = set()
        for path, name in named:
            if name and name in seen:
                self.findings.append(
                    Finding("id-used-twice", Severity.ERROR, self.text.place(path), within(TWICE, path))
                )
            seen.add(name)


def _closed(section: Entry | None, inside: Sequence[Entry]) -> Iterator[Entry]:
    """Yield a section with its items, or the items that stand before any section; an empty section is nothing."""
    if section is None:
        yield from inside
    elif any(one.fields for one in inside):
        yield replace(section, items=tuple(inside))
    else:
        yield Entry(at=section.at, remarks={ALOUD: f"phần chưa có mục nào: {section.fields['title']}"})


def _at(data: Json, path: Path) -> Json:
    for step in path:
        data = data[step] if isinstance(data, dict) and isinstance(step, str) else None
    return data


def _text(one: Json, key: str) -> str:
    found = one.get(key) if isinstance(one, dict) else None
    return found if isinstance(found, str) else ""


def _minutes(one: dict[str, Json]) -> str:
    duration = one.get("duration")
    return f"{duration / MINUTE:g} phút" if isinstance(duration, int | float) else ""
