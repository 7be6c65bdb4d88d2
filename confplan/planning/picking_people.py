"""Who could be chosen of a ward: the rows of its list as people, each with the titles that they hold and where"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from confplan.findings import Text
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.planning.people import phone_end
from confplan.planning.person_names import name_in
from confplan.planning.quotas_matching import neighbourhood_key, title_among
from confplan.planning.quotas_shares import Share
from confplan.rosters import Person

_SEVERAL = regex(r"[,;/+&]|\s-\s|\bkiêm\b", re.IGNORECASE)
_YES = frozenset({"x", "1", "co", "chon", "duoc chon", "co dinh", "yes", "fixed", "keep"})
_NO = frozenset({"0", "khong", "khong chon", "loai", "tru", "no", "excluded", "exclude"})
_WOMEN, _MEN = frozenset({"nu", "ba", "f", "female", "woman"}), frozenset({"nam", "ong", "m", "male", "man"})
_ADDRESSED = regex(r"\s*(ông|bà)\b(?!\s*[(/])", re.IGNORECASE)


class Out(StrEnum):
    """Why a row gives no one to choose from, or why someone was not needed"""

    EXCLUDED = "excluded"
    TITLE = "title-not-invited"
    PLACE = "no-neighbourhood"
    OTHER_SEAT = "chosen-under-another-title"
    FULL = "title-full"


@frozen(eq=False)
class Holder:
    """A row of the list: whose it is (a number), which of the plan's titles it gives, and in which neighbourhood (None: not said)

    `out` tells why nobody can be chosen by this row.
    """

    row: Person
    person: int
    titles: tuple[str, ...]
    place: str | None
    is_fixed: bool
    out: Out | None


@frozen
class Marks:
    """The rows of those who must be chosen, and of those who must not, by numbers in a ward's list"""

    fixed: frozenset[int] = frozenset()
    excluded: frozenset[int] = frozenset()


def in_fixed_order(share: Share, marks: Marks) -> tuple[Share, Marks]:
    """Return the list and its marks in an order that only the rows' own words decide, so that equals fall alike in any list."""
    order = sorted(range(len(share.people)), key=lambda number: _own(share.people[number]))
    fixed, excluded = (
        frozenset(at for at, number in enumerate(order) if number in rows) for rows in (marks.fixed, marks.excluded)
    )
    return replace(share, people=tuple(share.people[number] for number in order)), Marks(fixed, excluded)


def _own(one: Person) -> tuple[str, ...]:
    place = neighbourhood_key(one.neighbourhood) if one.neighbourhood else ""
    rest = (one.title, one.birth_year, one.phone, one.since, one.gender, one.choice, one.note)
    return place, same(one.name), *(same(part or "") for part in rest)


def holders(share: Share, marks: Marks) -> tuple[Holder, ...]:
    """Return the rows of a ward's list; a mark on a person's only fixed row holds for that row, any other for the person."""
    people = persons(share.people)
    fixed = {number for number, one in enumerate(share.people) if number in marks.fixed or _marked(one) is True}
    barred = {number for number, one in enumerate(share.people) if number in marks.excluded or _marked(one) is False}
    kept = {people[number] for number in fixed - barred}
    gone = {people[number] for number in barred} - kept
    found = []
    for number, one in enumerate(share.people):
        titles, place = _titles(share, one), neighbourhood_key(one.neighbourhood) if one.neighbourhood else None
        is_out = number in barred or people[number] in gone or (people[number] in kept and number not in fixed)
        out = Out.EXCLUDED if is_out else _out(share, titles, place)
        found.append(Holder(one, people[number], titles, place, number in fixed and not is_out, out))
    return tuple(found)


def _out(share: Share, titles: tuple[str, ...], place: str | None) -> Out | None:
    if share.group.titles and not titles:
        return Out.TITLE
    group = share.group
    is_limited = group.same_title or group.everyone or group.too_many_from_one
    return Out.PLACE if place is None and is_limited else None


def _titles(share: Share, person: Person) -> tuple[str, ...]:
    """Return the titles of the plan that a row gives: `Bí thư Chi bộ kiêm Trưởng khu phố` gives two."""
    titles = tuple(share.group.titles)
    if not titles or not person.title:
        return ()
    parts = (person.title, *_SEVERAL.split(person.title))
    return tuple(dict.fromkeys(found for part in parts if (found := title_among(titles, part))))


def _marked(person: Person) -> bool | None:
    """Return what the column of choices says: True must, False must not, None nothing that can be read."""
    written = bare(person.choice or "")
    return True if written in _YES else False if written in _NO else None


def unread_marks(share: Share) -> tuple[Person, ...]:
    """Return whose mark in the column of choices cannot be read."""
    return tuple(one for one in share.people if one.choice and _marked(one) is None)


def is_woman(person: Person) -> bool | None:
    """Tell a woman by the column, or by how the list addresses her; None where neither says."""
    written = bare(person.gender or "")
    if written in _WOMEN or written in _MEN:
        return written in _WOMEN
    found = _ADDRESSED.match(person.name)
    return same(found[1]) == "bà" if found else None


def persons(rows: Sequence[Person]) -> list[int]:
    """Return for each row whose it is. Rows of one name are one person unless a year of birth or telephone tells them apart.

    Where neither is known they count as one, since two seats for one person are the greater harm.
    """
    whose = list(range(len(rows)))
    named: dict[str, list[int]] = {}
    for number, one in enumerate(rows):
        namesakes = named.setdefault(same(name_in(one.name).text or one.name), [])
        for other in namesakes:
            if may_be_one(rows[other], one):
                old, new = whose[number], whose[other]
                whose = [new if which == old else which for which in whose] if old != new else whose
        namesakes.append(number)
    return whose


def may_be_one(one: Person, other: Person) -> bool:
    """Tell whether two rows of one name may be one person; what is compared is in no message."""
    pairs = [(phone_end(one), phone_end(other)), (one.birth_year, other.birth_year)]
    known = [first == second for first, second in pairs if first and second]
    return any(known) or not known


def doubtful(rows: Sequence[Person]) -> Iterator[str]:
    """Yield the names under which several rows were taken for one person though nothing but the name says so."""
    named: dict[str, list[Person]] = {}
    for one in rows:
        named.setdefault(same(name_in(one.name).text or one.name), []).append(one)
    for namesakes in named.values():
        first, *others = namesakes
        if any(not _tells(first, one) for one in others):
            yield first.name


def _tells(one: Person, other: Person) -> bool:
    """Tell whether something beside the name is known of both."""
    return bool((phone_end(one) and phone_end(other)) or (one.birth_year and other.birth_year))


def fitting(share: Share, ward: str, written: str) -> tuple[int, ...]:
    """Return the rows that a name means: `Lê An`, or `Lê An, KP 3, phường X` with neighbourhood, title or ward behind commas."""
    name, *rest = (part.strip() for part in written.split(","))
    key = same(name_in(name).text or name)
    return tuple(
        number
        for number, one in enumerate(share.people)
        if same(name_in(one.name).text or one.name) == key and all(_is_of(one, ward, part) for part in rest if part)
    )


def _is_of(person: Person, ward: str, written: str) -> bool:
    place = person.neighbourhood and neighbourhood_key(person.neighbourhood) == neighbourhood_key(written)
    return (
        bool(place)
        or bare(written) in {bare(person.title or ""), bare(ward)}
        or bare(ward).endswith(f" {bare(written)}")
    )


NO_LIST = Text("chưa có danh sách", "no list yet")
NO_QUOTA = Text("kế hoạch chưa ghi cần bao nhiêu người", "the plan does not say how many people yet")
