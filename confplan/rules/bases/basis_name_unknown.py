"""Is a law cited by another name than it is published under?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.planning.law_names import published_name, written_name
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Tên luật, pháp lệnh như đã công bố (confplan/profiles/laws.toml); luật không có trong bảng thì không xét",
    summary=Text("Tên luật viết chưa đúng", "The name of a law is not the published one"),
    why=Text(
        "Luật chỉ dẫn bằng tên và ngày; sai tên thì căn cứ không tìm lại được",
        "A law is cited by name and day alone; with a wrong name the basis cannot be traced",
    ),
    bad="""
document:
  bases:
    - Luật Thực hiện dân chủ cơ sở ngày 10 tháng 11 năm 2022
""",
    good="""
document:
  bases:
    - Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for basis in case.plan.document.bases:
        written = written_name(basis.text)
        published = published_name(written) if written else None
        if written and published:
            at = basis.at("text")
            yield rule.finding(
                at,
                vi=f"không thấy luật tên “{written}” (có phải là “{published}”?)",
                en=f"no law is called “{written}” (did you mean “{published}”?)",
                fix=Fix(at, published, safe=False, words=written),
                words=written,
            )
