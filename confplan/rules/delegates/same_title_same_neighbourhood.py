"""Do two holders of one title come from one neighbourhood?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.planning.quotas import called
from confplan.planning.quotas_matching import neighbourhood_called, title_among
from confplan.planning.quotas_shares import Share, divisions
from confplan.rosters import Person
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: mỗi chức danh ở các khu phố khác nhau",
    summary=Text("Hai người cùng chức danh ở một khu phố", "Two people of one title are from one neighbourhood"),
    why=Text(
        "same_title: apart để nhiều khu phố có người dự; “KP 1”, “khu phố 01” là một khu phố",
        "same_title: apart lets many neighbourhoods take part; “KP 1” and “khu phố 01” are one neighbourhood",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 2}, same_title: apart, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 1
Trần Văn Bình,Trưởng khu phố,Khu phố 01
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 2}, same_title: apart, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 1
Trần Văn Bình,Trưởng khu phố,KP 2
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        if division.group.same_title and not division.group.everyone:
            for share in division.shares:
                yield from _judged(share)


def _judged(share: Share) -> Iterator[Finding]:
    who = called(share.group, share.entry)
    for neighbours in share.neighbourhoods().values():
        for title, people in _by_title(share, neighbours).items():
            if len(people) > 1:
                place = neighbourhood_called(people[0].neighbourhood or "")
                yield rule.finding(
                    people[1].neighbourhood_at,
                    vi=f"{who}: {len(people)} người chức danh “{title}” cùng ở {place}; mỗi chức danh phải ở các khu phố khác nhau",
                    en=f"{who}: {len(people)} people of the title “{title}” are from {place}; holders of one title come from different neighbourhoods",
                    related=[
                        *(
                            related(one.neighbourhood_at, vi=one.name, en=one.name)
                            for one in people
                            if one is not people[1]
                        ),
                        related(share.group.at("same_title"), vi="quy định", en="the rule"),
                    ],
                )


def _by_title(share: Share, people: list[Person]) -> dict[str, list[Person]]:
    """Return the people by the plan's titles; a title that it does not have counts as it is written."""
    found: dict[str, list[Person]] = {}
    for person in people:
        if person.title:
            title = title_among(tuple(share.group.titles), person.title) or bare(person.title)
            found.setdefault(title, []).append(person)
    return found
