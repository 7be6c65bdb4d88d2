"""Does a degree or an honorary title stand before the signer's name?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.planning.parts import positions
from confplan.planning.signing import degree_before, may_show_degrees
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7c: trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự",
    summary=Text("Học hàm, học vị đứng trước họ tên người ký", "A degree stands before the signer's name"),
    why=Text(
        "Người ký nhân danh chức vụ; thể thức văn bản hành chính không ghi học hàm, học vị trước họ tên. "
        "Đơn vị sự nghiệp giáo dục, y tế, khoa học theo quy định của ngành nên không bị nhắc",
        "Who signs does so by office; an official document shows no degree before the name. "
        "Schools, hospitals and institutes follow rules of their own and are not told",
    ),
    bad="""
document:
  issuer: Ủy ban nhân dân Quận 12
  signature: [Chủ tịch, TS. Nguyễn Văn Đức]
""",
    good="""
document:
  issuer: Ủy ban nhân dân Quận 12
  signature: [Chủ tịch, Nguyễn Văn Đức]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    head = case.plan.document
    if not head.signature or may_show_degrees(head.issuer or ""):
        return
    *_, place = positions(case.plan, head.at("signature"), len(head.signature))
    name, at = head.signature[-1], head.at("signature", place)
    if degree := degree_before(name):
        rest = name[len(degree) :].lstrip(" .,")
        yield rule.finding(
            at,
            vi=f"“{degree.strip()}” đứng trước họ tên người ký; thể thức văn bản chỉ ghi {rest}",
            en=f"“{degree.strip()}” stands before the signer's name; the form has only {rest}",
            fix=Fix(at, rest, safe=False),
            words=degree.strip(),
        )
