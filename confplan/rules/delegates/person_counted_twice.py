"""Does one person stand twice in a ward's list, or in those of two wards?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from operator import and_, itemgetter
from typing import NamedTuple, TypeAlias

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


_Row: TypeAlias = tuple[int, Person]  # with its number in the list


class _Known(NamedTuple):
    """Under which keys a row is kept, and which it looks for"""

    kept: list[tuple[str, object]]
    joins: list[tuple[str, object]]


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        for share in division.shares:
            yield from _judged(share)
        yield from _across(division)


def _across(division: Division) -> Iterator[Finding]:
    """Find who stands in the lists of two wards: of namesakes only those with one telephone number."""
    rows = [(phone_end(person), share, person) for share in division.shares for person in share.people]
    often = Counter(number for number, _, _ in rows)
    seen: dict[tuple[str, str], tuple[Share, Person]] = {}
    for number, share, person in rows:
        if not number or often[number] == 1:
            continue
        before, first = seen.setdefault((alike(person.name), number), (share, person))
        if before is not share and _sameness(first, person):
            elsewhere = called(share.group, before.entry)
            yield rule.finding(
                person.at,
                vi=f"{called(share.group, share.entry)}: {person.name} đã có trong danh sách của {elsewhere}, cùng số điện thoại; một người chỉ tính một lần",
                en=f"{called(share.group, share.entry)}: {person.name} is in the list of {elsewhere} already with the same phone; a person is counted once",
                severity=Severity.ERROR,
                related=[related(first.at, vi="dòng kia ở đây", en="the other row")],
            )


def _judged(share: Share) -> Iterator[Finding]:
    namesakes: dict[str, list[tuple[int, Person]]] = {}
    for number, person in enumerate(share.people):
        namesakes.setdefault(bare(alike(person.name)), []).append((number, person))
    found = [pair for rows in namesakes.values() if len(rows) > 1 for pair in _repeated(rows)]
    for (_, person), (_, first) in sorted(found, key=lambda pair: pair[0][0]):
        if sameness := _sameness(first, person):
            yield _told(share, person, first, *sameness)


def _repeated(rows: Sequence[_Row]) -> Iterator[tuple[_Row, _Row]]:
    """Yield each of the rows of one name that an earlier one may repeat, with the first such one.

    Each row is kept under what makes it that of another (`_known`), and each spelling of the name by itself: of a name
    that thousands bear no two are compared that nothing joins.
    """
    spellings: dict[str, dict[tuple[str, object], _Row]] = {}
    for row in rows:
        name, known = alike(row[1].name), _known(row[1])
        alike_rows = [kept for other, kept in spellings.items() if _unmarked(other, name)]
        near = [kept[key] for kept in alike_rows for key in known.joins if key in kept]
        if near:
            yield row, min(near, key=itemgetter(0))
        own = spellings.setdefault(name, {})
        for key in known.kept:
            own.setdefault(key, row)


def _known(person: Person) -> _Known:
    """Return under which keys a row is kept, and under which those stand that may be the same person's.

    These are its telephone, its year, and what it lacks: rows of which no telephone and no year can be compared.
    """
    phone, year = phone_end(person), person.birth_year
    own = [(what, one) for what, one in (("phone", phone), ("year", year)) if one]
    has = bool(phone), bool(year)
    silent = [("has", other) for other in product((False, True), repeat=2) if not any(map(and_, has, other))]
    return _Known([*own, ("has", has)], [*own, *silent])


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
