"""Do sentences take in each other, so that none can be printed?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path, dotted
from confplan.planning.holes import Problem, filled
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="<tên-ô> trong câu in ra ô khác, không in ra chính câu đó",
    summary=Text("Các câu điền vòng vào nhau", "Sentences take in each other in a circle"),
    why=Text(
        "Câu này chờ câu kia, câu kia chờ câu này: không câu nào in ra được",
        "This sentence waits for that one and that one for this: neither can be printed",
    ),
    bad="""
agenda:
  - title: Chiếu phim
    text: Phần <text>
""",
    good="""
agenda:
  - title: Chiếu phim
    text: Phần <title>
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    told: set[frozenset[Path]] = set()
    for sentence in filled(case.plan).values():
        for problem in sentence.problems:
            circle = frozenset(problem.circle)
            if problem.why == "circular" and problem.at in circle and circle not in told:
                told.add(circle)
                yield _finding(problem)


def _finding(problem: Problem) -> Finding:
    first = min(problem.circle)
    others = [at for at in dict.fromkeys(problem.circle) if at != first]
    through = " → ".join(map(dotted, (first, *others, first)))
    return rule.finding(
        first,
        vi=f"câu này điền vòng lại chính nó: {through}",
        en=f"this sentence takes in itself: {through}",
        related=[related(at, vi="đi qua đây", en="by way of this") for at in others],
    )
