"""The timeline: the agenda as strips to scale, one a day, that show what is stated, what is assumed and what is optional"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, View
from confplan.documents.parts.drawn_words import broken
from confplan.documents.parts.timeline_blocks import Drawn
from confplan.documents.parts.timeline_shapes import ACROSS, HEADING, Strip
from confplan.documents.parts.timeline_strip import strip
from confplan.drawings import Words
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Clock
from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_days import DayTimes

document = Document(
    module=__name__,
    summary=Text(
        "Thanh giờ: cả buổi trên một hình đúng tỷ lệ, mục tạm tính gạch chéo, mục “nếu có” tô nhạt",
        "The timeline: the whole day to scale in one picture, assumed lengths hatched, optional items light",
    ),
)

BETWEEN, KEY = 46, 60  # units between two days, and of the line that explains the fillings
NO_HOURS = "Chưa có giờ bắt đầu: phút tính từ lúc bắt đầu"
NO_CLOCK = "chưa có giờ"


@frozen(kw_only=True)
class Timeline(View):
    """Sizes are units of the drawing. `key_y` is where the fillings are explained; `looks` are those that occur."""

    across: int
    height: int
    name: str
    words: tuple[Words, ...]
    strips: tuple[Strip, ...]
    key_y: int
    looks: tuple[str, ...]


@document.views
def view(case: Case) -> Timeline:
    """Return the strips of all days, one under the other."""
    name = _filled(case.plan, case.plan.conference.at("name")) or ""
    lines = broken(name, ACROSS, HEADING)
    words = tuple(Words(0, 36 + place * 44, line, "heading") for place, line in enumerate(lines))
    y = 14 + 44 * len(lines)
    strips: list[Strip] = []
    for drawn in _days(case):
        strips.append(strip(drawn, y))
        y += strips[-1].height + BETWEEN
    looks = dict.fromkeys(block.look for one in strips for block in one.blocks)
    return Timeline(
        across=ACROSS,
        height=y + KEY,
        name=name,
        words=words,
        strips=tuple(strips),
        key_y=y,
        looks=tuple(
            look for look in ("stated", "assumed", "optional", "optional-assumed", "break", "gap") if look in looks
        ),
    )


def _days(case: Case) -> Iterator[Drawn]:
    times = timetable(case.plan, case.profile)
    for day in times.days:
        clock, is_relative = _clock_of(case, times, day)
        shown = next(one for one in clock.days if one.number == day.number)
        rows = tuple(row for row in clock.rows if row.day == day.number)
        yield Drawn(
            day=shown if not is_relative else replace(shown, limit=None),
            rows=rows,
            titles=dict(_titles(case.plan, rows)),
            heading=_heading(
                day, several=len(times.days) > 1, is_relative=is_relative, is_known=shown.start is not None
            ),
            is_relative=is_relative,
        )


def _clock_of(case: Case, times: Timetable, day: DayTimes) -> tuple[Timetable, bool]:
    """Return the clock of a day; of a first day that has none, one that counts from its beginning."""
    if day.number > 1 or any(row.start is not None for row in times.rows if row.day == day.number):
        return times, False
    conference = replace(case.plan.conference, start=Clock(minute=0))
    return timetable(replace(case.plan, conference=conference), case.profile), True


def _heading(day: DayTimes, *, several: bool, is_relative: bool, is_known: bool) -> str:
    parts = [f"Ngày {day.number}" if several else "", str(day.date or "")]
    told = ": ".join(part for part in parts if part)
    if is_relative:
        return f"{told}. {NO_HOURS}" if told else NO_HOURS
    return told if is_known else f"{told}: {NO_CLOCK}"


def _titles(plan: Plan, rows: tuple[Row, ...]) -> Iterator[tuple[Path, str]]:
    for row in rows:
        item = row.item
        title = _filled(plan, item.at("title")) or _filled(plan, item.at("text")) or ""
        who = f"{item.by}: " if row.kind == "paper" and item.by else ""
        optional = " (nếu có)" if row.item.optional and "(nếu có)" not in title else ""
        yield item.path, f"{who}{title}{optional}"


def _filled(plan: Plan, at: Path) -> str | None:
    found = printed(plan, at)
    return " ".join(found.text.split()) if found else None
