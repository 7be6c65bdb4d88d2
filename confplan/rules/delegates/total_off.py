"""Do the groups of delegates add up to the number expected?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.invitees import label
from confplan.planning.quotas import Headcount, is_unsure, shortened, tolerance, totals
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: dự kiến khoảng 350 đại biểu",
    summary=Text("Tổng số đại biểu khác số dự kiến", "The delegates do not add up to the number expected"),
    why=Text(
        "Số dự kiến quyết định hội trường, nước uống, tài liệu; các nhóm cộng lại phải ra số đó (số “khoảng” được lệch vài phần trăm)",
        "The number expected decides on hall, refreshments and papers; the groups must add up to it (an approximate one within some per cent)",
    ),
    bad="""
conference:
  expected: 50
delegates:
  - {name: Lãnh đạo, quota: 20}
  - {name: Khu phố, quota: 40}
""",
    good="""
conference:
  expected: khoảng 60
delegates:
  - {name: Lãnh đạo, quota: 20}
  - {name: Khu phố, quota: 41}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    answer = totals(case.plan)
    if answer.expected is None or not answer.counts:
        return
    expected, allowed = answer.expected.value, tolerance(answer, case.profile.number("total-tolerance-percent"))
    perhaps = sum(one.people or 0 for one in answer.counts if one.group.optional)  # they may come, and count as too few
    is_over = answer.known - perhaps > expected + allowed
    is_under = not answer.undecided and not is_unsure(case.left_out) and answer.known < expected - allowed
    if is_over or is_under:
        within = (
            Text(f" (cho phép lệch {allowed})", f" ({allowed} more or less are allowed)") if allowed else Text("", "")
        )
        yield rule.finding(
            case.plan.conference.at("expected"),
            vi=f"dự kiến {expected} đại biểu, các nhóm cộng lại là {answer.known}{within.vi}",
            en=f"{expected} delegates are expected, the groups add up to {answer.known}{within.en}",
            severity=Severity.ERROR if is_over and not answer.is_approximate else Severity.WARNING,
            related=[
                related(one.group.path, vi=f"{called}: {one.people}", en=f"{called}: {one.people}")
                for one in _largest(answer.counts)
                for called in (shortened(label(case.plan, one.group)),)
            ],
        )


def _largest(counts: tuple[Headcount, ...]) -> list[Headcount]:
    return sorted((one for one in counts if one.people), key=lambda one: -(one.people or 0))[:5]
