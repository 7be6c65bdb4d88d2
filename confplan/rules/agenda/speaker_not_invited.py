"""Is a unit that speaks not among those who are invited?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Item
from confplan.model.node import Reference
from confplan.planning.attendance import attendance, presence
from confplan.planning.references import Mention, is_body, is_known, several
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule, related

SPOKEN = frozenset({"report", "paper", "speech", "response"})

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4 và II.5: nơi có bài phát biểu phải có trong thành phần mời",
    summary=Text("Đơn vị phát biểu không có trong thành phần mời", "A unit that speaks is not invited"),
    why=Text(
        "Không có giấy mời thì người trình bày không đến, hoặc không có chỗ ngồi",
        "Without an invitation the speaker does not come, or has no seat",
    ),
    bad="""
delegates:
  - {text: Lãnh đạo Quận ủy, units: [Quận ủy]}
agenda:
  - {title: Báo cáo tổng kết, by: Phòng Nội vụ}
units: [Quận ủy, Phòng Nội vụ]
""",
    good="""
delegates:
  - {text: Lãnh đạo Quận ủy và phòng Nội vụ, units: [Quận ủy, Phòng Nội vụ]}
agenda:
  - {title: Báo cáo tổng kết, by: Phòng Nội vụ}
units: [Quận ủy, Phòng Nội vụ]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    if plan.units is None or not plan.delegates:
        return
    for item in (row.item for row in timetable(plan, case.profile).rows if row.kind in SPOKEN):
        written = item.by or ""
        if not is_known(plan, Mention(item.at("by"), written, Reference.SPEAKER)):
            continue  # unknown-unit speaks of it
        for name in (written,) if is_body(plan, written) else several(written):
            if presence(plan, name) == "absent":
                yield _finding(item, name, certain=attendance(plan).complete)


def _finding(item: Item, name: str, *, certain: bool) -> Finding:
    return rule.finding(
        item.at("by"),
        vi=f"{name} có phần trong chương trình nhưng chưa có trong thành phần mời, cũng không thuộc (of) cơ quan nào ở đó",
        en=f"{name} has a part in the agenda but is in no group of delegates, nor part (of) a body that is",
        severity=Severity.ERROR if certain else Severity.WARNING,
        related=[related(("delegates",), vi="thành phần mời ở đây", en="the delegates are here")],
        words=name,
    )
