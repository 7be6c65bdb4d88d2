"""A plan and the files of people and speeches that it names → its case"""

from datetime import date
from typing import TYPE_CHECKING

from confplan.case import Case
from confplan.findings import Finding
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.award_winners import counted
from confplan.profiles import load as load_profile
from confplan.rosters import Roster
from confplan.rosters.reading import rosters_of
from confplan.source.files import Files

if TYPE_CHECKING:
    from confplan.manuscripts import Manuscript


def case_of(plan: Plan, files: Files, today: date, left_out: frozenset[Path]) -> Case:
    """Return the case of a plan whose files lie there, with the data in force on its day."""
    days = plan.conference.date
    rosters = _rosters(plan, files)
    return Case(
        plan=counted(plan, rosters),
        profile=load_profile(days[0].date if days else today, plan.profile),
        today=today,
        rosters=rosters,
        manuscripts=_manuscripts(plan, files),
        left_out=left_out,
    )


def _rosters(plan: Plan, files: Files) -> tuple[Roster, ...] | None:
    """Return the lists that the plan names; of one that is not in UTF-8 it is told in which old letters it is."""
    found = rosters_of(plan, files)
    if not any(one.is_in_other_letters for one in found or ()):
        return found
    from confplan.planning.legacy_lists import with_font_told

    return tuple(map(with_font_told, found or ()))


def unread(case: Case) -> tuple[Finding, ...]:
    """Return what is wrong with the lists and manuscripts of a case, or why one could not be read."""
    listed = [finding for roster in case.rosters or () for finding in roster.findings]
    written = [finding for manuscript in case.manuscripts or () for finding in manuscript.findings]
    return (*listed, *written)


def _manuscripts(plan: Plan, files: Files) -> "tuple[Manuscript, ...] | None":
    """Few plans name a manuscript: the others do not import what reads one."""
    if not any(item.script for item in walk(plan.agenda)):
        return None
    from confplan.manuscripts.reading import manuscripts_of

    return manuscripts_of(plan, files)
