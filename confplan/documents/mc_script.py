"""The MC's script (kịch bản dẫn chương trình): what is said at every item, whom to introduce in which order, whom to call"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.award_calls import giving_items
from confplan.documents.parts.mc_items import mc_days
from confplan.documents.parts.mc_rows import McDay
from confplan.documents.parts.occasion import Occasion, occasion, occasion_gaps
from confplan.documents.parts.winners_gap import unnamed
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.planning.award_waves import given_in, winner_count

document = Document(
    module=__name__,
    summary=Text(
        "Kịch bản dẫn chương trình: lời dẫn chữ lớn từng mục, thứ tự giới thiệu đại biểu, lời mời trao thưởng, cách đọc chữ viết tắt",
        "The MC's script in big letters: link texts, the order of introduction, award calls, how short forms are read",
    ),
)


@frozen(kw_only=True)
class McScript(View):
    """`mc` is who leads through the programme. `has_assumed`: some hours rest on lengths of the profile"""

    occasion: Occasion
    mc: str | None
    run: tuple[McDay, ...]
    has_assumed: bool
    is_start_tentative: bool


@document.views
def view(case: Case) -> McScript:
    """Return the script of all days."""
    plan, conference = case.plan, case.plan.conference
    run = mc_days(case)
    return McScript(
        occasion=occasion(plan),
        mc=conference.mc,
        run=run,
        has_assumed=any(item.is_assumed for day in run for item in day.items),
        is_start_tentative=bool(conference.start and conference.start.hedge.is_tentative),
        gaps=tuple(_gaps(case)),
    )


def _gaps(case: Case) -> Iterator[Gap]:
    """Yield what the MC would have to say and nobody has settled; names that no plan holds are blanks to be filled in."""
    plan = case.plan
    yield from (gap for gap in occasion_gaps(plan) if gap.at != plan.conference.at("chair"))
    if not plan.agenda:
        yield Gap(("agenda",), Text("chương trình chưa có mục nào", "the agenda has no items yet"))
    if plan.is_undecided(plan.conference.at("mc")):
        at = plan.conference.at("mc")
        yield Gap(at, Text("chưa có người dẫn chương trình", "there is no master of ceremonies yet"))
    for item in walk(plan.agenda):
        if plan.is_undecided(item.at("by")):
            yield Gap(item.at("by"), Text("mục này chưa có người thực hiện", "nobody is named for this item yet"))
        if item.start and item.start.hedge.is_tentative:
            yield Gap(
                item.at("start"), Text("giờ của mục này còn là dự kiến", "the hour of this item is only tentative")
            )
    for item in giving_items(case):
        for award in given_in(item, plan):
            if winner_count(award) is None:
                yield unnamed(award)
