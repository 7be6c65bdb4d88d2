"""Does `checks` name a rule that does not exist?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.findings.basics import BASICS
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.places import Key
from confplan.rules.index import families
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="checks: mỗi ô mang tên một quy tắc hoặc một nhóm quy tắc, xem bằng lệnh confplan rules",
    summary=Text("Không có quy tắc mang tên nêu ở checks", "A rule named in checks does not exist"),
    why=Text(
        "Tên gõ nhầm thì quy tắc vẫn chạy như cũ mà người viết tưởng đã đổi mức",
        "With a mistyped name the rule goes on as before, while its level seems changed",
    ),
    bad="""
checks:
  weekday-of: {level: note, reason: ngày chưa chốt}
""",
    good="""
checks:
  paper-over-limit: {level: note, reason: chưa chốt thời lượng}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    known = families()
    allowed = (*known, *known.values())
    for name in case.plan.checks:
        if name in BASICS:
            yield rule.finding(
                ("checks", Key(name)),
                vi=f"“{name}” nói về cách viết tệp nên không đổi mức được; checks chỉ nhận tên quy tắc, xem bằng lệnh confplan rules",
                en=f"“{name}” is about how the file is written, and its level is fixed; checks takes rules, which the command confplan rules lists",
            )
        elif name not in allowed:
            near = nearest(name, allowed, most=1)
            text = joined(
                Text(f"không có quy tắc “{name}”", f"there is no rule “{name}”"),
                did_you_mean(near),
                Text("; xem mọi tên bằng lệnh confplan rules", "; the command confplan rules lists all names"),
            )
            yield rule.finding(("checks", Key(name)), vi=text.vi, en=text.en)
