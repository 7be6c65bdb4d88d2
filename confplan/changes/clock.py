"""What follows on the clock, once for all items that move together: “các mục sau đó lùi 10 phút”"""

from collections.abc import Iterator

from confplan.changes.names import Language, say
from confplan.changes.telling import Line, quoted
from confplan.changes.values import hour
from confplan.comparing.shifts import End, Shift, Shifted, Times
from confplan.findings import Text


def clock_lines(times: Times, language: Language) -> Iterator[Line]:
    """Yield a line for each run of items, then for each day that ends at another time."""
    several = len({shift.day for shift in times.shifts} | {end.day for end in times.ends}) > 1
    for shift in times.shifts:
        yield Line(_on(shift.day, language, several=several) + shifted(shift, language))
    for end in times.ends:
        yield Line(_on(end.day, language, several=several) + _ended(end, language))


def shifted(shift: Shift, language: Language) -> str:
    """Return by how much the items move, from the first to the last of them."""
    first, last = shift.items[0], shift.items[-1]
    if len(shift.items) == 1:
        told = Text(
            f"mục {quoted(first.title)} {_by(shift, 'vi')}", f"the item {quoted(first.title)} {_by(shift, 'en')}"
        )
        return f"{say(told, language)} ({_hours(first, language)})"
    told = Text(
        f"{len(shift.items)} mục {_by(shift, 'vi')}, từ {quoted(first.title)} ({_hours(first, 'vi')}) đến {quoted(last.title)} ({_hours(last, 'vi')})",
        f"{len(shift.items)} items {_by(shift, 'en')}, from {quoted(first.title)} ({_hours(first, 'en')}) to {quoted(last.title)} ({_hours(last, 'en')})",
    )
    return say(told, language)


def _by(shift: Shift, language: Language) -> str:
    minutes = abs(shift.minutes)
    later = Text(f"lùi {minutes} phút", f"{minutes} minutes later")
    return say(later if shift.minutes > 0 else Text(f"sớm lên {minutes} phút", f"{minutes} minutes earlier"), language)


def _hours(item: Shifted, language: Language) -> str:
    return f"{hour(item.old, language)} → {hour(item.new, language)}"


def _ended(end: End, language: Language) -> str:
    told = (
        say(Text("giờ kết thúc tính được: ", "it ends, as worked out: "), language)
        + f"{hour(end.old, language)} → {hour(end.new, language)}"
    )
    over = Text(
        f", quá giờ phải kết thúc {end.over} phút", f", {end.over} minutes past the time by which it has to end"
    )
    return told + say(over, language) if end.over else told


def _on(day: int, language: Language, *, several: bool) -> str:
    return say(Text(f"ngày thứ {day}: ", f"day {day}: "), language) if several else ""
