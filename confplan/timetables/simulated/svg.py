"""A simulation drawn: a histogram of the ends and a tornado a day, as shapes in whole units"""

import textwrap
from collections import Counter
from collections.abc import Iterator
from math import floor

from confplan.drawings import Drawing, Shape, Words
from confplan.findings import Language, Text
from confplan.frozen import frozen
from confplan.planning.chances import DayChances, Spread
from confplan.planning.chances_causes import Cause
from confplan.terminal import cut
from confplan.timetables.simulated.simulation import Simulation, extent, runs_told
from confplan.timetables.simulated.table import FIXED, HELD, MATTERS, MOST_CAUSES, NO_CLOCK, WITHOUT, percent
from confplan.timetables.words import clock, heading

ACROSS, MARGIN = 1200, 40
_ROOM = ACROSS - 2 * MARGIN
_TITLE, _LINE, _HIGH, _ROW = 62, 100, 180, 58  # letters in a title and in a line; units of a histogram and of a cause
_BESIDE = 70  # units for a clock on each side of a bar
_TICK = 5  # minutes between two labels of the axis, or a multiple
_MOST_TICKS = 14
_NARROWEST = 20  # minutes that the axis shows at least
_SWATCH = 30
ALL = Text("mọi lần thử", "all runs")
BY = Text("kịp", "by")


def render(simulation: Simulation, language: Language) -> Drawing:
    """Return the drawing: the days one under the other."""
    name = simulation.programme.name
    words = [Words(MARGIN, 50 + 38 * n, line, "title") for n, line in enumerate(textwrap.wrap(name, _TITLE))]
    boxes: list[Shape] = []
    lines: list[Shape] = []
    y = 40 + 38 * len(words)
    for day in simulation.days:
        drawn = _Day(simulation, day, language, y)
        boxes += drawn.boxes()
        lines += drawn.lines()
        words += drawn.words()
        y = drawn.bottom
    told = [] if simulation.days else [NO_CLOCK.said(language)]
    for line in [*told, *textwrap.wrap(runs_told(simulation).said(language), _LINE)]:
        y += 28
        words.append(Words(MARGIN, y, line, "small"))
    return Drawing("chances", ACROSS, y + 30, name, tuple(boxes), tuple(lines), tuple(words))


@frozen
class _Scale:
    """Minutes from `first` to `last` over the width that is left of `x`"""

    first: int
    last: int
    x: int
    room: int

    def at(self, minute: float) -> int:
        return self.x + round((minute - self.first) * self.room / max(1, self.last - self.first))


