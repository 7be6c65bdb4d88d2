"""Who signs in where: a desk for each ward, and one for each group that is of no ward, in the order of the names"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.award_waves import winner_count
from confplan.planning.award_winners import is_away
from confplan.planning.charged import charged
from confplan.planning.directory import directory
from confplan.planning.invitees import label
from confplan.planning.listed_twice import elsewhere
from confplan.planning.name_order import Order, order
from confplan.planning.people import listed
from confplan.planning.quotas import entries, headcount, quota
from confplan.planning.quotas_shares import divisions
from confplan.planning.venues import own_place
from confplan.rosters import Person, Roster

AWARDED = "Các tập thể, cá nhân được khen thưởng"  # whom no group of the plan invites
FEWEST_SPARE, SPARE_SHARE, MOST_SPARE = 3, 10, 10  # blank rows: at least three, one for each ten people, ten at most
COUNTED = regex(r"\b(\d+) người\b")
MOST_BLANK = 500  # rows of one section without a name, a post or a body: a quota of a million is a slip


@frozen(kw_only=True)
class Signer:
    """A row to sign. Without a name it is a dotted row for a post or a body, or for one person of a quota.

    `also` are the other lists in which the same person stands; `is_repeated`: one of them comes before this one.
    """

    name: str | None = None
    post: str | None = None
    unit: str | None = None
    also: tuple[str, ...] = ()
    is_repeated: bool = False


@frozen(kw_only=True)
class Section:
    """A group at a desk. `expected` is its quota; `spare` blank rows are for those whom no list names.

    `place` is where they gather, where not at the conference's own venue. `ward` is whose people they are, where the group has some of each. `is_listed`: a list has come; `unprinted` are the
    people of a quota that is too large to print a row for each.
    """

    label: str
    at: Path
    signers: tuple[Signer, ...]
    expected: int | None
    is_listed: bool
    ward: str | None = None
    unprinted: int
    place: str | None = None

    @property
    def spare(self) -> int:
        return min(MOST_SPARE, max(FEWEST_SPARE, -(-len(self.signers) // SPARE_SHARE)))

    @property
    def told(self) -> int | None:
        """The quota where the group's own words do not say it already: `Mỗi đơn vị 15 người`"""
        return None if any(int(one) == self.expected for one in COUNTED.findall(self.label)) else self.expected

    @property
    def people(self) -> int:
        """The people whom the list names, each once in all lists"""
        return sum(one.name is not None and not one.is_repeated for one in self.signers)


@frozen
class Desk:
    """Where people sign in: the ward, or the group, whose people do so"""

    name: str
    sections: tuple[Section, ...]

    @property
    def is_of_one_group(self) -> bool:
        """Tell the desk that is called as its only group, whose name the head of its table has"""
        return [self.name] == [section.label for section in self.sections]

    @property
    def place(self) -> str | None:
        """Where all of them gather, where that is one place and not the conference's own venue"""
        places = {section.place for section in self.sections}
        return places.pop() if len(places) == 1 else None


def desks(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Desk, ...]:
    """Return the desks in the order of the delegates' list; everybody whom a list names stands at one."""
    register = _Register(plan, rosters)
    found: dict[str, list[Section]] = {}
    for name, section in register.sections():
        found.setdefault(name, []).append(section)
    return tuple(Desk(name, tuple(sections)) for name, sections in found.items())


