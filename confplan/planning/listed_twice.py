"""Who stands in several lists, and what the others are called"""

from collections.abc import Iterator

from confplan.folding import alike
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.invitees import label
from confplan.planning.people import Listed, listed
from confplan.planning.quotas import shortened
from confplan.rosters import Person, Roster


def elsewhere(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[tuple[Person, tuple[tuple[str, ...], bool]]]:
    """Yield who stands in several lists, with what the others are called, and whether one of them comes first."""
    namesakes: dict[str, list[Listed]] = {}
    for one in listed(plan, rosters):
        namesakes.setdefault(alike(one.person.name), []).append(one)
    names = _names(plan)
    for rows in namesakes.values():
        for place, one in enumerate(rows):
            others = [other for other in rows if other.roster.group != one.roster.group and one.is_also(other)]
            if others:
                said = dict.fromkeys(names.get(other.roster.group, "") for other in others)
                yield one.person, (tuple(said), any(other in rows[:place] for other in others))


def _names(plan: Plan) -> dict[Path, str]:
    groups = {group.path: shortened(label(plan, group)) for group in plan.delegates}
    return groups | {award.path: award.name for award in plan.awards}
