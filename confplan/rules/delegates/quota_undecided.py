"""How many places are left for the groups whose number is not decided?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.delegates import Group
from confplan.places import Path
from confplan.planning.invitees import label
from confplan.planning.quotas import is_unsure, shortened, tolerance, totals
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: tổng số khoảng 350, một số nhóm chưa có số lượng",
    summary=Text("Có nhóm đại biểu chưa có số lượng", "Some groups of delegates have no number yet"),
    why=Text(
        "Biết còn bao nhiêu chỗ thì mới phân bổ được cho các nhóm chưa có số lượng",
        "The groups without a number can be given one only when it is known how many places are left",
    ),
    bad="""
conference:
  expected: 50
delegates:
  - {name: Khu phố, quota: 40}
  - {name: Lãnh đạo, quota: }
""",
    good="""
conference:
  expected: 50
delegates:
  - {name: Khu phố, quota: 40}
  - {name: Lãnh đạo, quota: 10}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    answer = totals(case.plan)
    left, groups = answer.remaining, answer.undecided
    expected = f"{'about ' if answer.is_approximate else ''}{answer.expected and answer.expected.value}"
    if (
        is_unsure(case.left_out)
        or left is None
        or not groups
        or left < -tolerance(answer, case.profile.number("total-tolerance-percent"))
    ):
        return
    room = Text(f"còn {left}", f"{left} are left") if left > 0 else Text("không còn chỗ", "no place is left")
    yield rule.finding(
        case.plan.conference.at("expected"),
        vi=f"tổng số đại biểu: {answer.expected}, đã xác định {answer.known}; {room.vi} cho {len(groups)} nhóm chưa có số lượng",
        en=f"of {expected} delegates {answer.known} are decided; {room.en} for {len(groups)} {'group' if len(groups) == 1 else 'groups'} without a number",
        related=[
            related(at, vi=f"chưa có số lượng: {called}", en=f"no number yet: {called}")
            for at, called in ((_open(case, group), shortened(label(case.plan, group))) for group in groups)
        ],
    )


def _open(case: Case, group: Group) -> Path:
    """Return where the number is missing: at the list where the quota of each entry is known, but no entry."""
    if group.source:
        return group.at("from")
    if group.quota and group.each:
        listed = next((name for name in case.plan.lists if same(name) == same(group.each)), None)
        return ("lists", listed) if listed else group.at("each")
    return group.at("quota")
