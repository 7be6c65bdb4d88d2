"""The run sheet (kịch bản điều hành): every item on the clock, who does it, and what the crew does meanwhile"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.crew import named, neighboured, role_sheets
from confplan.documents.parts.occasion import Occasion, occasion, occasion_gaps
from confplan.documents.parts.open_readings import open_readings
from confplan.documents.parts.run_rows import RoleSheet, RunDay
from confplan.documents.parts.running_order import running_order
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.planning.holes import printed
from confplan.planning.timing_readings import readings

document = Document(
    module=__name__,
    summary=Text(
        "Kịch bản điều hành: từng mục theo giờ, ai làm, lời dẫn, âm thanh, ánh sáng, LED, hậu đài; và bản riêng từng tổ",
        "The run sheet: every item on the clock, who does it, the MC's words, sound, light, screen and stage; and each role's own",
    ),
)

WHOLE = "Kịch bản chung"


@frozen(kw_only=True)
class Reading:
    """One reading of a number of speakers that the plan leaves open: so many in all, and when the day then ends"""

    title: str
    each: str | None
    speakers: int
    end: int | None


@frozen(kw_only=True)
class RunSheet(View):
    """`fallback` is where everybody goes when it rains.

    `shows_mc`: the plan names the field, if only to leave it open. Times are minutes of a day. `roles` are the sheets of
    those of the crew who have a cue; `is_cut`: the print holds these alone, without the whole run sheet.
    """

    issuer: str | None
    number: str | None
    occasion: Occasion
    fallback: str | None
    mc: str | None
    shows_mc: bool
    run: tuple[RunDay, ...]
    readings: tuple[Reading, ...]
    has_assumed: bool
    has_relative: bool
    is_start_tentative: bool
    roles: tuple[RoleSheet, ...] = ()
    is_cut: bool = False

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield the whole sheet, unless it is cut, and the sheet of each role."""
        if not self.is_cut:
            yield WHOLE, self
        for role in self.roles:
            yield role.name, replace(self, roles=(role,), is_cut=True)

    def only(self, filter_: str) -> View:
        """Return the sheets of the roles that are meant, in either language: `âm thanh`, `sound`, `mc`, `led`."""
        keys = named(filter_)
        return replace(self, roles=tuple(role for role in self.roles if role.key in keys), is_cut=True)


@document.views
def view(case: Case) -> RunSheet:
    """Return the running order of all days."""
    plan, conference = case.plan, case.plan.conference
    run = neighboured(running_order(plan, case.profile))
    return RunSheet(
        issuer=plan.document.issuer,
        number=_number(plan),
        occasion=occasion(plan),
        fallback=conference.venue.fallback if conference.venue else None,
        mc=conference.mc,
        shows_mc=bool(conference.mc) or plan.is_undecided(conference.at("mc")),
        run=run,
        readings=tuple(_readings(case)),
        has_assumed=any(row.is_assumed for day in run for row in day.rows),
        has_relative=any(day.is_relative for day in run),
        is_start_tentative=bool(conference.start and conference.start.hedge.is_tentative),
        roles=role_sheets(run),
        gaps=(*_gaps(plan), *open_readings(plan, case.profile)),
    )


def _number(plan: Plan) -> str | None:
    return str(plan.document.number) if plan.document.number else None


def _readings(case: Case) -> Iterator[Reading]:
    told = (one for one in readings(case.plan, case.profile) if one.day.end is not None)
    for one in told:
        title = printed(case.plan, one.item.at("title"))
        yield Reading(
            title=title.text if title else "",
            each=None if one.entries == 1 else one.each,
            speakers=one.speakers,
            end=one.day.end,
        )


def _gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what is not settled of what a run sheet states; an MC only where the plan names the field."""
    mc = plan.conference.at("mc")
    yield from occasion_gaps(plan)
    if not plan.agenda:
        yield Gap(("agenda",), Text("chương trình chưa có mục nào", "the agenda has no items yet"))
    if plan.is_undecided(mc):
        yield Gap(mc, Text("chưa có người dẫn chương trình", "there is no master of ceremonies yet"))
    for item in walk(plan.agenda):
        if plan.is_undecided(item.at("by")):
            yield Gap(item.at("by"), Text("mục này chưa có người thực hiện", "nobody is named for this item yet"))
