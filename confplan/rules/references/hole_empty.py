"""Does a sentence need a field that is still empty?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Related, Severity, Text
from confplan.places import Path, dotted
from confplan.planning.holes import Problem, filled
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="<tên-ô> trong câu in ra giá trị của ô; ô chưa quyết định thì câu chưa in được",
    summary=Text("Câu cần một ô còn trống", "A sentence needs a field that is empty"),
    why=Text(
        "Văn bản in ra sẽ có dòng chấm giữa câu; điền ô ấy, hoặc viết câu không cần tới nó",
        "The document would print with dots inside the sentence; fill in the field, or word the sentence without it",
    ),
    bad="""
agenda:
  - title: Chiếu phim
    minutes:
    text: <title> (<minutes> phút)
""",
    good="""
agenda:
  - title: Chiếu phim
    minutes: 15
    text: <title> (<minutes> phút)
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for sentence in filled(case.plan).values():
        for problem in sentence.problems:
            if problem.at == sentence.at and problem.why == "empty" and problem.field:
                yield _finding(problem, problem.field, is_begun=case.plan.is_undecided(problem.field))


def _finding(problem: Problem, field: Path, *, is_begun: bool) -> Finding:
    """Say that a field is missing; one that stands there and is empty is only not decided yet, and prints as dots."""
    name, where = f"<{problem.name}>", dotted(field)
    if is_begun:
        what = Text(f"ô {where} chưa quyết định: sẽ in dòng chấm", f"the field {where} is not decided: dots will print")
        here = Text("ô còn trống", "the empty field")
    else:
        what = Text(f"chưa viết ô {where}", f"the field {where} is not written")
        here = Text("ô ấy thuộc phần này", "the field belongs to this part")
    return rule.finding(
        problem.at,
        vi=f"câu này cần “{name}”, mà {what.vi}",
        en=f"this sentence needs “{name}”, and {what.en}",
        severity=Severity.WARNING if is_begun else Severity.ERROR,
        related=[Related(field, here)],
        words=name,
    )
