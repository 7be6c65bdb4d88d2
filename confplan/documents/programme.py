"""The programme for guests: what the public sees, when, where and by whom; no cue, no unit at work, no false minute"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.guest_programme import guest_days, is_public
from confplan.documents.parts.guest_rows import GuestDay
from confplan.documents.parts.occasion import Occasion, occasion, occasion_gaps, unlabelled
from confplan.documents.parts.open_readings import open_readings
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Day
from confplan.planning.timing import timetable

document = Document(
    module=__name__,
    summary=Text(
        "Chương trình gửi đại biểu: các mục công khai, giờ làm tròn 5 phút; bản in một trang và trang cho điện thoại, cổng thông tin",
        "The programme for guests: public items, hours rounded to five minutes; one printed page, and one for phones and the portal",
    ),
)


@frozen(kw_only=True)
class GuestProgramme(View):
    """`days` and `start` are as written, with their `dự kiến`; `fallback` is where all go when it rains

    `is_estimated`: some hours rest on what nobody has settled; `is_start_open`: the first hour of all is only tentative.
    """

    occasion: Occasion
    days: tuple[Day, ...]
    start: Clock | None
    fallback: str | None
    dress: str | None
    programme: tuple[GuestDay, ...]

    @property
    def is_estimated(self) -> bool:
        return any(day.is_estimated for day in self.programme)

    @property
    def are_days_tentative(self) -> bool:
        return any(day.hedge.is_tentative for day in self.days)


@document.views
def view(case: Case) -> GuestProgramme:
    """Return what guests may read, day by day."""
    plan = case.plan
    venue = plan.conference.venue
    return GuestProgramme(
        occasion=occasion(plan),
        days=plan.conference.date,
        start=plan.conference.start,
        fallback=venue.fallback if venue else None,
        dress=unlabelled(plan.invitation.dress),
        programme=guest_days(plan, case.profile),
        gaps=(*occasion_gaps(plan), *_gaps(case)),
        assumed=tuple(_assumed(case)),
    )


def _gaps(case: Case) -> Iterator[Gap]:
    """Yield what the public part of the agenda leaves open."""
    plan = case.plan
    if not any(True for _ in _public(plan)):
        yield Gap(("agenda",), Text("chương trình chưa có mục nào", "the agenda has no items yet"))
    for item in _public(plan):
        if plan.is_undecided(item.at("by")):
            yield Gap(item.at("by"), Text("mục này chưa có người thực hiện", "nobody is named for this item yet"))
        if item.start and item.start.hedge.is_tentative:
            yield Gap(
                item.at("start"), Text("giờ của mục này còn là dự kiến", "the hour of this item is only tentative")
            )
    yield from open_readings(plan, case.profile)


def _assumed(case: Case) -> Iterator[Gap]:
    rows = timetable(case.plan, case.profile).rows
    number = sum(row.assumed and not row.is_section for row in rows)
    if number and any(row.start is not None for row in rows):
        yield Gap(
            ("agenda",),
            Text(
                f"giờ trong chương trình là dự kiến: {number} mục chưa ghi thời lượng nên tính theo thời lượng thường gặp",
                f"the hours of the programme are estimates: usual lengths are taken for items that state none ({number})",
            ),
        )


def _public(plan: Plan) -> Iterator[Item]:
    """Yield the items that guests see; what is inside an internal one is internal."""
    waiting = list(plan.agenda)
    while waiting:
        item = waiting.pop(0)
        if is_public(item):
            yield item
            waiting = [*item.items, *waiting]
