"""The people of all lists, those of groups and those who are given awards, and whether two rows are one person"""

from collections.abc import Iterator
from functools import lru_cache

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
    return tuple(
        Listed(person, roster, invited if roster.group in awards else roster.group, _ward(person, roster, index))
        for roster in rosters
        for person in roster.people
    )


def twice(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[tuple[Listed, Listed]]:
    """Yield who stands in the lists of two groups: the later row, and the earlier one.

    Winners are a group only where the plan has one of them; else who wins is a guest of another group, as should be.
    """
    seen: dict[str, list[Listed]] = {}
    for one in (row for row in listed(plan, rosters) if row.belongs != WINNERS):
        namesakes = seen.setdefault(alike(one.person.name), [])
        earlier = next((other for other in namesakes if other.belongs != one.belongs and one.is_also(other)), None)
        if earlier:
            yield one, earlier
        namesakes.append(one)


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
    return "".join(filter(str.isdecimal, person.phone or ""))[-9:]
