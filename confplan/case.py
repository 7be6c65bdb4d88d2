"""The case: everything that a rule or a document may see, frozen; what is absent is None"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.places import Path, Step
from confplan.profiles import Profile
from confplan.rosters import Roster

if TYPE_CHECKING:  # few plans name a manuscript: the others do not import the room
    from confplan.manuscripts import Manuscript


@frozen(kw_only=True)
class Case:
    """A plan with its lists, its dated data and today's date.

    `rosters` is None where the plan names no list of people, `manuscripts` where no item of the agenda names one.
    `left_out` are the paths whose values could not be read: written, but not in the plan.
    `tokens` are those by which the desk at the door knows the people of the lists, by identity (`id`), where it is prepared.
    `previous` is the plan as it was before, where the run is told which that is.
    """

    plan: Plan
    profile: Profile
    today: date
    rosters: tuple[Roster, ...] | None = None
    manuscripts: "tuple[Manuscript, ...] | None" = None
    left_out: frozenset[Path] = frozenset()
    previous: Plan | None = None
    tokens: Mapping[int, str] = field(default_factory=dict)

    def is_unread(self, *path: Step) -> bool:
        """Tell whether something at the path, above or below it, could not be read: then nothing is known to be missing there."""
        return any(one[: len(path)] == path[: len(one)] for one in self.left_out)
