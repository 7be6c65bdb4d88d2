"""Lists that wards sent back: which ward's each is, and what it changes of the list that is there"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from confplan.findings import Finding, Text
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.planning.legacy_letters import Font
from confplan.planning.quotas import entries
from confplan.planning.quotas_matching import Entries, neighbourhood_key
from confplan.planning.quotas_shares import Division, divisions
from confplan.rosters import Person, Roster

_COLUMNS = (("name", "Họ và tên"), ("title", "Chức danh"), ("neighbourhood", "Khu phố"), ("unit", "Đơn vị"), ("gender", "Giới tính"), ("birth_year", "Năm sinh"), ("since", "Ngày giữ chức vụ"), ("phone", "Số điện thoại"), ("note", "Ghi chú"))  # fmt: skip
_ALWAYS = 3  # columns that a list has even when all of them are blank


@frozen
class Change:
    """How many people a new list adds to the one that is there, and how many it takes away"""

    added: int
    removed: int


@frozen(kw_only=True)
class Enrolled:
    """What became of one ward's list in one file. `target` is where it stands or would stand; `is_done` where nothing is left to do"""

    file: str
    ward: str = ""
    target: str = ""
    people: int = 0
    added: int = 0
    removed: int = 0
    said: Text
    is_done: bool = False
    findings: tuple[Finding, ...] = ()


def old_letters(font: Font) -> Text:
    """Return what is said of a list that was typed for an old font."""
    return Text(
        f"chữ gõ theo bảng mã {font} nên chưa ghi gì; thêm --from {font.lower()} để chuyển sang Unicode",
        f"is typed for fonts of {font}; nothing is written: add --from {font.lower()} to convert it to Unicode",
    )


def divided(plan: Plan, group: Group, roster: Roster) -> Division | None:
    """Return whose people are in a list: by its rows, by the file's name, else by the ward that its heading names."""
    among = entries(plan, group)
    index = Entries(among or (), group.each or "")
    if among is not None and index.find(roster.stem) is None:
        named = {id(entry): entry for text in roster.above if (entry := index.find(text))}
        if len(named) == 1:
            (entry,) = named.values()
            roster = replace(roster, stem=entry.name)
    found = divisions(plan, (roster,))
    return next((one for one in found if one.group.path == group.path), None)


def is_contradicted(group: Group, among: Sequence[Entry], stem: str, headings: Sequence[str]) -> bool:
    """Tell a file whose name says one ward, and its heading another."""
    index = Entries(among, group.each or "")
    own = index.find(stem)
    named = {id(entry) for text in headings if (entry := index.find(text))}
    return own is not None and bool(named) and id(own) not in named


def change(before: Sequence[Person], after: Sequence[Person]) -> Change:
    """Compare two lists as people do: spelling of titles and neighbourhoods aside, order aside."""
    old, new = Counter(map(_key, before)), Counter(map(_key, after))
    return Change((new - old).total(), (old - new).total())


def _key(person: Person) -> tuple[str, ...]:
    place = neighbourhood_key(person.neighbourhood) if person.neighbourhood else ""
    rest = (person.unit, person.gender, person.birth_year, person.since, person.phone, person.note)
    return same(person.name), bare(person.title or ""), place, *(same(one or "") for one in rest)


def table(people: Sequence[Person], group: Group) -> list[list[str]]:
    """Return the rows of a list, the names of its columns first; a column that all leave blank is left out."""
    each = bare(group.each or "")
    columns = [
        (field, heading)
        for number, (field, heading) in enumerate(_COLUMNS)
        if bare(heading) != each and (number < _ALWAYS or any(_value(one, field) for one in people))
    ]
    rows = [[_value(one, field) for field, _ in columns] for one in people]
    return [[heading for _, heading in columns], *rows]


def _value(person: Person, field: str) -> str:
    values = {
        "name": person.name,
        "title": person.title,
        "neighbourhood": person.neighbourhood,
        "unit": person.unit,
        "gender": person.gender,
        "birth_year": person.birth_year,
        "since": person.since,
        "phone": person.phone,
        "note": person.note,
    }
    return values[field] or ""