@frozen
class _Day:
    simulation: Simulation
    chances: DayChances
    language: Language
    top: int

    @property
    def causes(self) -> list[Cause]:
        return self.simulation.of_day(self.chances.day)[:MOST_CAUSES]

    @property
    def named(self) -> list[tuple[Text, Spread, str]]:
        held = (HELD, self.chances.held, "held")
        two = [held, (WITHOUT, self.chances.without, "without")]
        return two if self.chances.held != self.chances.without else [(ALL, self.chances.held, "held")]

    @property
    def limit(self) -> int | None:
        return self.chances.day.limit.minute if self.chances.day.limit else None

    @property
    def histogram(self) -> int:
        return self.top + 62 + 28 * len(self.named)

    @property
    def tornado(self) -> int:
        return self.histogram + _HIGH + 90

    @property
    def bottom(self) -> int:
        return self.tornado + _ROW * len(self.causes) + 30

    @property
    def axis(self) -> _Scale:
        """The histogram's scale: all ends, and the limit where it is not far from them"""
        ends = [end for _, spread, _ in self.named for end in (spread.ends[0], spread.ends[-1])]
        first, last = floor(min(ends)), floor(max(ends)) + 1
        near = self.limit is not None and first - 30 <= self.limit <= last + 30
        limits = [self.limit] if near and self.limit is not None else []
        first, last = min([first, *limits]), max([last, *limits])
        around = max(0, _NARROWEST - (last - first)) // 2
        return _Scale(first - around, last + around, MARGIN, _ROOM)

    @property
    def bars(self) -> _Scale:
        end = self.chances.day.end or 0
        first = min([end, *(one.earliest for one in self.causes)])
        last = max([end, *(one.latest for one in self.causes)])
        return _Scale(first, last, MARGIN + _BESIDE, _ROOM - 2 * _BESIDE)

    def boxes(self) -> Iterator[Shape]:
        axis, floor_ = self.axis, self.histogram + _HIGH
        counted = [(Counter(map(floor, spread.ends)), look) for _, spread, look in self.named]
        most = max(max(counts.values()) for counts, _ in counted)
        for counts, look in counted:
            for minute, count in sorted(counts.items()):
                high = round(count * _HIGH / most)
                yield Shape(axis.at(minute), floor_ - high, max(1, axis.at(minute + 1) - axis.at(minute)), high, look)
        for n, (_, _, look) in enumerate(self.named):
            yield Shape(MARGIN, self.top + 49 + 28 * n, _SWATCH, 17, look)
        bars, end = self.bars, self.chances.day.end or 0
        for n, one in enumerate(self.causes):
            for first, last, look in (
                (one.earliest, min(end, one.latest), "earlier"),
                (max(end, one.earliest), one.latest, "later"),
            ):
                if first < last:
                    yield Shape(bars.at(first), self._bar(n), bars.at(last) - bars.at(first), 20, look)

    def lines(self) -> Iterator[Shape]:
        axis = self.axis
        yield Shape(MARGIN, self.histogram + _HIGH, _ROOM, 0, "axis")
        if self.limit is not None and axis.first <= self.limit <= axis.last:
            yield Shape(axis.at(self.limit), self.histogram - 8, 0, _HIGH + 8, "limit")
        for number in range(len(self.causes)):
            yield Shape(self.bars.at(self.chances.day.end or 0), self._bar(number) - 4, 0, 28, "end")

    def words(self) -> Iterator[Words]:
        several = len(self.simulation.programme.days) > 1
        yield Words(MARGIN, self.top + 34, heading(self.chances.day, self.language, several=several), "strong")
        for n, (name, spread, _) in enumerate(self.named):
            yield Words(MARGIN + _SWATCH + 10, self.top + 64 + 28 * n, self._told(name, spread))
        axis = self.axis
        step = _TICK * max(1, -(-(axis.last - axis.first) // (_TICK * _MOST_TICKS)))
        for minute in range(-(-axis.first // step) * step, axis.last + 1, step):
            yield Words(axis.at(minute), self.histogram + _HIGH + 24, clock(minute), "small", "middle")
        yield Words(MARGIN, self.tornado - 18, (MATTERS if self.causes else FIXED).said(self.language), "strong")
        for n, one in enumerate(self.causes):
            words = f"{self.simulation.title(one)} ({extent(one).said(self.language)})"
            yield Words(MARGIN, self._bar(n) - 8, cut(words, _LINE), "small")
            yield Words(self.bars.at(one.earliest) - 8, self._bar(n) + 16, clock(one.earliest), "small", "end")
            yield Words(self.bars.at(one.latest) + 8, self._bar(n) + 16, clock(one.latest), "small")

    def _bar(self, number: int) -> int:
        return self.tornado + 26 + _ROW * number

    def _told(self, name: Text, spread: Spread) -> str:
        half, most = clock(spread.quantile(0.5)), clock(spread.quantile(0.9))
        ends = Text(
            f"{name.vi}: một nửa số lần xong lúc {half}, 9/10 số lần lúc {most}",
            f"{name.en}: half of the runs end by {half}, nine of ten by {most}",
        ).said(self.language)
        if self.limit is None:
            return ends
        return f"{ends}; {BY.said(self.language)} {clock(self.limit)}: {percent(spread.share_by(self.limit))}"
