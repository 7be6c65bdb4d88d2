"""Does one person stand twice in a ward's list, or in those of two wards?"""

from collections.abc import Iterator
from itertools import islice

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import alike, bare
from confplan.planning.people import phone_end
from confplan.planning.quotas import called
from confplan.planning.quotas_shares import Division, Share, divisions
from confplan.rosters import Person
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 33/2023/NĐ-CP, Điều 33: một người có thể kiêm nhiệm, nhưng chỉ là một đại biểu",
    summary=Text("Một người được tính hai lần", "A person is counted twice"),
    why=Text(
        "Người kiêm nhiệm hai chức danh dễ được ghi hai dòng, thành hai ghế và hai giấy mời; trùng cả năm sinh hoặc điện thoại là lỗi",
        "Who holds two posts is easily written in two rows and gets two seats and two letters; with the same birth year or phone it is an error",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, quota: 2, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Năm sinh
Lê Thị An,Trưởng khu phố,1960
LÊ THỊ AN,Bí thư Chi bộ,1960
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, quota: 2, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh,Năm sinh
Lê Thị An,Trưởng khu phố,1960
Lê Thị An,Bí thư Chi bộ,1985
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            yield from _judged(share)
        yield from _across(division)


def _across(division: Division) -> Iterator[Finding]:
    """Find who stands in the lists of two wards: of namesakes only those with one telephone number."""
    seen: dict[tuple[str, str], tuple[Share, Person]] = {}
    for share in division.shares:
        for person in share.people:
            number = phone_end(person)
            before = seen.setdefault((alike(person.name), number), (share, person)) if number else (share, person)
            if before[0] is not share and _sameness(before[1], person):
                elsewhere = called(share.group, before[0].entry)
                yield rule.finding(
                    person.at,
                    vi=f"{called(share.group, share.entry)}: {person.name} đã có trong danh sách của {elsewhere}, cùng số điện thoại; một người chỉ tính một lần",
                    en=f"{called(share.group, share.entry)}: {person.name} is in the list of {elsewhere} already with the same phone; a person is counted once",
                    severity=Severity.ERROR,
                    related=[related(before[1].at, vi="dòng kia ở đây", en="the other row")],
                )


def _judged(share: Share) -> Iterator[Finding]:
    seen: dict[str, list[Person]] = {}
    for person in share.people:
        namesakes = seen.setdefault(bare(alike(person.name)), [])
        known = ((one, sameness) for one in namesakes if (sameness := _sameness(one, person)))
        for first, (severity, why) in islice(known, 1):
            yield _told(share, person, first, severity, why)
        namesakes.append(person)


def _told(share: Share, person: Person, first: Person, severity: Severity, why: Text) -> Finding:
    who = called(share.group, share.entry)
    return rule.finding(
        person.at,
        vi=f"{who}: {person.name} đã có trong danh sách{why.vi}; một người chỉ tính một lần",
        en=f"{who}: {person.name} is in the list already{why.en}; a person is counted once",
        severity=severity,
        related=[related(first.at, vi="dòng trước", en="the earlier row")],
    )


def _sameness(first: Person, second: Person) -> tuple[Severity, Text] | None:
    """Tell whether two people of one name are one person; what is compared is in no message."""
    marks = _unmarked(first.name, second.name)
    if marks is None:
        return None
    phones = (phone_end(first), phone_end(second))
    years = (first.birth_year, second.birth_year)
    if all(phones) and phones[0] == phones[1]:
        return Severity.ERROR, Text(", cùng số điện thoại", " with the same phone")
    if all(years) and years[0] == years[1]:
        return Severity.ERROR, Text(", cùng năm sinh", " with the same birth year")
    if all(years) or all(phones):
        return None
    return Severity.WARNING, marks


def _unmarked(one: str, other: str) -> Text | None:
    """Return what is to be added of two names that are one: nothing, or that one of them has no marks; None for two names."""
    if alike(one) == alike(other):
        return Text("", "")
    if not (one.isascii() or other.isascii()):
        return None
    return Text(
        ", nếu hai dòng là một người (một dòng viết không dấu)",
        ", if the two rows are one person (one of them is written without marks)",
    )
