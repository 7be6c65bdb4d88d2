"""Is a rule made milder without saying why?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.rules.index import families, rules_named
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
        known = [one.severity for one in _named(name)]
        worst = min(known, key=_ORDER.index, default=None)
        if worst and not level.reason and _ORDER.index(level.level) > _ORDER.index(worst):
            kind = Text("quy tắc", "rule") if name in families() else Text("nhóm quy tắc", "family")
            yield rule.finding(
                level.at("level"),
                vi=f"{kind.vi} {name} được hạ từ {worst} xuống {level.level}; lý do viết ở ô reason",
                en=f"the {kind.en} {name} is lowered from {worst} to {level.level}; the reason goes into the field reason",
            )


def _named(name: str) -> tuple[Rule, ...]:
    """Return the rule of that name, or the rules of that family."""
    return rules_named(frozenset(rule for rule, family in families().items() if name in {rule, family}))
