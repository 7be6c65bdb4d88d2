"""Is somebody counted in two groups of delegates?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.plan import Plan
from confplan.planning.people import WINNERS, Listed, twice
from confplan.planning.quotas import called
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4: người được khen thưởng, cán bộ khu phố, lãnh đạo phường là các nhóm riêng",
    summary=Text("Một người có tên ở hai nhóm đại biểu", "A person stands in two groups of delegates"),
    why=Text(
        "Cán bộ khu phố được khen thưởng dễ có tên ở cả hai danh sách, thành hai giấy mời, hai ghế; cùng tên mà không có gì trùng thêm (phường, năm sinh, điện thoại, chức danh) thì không nói",
        "A winner who is also a ward's delegate gets two letters and two seats; a name alone, without the same ward, birth year, phone or title, is not enough",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
  - {name: Khen thưởng, from: awards, roster: khen-thuong.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
### file: khen-thuong.csv
Họ và tên,Đơn vị
Lê Thị An,phường Thới An
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
  - {name: Khen thưởng, from: awards, roster: khen-thuong.csv}
lists:
  phường: [phường Thới An, phường Hiệp Thành]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
### file: khen-thuong.csv
Họ và tên,Đơn vị
Lê Thị An,phường Hiệp Thành
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one, earlier in twice(case.plan, case.rosters):
        here, there = _of(case.plan, one), _of(case.plan, earlier)
        yield rule.finding(
            one.person.at,
            vi=f"{one.person.name} ở nhóm “{here.vi}” đã có tên ở nhóm “{there.vi}”; một người chỉ tính một lần",
            en=f"{one.person.name} of “{here.en}” stands in “{there.en}” already; a person is counted once",
            related=[related(earlier.person.at, vi="dòng kia ở đây", en="the other row")],
        )


def _of(plan: Plan, one: Listed) -> Text:
    """Return what the person's group is called."""
    group = next((group for group in plan.delegates if group.path == one.belongs), None)
    if one.belongs == WINNERS or group is None:
        return Text("danh sách khen thưởng", "the list of awards")
    return Text(called(group), called(group))
