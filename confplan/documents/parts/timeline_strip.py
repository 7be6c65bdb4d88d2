"""One day of the agenda as a strip to scale: where each shape stands, and the words around it"""

from collections.abc import Iterator

from confplan.documents.parts.timeline_blocks import BAND, DAY, Drawn, Scale, basis, block, gaps, head, span
from confplan.documents.parts.timeline_labels import LINE, listed, staggered
from confplan.documents.parts.timeline_shapes import ACROSS, Block, Strip, Tick
from confplan.model.scalars import hhmm
from confplan.planning.lanes import Lane, lanes, most
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes

HALF, QUARTER = 30, 15  # minutes
LONG_DAY = 7 * 60  # from here on only hours have labels
ONE_LANE, MANY_LANES = 300, 190
FOOT = 30


def strip(drawn: Drawn, y: int) -> Strip:
    """Return the strip of the day that begins so far down the drawing."""
    day, placed = drawn.day, lanes([row for row in drawn.rows if not row.is_section])
    scale = _scale(day)
    sections = _sections(drawn.rows)
    top = 30 + LINE * bool(drawn.heading) + 20 + (BAND + 6) * bool(sections)
    high = ONE_LANE if most(placed) == 1 else MANY_LANES * most(placed)
    numbers = {one.row.index: place for place, one in enumerate(placed, start=1)}
    blocks = [block(one, scale, (top, high), drawn, numbers[one.row.index]) for one in placed]
    heads = [head(row, scale, top - BAND - 6, drawn) for row in sections]
    told, entries = _outside(drawn, placed, blocks, scale)
    entries = [*_cut_short(heads), *entries]
    numbered, under = staggered(told, top + high + FOOT, "small")
    ends, under = staggered(_ends(drawn, scale), under + (6 if numbered else 0), "limit")
    written, under = listed(entries, under + 18)
    return Strip(
        y=y,
        height=under,
        heading=drawn.heading,
        top=top,
        bottom=top + high,
        ticks=tuple(_ticks(scale, is_relative=drawn.is_relative)),
        blocks=(
            *gaps(placed, scale, (top, high)),
            *heads,
            *blocks,
        ),
        limit=_limit(day, scale),
        is_limit_assumed=day.limit is not None and day.limit.at is None,
        ends=tuple(Tick(scale.x(end), "", is_hour=False) for end in {day.end, day.end_without} if end is not None),
        words=(*numbered, *ends, *written),
    )


def _scale(day: DayTimes) -> Scale:
    ends = [minute for minute in (day.end, day.limit.minute if day.limit else None) if minute is not None]
    first = (day.start or 0) // QUARTER * QUARTER
    return Scale(first, -(-max(ends, default=first + HALF) // QUARTER) * QUARTER)


def _ticks(scale: Scale, *, is_relative: bool) -> Iterator[Tick]:
    long = scale.last - scale.first > LONG_DAY
    for minute in range(-(-scale.first // HALF) * HALF, scale.last + 1, HALF):
        is_hour = minute % 60 == 0
        label = "" if long and not is_hour else _hour(minute, is_relative=is_relative)
        yield Tick(min(max(scale.x(minute), 0), ACROSS), label, is_hour)


def _hour(minute: int, *, is_relative: bool) -> str:
    """Return the hour as people say it: `8h`, `8h30`; without a start the minutes since the beginning."""
    if is_relative:
        return f"{minute} phút"
    hour, rest = divmod(minute % DAY, 60)
    return f"{hour}h{rest:02}" if rest else f"{hour}h"


def _outside(
    drawn: Drawn, placed: tuple[Lane, ...], blocks: list[Block], scale: Scale
) -> tuple[list[tuple[int, str]], list[tuple[str, str]]]:
    """Return the numbers that stand under their thin blocks, and the entries of items whose title is not whole inside."""
    under, entries = [], []
    for number, (one, shape) in enumerate(zip(placed, blocks, strict=True), start=1):
        title = drawn.titles[one.row.item.path]
        if not shape.words:
            under.append((scale.x(((one.row.start or 0) + (one.row.end or 0)) // 2), f"{number}"))
        if " ".join(words.text for words in shape.words if words.look == "plain") != title:
            told = f"{span(one.row, is_relative=drawn.is_relative)} {title} ({one.row.minutes} phút{basis(one.row)})"
            entries.append((f"{number}", told))
    return under, entries


def _sections(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the outermost sections; one that holds the whole day is the day."""
    tops = [row for row in rows if row.depth == min((one.depth for one in rows), default=0)]
    inner = tops if len(tops) != 1 else [row for row in rows if row.depth == tops[0].depth + 1]
    return tuple(row for row in inner if row.is_section and row.start is not None and row.end is not None)


def _cut_short(heads: list[Block]) -> Iterator[tuple[str, str]]:
    """Yield the sections whose title is not whole over their items."""
    for one in heads:
        if not any(one.name.partition(" ")[2] == words.text for words in one.words):
            yield "►", one.name


def _ends(drawn: Drawn, scale: Scale) -> list[tuple[int, str]]:
    """Return the labels of both ends and of the hour by which all must be over."""
    day, found = drawn.day, []
    if day.end is not None:
        found.append((scale.x(day.end), f"kết thúc {_end(day.end, is_relative=drawn.is_relative)}"))
    if day.end_without is not None and day.end_without != day.end:
        end = _end(day.end_without, is_relative=drawn.is_relative)
        found.append((scale.x(day.end_without), f"{end} nếu bỏ mục “nếu có”"))
    if day.limit:
        by = "phải xong" if day.limit.at else "tạm lấy giờ phải xong"
        found.append((scale.x(day.limit.minute), f"{by} {hhmm(day.limit.minute % DAY)}"))
    return found


def _end(minute: int, *, is_relative: bool) -> str:
    return f"sau {minute} phút" if is_relative else hhmm(minute % DAY)


def _limit(day: DayTimes, scale: Scale) -> Tick | None:
    return Tick(scale.x(day.limit.minute), "", is_hour=False) if day.limit else None
