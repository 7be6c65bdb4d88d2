"""A simulation for a terminal: when it ends, how likely in time, and a tornado of what matters"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language, Text
from confplan.planning.chances import DayChances, Spread
from confplan.planning.chances_causes import Cause
from confplan.planning.timing_days import DayTimes
from confplan.terminal import Piece, cut, unstyled
from confplan.timetables.simulated.simulation import Simulation, extent, runs_told
from confplan.timetables.words import clock, heading

MOST_CAUSES = 10
_SHORTEST_TITLE = 12
_PIPE_TORNADO = 32
_EARLIER, _LATER, _END = "▒", "█", "│"

HELD, WITHOUT, END = (
    Text("có mục “nếu có”", "all optional items"),
    Text("bỏ mục “nếu có”", "no optional items"),
    Text("kết thúc", "end"),
)
HALF, MOST = Text("1/2 xong trước", "half of runs"), Text("9/10 xong trước", "nine of ten")
MATTERS = Text("Điều làm thay đổi giờ kết thúc, thử riêng từng điều", "What moves the end, each tried alone")
FIXED = Text("Không có mục nào chưa chốt làm thay đổi giờ kết thúc", "Nothing that is open moves the end")
NO_CLOCK = Text("Chưa có giờ bắt đầu nên chưa tính được giờ kết thúc", "There is no start, so there is no end")


def render(simulation: Simulation, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(simulation, language))


def lines(simulation: Simulation, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, titles cut to the width of a terminal (None: nothing is cut)."""
    if simulation.programme.name:
        yield [(cut(simulation.programme.name, width), "head")]
    for number, day in enumerate(simulation.days):
        if number:
            yield []
        yield from _day(simulation, day, language, width)
    if not simulation.days:
        yield [(NO_CLOCK.said(language), "")]
    yield []
    for line in textwrap.wrap(runs_told(simulation).said(language), width or 10_000, subsequent_indent="  "):
        yield [(line, "assumed")]


def _day(simulation: Simulation, day: DayChances, language: Language, width: int | None) -> Iterator[list[Piece]]:
    if name := heading(day.day, language, several=len(simulation.programme.days) > 1):
        yield [(name, "place")]
    yield []
    yield from _ends(day, language)
    causes = simulation.of_day(day.day)[:MOST_CAUSES]
    yield []
    yield [((MATTERS if causes else FIXED).said(language), "place")]
    yield from _tornado(simulation, day.day, causes, language, width)


def _ends(day: DayChances, language: Language) -> Iterator[list[Piece]]:
    limit = day.day.limit.minute if day.day.limit else None
    by = "" if limit is None else Text(f"kịp {clock(limit)}", f"by {clock(limit)}").said(language)
    rows = [("", HALF.said(language), MOST.said(language), by)]
    named = [(END, day.held)] if day.without == day.held else [(HELD, day.held), (WITHOUT, day.without)]
    rows += [(name.said(language), *_figures(spread, limit)) for name, spread in named]
    wide = [max(len(row[column]) for row in rows) for column in range(4)]
    for number, row in enumerate(rows):
        late = number and limit is not None and named[number - 1][1].share_by(limit) < 1
        cells = [f"{cell:>{room}}" for cell, room in zip(row[1:], wide[1:], strict=True)]
        yield [
            (f"{row[0]:<{wide[0]}}  {'  '.join(cells[:2])}  ", "" if number else "assumed"),
            (cells[2], "over" if late else "" if number else "assumed"),
        ]


def _figures(spread: Spread, limit: int | None) -> tuple[str, str, str]:
    share = "" if limit is None else percent(spread.share_by(limit))
    return clock(spread.quantile(0.5)), clock(spread.quantile(0.9)), share


def percent(share: float) -> str:
    """Print a share in whole percent, never as sure what is not."""
    if 0 < share < 1:
        return f"{min(99, max(1, round(100 * share)))} %"
    return f"{round(100 * share)} %"


def _tornado(
    simulation: Simulation, day: DayTimes, causes: list[Cause], language: Language, width: int | None
) -> Iterator[list[Piece]]:
    columns = _PIPE_TORNADO if width is None else max(0, min(40, width - 60))
    for cause in causes:
        bar = _bar(cause, causes, day.end or 0, columns)
        before = f"{clock(cause.earliest)} {clock(cause.latest)}  "
        words = f" ({extent(cause).said(language)})"
        room = None if width is None else max(_SHORTEST_TITLE, width - len(before + bar + words) - 2)
        yield [
            (before, ""),
            (f"{bar}  " if bar else "", "bar"),
            (cut(simulation.title(cause), room), ""),
            (words, "assumed"),
        ]


def _bar(cause: Cause, causes: list[Cause], end: int, columns: int) -> str:
    """Return the cause's strip: from its earliest end to its latest, parted at the planned end."""
    first = min([end, *(one.earliest for one in causes)])
    last = max([end, *(one.latest for one in causes)])
    cells = [" "] * columns

    def column(minute: int) -> int:
        return round((minute - first) * (columns - 1) / max(1, last - first))

    for at in range(column(cause.earliest), column(cause.latest) + 1) if columns else ():
        cells[at] = _EARLIER if at < column(end) else _LATER
    if columns:
        cells[column(end)] = _END
    return "".join(cells)
