"""Are people to be given an award and not invited?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.planning.people import Listed, guests, winners
from confplan.profiles.protocol import protocol
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: tập thể, cá nhân được khen thưởng là thành phần mời",
    summary=Text("Người được khen thưởng chưa được mời", "Who is given an award is not invited"),
    why=Text(
        "Gọi tên lên nhận mà không có mặt thì phải xếp lại thứ tự trao ngay trên sân khấu; ai vắng thì ghi ở cột Ghi chú (vắng, ủy quyền, nhận thay)",
        "When somebody who is called is not there, the order is changed on the stage; who will be absent is said under Ghi chú (vắng, ủy quyền, nhận thay)",
    ),
    bad="""
delegates:
  - {text: Lãnh đạo Ủy ban nhân dân quận, quota: 10}
awards:
  - {id: bang-khen, name: Bằng khen, winners: 20}
""",
    good="""
delegates:
  - {text: Lãnh đạo Ủy ban nhân dân quận, quota: 10}
  - {text: Các tập thể cá nhân được khen thưởng, from: awards}
awards:
  - {id: bang-khen, name: Bằng khen, winners: 20}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    awards = [award for award in case.plan.awards if award.kind != "gift"]
    if _are_all_lists_here(case):
        names = {same(one.person.name) for one in guests(case.plan, case.rosters)}
        for award in awards:
            for one in winners(case.plan, case.rosters, award):
                if same(one.person.name) not in names and not _is_absent(one):
                    yield _missing(one, award)
    if awards and case.plan.delegates and not _is_told(case, awards):
        yield _uninvited(awards)


def _is_told(case: Case, awards: list[Award]) -> bool:
    return _are_invited(case.plan) or case.is_unread("delegates") or _are_all_guests(case, awards)


def _are_all_lists_here(case: Case) -> bool:
    """Tell whether the lists say which winners come: each list is whole, and the groups of winners have theirs."""
    groups = [group for group in case.plan.delegates if group.source == "awards"]
    lists = [one for one in case.rosters or () if one.group[:1] == ("delegates",)]
    have = {one.group for one in lists if one.people}
    return bool(groups) and all(one.is_whole for one in lists) and all(group.path in have for group in groups)


def _are_all_guests(case: Case, awards: list[Award]) -> bool:
    """Tell whether all winners are named, and each stands in the list of some group."""
    several = [winners(case.plan, case.rosters, award) for award in awards]
    names = {same(one.person.name) for one in guests(case.plan, case.rosters)}
    return all(several) and all(same(one.person.name) in names for ones in several for one in ones)


def _are_invited(plan: Plan) -> bool:
    """Tell whether a group is that of the winners, or its line speaks of them."""
    if any(group.source == "awards" for group in plan.delegates):
        return True
    lines = "\0".join(same(text) for group in plan.delegates for text in (group.name, group.text) if text)
    names = [same(word) for word in (*protocol().winners, *(award.name for award in plan.awards))]
    begun = {begin for begin in {_begin(name) for name in names} if begin in lines}  # thousands of awards begin alike
    return any(_begin(name) in begun and name in lines for name in names)


def _begin(name: str) -> str:
    return " ".join(name.split(" ", 2)[:2])


def _is_absent(one: Listed) -> bool:
    return any(same(word) in same(one.person.note or "") for word in protocol().absent)


def _uninvited(awards: list[Award]) -> Finding:
    first, *others = awards
    return rule.finding(
        first.path,
        vi="thành phần mời chưa có nhóm nào dành cho người được khen thưởng; thêm một nhóm có from: awards",
        en="no group of delegates is for those who are given awards; add one with from: awards",
        related=[
            related(("delegates",), vi="thành phần mời ở đây", en="the delegates are here"),
            *(related(award.path, vi=award.name, en=award.name) for award in others),
        ],
    )


def _missing(one: Listed, award: Award) -> Finding:
    return rule.finding(
        one.person.at,
        vi=f"{one.person.name} được trao “{award.name}” nhưng chưa có tên trong danh sách mời nào",
        en=f"{one.person.name} is to be given “{award.name}” and stands in no list of those invited",
        related=[
            related(award.at("winners"), vi="danh sách khen thưởng khai ở đây", en="the list of winners is named here")
        ],
    )
