"""The list for calling award winners (danh sách gọi tên): groups, positions on the stage, and the order of certificates"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.award_call_rows import Giving
from confplan.documents.parts.award_calls import giving_items, givings
from confplan.documents.parts.letterhead import issuer_on_sheet
from confplan.documents.parts.occasion import Occasion, occasion, occasion_gaps
from confplan.documents.parts.winners_gap import unnamed
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.preparations import Award
from confplan.planning.award_waves import given_in, is_given_at_once, people_of, winner_count
from confplan.planning.award_winners import winners_of
from confplan.planning.timing import timetable

document = Document(
    module=__name__,
    summary=Text(
        "Danh sách gọi tên trao thưởng: từng lượt lên sân khấu, vị trí đứng, thứ tự xếp giấy khen, người trao, lời đọc",
        "The list for calling award winners: groups, positions on the stage, the order of certificates, who hands over",
    ),
)


@frozen(kw_only=True)
class CallList(View):
    """`not_given` are the awards that no item of the agenda gives."""

    issuer: str | None
    occasion: Occasion
    givings: tuple[Giving, ...]
    not_given: tuple[str, ...]
    is_start_tentative: bool

    @property
    def minutes(self) -> int:
        return sum(one.minutes for one in self.givings)

    @property
    def waves(self) -> int | None:
        numbers = [one.waves for one in self.givings]
        return None if None in numbers else sum(number or 0 for number in numbers)

    @property
    def has_assumed(self) -> bool:
        return any(one.is_assumed for one in self.givings)

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each item that gives awards."""
        for one in self.givings:
            yield one.title or ", ".join(one.awards), replace(self, givings=(one,), not_given=())

    def only(self, filter_: str) -> View:
        wanted = bare(filter_)
        kept = [one for one in self.givings if any(wanted in bare(name) for name in (one.title, *one.awards))]
        return replace(self, givings=tuple(kept))


@document.views
def view(case: Case) -> CallList:
    """Return all groups in the order in which they are called."""
    plan = case.plan
    given = {award.path for item in giving_items(case) for award in given_in(item, plan)}
    return CallList(
        issuer=issuer_on_sheet(plan),
        occasion=occasion(plan),
        givings=givings(case),
        not_given=tuple(award.name for award in plan.awards if award.path not in given),
        is_start_tentative=bool(plan.conference.start and plan.conference.start.hedge.is_tentative),
        gaps=tuple(_gaps(case)),
        assumed=tuple(_assumed(case)),
    )


def _gaps(case: Case) -> Iterator[Gap]:
    """Yield what a call list states and the plan has not settled; a plan without awards owes nothing."""
    plan = case.plan
    if not plan.awards:
        return
    stated = {plan.conference.at(key) for key in ("name", "date", "venue")}
    yield from (gap for gap in occasion_gaps(plan) if gap.at in stated)
    items = giving_items(case)
    given = {award.path: item for item in items for award in given_in(item, plan)}
    for item in items:
        if not item.by:
            yield Gap(item.at("by"), Text("chưa có người trao thưởng ở mục này", "nobody is named who hands over here"))
    for award in plan.awards:
        if award.path in given:
            yield from _of_award(case, given[award.path], award)
        elif award.kind != "gift":
            yield Gap(
                award.path,
                Text(
                    f"chưa mục nào của chương trình trao “{award.name}”", f"no item of the agenda gives “{award.name}”"
                ),
            )


def _of_award(case: Case, item: Item, award: Award) -> Iterator[Gap]:
    if award.kind != "gift" and not (award.decision and award.decision.number and award.decision.date):
        yield Gap(
            award.at("decision"),
            Text(
                f"chưa có số, ngày quyết định của “{award.name}”",
                f"the decision on “{award.name}” has no number and date yet",
            ),
        )
    is_named = bool(winners_of(case.rosters, award).called) or is_given_at_once(item, award)
    if winner_count(award) is None or not is_named:
        yield unnamed(award)


def _assumed(case: Case) -> Iterator[Gap]:
    """Yield what comes from the profile, each once: how many stand together, and how long it takes."""
    profile, items = case.profile, giving_items(case)
    open_waves = [item for item in items if item.wave is None]
    open_lengths = [item for item in items if _is_length_assumed(case, item)]
    if open_waves:
        people = people_of(open_waves[0], profile)
        text = Text(
            f"tạm tính mỗi lượt {people} người: kế hoạch chưa ghi wave",
            f"groups of {people} people are assumed: the plan states no wave",
        )
        yield Gap(open_waves[0].at("wave"), text)
    if open_lengths:
        seconds, reading = profile.number("award-wave-seconds"), profile.number("award-decision-seconds")
        text = Text(
            f"tạm tính mỗi lượt trao {seconds} giây, đọc mỗi quyết định {reading} giây: kế hoạch chưa ghi minutes",
            f"{seconds} seconds for a group and {reading} for a decision are assumed: the plan states no minutes",
        )
        yield Gap(open_lengths[0].at("minutes"), text)


def _is_length_assumed(case: Case, item: Item) -> bool:
    row = timetable(case.plan, case.profile).row(item.path)
    return bool(row and row.assumed)
