"""Who stands in several lists, and what the others are called"""

from collections.abc import Iterator
from operator import attrgetter

from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.invitees import label
from confplan.planning.people import in_other_groups
from confplan.planning.quotas import shortened
from confplan.rosters import Person, Roster


def elsewhere(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[tuple[Person, tuple[tuple[str, ...], bool]]]:
    """Yield who stands in several lists, with what the others are called, and whether one of them comes first."""
    names = _names(plan)
    for one, others in in_other_groups(plan, rosters, attrgetter("roster.group")):
        said = dict.fromkeys(names.get(other.roster.group, "") for other in others)
        yield one.person, (tuple(said), others[0].number < one.number)


def _names(plan: Plan) -> dict[Path, str]:
    groups = {group.path: shortened(label(plan, group)) for group in plan.delegates}
    return groups | {award.path: award.name for award in plan.awards}
