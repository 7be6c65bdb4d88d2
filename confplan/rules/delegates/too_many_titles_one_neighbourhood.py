"""Do too many titles, or too many people, come from one neighbourhood?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.planning.quotas import called
from confplan.planning.quotas_matching import neighbourhood_called, title_among
from confplan.planning.quotas_shares import Share, divisions
from confplan.planning.quotas_spread import most_titles
from confplan.rosters import Person
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: không mời 05 chức danh cùng một khu phố",
    summary=Text("Quá nhiều chức danh của một khu phố", "Too many titles are from one neighbourhood"),
    why=Text(
        "too_many_from_one: 5 nghĩa là đủ 05 chức danh từ một khu phố là không được, nhiều nhất là 4; all: apart nghĩa là mỗi khu phố một người",
        "too_many_from_one: 5 means that all 5 titles from one neighbourhood are not allowed, 4 are the most; all: apart means one person each",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 1, Bí thư Chi bộ: 1}, too_many_from_one: 2, roster: "*"}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 1
Trần Văn Bình,Bí thư Chi bộ,khu phố 1
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 1, Bí thư Chi bộ: 1}, too_many_from_one: 2, roster: "*"}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Khu phố
Lê Thị An,Trưởng khu phố,KP 1
Trần Văn Bình,Bí thư Chi bộ,KP 2
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            for people in share.neighbourhoods().values():
                if said := _said(share, people):
                    key = "all" if share.group.everyone else "too_many_from_one"
                    yield rule.finding(
                        people[0].neighbourhood_at,
                        vi=said.vi,
                        en=said.en,
                        related=[
                            *(related(one.neighbourhood_at, vi=_row(one), en=_row(one)) for one in people),
                            related(share.group.at(key), vi="quy định", en="the rule"),
                        ],
                    )


def _said(share: Share, people: list[Person]) -> Text | None:
    """Return what is wrong with the people of one neighbourhood."""
    who, place = called(share.group, share.entry), neighbourhood_called(people[0].neighbourhood or "")
    if share.group.everyone:
        vi = f"{who}: {len(people)} người cùng ở {place}; mỗi khu phố chỉ một người"
        en = f"{who}: {len(people)} people are from {place}; one from each neighbourhood is allowed"
        return Text(vi, en) if len(people) > 1 else None
    most, count = most_titles(share.group), _count(share, people)
    if most is None or count <= most:
        return None
    what = Text("chức danh", "titles") if share.group.titles else Text("người", "people")
    return Text(
        f"{who}: {count} {what.vi} cùng ở {place}; nhiều nhất là {most}",
        f"{who}: {count} {what.en} are from {place}; {most} are the most",
    )


def _count(share: Share, people: list[Person]) -> int:
    """Count titles, or people where the plan names no titles."""
    if not share.group.titles:
        return len(people)
    titles = tuple(share.group.titles)
    return len({title_among(titles, one.title) or bare(one.title) for one in people if one.title})


def _row(person: Person) -> str:
    return f"{person.name}, {person.title}" if person.title else person.name
