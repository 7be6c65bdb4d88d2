"""Are capitals those of the decree, and the same through the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.planning.small_names import small_names
from confplan.planning.spellings import Written, unsteady_nouns, wrong_capitals
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa trong văn bản hành chính",
    summary=Text("Viết hoa chưa thống nhất", "Capitals are not consistent"),
    why=Text(
        "Viết hoa có quy định; một từ chỗ hoa chỗ thường làm người đọc tưởng là hai thứ khác nhau",
        "Capitals are regulated; a word with and without one looks like two different things",
    ),
    bad="""
document:
  bases:
    - Kế hoạch số 18/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân quận về triển khai Nghị Quyết về khu phố
""",
    good="""
document:
  bases:
    - Kế hoạch số 18/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân quận về triển khai Nghị quyết về khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    is_draft = case.plan.status == "draft"
    for capital, written in wrong_capitals(case.plan):
        yield rule.finding(
            written[0].at,
            vi=f"“{capital.wrong}” viết là “{capital.right}”{_times(written).vi}",
            en=f"“{capital.wrong}” is written “{capital.right}”{_times(written).en}",
            related=_others(written),
            fix=_fix(written, safe=is_draft),
            words=capital.wrong,
        )
    for name in small_names(case.plan):
        yield rule.finding(
            name.at,
            vi=f"“{name.words}” viết là “{name.right}”",
            en=f"“{name.words}” is written “{name.right}”",
            fix=Fix(name.at, name.right, safe=is_draft, words=name.words),
            words=name.words,
        )
    for noun in unsteady_nouns(case.plan):
        first, small = noun.capital[0], noun.small
        yield rule.finding(
            first.at,
            vi=f"“{first.words}” viết hoa giữa câu ở {len(noun.capital)} chỗ, “{noun.name}” viết thường ở {len(small)} chỗ; "
            "danh từ chung thì viết thường",
            en=f"“{first.words}” has a capital inside a sentence in {_places(noun.capital)}, “{noun.name}” has none in "
            f"{_places(small)}; a common noun has none",
            related=[*_others(noun.capital), related(small[0].at, vi=f"“{noun.name}”", en=f"“{noun.name}”")],
            fix=_fix(noun.capital, safe=False),
            words=first.words,
        )


def _times(written: tuple[Written, ...]) -> Text:
    if len(written) == 1:
        return Text("", "")
    return Text(f" ({len(written)} chỗ)", f" ({len(written)} places)")


def _places(written: tuple[Written, ...]) -> str:
    return "one place" if len(written) == 1 else f"{len(written)} places"


def _others(written: tuple[Written, ...]) -> list[Related]:
    return [related(one.at, vi=f"“{one.words}”", en=f"“{one.words}”") for one in written[1:]]


def _fix(written: tuple[Written, ...], *, safe: bool) -> Fix:
    first, *rest = (Fix(one.at, one.right, safe=safe, words=one.words) for one in written)
    return Fix(first.at, first.new, safe=safe, words=first.words, also=tuple(rest))
