"""Does a backdrop that is typed by hand show another place or day than the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.wording import days_long
from confplan.planning.typed_backdrop import has_another_date, has_another_place, typed_backdrops
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục III.1: dòng cuối của phông là nơi và ngày tổ chức",
    summary=Text("Nơi, ngày trên phông khác kế hoạch", "The backdrop's place or date is not the plan's"),
    why=Text(
        "Khi dời ngày, mẫu phông gõ tay không tự đổi theo",
        "When the day is moved, a backdrop typed by hand stays behind",
    ),
    bad="""
conference:
  name: Hội nghị tổng kết công tác năm
  date: 26/7/2024
tasks:
  - text: "Chuẩn bị phông: HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM Quận 12, ngày 27 tháng 7 năm 2024"
""",
    good="""
conference:
  name: Hội nghị tổng kết công tác năm
  date: 26/7/2024
tasks:
  - text: "Chuẩn bị phông: HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM Quận 12, ngày 26 tháng 7 năm 2024"
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    for typed in typed_backdrops(plan):
        if has_another_date(plan, typed):
            held = days_long([day.date for day in plan.conference.date])
            yield rule.finding(
                typed.at,
                vi=f"mẫu phông gõ tay ghi “{typed.rest}”, hội nghị tổ chức {held}; viết <backdrop> thì phông luôn khớp",
                en=f"the backdrop typed here says “{typed.rest}”, the conference is held {held}; <backdrop> always agrees",
                related=[related(plan.conference.at("date"), vi="ngày hội nghị", en="the conference's day")],
            )
        if has_another_place(plan, typed):
            yield rule.finding(
                typed.at,
                vi=f"mẫu phông gõ tay ghi “{typed.rest}”, địa danh của kế hoạch là “{plan.document.place}”",
                en=f"the backdrop typed here says “{typed.rest}”, the plan's place is “{plan.document.place}”",
                related=[related(plan.document.at("place"), vi="địa danh ở đây", en="the place")],
            )
