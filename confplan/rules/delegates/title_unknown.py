"""Is somebody in a list under a title that the plan does not invite?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.delegates import Group
from confplan.model.messages import joined
from confplan.places import Place
from confplan.planning.quotas_matching import title_among
from confplan.planning.quotas_shares import divisions
from confplan.rosters import Person
from confplan.rules.rule import Rule, related
from confplan.rules.suggesting import suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: năm chức danh được mời",
    summary=Text("Chức danh không có trong kế hoạch", "A title is not in the plan"),
    why=Text(
        "Chức danh lạ thì không biết tính vào định mức nào; viết tắt quen thuộc (KP, CTMT, bỏ chữ “khu phố”) vẫn được hiểu",
        "An unknown title counts towards no quota; usual short forms (KP, CTMT, without “khu phố”) are understood",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 1}, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Tổ trưởng tổ dân phố
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 1}, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng KP 3
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        group = division.group
        told: set[Place] = set()
        for person in (one for share in division.shares for one in share.people if group.titles):
            if not (said := _said(group, person)):
                continue
            once = person.title_at if "title" in person.columns else Place(person.row.file)
            if once not in told:
                told.add(once)
                yield rule.finding(
                    person.title_at,
                    vi=said.vi,
                    en=said.en,
                    related=[related(group.at("titles"), vi="các chức danh được mời", en="the titles invited")],
                )


def _said(group: Group, person: Person) -> Text | None:
    titles = tuple(group.titles)
    if "title" not in person.columns:
        return Text("danh sách chưa có cột Chức danh", "the list has no column Chức danh (title)")
    if not person.title:
        return Text(f"{person.name}: chưa ghi chức danh", f"{person.name}: no title is given")
    if title_among(titles, person.title):
        return None
    what = Text(
        f"“{person.title}” không thuộc các chức danh được mời", f"“{person.title}” is none of the titles invited"
    )
    return joined(what, suggestion(person.title, titles, "titles"))
