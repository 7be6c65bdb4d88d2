"""Is somebody in a list from a neighbourhood that the ward does not have?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.directory import Entry
from confplan.model.messages import joined
from confplan.model.scalars import Count
from confplan.planning.quotas_matching import neighbourhood_called, neighbourhood_key
from confplan.planning.quotas_shares import divisions
from confplan.rosters import Person
from confplan.rules.rule import Rule, related
from confplan.rules.suggesting import suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: đại biểu của các khu phố trong phường",
    summary=Text("Khu phố không có trong phường", "The ward has no such neighbourhood"),
    why=Text(
        "Ghi nhầm số thì không biết đại biểu của khu phố nào; lists chỉ ghi số lượng khu phố thì đây là cảnh báo, vì số thứ tự có thể không liền",
        "With a wrong number nobody knows whose delegate this is; where lists give only their count it is a warning, since numbers may have gaps",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
lists:
  phường: [{name: phường Thới An, neighbourhoods: 30}]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 99
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
lists:
  phường: [{name: phường Thới An, neighbourhoods: 30}]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 09
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            if share.entry and share.entry.neighbourhoods:
                for key, people in share.neighbourhoods().items():
                    yield from _judged(share.entry, key, people)


def _judged(entry: Entry, key: str, people: list[Person]) -> Iterator[Finding]:
    match entry.neighbourhoods:
        case Count(value=most) if key.isdecimal() and not 1 <= int(key) <= most:
            said = Text(
                f"{entry.name} có {most} khu phố, chưa rõ {neighbourhood_called(key)} là khu phố nào",
                f"{entry.name} has {most} neighbourhoods, which one is {neighbourhood_called(key)}?",
            )
            yield _finding(entry, people, said, Severity.WARNING)
        case tuple() as names if names and key not in set(map(neighbourhood_key, names)):
            called = neighbourhood_called(people[0].neighbourhood or "")
            what = Text(f"{entry.name} không có {called}", f"{entry.name} has no {called}")
            yield _finding(entry, people, joined(what, suggestion(called, names, "lists")), Severity.ERROR)


def _finding(entry: Entry, people: list[Person], said: Text, severity: Severity) -> Finding:
    first, *others = people
    return rule.finding(
        first.neighbourhood_at,
        vi=said.vi,
        en=said.en,
        severity=severity,
        related=[
            *(related(one.neighbourhood_at, vi=one.name, en=one.name) for one in others),
            related(
                entry.at("neighbourhoods"), vi="các khu phố được khai ở đây", en="the neighbourhoods are declared here"
            ),
        ],
    )
