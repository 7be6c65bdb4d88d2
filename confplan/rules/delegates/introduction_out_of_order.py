"""Does a group of delegates stand before those who are introduced earlier?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.honour import displaced
from confplan.planning.quotas import called
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Hướng dẫn 112-HD/BTGTU Đắk Lắk: giới thiệu từ chức vụ cao đến thấp, khách trước, chủ sau",
    summary=Text(
        "Thành phần mời không theo thứ tự giới thiệu", "The groups of delegates are not in the order of introduction"
    ),
    why=Text(
        "Người dẫn chương trình giới thiệu theo danh sách này: cấp trên trước cấp dưới; cùng cấp thì Đảng, Hội đồng nhân dân, Ủy ban nhân dân, Mặt trận; cơ quan chủ nhà có thể đứng sau khách",
        "The MC introduces by this list: higher levels first; at one level the Party, the People's Council, the People's Committee, the Front; hosts may come after guests",
    ),
    bad="""
delegates:
  - {text: Lãnh đạo các phường, units: [Đảng ủy phường, Ủy ban nhân dân phường]}
  - {text: Lãnh đạo Thành ủy, units: [Thành ủy]}
""",
    good="""
delegates:
  - {text: Lãnh đạo Thành ủy, units: [Thành ủy]}
  - {text: Lãnh đạo các phường, units: [Đảng ủy phường, Ủy ban nhân dân phường]}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one in displaced(case.plan):
        other = called(one.beside)
        after, before = ("sau", "after") if one.is_late else ("trước", "before")
        yield rule.finding(
            one.group.path,
            vi=f"nhóm này đứng {after} “{other}”; thứ tự giới thiệu là cấp trên trước cấp dưới, cùng cấp thì Đảng, Hội đồng nhân dân, Ủy ban nhân dân, Mặt trận",
            en=f"this group stands {before} “{other}”; higher levels are introduced first, at one level the Party, the People's Council, the People's Committee, the Front",
            related=[related(one.beside.path, vi="nhóm kia ở đây", en="the other group")],
        )
