"""Does a body owe names of delegates or speakers, and have no duty in the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.owed_lists import Owed, has_duty, owed
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639: phường mời 15 người và chọn khu phố phát biểu (mục II), nhưng mục III không giao việc cho phường",
    summary=Text(
        "Đơn vị phải gửi danh sách mà không được giao việc", "A body owes a list and is given no duty in the plan"
    ),
    why=Text(
        "Đơn vị chỉ đọc mục phân công; việc phải gửi danh sách nằm ở mục thành phần hay chương trình thì dễ bị bỏ sót, và không có hạn",
        "A unit reads the part on duties; what it owes by the list of delegates or the agenda is overlooked, and has no deadline",
    ),
    bad="""
delegates:
  - {name: Khu phố, quota: 15, invited_by: Ủy ban nhân dân phường}
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời}
""",
    good="""
delegates:
  - {name: Khu phố, quota: 15, invited_by: Ủy ban nhân dân phường}
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời}
  - {unit: Ủy ban nhân dân phường, text: Gửi danh sách đại biểu, until: 10/7/2024}
""",
)
WHAT = {
    "list": Text("mời người dự", "is to invite people"),
    "speakers": Text("chọn người phát biểu", "is to choose speakers"),
}


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    if not plan.tasks:
        return
    for debts in owed(plan):
        if not has_duty(plan, debts[0].unit):
            yield _finding(debts)


def _finding(debts: tuple[Owed, ...]) -> Finding:
    first, *others = debts
    kinds = [WHAT[kind] for kind in dict.fromkeys(one.what for one in debts)]
    vi, en = " và ".join(kind.vi for kind in kinds), " and ".join(kind.en for kind in kinds)
    return rule.finding(
        first.at,
        vi=f"{first.unit} phải {vi}, nhưng mục tasks chưa giao việc gửi danh sách; thêm một việc, có hạn ở until",
        en=f"{first.unit} {en}, but tasks give it no duty to send the names; it needs one, with a deadline in until",
        related=[related(one.at, vi=WHAT[one.what].vi, en=WHAT[one.what].en) for one in others],
    )
