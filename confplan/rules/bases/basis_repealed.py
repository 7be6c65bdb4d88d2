"""Was a legal basis replaced before the plan was made?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import ONE_DAY, printed
from confplan.planning.repeals import repealed_on
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Bảng văn bản đã được thay thế (confplan/profiles/repealed.toml); văn bản không có trong bảng thì không xét",
    summary=Text("Căn cứ đã hết hiệu lực", "A legal basis is no longer in force"),
    why=Text(
        "Căn cứ là văn bản đang có hiệu lực vào ngày ban hành; văn bản đã được thay thế thì dẫn văn bản mới",
        "A basis is in force on the day of issue; where a document was replaced, the new one is cited",
    ),
    bad="""
document:
  date: 10/7/2025
  bases:
    - Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng
""",
    good="""
document:
  date: 10/6/2025
  bases:
    - Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    document, held = case.plan.document, case.plan.conference.date
    day = document.date or (held[0] if held else None)
    where = document.at("date") if document.date else case.plan.conference.at("date")
    for basis in document.bases if day else ():
        replaced = repealed_on(basis.text, day.date) if day else None
        if day and replaced:
            since = printed(replaced.last + ONE_DAY)
            yield rule.finding(
                basis.at("text"),
                vi=f"từ ngày {since} văn bản này đã được thay thế bằng {replaced.by}",
                en=f"since {since} this is replaced by {replaced.by}",
                related=[related(where, vi="ngày của kế hoạch", en="the plan's day")],
                words=replaced.number,
            )
