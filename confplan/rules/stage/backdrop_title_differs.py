"""Does the backdrop give the conference another name than the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.backdrop import missing_breaks
from confplan.planning.typed_backdrop import has_another_title, typed_backdrops
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục III.1: mẫu phông mang đúng tên hội nghị",
    summary=Text("Tên trên phông khác tên hội nghị", "The backdrop's title is not the conference's name"),
    why=Text(
        "Phông in xong mới thấy thiếu một chữ thì phải in lại; tên trên phông luôn lấy từ conference.name",
        "A word that is missing on a printed backdrop means a second printing; its title is always conference.name",
    ),
    bad="""
conference:
  name: Hội nghị tổng kết công tác năm
backdrop:
  break_before: [tổng kết, năm 2024]
""",
    good="""
conference:
  name: Hội nghị tổng kết công tác năm
backdrop:
  break_before: [tổng kết]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    name = related(plan.conference.at("name"), vi="tên hội nghị ở đây", en="the conference's name")
    for place in missing_breaks(plan):
        words = plan.backdrop.break_before[place]
        yield rule.finding(
            plan.backdrop.at("break_before", place),
            vi=f"tên hội nghị không có các chữ “{words}” để xuống dòng",
            en=f"the conference's name has no words “{words}” at which to break a line",
            related=[name],
        )
    for typed in typed_backdrops(plan):
        if has_another_title(plan, typed):
            yield rule.finding(
                typed.at,
                vi=f"mẫu phông gõ tay “{typed.capitals}” không có đúng tên hội nghị; viết <backdrop> thì phông luôn khớp",
                en=f"the backdrop typed here, “{typed.capitals}”, lacks the conference's exact name; <backdrop> always agrees",
                related=[name],
            )
