"""What is asked of a choice of people, and what comes of it for one ward"""

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.planning.picking_people import Holder, Out
from confplan.planning.quotas import called
from confplan.rosters import Person


@frozen(kw_only=True)
class Wishes:
    """What is wished for beside an even spread, which weighs 1: so much for each speaker, for each neighbourhood represented

    `women` is the share of women, in percent of the ward's people, that is to be reached at least.
    """

    speakers: int = 0
    neighbourhoods: int = 0
    women: int = 0


@frozen
class Question:
    """Of which group people are chosen, and what is wished for"""

    group: Group
    wishes: Wishes = Wishes()


@frozen(eq=False)
class Pick:
    """Somebody chosen, and under which title of the plan ("" where it names none)"""

    holder: Holder
    title: str

    @property
    def person(self) -> Person:
        return self.holder.row


@frozen(eq=False)
class LeftOut:
    """A row of the list by which nobody is chosen, and why"""

    person: Person
    why: Out


@frozen(eq=False, kw_only=True)
class Picked:
    """The choice of one ward. Without one, `reason` says why not. `unmet` are wishes that could not be met in full

    `represented` of `there` neighbourhoods with somebody to choose send somebody.
    """

    group: Group
    entry: Entry | None
    due: int | None
    picks: tuple[Pick, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    reason: Text | None = None
    unmet: tuple[Text, ...] = ()
    represented: int = 0
    there: int = 0

    @property
    def name(self) -> str:
        return called(self.group, self.entry)
