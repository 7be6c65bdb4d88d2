"""Does a name or a quoted title break off in the middle and go on in another line?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.planning.broken_lines import BREAKS, broken
from confplan.planning.values import whole
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: tên tham luận bị ngắt khi sang trang (“Công tác sắp … xếp”)",
    summary=Text("Tên gọi bị ngắt dòng ở giữa", "A title breaks off in the middle"),
    why=Text(
        "Tên chép từ Word hay PDF mang theo chỗ sang trang; in lên phông, giấy mời thì dòng gãy ở đó",
        "A title pasted from Word or PDF brings the page break with it, and breaks there on backdrop and invitations",
    ),
    bad="""
agenda:
  - title: |
      Công tác sắp
      xếp khu phố
""",
    good="""
agenda:
  - title: Công tác sắp
      xếp khu phố
""",
)


PLAIN = Text("; tên gọi viết liền một dòng", "; a title is one line")
ON_BACKDROP = Text(
    "; tên hội nghị viết liền một dòng, chỗ xuống dòng trên phông ghi ở backdrop.break_before",
    "; the name is one line, where it breaks on the backdrop is said in backdrop.break_before",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for at, text in whole(case.plan).holding(BREAKS):
        if found := broken(at, text):
            before, after = found.before.strip('“”",;.:'), found.after.strip('“”",;.:')
            how = ON_BACKDROP if at == case.plan.conference.at("name") else PLAIN
            yield rule.finding(
                at,
                vi=f"dòng bị ngắt giữa “{before}” và “{after}”{how.vi}",
                en=f"the line breaks between “{before}” and “{after}”{how.en}",
                fix=Fix(at, found.mended, safe=False),
                words=f"{found.before} {found.after}",
            )
