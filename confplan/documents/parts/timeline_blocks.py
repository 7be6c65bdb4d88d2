"""The shapes of one day: its items, its sections and the gaps between items, each with the words inside it"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from confplan.documents.parts.drawn_words import broken, shortened, width
from confplan.documents.parts.timeline_labels import LINE
from confplan.documents.parts.timeline_shapes import ACROSS, SMALL, TEXT, Block, Look
from confplan.drawings import Words
from confplan.frozen import frozen
from confplan.model.scalars import hhmm
from confplan.places import Path
from confplan.planning.lanes import Lane
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes

DAY = 24 * 60
BAND = 46
NARROWEST = 96  # of a block with words in it
INSIDE = 8
Titles = Mapping[Path, str]


@frozen
class Scale:
    """Minutes from `first` to `last` over the page"""

    first: int
    last: int

    def x(self, minute: int) -> int:
        return round((minute - self.first) * ACROSS / max(1, self.last - self.first))


@frozen(kw_only=True)
class Drawn:
    """A day to be drawn: its rows in order, their titles, the words over it; `is_relative`: hours count from its beginning"""

    day: DayTimes
    rows: tuple[Row, ...]
    titles: Titles
    heading: str
    is_relative: bool


def block(one: Lane, scale: Scale, area: tuple[int, int], drawn: Drawn, number: int) -> Block:
    """Return an item's block in its lane; `area` is where the lanes begin and how high they are together."""
    row, (top, high) = one.row, area
    left, right = scale.x(row.start or 0), scale.x(row.end or 0)
    height = high // one.of
    empty = Block(
        x=left,
        y=top + one.lane * height,
        width=max(4, right - left),
        height=height,
        look=_look(row),
        name=f"{span(row, is_relative=drawn.is_relative)} {drawn.titles[row.item.path]} ({row.minutes} phút{basis(row)})",
    )
    return replace(empty, words=tuple(_inside(empty, row, drawn, number)))


def _inside(block: Block, row: Row, drawn: Drawn, number: int) -> Iterator[Words]:
    """Yield the number with the hour and as much of the title as fits; of a narrow block its number, of a thin one nothing."""
    lines = broken(drawn.titles[row.item.path], block.width - 2 * INSIDE, TEXT)
    if block.width < NARROWEST or any(width(line, TEXT) > block.width - INSIDE for line in lines):
        if width(f"{number}", TEXT) + INSIDE <= block.width:
            yield Words(block.width // 2, block.height // 2, f"{number}", "strong", "middle")
        return
    yield Words(INSIDE, 30, f"{number}", "strong")
    start = _clock(row.start, is_relative=drawn.is_relative)
    if width(f"{number} ", TEXT) + width(start, SMALL) + 4 * INSIDE < block.width:
        yield Words(block.width - INSIDE, 30, start, "small", "end")
    for place, line in enumerate(shortened(lines, (block.height - 46) // LINE)):
        yield Words(INSIDE, 66 + place * LINE, line)


def head(row: Row, scale: Scale, y: int, drawn: Drawn) -> Block:
    """Return the block that stands over a section's items."""
    left, right = scale.x(row.start or 0), scale.x(row.end or 0)
    lines = broken(drawn.titles[row.item.path], right - left - 2 * INSIDE, TEXT)
    shown = shortened(lines, 1) if right - left >= NARROWEST else ()
    words = tuple(Words((right - left) // 2, 32, line, "strong", "middle") for line in shown)
    name = f"{span(row, is_relative=drawn.is_relative)} {drawn.titles[row.item.path]}"
    return Block(x=left, y=y, width=max(4, right - left), height=BAND, look="section", name=name, words=words)


def gaps(placed: tuple[Lane, ...], scale: Scale, area: tuple[int, int]) -> Iterator[Block]:
    """Yield the stretches in which nothing is held: what must be kept is a changeover, the rest is free."""
    until: int | None = None
    for one in placed:
        start, end = one.row.start or 0, one.row.end or 0
        if until is not None and start > until:
            minutes, kept = start - until, one.row.kept >= start - until
            text = f"{'chuyển tiếp' if kept else 'trống'} {minutes} phút"
            wide = scale.x(start) - scale.x(until)
            fits = width(text, SMALL) + 2 * INSIDE <= wide
            words = (Words(wide // 2, area[1] // 2, text, "note", "middle"),) if fits else ()
            yield Block(x=scale.x(until), y=area[0], width=wide, height=area[1], look="gap", name=text, words=words)
        until = max(until or 0, end)


def _look(row: Row) -> str:
    if row.optional:
        return Look.OPTIONAL_ASSUMED if row.assumed else Look.OPTIONAL
    if row.kind == "break" and not row.assumed:
        return Look.BREAK
    return Look.ASSUMED if row.assumed else Look.STATED


def basis(row: Row) -> str:
    return ", tạm tính" if row.assumed else ""


def span(row: Row, *, is_relative: bool) -> str:
    return f"{_clock(row.start, is_relative=is_relative)}-{_clock(row.end, is_relative=is_relative)}"


def _clock(minute: int | None, *, is_relative: bool) -> str:
    if minute is None:
        return ""
    return f"{minute}’" if is_relative else hhmm(minute % DAY)
