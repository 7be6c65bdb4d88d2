"""Does everybody who comes find a seat?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.quotas import shortened
from confplan.planning.standing_guests import Unseated, unseated
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639: “sơ đồ bố trí ghế ngồi, sắp xếp chỗ ngồi cho đại biểu”",
    summary=Text("Có đại biểu chưa có ghế", "A delegate finds no seat"),
    why=Text(
        "Danh sách gửi về nhiều hơn định mức, người được khen và ghế chặn lấy mất chỗ của người khác; sơ đồ phải có ghế cho từng người",
        "Lists longer than their quotas, winners and blocked seats take the places of others; the layout needs a seat for each",
    ),
    bad="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 1, blocks: [2]}}
delegates:
  - {name: Khách mời, quota: 2, roster: khach.csv}
### file: khach.csv
Họ và tên,Chức vụ
Lê Văn An,Trưởng phòng
Võ Thị Ánh,Phó Trưởng phòng
Đỗ Văn Út,Chuyên viên
""",
    good="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 1, blocks: [3]}}
delegates:
  - {name: Khách mời, quota: 2, roster: khach.csv}
### file: khach.csv
Họ và tên,Chức vụ
Lê Văn An,Trưởng phòng
Võ Thị Ánh,Phó Trưởng phòng
Đỗ Văn Út,Chuyên viên
""",
)
SHOWN = 3


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one in unseated(case):
        number, party, names = len(one.guests), shortened(one.party), _names(one)
        yield rule.finding(
            one.at,
            vi=f"{number} người của “{party}” chưa có ghế{names}; sơ đồ có {one.free} ghế cho {one.in_all} người",
            en=f"{number} of “{party}” {'has' if number == 1 else 'have'} no seat{names}; the layout has {one.free} seats for {one.in_all} people",
        )


def _names(one: Unseated) -> str:
    named = [guest.called for guest in one.guests if guest.is_known]
    return f" ({', '.join(named[:SHOWN])}{', …' if len(named) > SHOWN else ''})" if named else ""
