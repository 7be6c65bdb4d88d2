"""The stage clock: the agenda inside one page, which counts down on stage and tells what an overrun does to the rest"""

import hashlib
from collections.abc import Iterator
from datetime import date

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.agenda import Cues, Kind
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.planning.holes import printed
from confplan.planning.timing import Row, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import Length, written_end
from confplan.planning.venues import venue_of

document = Document(
    module=__name__,
    summary=Text(
        "Đồng hồ sân khấu: một trang chạy không cần mạng, đếm ngược, báo sớm muộn và giờ kết thúc dự kiến",
        "The stage clock: one page that needs no network, counts down, tells ahead or behind and the expected end",
    ),
)

Three = tuple[int, int, int]  # the least, likely and most minutes
NOTHING: Three = (0, 0, 0)


@frozen(kw_only=True)
class Turn:
    """An item as it is written; times are minutes since midnight of its day. A section (no `length`) has its children.

    `index` counts all items in order; `parent` is the section's. `optional` is so by itself or through its section,
    `droppable` only by itself. `venue` is what the clock compares, `place` what people call it.
    """

    index: int
    parent: int | None
    title: str
    by: str | None
    kind: Kind
    day: int
    venue: str | None
    place: str | None
    optional: bool
    droppable: bool
    parallel: bool
    start: int | None
    end: int | None
    length: Three | None
    assumed: bool
    after_gap: Three
    changeover: Three
    warn: int
    danger: int
    says: str | None
    sound: str | None
    light: str | None
    screen: str | None
    stage: str | None


@frozen(kw_only=True)
class ClockDay:
    """One day of the agenda; `limit` is the minute by which it has to be over"""

    number: int
    date: date | None
    limit: int | None
    is_limit_assumed: bool
    is_tentative: bool


@frozen(kw_only=True)
class StageClock(View):
    """The agenda as the clock works on it; `opening` is the first day's first minute, None where it is not known"""

    name: str | None
    place: str | None
    opening: int | None
    days: tuple[ClockDay, ...]
    turns: tuple[Turn, ...]

    @property
    def key(self) -> str:
        """The name under which a browser keeps what happened: another agenda has another"""
        return hashlib.sha256(repr((self.name, self.opening, self.days, self.turns)).encode()).hexdigest()[:32]


@document.views
def view(case: Case) -> StageClock:
    """Return the agenda of all days."""
    plan, conference, times = case.plan, case.plan.conference, timetable(case.plan, case.profile)
    indexes = {row.item.path: row.index for row in times.rows}
    return StageClock(
        name=_words(plan, "conference", "name"),
        place=conference.venue.name if conference.venue else None,
        opening=conference.start.minute if conference.start else None,
        days=tuple(map(_day, times.days)),
        turns=tuple(_turn(plan, row, indexes[row.section.path] if row.section else None) for row in times.rows),
        gaps=tuple(_gaps(plan, times.days)),
    )


def _day(day: DayTimes) -> ClockDay:
    return ClockDay(
        number=day.number,
        date=day.date.date if day.date else None,
        limit=day.limit.minute if day.limit else None,
        is_limit_assumed=day.limit is not None and day.limit.at is None,
        is_tentative=day.is_tentative,
    )


def _turn(plan: Plan, row: Row, parent: int | None) -> Turn:
    item, venue, cues = row.item, venue_of(plan, row.venue), row.item.cues or Cues()
    return Turn(
        index=row.index,
        parent=parent,
        title=_words(plan, *item.at("title")) or _words(plan, *item.at("text")) or "",
        by=item.by,
        kind=row.kind,
        day=row.day,
        venue=row.venue,
        place=venue.name if venue else row.venue,
        optional=row.optional,
        droppable=item.optional,
        parallel=item.parallel,
        start=item.start.minute if item.start else None,
        end=written_end(item),
        length=_three(row.length) if row.length else None,
        assumed=row.assumed,
        after_gap=_three(item.after_gap),
        changeover=_three(item.changeover),
        warn=row.alerts.warn,
        danger=row.alerts.danger,
        says=_words(plan, *item.at("says")),
        sound=cues.sound,
        light=cues.light,
        screen=cues.screen,
        stage=cues.stage,
    )


def _three(length: Length | Minutes | None) -> Three:
    return (length.low, length.likely, length.high) if length else NOTHING


def _words(plan: Plan, *at: str | int) -> str | None:
    said = printed(plan, at)
    return " ".join(said.text.split()) if said else None


def _gaps(plan: Plan, days: tuple[DayTimes, ...]) -> Iterator[Gap]:
    if not days:
        yield Gap(("agenda",), Text("chương trình chưa có mục nào", "the agenda has no items yet"))
    elif days[0].start is None:
        at = plan.conference.at("start")
        yield Gap(at, Text("chưa có giờ bắt đầu: đồng hồ chỉ có giờ sau khi bấm Bắt đầu", "there is no start yet: the clock has hours only once it is started"))  # fmt: skip