class _Register:
    """Whom the lists of a plan name, and in which others each of them stands"""

    def __init__(self, plan: Plan, rosters: tuple[Roster, ...] | None) -> None:
        self.plan = plan
        self.rosters = rosters
        self.also = dict(elsewhere(plan, rosters))
        self.came = {division.group.path: division for division in divisions(plan, rosters)}

    def sections(self) -> Iterator[tuple[str, Section]]:
        """Yield each section with the name of its desk; winners whom no group invites come last."""
        awarded = list(self._awarded())
        for group in self.plan.delegates:
            if group.source == "awards":
                yield from ((label(self.plan, group), section) for section in awarded)
                awarded = []
            if group.source != "awards" or group.path in self.came:
                yield from self._of_group(group)
        yield from ((AWARDED, section) for section in awarded if section.is_listed)

    def _awarded(self) -> Iterator[Section]:
        """Yield a section for each award, the collectives first; a gift has one only where a list names who gets it."""
        for award in self.plan.awards:
            lists = [roster for roster in self.rosters or () if roster.group == award.path]
            bodies = [self._signer(one, None) for roster in lists for one in roster.collectives if not is_away(one)]
            come = (one for roster in lists for one in roster.people if not is_away(one))
            people = sorted((self._signer(one, None) for one in come), key=_by_name)
            signers = [*bodies, *people]
            if signers or award.kind != "gift":
                number = len(signers) or winner_count(award)
                yield _section(award.name, award.path, signers, number, is_listed=bool(signers))

    def _of_group(self, group: Group) -> Iterator[tuple[str, Section]]:
        """Yield the group's part of each ward's desk, or its own; who is of no known ward stands at a desk for that."""
        title, among = label(self.plan, group), entries(self.plan, group) or (None,)
        came = self.came.get(group.path)
        shares = {share.entry.name if share.entry else None: share.people for share in came.shares} if came else {}
        for entry in among:
            people = shares.get(entry.name if entry else None, ())
            expected = quota(self.plan, group, entry) if entry else headcount(self.plan, group).people
            signers = [self._signer(one, entry) for one in people]
            rows = sorted(signers, key=_by_name) or list(_unnamed(self.plan, group, entry))
            section = _section(title, group.path, rows, expected, is_listed=bool(people))
            section = replace(section, place=own_place(self.plan, group.venue))
            yield (entry.name, replace(section, ward=entry.name)) if entry else (title, section)
        placed = {person for people in shares.values() for person in people}
        own = (one.person for one in listed(self.plan, self.rosters) if came and one.roster.group == group.path)
        if strays := [self._signer(one, None) for one in own if one not in placed]:
            strays.sort(key=_by_name)
            yield f"Chưa rõ {group.each}", _section(title, group.path, strays, None, is_listed=True)

    def _signer(self, person: Person, entry: Entry | None) -> Signer:
        also, is_repeated = self.also.get(person, ((), False))
        unit = unit_of(person, entry.name if entry else None)
        return Signer(name=person.name, post=person.title, unit=unit, also=also, is_repeated=is_repeated)


def unit_of(person: Person, ward: str | None) -> str | None:
    """Return of which unit a person signs: the neighbourhood and the body, at a ward's own desk without the ward."""
    own = ward or person.entry
    body = person.unit if own is None or same(person.unit or "") != same(own) else None
    return ", ".join(filter(None, (person.neighbourhood, body))) or own


def _by_name(one: Signer) -> Order:
    return order(one.name or "")


def _section(title: str, at: Path, signers: Sequence[Signer], expected: int | None, *, is_listed: bool) -> Section:
    """Return the section, filled up with blank rows to its quota where no list has come."""
    missing = 0 if is_listed else max(0, (expected or 0) - len(signers))
    blank = min(missing, MOST_BLANK)
    return Section(
        label=title,
        at=at,
        signers=(*signers, *repeat(Signer(), blank)),
        expected=expected,
        is_listed=is_listed,
        unprinted=missing - blank,
    )


def _unnamed(plan: Plan, group: Group, entry: Entry | None) -> Iterator[Signer]:
    """Yield the posts or the bodies whose people no list names yet."""
    ward = entry.name if entry else None
    for title, count in group.titles.items():
        yield from repeat(Signer(post=title, unit=ward), min(count.value, MOST_BLANK))
    if not group.titles:
        names = dict.fromkeys(name for unit in group.units for name in charged(plan, unit))
        yield from (Signer(unit=name) for name in names if entry is None or _is_of(plan, name, entry))


def _is_of(plan: Plan, name: str, entry: Entry) -> bool:
    body = directory(plan).find(name)
    return body is None or body.entry is None or body.entry is entry
