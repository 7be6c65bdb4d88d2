"""The case: everything that a rule or a document may see, frozen; what is absent is None"""

from dataclasses import dataclass
from datetime import date

from confplan.model.plan import Plan
from confplan.places import Path
from confplan.profiles import Profile
from confplan.rosters import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A plan with its lists, its dated data and today's date. `rosters` is None where the plan names no list of people.

    `left_out` are the paths whose values could not be read: written, but not in the plan.
    """

    plan: Plan
    profile: Profile
    today: date
    rosters: tuple[Roster, ...] | None = None
    left_out: frozenset[Path] = frozenset()
