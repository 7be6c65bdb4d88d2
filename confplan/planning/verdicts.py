"""What is to be said of the list of each ward: has it come, how many of each title, and what a check found in it"""

from collections.abc import Iterable, Iterator

from confplan.findings import Finding
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.places import Place
from confplan.planning.quotas import called, entries, quota
from confplan.planning.quotas_matching import Entries
from confplan.planning.quotas_shares import Share, divisions
from confplan.rosters import Person, Roster

_TWICE = "person-counted-twice"
_Spot = tuple[str, str | None, int]  # file, sheet, row


@frozen
class TitleCount:
    """How many people a title asks for, and how many are in the list under it"""

    title: str
    due: int
    there: int


@frozen(eq=False)
class Verdict:
    """One ward's (entry None: the whole group's) answer. `share` is None where no list has come; `due` None: no quota known.

    `there` is how many people are in the list, each once.
    """

    group: Group
    entry: Entry | None
    share: Share | None
    due: int | None
    counts: tuple[TitleCount, ...]
    findings: tuple[Finding, ...]
    there: int

    @property
    def name(self) -> str:
        return called(self.group, self.entry)

    @property
    def people(self) -> tuple[Person, ...]:
        return self.share.people if self.share else ()

    @property
    def is_complete(self) -> bool:
        """Tell a list that has come and in which a check finds nothing."""
        return self.share is not None and not self.findings


@frozen(eq=False)
class Judged:
    """All answers to one group, and what was found in lists of which nobody knows whose they are"""

    group: Group
    verdicts: tuple[Verdict, ...]
    strays: tuple[Finding, ...]


def judged(plan: Plan, rosters: tuple[Roster, ...] | None, findings: Iterable[Finding]) -> tuple[Judged, ...]:
    """Return a verdict for each ward of each group that asks for lists.

    `findings` are those of a check of the whole plan: the verdict is theirs, nothing is judged here a second time.
    """
    found = list(findings)
    return tuple(_judged(plan, group, rosters or (), found) for group in plan.delegates if group.roster)


def _judged(plan: Plan, group: Group, rosters: tuple[Roster, ...], findings: list[Finding]) -> Judged:
    lists = [one for one in rosters if one.group == group.path]
    shares = _shares(plan, group, rosters)
    among = entries(plan, group)
    wards: tuple[Entry | None, ...] = (None,) if among is None else among
    index = _Index(lists, shares, Entries(among or (), group.each or ""))
    own: dict[int, list[Finding]] = {}
    strays: list[Finding] = []
    for one in findings:
        for key in index.wards(one.at):
            own.setdefault(key, []).append(one)
        if index.is_stray(one.at):
            strays.append(one)
    verdicts = (_verdict(plan, group, ward, shares.get(id(ward)), own.get(id(ward), [])) for ward in wards)
    return Judged(group, tuple(verdicts), tuple(strays))


def _shares(plan: Plan, group: Group, rosters: tuple[Roster, ...]) -> dict[int, Share]:
    found = next((one for one in divisions(plan, rosters or None) if one.group is group), None)
    return {id(share.entry): share for share in found.shares} if found else {}


def _verdict(plan: Plan, group: Group, entry: Entry | None, share: Share | None, own: list[Finding]) -> Verdict:
    again = {spot(one.at) for one in own if one.rule == _TWICE and isinstance(one.at, Place)}
    people = [one for one in share.people if not again.intersection(_spots((one,)))] if share else []
    held = share.titled() if share else {}
    counts = (
        TitleCount(title, count.value, sum(one in people for one in held.get(title, ())))
        for title, count in group.titles.items()
    )
    return Verdict(group, entry, share, quota(plan, group, entry), tuple(counts), tuple(own), len(people))


class _Index:
    """Whose list a place is in: that of the row's ward, else those of all wards that the file speaks for"""

    def __init__(self, lists: list[Roster], shares: dict[int, Share], names: Entries) -> None:
        self._rows = {spot: key for key, share in shares.items() for spot in _spots(share.people)}
        self._files: dict[str, set[int]] = {one.file: set() for one in lists}
        for key, share in shares.items():
            for person in share.people:
                self._files[person.row.file].add(key)
        for one in lists:
            own = names.find(one.stem)
            if own and id(own) in shares:
                self._files[one.file].add(id(own))
            elif id(None) in shares:
                self._files[one.file].add(id(None))

    def wards(self, at: object) -> set[int]:
        if not isinstance(at, Place) or at.file not in self._files:
            return set()
        row = self._rows.get(spot(at))
        return {row} if row is not None else self._files[at.file]

    def is_stray(self, at: object) -> bool:
        return isinstance(at, Place) and at.file in self._files and not self.wards(at)


def spot(place: Place) -> _Spot:
    """Return the row of a list in which a place is; row 0 where it is the file as a whole."""
    if place.cell:
        return place.file, place.sheet, int("".join(filter(str.isdecimal, place.cell)))
    return place.file, place.sheet, place.span.line if place.span else 0


def _spots(people: tuple[Person, ...]) -> Iterator[_Spot]:
    for person in people:
        for field in person.columns:
            yield spot(person.place(field))
