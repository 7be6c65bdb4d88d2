"""Are tones set in two styles in one plan: hòa beside hoà?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.tone_styles import Toned, toned
from confplan.rules.rule import Rule, related

SHOWN = 5

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Một văn bản dùng một kiểu đặt dấu; Nghị định 30/2020/NĐ-CP in cả hai kiểu (HÒA, HOÀ), nên kiểu nào cũng được",
    summary=Text("Hai kiểu đặt dấu thanh trong một kế hoạch", "Tones are set in two styles in one plan"),
    why=Text(
        "Hai bộ gõ đặt dấu khác nhau thì tìm “hòa” không thấy “hoà”; cùng một văn bản nên dùng một kiểu",
        "Where two keyboards set tones differently a search for “hòa” does not find “hoà”; a document keeps to one style",
    ),
    bad="""
document:
  purposes: Nâng cao đời sống văn hóa, xây dựng gia đình văn hoá
""",
    good="""
document:
  purposes: Nâng cao đời sống văn hóa, quý trọng người có công
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    """Speak of the style that is rarer; of two that are as frequent, of the one that comes later."""
    words = tuple(toned(case.plan))
    first = [one for one in words if one.style == words[0].style]
    other = [one for one in words if one.style != words[0].style]
    if not other:
        return
    rare, usual = (first, other) if len(first) < len(other) else (other, first)
    yield rule.finding(
        rare[0].at,
        vi=f"“{rare[0].word}” đặt dấu {_where(rare).vi} ({len(rare)} chỗ), còn “{usual[0].word}” đặt dấu {_where(usual).vi} "
        f"({len(usual)} chỗ); cả kế hoạch nên dùng một kiểu",
        en=f"“{rare[0].word}” has its tone {_where(rare).en} ({_times(rare)}), “{usual[0].word}” {_where(usual).en} "
        f"({_times(usual)}); a plan keeps to one style",
        related=[
            related(usual[0].at, vi=f"kiểu kia: “{usual[0].word}”", en=f"the other style: “{usual[0].word}”"),
            *(related(one.at, vi=f"“{one.word}”", en=f"“{one.word}”") for one in _elsewhere(rare)[:SHOWN]),
        ],
        words=rare[0].word,
    )


def _times(words: list[Toned]) -> str:
    return "once" if len(words) == 1 else f"{len(words)} times"


def _where(words: list[Toned]) -> Text:
    if words[0].style == "first":
        return Text("ở nguyên âm đầu", "on the first vowel")
    return Text("ở nguyên âm sau", "on the second vowel")


def _elsewhere(words: list[Toned]) -> list[Toned]:
    """Return one word of each further text."""
    others = {one.at: one for one in reversed(words) if one.at != words[0].at}
    return list(reversed(others.values()))
