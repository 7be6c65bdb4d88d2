"""Two plans side by side: everything that changed, what follows on the clock, and what is to be done about it"""

from confplan.case import Case
from confplan.comparing.aftermath import Aftermath, aftermath
from confplan.comparing.change import Change
from confplan.comparing.concern import Concern, concern
from confplan.comparing.parts import changes, matched
from confplan.comparing.people import Sent, people
from confplan.comparing.shifts import Times, times
from confplan.comparing.values import Side
from confplan.frozen import frozen


@frozen(kw_only=True)
class Comparison:
    """What is new in `new` against `old`; `concerns` stand in the order of the changes"""

    old: Case
    new: Case
    changes: tuple[Change, ...]
    concerns: tuple[Concern, ...]
    times: Times
    people: tuple[Sent, ...]
    aftermath: Aftermath | None

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.people or self.times.shifts or self.times.ends)


def compare(old: Case, new: Case) -> Comparison:
    """Return what changed, by meaning: comments, wrapping, quotes and the order of keys are no change."""
    both = matched(Side(old.plan, old.left_out), Side(new.plan, new.left_out))
    found = changes(both)
    return Comparison(
        old=old,
        new=new,
        changes=found,
        concerns=tuple(concern(old.plan, new.plan, change) for change in found),
        times=times(both, found, old.profile, new.profile),
        people=people(old, new, both.forth),
        aftermath=aftermath(old.plan, new.plan, new.profile),
    )
