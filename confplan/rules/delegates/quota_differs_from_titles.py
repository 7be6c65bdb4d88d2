"""Is a group's quota another number than the sum of its titles?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.quotas import titles_sum
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: mỗi phường 15 người = 5 chức danh x 03 người",
    summary=Text("Định mức khác tổng số theo chức danh", "The quota is not the sum of the titles"),
    why=Text(
        "Phường nhận giấy mời ghi 15 người nhưng danh mục chức danh cộng ra 14 thì không biết cử theo số nào",
        "A ward asked for 15 people under titles that add up to 14 does not know which of them to follow",
    ),
    bad="""
delegates:
  - name: Khu phố
    quota: 15
    titles: {Trưởng khu phố: 3, Bí thư Chi bộ: 3}
""",
    good="""
delegates:
  - name: Khu phố
    quota: 6
    titles: {Trưởng khu phố: 3, Bí thư Chi bộ: 3}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for group in case.plan.delegates:
        total = titles_sum(case.plan, group)
        if group.quota and total is not None and group.quota.value != total:
            yield rule.finding(
                group.at("quota"),
                vi=f"quota ghi {group.quota.value}, các chức danh cộng lại là {total}; bỏ quota thì lấy số này",
                en=f"quota says {group.quota.value}, the titles add up to {total}; without quota this number is taken",
                related=[related(group.at("titles"), vi="số người theo chức danh", en="the people by title")],
            )
