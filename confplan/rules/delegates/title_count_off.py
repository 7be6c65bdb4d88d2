"""Has a ward sent another number of people under a title than the plan asks for?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.quotas import called
from confplan.planning.quotas_shares import Share, divisions
from confplan.rosters import Person
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: mỗi chức danh 03 người",
    summary=Text("Số người của một chức danh khác định mức", "A title has more or fewer people than asked for"),
    why=Text(
        "Đủ 15 người nhưng thừa một Trưởng khu phố thì có chức danh khác bị thiếu; thiếu cả người thì do quy tắc ward-count-off báo",
        "With the right number of people, one head of a neighbourhood too many means that another title lacks one",
    ),
    bad="""
delegates:
  - name: Khu phố
    each: phường
    titles: {Trưởng khu phố: 1, Bí thư Chi bộ khu phố: 1}
    roster: rosters/*.csv
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
Trần Văn Bình,Trưởng khu phố
""",
    good="""
delegates:
  - name: Khu phố
    each: phường
    titles: {Trưởng khu phố: 1, Bí thư Chi bộ khu phố: 1}
    roster: rosters/*.csv
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng KP 1
Trần Văn Bình,Bí thư chi bộ
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            if share.is_whole and share.people:
                yield from _judged(share)


def _judged(share: Share) -> Iterator[Finding]:
    """Yield titles with too many people; with too few only where the ward sent enough whose titles are all known.

    Who holds the wrong title makes one too many and another too few: that is told once, at the one too many.
    """
    held = share.titled()
    unknown = len(share.people) - sum(map(len, held.values()))
    is_short = len(share.people) < sum(count.value for count in share.group.titles.values())
    off = {title: len(held[title]) - count.value for title, count in share.group.titles.items()}
    few = [title for title, more in off.items() if more + unknown < 0 and not is_short]
    many = [title for title, more in off.items() if more > 0]
    for title in many or few:
        lacking = few if title in many[:1] else []
        yield _told(share, title, held, lacking)


def _told(share: Share, title: str, held: dict[str, list[Person]], lacking: list[str]) -> Finding:
    who, people, due = called(share.group, share.entry), held[title], share.group.titles[title].value
    extra = people[due:]
    at = extra[0].title_at if extra else people[-1].title_at if people else share.at
    said = [_lacks(share, one, held) for one in lacking]
    return rule.finding(
        at,
        vi=f"{who}: {len(people)} người chức danh “{title}”, định mức là {due}" + "".join(one.vi for one in said),
        en=f"{who}: {len(people)} people of the title “{title}”, the plan asks for {due}"
        + "".join(one.en for one in said),
        related=[
            related(share.group.at("titles", title), vi="định mức", en="the number asked for"),
            *(related(one.title_at, vi=one.name, en=one.name) for one in people if one.title_at != at),
        ],
    )


def _lacks(share: Share, title: str, held: dict[str, list[Person]]) -> Text:
    there, due = len(held[title]), share.group.titles[title].value
    return Text(f"; “{title}” lại chỉ có {there}/{due}", f"; of “{title}” there are only {there} of {due}")
