"""Is a rule made milder without saying why?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.rules.index import rule_named
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="checks: đổi một quy tắc xuống mức nhẹ hơn thì ghi lý do ở reason",
    summary=Text("Hạ mức một quy tắc mà không ghi lý do", "A rule is made milder without a reason"),
    why=Text(
        "Người đọc kế hoạch sau này cần biết vì sao một điều kiểm tra bị tắt",
        "Who reads the plan later must know why a check was turned off",
    ),
    bad="""
checks:
  paper-over-limit: off
""",
    good="""
checks:
  paper-over-limit: {level: off, reason: tham luận đã được duyệt 10 phút}
""",
)

_ORDER = ("error", "warning", "note", "off")


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for name, level in case.plan.checks.items():
        known = rule_named(name)
        if known and not level.reason and _ORDER.index(level.level) > _ORDER.index(known.severity):
            yield rule.finding(
                level.at("level"),
                vi=f"quy tắc {name} được hạ từ {known.severity} xuống {level.level}; lý do viết ở ô reason",
                en=f"the rule {name} is lowered from {known.severity} to {level.level}; the reason goes into the field reason",
            )
