"""A forecast for a terminal: what is left of the day beside what was planned, and what to cut"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language, Text
from confplan.planning.forecast import Expected
from confplan.planning.forecast_cuts import Cut
from confplan.terminal import Piece, cut, unstyled
from confplan.timetables.expected.outlook import Outlook
from confplan.timetables.words import ITEM, begun, clock, ends, heading, left, span

EXPECTED, PLANNED, LATE = Text("Dự kiến", "Expected"), Text("Kế hoạch", "Planned"), Text("Chậm", "Late")
_SHORTEST_TITLE = 12
_UNCUT = 10_000


def render(outlook: Outlook, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(outlook, language))


def lines(outlook: Outlook, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, titles cut to the width of a terminal (None: nothing is cut)."""
    if outlook.programme.name:
        yield [(cut(outlook.programme.name, width), "head")]
    name = heading(outlook.forecast.day, language, several=len(outlook.programme.days) > 1)
    yield [(", ".join(part for part in (name, clock(outlook.forecast.standing.now)) if part), "place")]
    yield []
    yield from _rows(outlook, language, width)
    yield []
    for text, over in sentences(outlook):
        for line in textwrap.wrap(text.said(language), width or _UNCUT, subsequent_indent="  "):
            yield [(line, "over" if over else "")]


def _rows(outlook: Outlook, language: Language, width: int | None) -> Iterator[list[Piece]]:
    items = outlook.forecast.items
    cells = [(EXPECTED.said(language), PLANNED.said(language), LATE.said(language))]
    cells += [(span(one.start, one.end), span(one.row.start, one.row.end), _late(one)) for one in items]
    wide = [max(len(row[column]) for row in cells) for column in range(3)]
    titles = [ITEM.said(language), *(outlook.title(one.row) for one in items)]
    for number, (row, title) in enumerate(zip(cells, titles, strict=True)):
        late = f"{row[2]:>{wide[2]}}  "
        before = f"{row[0]:<{wide[0]}}  {row[1]:<{wide[1]}}  "
        room = None if width is None else max(_SHORTEST_TITLE, width - len(before + late))
        behind = number and (items[number - 1].late or 0) > 0
        yield [
            (before, "" if number else "assumed"),
            (late, "over" if behind else "" if number else "assumed"),
            (cut(title, room), "place" if number == 1 else "" if number else "assumed"),
        ]


def _late(one: Expected) -> str:
    return "" if one.late is None else f"{one.late:+}" if one.late else "0"


def sentences(outlook: Outlook) -> Iterator[tuple[Text, bool]]:
    """Yield what is said below the times, and whether each tells of an overrun."""
    forecast = outlook.forecast
    yield _end(outlook), forecast.over > 0
    if not forecast.over:
        return
    for number, one in enumerate(outlook.rescue.cuts, 1):
        what = _cut(one, outlook.title(one.row))
        yield Text(f"{number}. {what.vi}", f"{number}. {what.en}"), False
    yield _after(outlook), outlook.rescue.after.over > 0


def _end(outlook: Outlook) -> Text:
    forecast = outlook.forecast
    said = begun(ends(forecast.end, forecast.end_without, both=forecast.end != forecast.end_without))
    limit = forecast.day.limit
    if limit is None:
        return said
    assumed = Text(" (tạm lấy)", " (assumed)") if limit.at is None else Text("", "")
    room = left(limit.minute - forecast.end)
    until = clock(limit.minute)
    return Text(
        f"{said.vi}; so với {until}{assumed.vi}: {room.vi}", f"{said.en}; against {until}{assumed.en}: {room.en}"
    )


def _cut(one: Cut, title: str) -> Text:
    if one.minutes is None:
        return Text(f"Bỏ “{title}”: bớt {one.saves} phút", f"Leave out “{title}”: saves {one.saves} minutes")
    return Text(
        f"Rút “{title}” còn {one.minutes} phút: bớt {one.saves} phút",
        f"Keep “{title}” to {one.minutes} minutes: saves {one.saves}",
    )


def _after(outlook: Outlook) -> Text:
    after, end = outlook.rescue.after, clock(outlook.rescue.after.end)
    if not outlook.rescue.cuts:
        return Text("Không có gì mà cắt đi thì kết thúc sớm hơn", "Nothing that could be cut would end it sooner")
    if after.over:
        return Text(
            f"Khi đó kết thúc lúc {end}, vẫn trễ {after.over} phút",
            f"It then ends at {end}, still {after.over} minutes over",
        )
    return Text(f"Khi đó kết thúc lúc {end}, kịp giờ", f"It then ends at {end}, in time")
