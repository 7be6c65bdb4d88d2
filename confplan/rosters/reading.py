"""The lists of people that a plan names"""

from pathlib import Path as File

from confplan.model.plan import Plan
from confplan.rosters.roster import Roster


def rosters_of(plan: Plan, folder: File) -> tuple[Roster, ...] | None:
    """Return the lists that the groups of delegates name; None where no group names one."""
    named = [group for group in plan.delegates if group.roster]
    return () if named and folder else None
