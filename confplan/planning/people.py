"""The people of all lists, those of groups and those who are given awards, and whether two rows are one person"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from operator import attrgetter

from confplan.folding import alike, bare
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.places import Path
from confplan.planning.quotas_matching import Entries
from confplan.planning.references import entries
from confplan.rosters import Person, Roster

WINNERS: Path = ("awards",)


@frozen(eq=False)
class Listed:
    """A person of a list. `belongs` is the group that counts the person; of all awards it is one, since one may win two."""

    person: Person
    roster: Roster
    belongs: Path
    ward: str | None
    number: int  # of the row among those of all lists

    def is_also(self, other: "Listed") -> bool:
        """Tell whether two rows of one name are one person: something known must agree, and nothing known may differ.

        What is compared is personal and stands in no message.
        """
        pairs = [
            (phone_end(self.person), phone_end(other.person)),
            (self.person.birth_year, other.person.birth_year),
            (self.ward, other.ward),
        ]
        known = [(one, two) for one, two in pairs if one and two]
        if alike(self.person.name) != alike(other.person.name) or any(one != two for one, two in known):
            return False
        titles = {bare(alike(one.person.title or "")) for one in (self, other)}
        return bool(known) or (len(titles) == 1 and titles != {""} and not self._is_of_another_body(other))

    def _is_of_another_body(self, other: "Listed") -> bool:
        """Tell two whose lists name bodies of which none is a part of the other's name."""
        one, two = (bare(alike(row.person.unit or row.person.entry or "")) for row in (self, other))
        return bool(one and two) and one not in two and two not in one


@lru_cache(maxsize=8)
def listed(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Listed, ...]:
    """Return the people of all lists, in the order of the lists."""
    if not rosters:
        return ()
    index = Entries(entries(plan), "")
    invited = next((group.path for group in plan.delegates if group.source == "awards"), WINNERS)
    awards = {award.path for award in plan.awards}
    numbers = count()
    return tuple(
        Listed(person, roster, belongs, _ward(person, roster, index), next(numbers))
        for roster in rosters
        for belongs in (invited if roster.group in awards else roster.group,)
        for person in roster.people
    )


def twice(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[tuple[Listed, Listed]]:
    """Yield who stands in the lists of two groups: the later row, and the earlier one.

    Winners are a group only where the plan has one of them; else who wins is a guest of another group, as should be.
    """
    for one, others in in_other_groups(plan, rosters, attrgetter("belongs")):
        if others[0].number < one.number:
            yield one, others[0]


def in_other_groups(
    plan: Plan, rosters: tuple[Roster, ...] | None, group: Callable[[Listed], Path]
) -> Iterator[tuple[Listed, Sequence[Listed]]]:
    """Yield each row that is a person of another group too, with all rows of other groups that are that person, in order.

    What is of WINNERS, as `group` tells, is of no group.

    Two rows of one person share a name and one of telephone, birth year, ward and post, so only such rows are compared:
    a name that thousands bear does not cost millions of comparisons.
    """
    if len({roster.group for roster in rosters or ()}) <= 1:
        return
    rows = [row for row in listed(plan, rosters) if group(row) != WINNERS]
    sharing: dict[tuple[str, str, str], dict[Path, list[Listed]]] = {}
    for row in rows:
        for key in _keys(row):
            sharing.setdefault(key, {}).setdefault(group(row), []).append(row)
    for row in rows:
        near = {
            one.number: one
            for key in _keys(row)
            for path, ones in sharing[key].items()
            if path != group(row)
            for one in ones
        }
        if others := [one for _, one in sorted(near.items()) if row.is_also(one)]:
            yield row, others


def _keys(row: Listed) -> Iterator[tuple[str, str, str]]:
    person = row.person
    known = (phone_end(person), person.birth_year, row.ward, bare(alike(person.title or "")))
    name = alike(person.name)
    yield from ((name, what, one) for what, one in zip(("phone", "year", "ward", "title"), known, strict=True) if one)


def winners(plan: Plan, rosters: tuple[Roster, ...] | None, award: Award) -> tuple[Listed, ...]:
    """Return those whom the list of an award names."""
    return tuple(one for one in listed(plan, rosters) if one.roster.group == award.path)


def guests(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Listed, ...]:
    """Return those whom the lists of the groups name."""
    awards = {award.path for award in plan.awards}
    return tuple(one for one in listed(plan, rosters) if one.roster.group not in awards)


def _ward(person: Person, roster: Roster, index: Entries) -> str | None:
    """Return the ward that the row names, or the list of which the file is; None where neither is one of the plan's."""
    written = (person.entry,) if person.entry else (person.unit, roster.stem)
    found = next((entry for one in written if one and (entry := index.find(one))), None)
    return found.name if found else None


def phone_end(person: Person) -> str:
    """Return the end of the telephone number, which is the same with +84 and with 0 in front."""
    phone = person.phone or ""
    return (phone if phone.isdecimal() else "".join(filter(str.isdecimal, phone)))[-9:]
