"""Does the layout give somebody a seat ahead of one who goes before?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.front_seats import ahead
from confplan.planning.quotas import shortened
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Hướng dẫn 112-HD/BTGTU Đắk Lắk về thứ tự; lễ tân: hàng đầu trước hàng sau, giữa trước hai bên, bên phải trước bên trái",
    summary=Text("Ghế hàng danh dự không theo thứ tự", "Seats of honour are out of order"),
    why=Text(
        "Cấp trên ngồi sau cấp dưới là điều cả hội trường nhìn thấy; người dự thay không ngồi theo ngôi thứ của người mình thay",
        "The whole hall sees a superior seated behind a subordinate; a substitute does not inherit the rank of whom he stands in for",
    ),
    bad="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 3, blocks: [4, 4], fixed: {A5: Phó Chủ tịch Ủy ban nhân dân quận, A8: Bí thư Quận ủy}}}
units:
  - Quận ủy
  - Ủy ban nhân dân quận
""",
    good="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 3, blocks: [4, 4], fixed: {A5: Bí thư Quận ủy, A8: Phó Chủ tịch Ủy ban nhân dân quận}}}
units:
  - Quận ủy
  - Ủy ban nhân dân quận
""",
)
_GOES_BEFORE = Text("theo thứ tự lễ tân thì ngược lại", "by the order of protocol it is the other way round")
_STANDS_IN = Text(
    "người dự thay không ngồi theo ngôi thứ của người mình thay",
    "a substitute does not inherit the rank of whom he stands in for",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one in ahead(case):
        name, other = shortened(one.guest.called), shortened(one.of.called)
        why = _STANDS_IN if one.guest.is_substitute else _GOES_BEFORE
        yield rule.finding(
            one.at,
            vi=f"“{name}” ngồi ghế {one.label}, trên “{other}” ở ghế {one.seat.label}; {why.vi}",
            en=f"“{name}” in seat {one.label} sits ahead of “{other}” in seat {one.seat.label}; {why.en}",
            related=[related(one.of.at, vi=f"“{other}” ở đây", en=f"“{other}”")],
        )
