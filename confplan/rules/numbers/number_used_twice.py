"""Do two papers of one body bear one number in one year?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.given_numbers import Given, given_numbers
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Điều 15: số và ký hiệu của văn bản là duy nhất trong một năm",
    summary=Text("Hai văn bản mang cùng một số trong một năm", "Two documents bear one number in one year"),
    why=Text(
        "Hai văn bản cùng số, ký hiệu thì viện dẫn không biết là văn bản nào, và một trong hai không vào sổ được",
        "Of two documents under one number a citation can mean either, and one of them cannot be registered",
    ),
    bad="""
document:
  type: Giấy mời
  number: 07/GM-UBND
  date: 10/7/2024
invitation:
  number: 07/GM-UBND
""",
    good="""
document:
  type: Kế hoạch
  number: 07/KH-UBND
  date: 10/7/2024
invitation:
  number: 07/GM-UBND
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    """The plan's own paper is wrong in any case; of a decision the issuer is not known, of two bases neither is ours."""
    earlier: list[Given] = []
    for given in given_numbers(case.plan):
        first = next((one for one in earlier if one.clashes(given)), None)
        if first:
            yield _finding(first, given)
        earlier.append(given)


def _finding(first: Given, given: Given) -> Finding:
    is_sure = "own" in {first.kind, given.kind} and "decision" not in {first.kind, given.kind}
    return rule.finding(
        given.at,
        vi=f"số {given.written}{_on(given).vi} của {given.what.vi} trùng với số của {first.what.vi}{_on(first).vi}; trong một năm mỗi số chỉ dùng cho một văn bản",
        en=f"number {given.written}{_on(given).en} of {given.what.en} is also that of {first.what.en}{_on(first).en}; in one year a number belongs to one document",
        severity=Severity.ERROR if is_sure else Severity.WARNING,
        related=[related(first.at, vi=f"số của {first.what.vi} ở đây", en=f"the number of {first.what.en} is here")],
        words=given.written if given.kind == "basis" else "",
    )


def _on(given: Given) -> Text:
    if given.day is None:
        return Text("", "")
    day = f"{given.day.day}/{given.day.month}/{given.day.year}"
    return Text(f" (ngày {day})", f" ({day})")
