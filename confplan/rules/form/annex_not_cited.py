"""Do the plan's sentences pass over an annex, or number its annexes otherwise than the decree asks?"""

from collections.abc import Iterator, Sequence

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.annexes import ROMAN, Annex, annexes
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1: văn bản chỉ dẫn về từng phụ lục; từ hai phụ lục trở lên thì đánh số La Mã",
    summary=Text("Có phụ lục chưa được nhắc đến trong văn bản", "An annex is not pointed at in the text"),
    why=Text(
        "Phụ lục không được nhắc đến thì người đọc không biết dùng vào việc gì; số bị nhảy thường là do bỏ bớt một đoạn",
        "What the text does not point at nobody knows how to use; a number that is passed over is mostly left from an edit",
    ),
    bad="""
tasks:
  - {unit: Phòng Nội vụ, text: Lập danh sách theo Phụ lục I}
  - {unit: Văn phòng, text: Bố trí chỗ ngồi theo Phụ lục III}
""",
    good="""
tasks:
  - {unit: Phòng Nội vụ, text: Lập danh sách theo Phụ lục I}
  - {unit: Văn phòng, text: Bố trí chỗ ngồi theo Phụ lục II kèm theo Kế hoạch này}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    cited = tuple(annexes(case.plan))
    highest = max((one.number for one in cited), default=0)
    if highest > 1:
        yield from _passed_over(cited)
        yield from (_not_roman(one) for one in _first_of_each(cited) if not one.is_roman)


def _passed_over(cited: Sequence[Annex]) -> Iterator[Finding]:
    """Yield one finding for each gap in the numbers, at the first annex behind it."""
    numbers = {one.number for one in cited}
    for one in _first_of_each(cited):
        gap = [number for number in range(1, one.number) if number not in numbers]
        behind = [number for number in gap if all(low not in numbers for low in range(number, one.number))]
        if behind:
            names = ", ".join(_called(number) for number in behind)
            yield rule.finding(
                one.at,
                vi=f"ở đây nhắc đến Phụ lục {one.written}, nhưng không chỗ nào nhắc đến {names}",
                en=f"Phụ lục {one.written} is pointed at here, but {names} nowhere",
                words=one.words,
            )


def _not_roman(one: Annex) -> Finding:
    return rule.finding(
        one.at,
        vi=f"“Phụ lục {one.written}”: từ hai phụ lục trở lên thì đánh số La Mã: {_called(one.number)}",
        en=f"“Phụ lục {one.written}”: two annexes or more take Roman numbers: {_called(one.number)}",
        words=one.words,
    )


def _first_of_each(cited: Sequence[Annex]) -> tuple[Annex, ...]:
    first = {one.number: one for one in reversed(cited)}
    return tuple(first[number] for number in sorted(first))


def _called(number: int) -> str:
    return f"Phụ lục {ROMAN[number - 1] if number <= len(ROMAN) else number}"
