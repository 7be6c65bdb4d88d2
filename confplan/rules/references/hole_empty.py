"""Does a sentence need a field that is still empty?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import dotted
from confplan.planning.holes import filled
from confplan.rules.rule import Rule, related

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
                yield rule.finding(
                    problem.at,
                    vi=f"câu này cần “<{problem.name}>”, mà ô {dotted(problem.field)} chưa có giá trị",
                    en=f"this sentence needs “<{problem.name}>”, and the field {dotted(problem.field)} has no value",
                    related=[related(problem.field, vi="ô còn trống", en="the empty field")],
                    words=f"<{problem.name}>",
                )
