"""Does a legal basis say all that the first citation of a document says?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.patterns import regex
from confplan.planning.citations import Citation, parse
from confplan.rules.rule import Rule

DATED = frozenset({"Luật", "Bộ luật", "Pháp lệnh"})
HOLE = regex(r"<[\w.-]+>")

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan, thời gian ban hành, trích yếu",
    summary=Text("Căn cứ ghi chưa đủ", "A legal basis is not cited in full"),
    why=Text(
        "Căn cứ phải tìm lại được: loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu. Luật, pháp lệnh chỉ cần tên và ngày",
        "A basis must be traceable: type, number, date, issuer and summary. Laws and ordinances need only name and date",
    ),
    bad="""
document:
  bases:
    - Công văn 1035-CV/TU ngày 18 tháng 7 năm 2023 của Ban Thường vụ Thành ủy về sắp xếp khu phố
""",
    good="""
document:
  bases:
    - Công văn số 1035-CV/TU ngày 18 tháng 7 năm 2023 của Ban Thường vụ Thành ủy về sắp xếp khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for basis in case.plan.document.bases:
        cited = parse(basis.text)
        missing = [] if HOLE.search(basis.text) else list(_missing(cited))
        if missing:
            name = " ".join(filter(None, (cited.kind, cited.number)))
            yield rule.finding(
                basis.at("text"),
                vi=f"căn cứ {name} còn thiếu {', '.join(one.vi for one in missing)}",
                en=f"the citation of {name} lacks {', '.join(one.en for one in missing)}",
            )


def _missing(cited: Citation) -> Iterator[Text]:
    if cited.date_written and not cited.date:
        yield Text(f"ngày có thật (“{cited.date_written}”)", f"a date that exists (“{cited.date_written}”)")
    is_dated = bool(cited.date_written)
    if cited.kind and cited.is_cited_by_name:
        if cited.kind in DATED and not is_dated and not cited.number:
            yield Text("ngày ban hành", "its date")
    elif cited.kind:
        yield from _number(cited)
        parts = (
            (is_dated, Text("ngày ban hành", "its date")),
            (cited.issuer, Text("cơ quan ban hành", "its issuer")),
            (cited.summary, Text("trích yếu nội dung", "what it is about")),
        )
        yield from (text for said, text in parts if not said)


def _number(cited: Citation) -> Iterator[Text]:
    if not cited.number:
        yield Text("số, ký hiệu", "its number and symbol")
    elif not cited.has_so:
        yield Text(f"chữ “số” trước {cited.number}", f"the word “số” before {cited.number}")
    elif cited.number.isdecimal():
        yield Text("ký hiệu sau số", "the symbol after its number")
