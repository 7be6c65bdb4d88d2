"""Does a text that everybody reads give somebody's telephone, papers or day of birth?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.exposed import exposed
from confplan.rules.rule import Rule

WHAT = {
    "phone": Text("số điện thoại riêng", "somebody's telephone number"),
    "papers": Text("số giấy tờ tùy thân", "the number of somebody's papers"),
    "birth": Text("ngày, năm sinh", "somebody's day or year of birth"),
}

PLACE = {
    "phone": Text("người liên hệ ghi ở invitation.contact", "whom to call is written in invitation.contact"),
    "papers": Text("dữ liệu ấy để trong danh sách", "such data belong in lists"),
    "birth": Text("dữ liệu ấy để trong danh sách", "such data belong in lists"),
}

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Dữ liệu cá nhân chỉ ở trong danh sách; kế hoạch, giấy mời, chương trình được in và gửi đi nhiều nơi",
    summary=Text(
        "Câu chữ được in có dữ liệu riêng của một người", "A text that is printed holds what belongs to one person"
    ),
    why=Text(
        "Kế hoạch được gửi đi nhiều nơi và đăng trên mạng; số điện thoại, số căn cước, ngày sinh để trong danh sách, người liên hệ ghi ở invitation.contact",
        "The plan goes to many and stands on the web; telephones, papers and birthdays belong in lists, the contact in invitation.contact",
    ),
    bad="""
agenda:
  - {title: Phát biểu, by: Bà Trần Thị Bình (0901 234 567)}
""",
    good="""
agenda:
  - {title: Phát biểu, by: Bà Trần Thị Bình}
invitation: {contact: Bà Trần Thị Bình 0901 234 567}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one in exposed(case.plan):
        what, place = WHAT[one.what], PLACE[one.what]
        yield rule.finding(
            one.at,
            vi=f"câu chữ ở đây được in và gửi đi mà có {what.vi}; {place.vi}",
            en=f"this text is printed and sent out, and holds {what.en}; {place.en}",
            words=one.words,
        )
