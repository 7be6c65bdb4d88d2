"""Do the items of a section take less time than the section states?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Thời lượng của mục chung là tổng các mục con",
    summary=Text(
        "Các mục con ngắn hơn thời lượng của mục chung", "The items of a section are shorter than the section"
    ),
    why=Text(
        "Giờ của chương trình tính theo các mục con, nên phần còn lại của mục chung, như thảo luận tự do, bị bỏ qua "
        "và mọi mục sau đều sớm lên",
        "The clock goes by the items inside: what is left of the section, a free discussion say, is not counted, "
        "and all that follows comes too early",
    ),
    bad="""
agenda:
  - title: Thảo luận
    minutes: 45
    items:
      - {title: Cải cách hành chính, minutes: 10}
      - {title: Chỉnh trang đô thị, minutes: 10}
""",
    good="""
agenda:
  - title: Thảo luận
    minutes: 45
    items:
      - {title: Cải cách hành chính, minutes: 10}
      - {title: Chỉnh trang đô thị, minutes: 10}
      - {title: Ý kiến khác, minutes: 25}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for row in timetable(case.plan, case.profile).rows:
        stated = row.item.minutes
        if row.is_section and stated and not row.assumed and row.minutes < stated.low:
            left = stated.low - row.minutes
            yield rule.finding(
                row.item.at("minutes"),
                vi=f"ở đây ghi {stated} phút, các mục con cộng lại {row.minutes} phút; thêm một mục con {left} phút, hoặc sửa số phút",
                en=f"{stated} minutes are written here, the items in it take {row.minutes}; add one of {left} minutes, or change the figure",
            )
