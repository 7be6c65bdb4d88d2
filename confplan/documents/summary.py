"""The whole conference on one page, for whoever answers for it: the hours, the people, the duties, and what is open"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Literal

from confplan.case import Case
from confplan.documents.document import Document, Gap, Remark, View
from confplan.documents.index import document as find
from confplan.documents.index import document_names
from confplan.documents.parts.overview import (
    AwardRow,
    Costs,
    GroupRow,
    PaperRow,
    Week,
    award_rows,
    costs,
    group_rows,
    paper_rows,
    weeks,
)
from confplan.documents.timeline import Timeline
from confplan.documents.timeline import view as timeline
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Count, Day
from confplan.places import Path, Step
from confplan.planning.holes import printed
from confplan.planning.quotas import totals
from confplan.planning.timing import timetable
from confplan.planning.values import texts
from confplan.terminal import cut

document = Document(
    module=__name__,
    summary=Text(
        "Toàn cảnh hội nghị trên một trang: thanh giờ, đại biểu, việc theo tuần, khen thưởng, kinh phí, điều chưa chốt",
        "The whole conference on one page: the hours, delegates, tasks by week, awards, money, what is not settled",
    ),
)

NAMES = ("title", "name", "text", "unit")  # what a part of a plan calls itself by
SHOWN = 10  # of what the check found, on the page itself
SHORT = 60  # letters of what an open point is about
LINE = 44  # units of the drawing that a line of its heading takes


@frozen
class Question:
    """Something undecided that has no field: who has to settle it, and by when"""

    text: str
    unit: str | None
    until: Day | None


@frozen
class Point:
    """Something that a paper leaves blank, and the item, line or group of the plan that it is about"""

    text: str
    item: str | None


@frozen(kw_only=True)
class Summary(View):
    """Everything here is for the organisers: what is tentative is said as such, and people are numbers only

    `expected` are all who come, `known` those of the groups that are decided. `remarks` is what the check found;
    `is_checked` is false where nobody asked for one.
    """

    name: str | None
    hosts: tuple[str, ...]
    number: str | None
    issuer: str | None
    days: tuple[Day, ...]
    start: Clock | None
    end: int | None
    end_by: Clock | None
    venue: str | None
    address: str | None
    chair: str | None
    today: date
    timeline: Timeline
    expected: Count | None
    known: int
    groups: tuple[GroupRow, ...]
    weeks: tuple[Week, ...]
    awards: tuple[AwardRow, ...]
    papers: tuple[PaperRow, ...]
    costs: Costs
    points: tuple[Point, ...]
    questions: tuple[Question, ...]
    is_checked: bool = False
    remarks: tuple[Remark, ...] = ()

    @property
    def listed(self) -> int | None:
        """How many stand on lists; None where no list has come"""
        came = [one.listed for one in self.groups if one.listed is not None]
        return sum(came) if came else None

    @property
    def duties(self) -> int:
        return sum(len(week.duties) for week in self.weeks)

    @property
    def past(self) -> int:
        return self._standing("past")

    @property
    def soon(self) -> int:
        return self._standing("soon")

    @property
    def errors(self) -> int:
        return sum(one.level == "error" for one in self.remarks)

    @property
    def warnings(self) -> int:
        return sum(one.level == "warning" for one in self.remarks)

    @property
    def notes(self) -> int:
        return sum(one.level == "note" for one in self.remarks)

    @property
    def foremost(self) -> tuple[Remark, ...]:
        """The worst of what the check found, as much as a page bears"""
        return self.remarks[:SHOWN]

    @property
    def further(self) -> tuple[Remark, ...]:
        return self.remarks[SHOWN:]

    def told(self, remarks: tuple[Remark, ...]) -> View:
        return replace(self, is_checked=True, remarks=remarks)

    def _standing(self, what: Literal["past", "soon"]) -> int:
        return sum(duty.standing == what for week in self.weeks for duty in week.duties)


@document.views
def view(case: Case) -> Summary:
    """Return all that the plan says, in short; its gaps are those of all papers."""
    plan, conference, head = case.plan, case.plan.conference, case.plan.document
    last, count = timetable(plan, case.profile).last_day, totals(plan)
    gaps, written = tuple(dict.fromkeys(_open(case))), dict(texts(plan))
    return Summary(
        name=_filled(plan, "conference", "name"),
        hosts=conference.hosts,
        number=head.number.text if head.number else None,
        issuer=head.issuer,
        days=conference.date,
        start=conference.start,
        end=last.end if last else None,
        end_by=conference.end_by,
        venue=conference.venue.name if conference.venue else None,
        address=conference.venue.address if conference.venue else None,
        chair=conference.chair,
        today=case.today,
        timeline=_without_heading(timeline(case)),
        expected=count.expected,
        known=count.known,
        groups=tuple(group_rows(case)),
        weeks=tuple(weeks(plan, case.today)),
        awards=tuple(award_rows(plan)),
        papers=tuple(paper_rows(case)),
        costs=costs(case),
        points=tuple(dict.fromkeys(Point(gap.text.vi, _item(plan, gap, written)) for gap in gaps)),
        questions=tuple(_questions(plan)),
        gaps=gaps,
    )


def _open(case: Case) -> Iterator[Gap]:
    """Yield what any paper of the conference would leave blank."""
    for name in document_names():
        if name != document.name:
            yield from find(name).view(case).gaps


def _item(plan: Plan, gap: Gap, written: Mapping[Path, str]) -> str | None:
    """Return what the part of the plan that a gap is about calls itself, where the gap's words do not say it."""
    at = gap.at if isinstance(gap.at, tuple) else ()
    homes = [at[:length] for length in range(len(at), 1, -1)]
    name = next(((*home, key) for home in homes for key in NAMES if (*home, key) in written), None)
    called = _filled(plan, *name) or written[name] if name else None
    return cut(called, SHORT) if called and called not in gap.text.vi else None


def _questions(plan: Plan) -> Iterator[Question]:
    for one in plan.todo:
        sentence = printed(plan, one.at("text"))
        yield Question(sentence.text if sentence else one.text, one.unit, one.until)


def _without_heading(drawn: Timeline) -> Timeline:
    """Return the drawing without the name over it, which the page has as its own heading."""
    lifted = LINE * len(drawn.words)
    strips = tuple(replace(one, y=one.y - lifted) for one in drawn.strips)
    return replace(drawn, words=(), strips=strips, height=drawn.height - lifted, key_y=drawn.key_y - lifted)


def _filled(plan: Plan, *at: Step) -> str | None:
    sentence = printed(plan, at)
    return sentence.text if sentence else None
