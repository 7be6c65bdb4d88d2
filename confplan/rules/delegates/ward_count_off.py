"""Has a ward sent more or fewer people than its quota?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.planning.quotas import called, quota
from confplan.planning.quotas_shares import Share, divisions
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: Ủy ban nhân dân phường mời giúp mỗi phường 15 người",
    summary=Text("Số người trong danh sách khác định mức", "A list has more or fewer people than the quota"),
    why=Text(
        "Ghế, tài liệu và nước uống tính theo định mức; khi đủ số nhưng lệch chức danh thì do quy tắc title-count-off báo",
        "Seats, papers and refreshments are counted by the quota; too many of one title is told by title-count-off",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, quota: 2, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, quota: 2, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
Trần Văn Bình,Trưởng khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            wanted = quota(case.plan, share.group, share.entry)
            hedged = share.group.quota is not None and share.group.quota.hedge.is_approximate
            if wanted is not None and share.is_whole and not hedged:
                yield from _judged(share, wanted)


def _judged(share: Share, wanted: int) -> Iterator[Finding]:
    sent = len(share.people)
    if sent == wanted or (sent > wanted and _extra_titles(share) >= sent - wanted):
        return
    who, key = called(share.group, share.entry), "quota" if share.group.quota or not share.group.titles else "titles"
    yield rule.finding(
        _at(share, wanted),
        vi=f"{who}: danh sách có {sent} người, định mức là {wanted}",
        en=f"{who}: the list has {sent} {'person' if sent == 1 else 'people'}, the quota is {wanted}",
        related=[
            related(share.group.at(key), vi="định mức", en="the quota"),
            *(
                related(share.at, vi=f"{title}: {there} người, cần {due}", en=f"{title}: {there}, {due} are due")
                for title, there, due in _short_titles(share)
                if sent < wanted
            ),
        ],
    )


def _at(share: Share, wanted: int) -> Place:
    """Return the first person too many, or the last of too few."""
    people = share.people
    return people[wanted].at if len(people) > wanted else people[-1].at if people else share.at


def _extra_titles(share: Share) -> int:
    """Return how many people too many `title-count-off` already tells."""
    held = share.titled()
    return sum(max(0, len(held[title]) - count.value) for title, count in share.group.titles.items())


def _short_titles(share: Share) -> Iterator[tuple[str, int, int]]:
    held = share.titled() if share.people else {}
    for title, people in held.items():
        due = share.group.titles[title].value
        if len(people) < due:
            yield title, len(people), due
