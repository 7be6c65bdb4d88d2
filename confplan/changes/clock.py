"""What follows on the clock, once for all items that move together: “các mục sau đó lùi 10 phút”"""

from collections.abc import Iterator
from itertools import groupby

from confplan.changes.telling import Line, quoted
from confplan.changes.values import hour
from confplan.comparing.shifts import End, Shift, Shifted, Times
from confplan.findings import Language, Text

_MOST_RUNS = 2


def clock_lines(times: Times, language: Language) -> Iterator[Line]:
    """Yield a line for each run of items, then for each day that ends at another time."""
    several = len({shift.day for shift in times.shifts} | {end.day for end in times.ends}) > 1
    for _, together in groupby(times.shifts, key=lambda shift: (shift.day, shift.minutes > 0)):
        for shifts in _gathered([*together]):
            yield Line(_on(shifts[0].day, language, several=several) + _shifted(shifts, language))
    for end in times.ends:
        yield Line(_on(end.day, language, several=several) + _ended(end, language))


def _gathered(shifts: list[Shift]) -> list[list[Shift]]:
    """A few runs are told one by one; where each item moves a little farther than the one before, all of them at once."""
    return [shifts] if len(shifts) > _MOST_RUNS else [[shift] for shift in shifts]


def _shifted(shifts: list[Shift], language: Language) -> str:
    """Return by how much the items move, from the first to the last of them."""
    items = [item for shift in shifts for item in shift.items]
    first, last = items[0], items[-1]
    vi, en = _by(shifts, "vi"), _by(shifts, "en")
    if len(items) == 1:
        told = Text(f"mục {quoted(first.title)} {vi}", f"the item {quoted(first.title)} {en}")
        return f"{told.said(language)} ({_hours(first, language)})"
    told = Text(
        f"{len(items)} mục {vi}, từ {quoted(first.title)} ({_hours(first, 'vi')}) đến {quoted(last.title)} ({_hours(last, 'vi')})",
        f"{len(items)} items {en}, from {quoted(first.title)} ({_hours(first, 'en')}) to {quoted(last.title)} ({_hours(last, 'en')})",
    )
    return told.said(language)


def _by(shifts: list[Shift], language: Language) -> str:
    lengths = sorted(abs(shift.minutes) for shift in shifts)
    least, most = lengths[0], lengths[-1]
    same = Text(f"{least} phút", f"{least} minutes")
    minutes = same if least == most else Text(f"từ {least} đến {most} phút", f"{least} to {most} minutes")
    later, earlier = (
        Text(f"lùi {minutes.vi}", f"{minutes.en} later"),
        Text(f"sớm lên {minutes.vi}", f"{minutes.en} earlier"),
    )
    return (later if shifts[0].minutes > 0 else earlier).said(language)


def _hours(item: Shifted, language: Language) -> str:
    return f"{hour(item.old, language)} → {hour(item.new, language)}"


def _ended(end: End, language: Language) -> str:
    told = (
        Text("giờ kết thúc tính được: ", "it ends, as worked out: ").said(language)
        + f"{hour(end.old, language)} → {hour(end.new, language)}"
    )
    over = Text(
        f", quá giờ phải kết thúc {end.over} phút", f", {end.over} minutes past the time by which it has to end"
    )
    return told + over.said(language) if end.over else told


def _on(day: int, language: Language, *, several: bool) -> str:
    return Text(f"ngày thứ {day}: ", f"day {day}: ").said(language) if several else ""
