"""Do the legal bases stand by rank and day?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.bases_order import misplaced
from confplan.planning.citations import parse
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Thông lệ: căn cứ xếp theo cấp ban hành từ cao xuống thấp, cùng cấp thì theo ngày (trừ các luật); văn bản của Đảng xếp riêng",
    summary=Text("Căn cứ chưa xếp theo thứ tự", "The legal bases are not in order"),
    why=Text(
        "Xếp theo cấp và ngày thì người đọc thấy ngay văn bản nào dẫn đến văn bản nào",
        "By rank and day a reader sees at once which document led to which",
    ),
    bad="""
document:
  bases:
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố Hồ Chí Minh về khu phố
    - Quyết định số 3009/QĐ-UBND ngày 24 tháng 7 năm 2023 của Ủy ban nhân dân Thành phố Hồ Chí Minh về khu phố
""",
    good="""
document:
  bases:
    - Quyết định số 3009/QĐ-UBND ngày 24 tháng 7 năm 2023 của Ủy ban nhân dân Thành phố Hồ Chí Minh về khu phố
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố Hồ Chí Minh về khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    found = list(misplaced(case.plan.document.bases))
    if not found:
        return
    first, *rest = found
    name, above = _name(first.basis.text), _name(first.before.text)
    why = Text("cùng cấp, ban hành sớm hơn", "of one rank and older") if first.by_day else Text("cấp cao hơn", "higher")
    yield rule.finding(
        first.basis.at("text"),
        vi=f"{name} ({why.vi}) thường xếp trước {above}",
        en=f"{name} ({why.en}) usually stands before {above}",
        related=[
            related(first.before.at("text"), vi="đang đứng trước", en="stands before it now"),
            *(
                related(one.basis.at("text"), vi="căn cứ này cũng xếp sau", en="this one stands too late as well")
                for one in rest
            ),
        ],
    )


def _name(text: str) -> str:
    cited = parse(text)
    return " ".join(filter(None, (cited.kind, cited.number or cited.summary)))
