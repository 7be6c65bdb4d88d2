"""Does a paper's title bring the quotation marks that the program prints around it?"""

from collections.abc import Iterator, Sequence

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.model.agenda import Item
from confplan.patterns import regex
from confplan.planning.wording import is_paper
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: “<đơn vị> tham luận: “<tên tham luận>””, dấu nháy do chương trình in",
    summary=Text("Tên tham luận đã có sẵn dấu ngoặc kép", "A paper's title is written with its quotation marks"),
    why=Text(
        "Chương trình in tên tham luận trong dấu ngoặc kép; viết thêm thì in ra hai lần",
        "The program prints a paper's title in quotation marks; typed ones would print twice",
    ),
    bad="""
agenda:
  - title: Báo cáo tham luận
    items:
      - {by: Phòng Nội vụ, title: “Công tác phối hợp”}
""",
    good="""
agenda:
  - title: Báo cáo tham luận
    items:
      - {by: Phòng Nội vụ, title: Công tác phối hợp}
""",
)

_MARKS = '“”„‟«»"'
_QUOTED = regex(rf"\s*[{_MARKS}]\s*([^{_MARKS}]*[^{_MARKS}\s.])\s*[{_MARKS}]\s*\.?\s*")
_HOLE = regex(rf"[{_MARKS}]<title>[{_MARKS}]")


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for item in _printed_in_quotes(case.plan.agenda, None):
        title = item.title or ""
        if found := _QUOTED.fullmatch(title) if _has_mark(title) else None:
            yield rule.finding(
                item.at("title"),
                vi=f"{title.strip()}: dấu ngoặc kép quanh tên tham luận không phải viết, chương trình tự in",
                en=f"{title.strip()}: quotation marks around a paper's title are not typed, the program prints them",
                fix=Fix(item.at("title"), found[1]),
            )


def _has_mark(text: str) -> bool:
    return any(mark in text for mark in _MARKS)


def _printed_in_quotes(items: Sequence[Item], above: Item | None) -> Iterator[Item]:
    for item in items:
        if _has_mark(item.text) and _HOLE.search(item.text) if item.text else item.by and is_paper(item, above):
            yield item
        yield from _printed_in_quotes(item.items, item)
