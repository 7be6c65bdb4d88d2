"""For a terminal: the programme as a table, with times and a strip of the day where they are asked for"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language, Text
from confplan.planning.timing_days import DayTimes
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables import bar as strip
from confplan.timetables.parts.day_strip import day_strip
from confplan.timetables.parts.open_readings import OpenReadings, open_readings
from confplan.timetables.programme import Line, Programme
from confplan.timetables.summary import sentences
from confplan.timetables.words import ITEM, LEGEND, MINUTES, OPTIONAL, TIME, heading, length, span, stated_length, title

_PIPE_BAR = 24
_PIPE_STRIP, _WIDEST_STRIP = 72, 140  # columns of the whole day in one line
_NARROWEST_WITH_BAR = 64
_SHORTEST_TITLE = 12


def render(programme: Programme, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(programme, language))


def lines(programme: Programme, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, titles cut to the width of a terminal (None: nothing is cut)."""
    if programme.name:
        yield [(cut(programme.name, width), "head")]
    for day in programme.days:
        yield from _day(programme, day, language, width)
    if programme.timing:
        yield []
        for text, over in sentences(programme):
            yield from _wrapped(text.said(language), "over" if over else "", width)
        for one in open_readings(programme):
            yield from _wrapped(one.title.said(language), "", width)
            yield from _readings(one, language, width)
        yield from _wrapped(_legend(programme, language), "assumed", width)


def _readings(one: OpenReadings, language: Language, width: int | None) -> Iterator[list[Piece]]:
    rows = [[cell.said(language) for cell in cells] for cells in (one.heads, *(way.cells for way in one.ways))]
    wide = [max(columns(row[place]) for row in rows) for place in range(len(one.heads))]
    styles = ["assumed", *("over" if way.is_late else "" for way in one.ways)]
    if width is not None and sum(wide) + 2 * len(wide) > width:
        yield from _below_each_other(rows, styles, width)
        return
    for (name, *cells), style in zip(rows, styles, strict=True):
        told = "".join(f"  {' ' * (most - columns(cell))}{cell}" for cell, most in zip(cells, wide[1:], strict=True))
        yield [("  ", ""), (name + " " * (wide[0] - columns(name)) + told, style)]


def _below_each_other(rows: list[list[str]], styles: list[str], width: int | None) -> Iterator[list[Piece]]:
    """Yield the rows as sentences, for a terminal too narrow for their table."""
    heads = rows[0]
    for row, style in zip(rows[1:], styles[1:], strict=True):
        told = [f"{head} {cell}" for head, cell in zip(heads[1:-1], row[1:-1], strict=True) if cell]
        yield from _wrapped(f"- {row[0]}: {', '.join([*told, *filter(None, row[-1:])])}", style, width)


def _day(programme: Programme, day: DayTimes, language: Language, width: int | None) -> Iterator[list[Piece]]:
    here = programme.of_day(day.number)
    if day is not programme.days[0]:
        yield []
    if day.date or len(programme.days) > 1:
        yield [(heading(day, language, several=len(programme.days) > 1), "place")]
    if programme.name or day.date or len(programme.days) > 1:
        yield []
    wide_bar = _bar_columns(width) if programme.timing else 0
    times = [span(line.row.start, line.row.end) for line in here] if programme.timing else []
    lengths = [length(line.row) if programme.timing else stated_length(line.row) for line in here]
    wide = max(map(len, times), default=0), max(map(len, [*lengths, MINUTES.said(language)]))
    yield _head(wide, wide_bar, language, width)
    for number, line in enumerate(here):
        before = f"{times[number]:<{wide[0]}}  " if wide[0] else ""
        shown = line.title if programme.timing else title(line.row, line.title, language)
        yield _row(Line(line.row, shown), (before, f"{lengths[number]:>{wide[1]}}"), _strip(line, day, wide_bar), width)
    if programme.timing:
        drawn = list(day_strip(day, [line.row for line in here], min(width or _PIPE_STRIP, _WIDEST_STRIP)))
        yield from ([[], *([(line, "bar")] for line in drawn)] if drawn else [])


def _head(wide: tuple[int, int], wide_bar: int, language: Language, width: int | None) -> list[Piece]:
    time = f"{TIME.said(language):<{wide[0]}}  " if wide[0] else ""
    before = f"{time}{MINUTES.said(language):>{wide[1]}}  " + " " * (wide_bar + 2 if wide_bar else 0)
    return [(cut(before + ITEM.said(language), width), "assumed")]


def _row(line: Line, cells: tuple[str, str], strip_: str, width: int | None) -> list[Piece]:
    time, minutes = cells
    bar = f"{strip_}  " if strip_ else ""
    indent = "  " * line.row.depth
    room = None if width is None else max(_SHORTEST_TITLE, width - len(time + minutes + bar) - 2 - len(indent))
    late = "over" if line.row.overlap or line.row.over else ""
    return [
        (time, late),
        (f"{minutes}  ", "assumed" if line.row.assumed else ""),
        (bar, "bar"),
        (indent + cut(line.title, room), "" if line.row.depth else "place"),
    ]


def _strip(line: Line, day: DayTimes, wide: int) -> str:
    limit = day.limit.minute if day.limit else None
    return strip.bar(line.row, strip.scale(day, wide), wide, limit) if wide else ""


def _bar_columns(width: int | None) -> int:
    if width is None:
        return _PIPE_BAR
    return (width - 40) * 9 // 20 if width >= _NARROWEST_WITH_BAR else 0


def _legend(programme: Programme, language: Language) -> str:
    parts = [LEGEND.said(language)] if any(line.row.assumed for line in programme.lines) else []
    if programme.timetable.has_optional:
        parts.append(OPTIONAL.said(language))
    strips = Text(
        f"{strip.STATED} đã ghi, {strip.ASSUMED} tạm tính, {strip.OPTIONAL} nếu có",
        f"{strip.STATED} stated, {strip.ASSUMED} assumed, {strip.OPTIONAL} optional",
    )
    return "; ".join([*parts, strips.said(language)])


def _wrapped(text: str, style: str, width: int | None) -> Iterator[list[Piece]]:
    for line in textwrap.wrap(text, width, subsequent_indent="  ") if width else [text]:
        yield [(line, style)]
