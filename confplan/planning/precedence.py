"""The order of introduction and of seats: guests, levels, leaders, blocks, posts, who has held a post longer, who is older

Hướng dẫn 112-HD/BTGTU Đắk Lắk: from high post to low, in blocks, guests before hosts, at one level who took the post
earlier, then the older. So a block does not go whole before the next: who heads the administration stands behind the
secretary and the deputy secretaries, but before those who are members of the committee only. What nothing tells keeps the
order of the plan: the list of delegates is the office's own.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day, ScalarError
from confplan.patterns import regex
from confplan.planning.directory import PLACES, directory
from confplan.planning.honour import block, is_of_host, level_in
from confplan.profiles.posts import FIRST_DEPUTY, MEMBER, RANKS_OF_A_POST, post_rank, without_post
from confplan.rosters import Person

AnyOne = TypeVar("AnyOne")
YEAR = regex(r"(?:19|20)\d\d")


@frozen(kw_only=True)
class Precedence:
    """What is known of a body, or of somebody in it; ranks from 0, the highest, None where nothing tells

    `is_home`: it belongs to the place of the hosts, so that others of its level are guests; `is_host`: it is one of them,
    or a part of one. `since` is the day from which a post is held and `born` the year of birth, both as numbers, the
    smaller the earlier.
    """

    body: str
    is_host: bool
    is_home: bool
    level: int | None
    block: int | None = None
    post: int | None = None
    since: int | None = None
    born: int | None = None

    def goes_before(self, other: "Precedence") -> bool:
        """Tell who certainly comes first; hosts and guests of a lower level are as the plan has them."""
        if self.level is None or other.level is None:
            return False
        if self.level != other.level:
            return self.level < other.level and (other.is_host or not self.is_host)
        if self.is_home != other.is_home:
            return other.is_home
        if self.block is not None and other.block is not None:
            own, its = (not self.leads(), self.block), (not other.leads(), other.block)
            if own != its:
                return own < its
        if self.block != other.block:
            return False
        return (self.block is not None or self.body == other.body) and self._is_senior(other)

    def leads(self) -> bool:
        """Tell who heads a block, or is a deputy of the first one; a body that nobody speaks for stands for its leaders."""
        below = MEMBER if self.block == 0 else FIRST_DEPUTY
        return self.post is None or self.post < RANKS_OF_A_POST * below

    def _is_senior(self, other: "Precedence") -> bool:
        if self.post is None or other.post is None:
            return False
        if self.post != other.post or self.since is None or other.since is None:
            return self.post < other.post
        if self.since != other.since or self.born is None or other.born is None:
            return self.since < other.since
        return self.born < other.born


def of_body(plan: Plan, name: str) -> Precedence:
    """Return where a body stands, under any of its names."""
    known = directory(plan).find(name)
    full = known.name if known else name
    return Precedence(
        body=same(full),
        is_host=is_of_host(plan, name),
        is_home=_is_home(plan, full),
        level=level_in(plan, name),
        block=block(full),
    )


def of_post(plan: Plan, title: str, unit: str | None = None) -> Precedence:
    """Return where the holder of a post stands: in the body that the post names (`Bí thư Quận ủy`), else in the unit."""
    known = directory(plan).post(title)
    told = known.name if known else without_post(title)
    body = of_body(plan, told) if told else None
    if unit and (body is None or body.level is None):
        body = of_body(plan, unit)
    if body is None:
        body = of_body(plan, title)
    return replace(body, post=post_rank(title))


def of_person(plan: Plan, person: Person, unit: str | None = None) -> Precedence:
    """Return where somebody of a list stands; `unit` is the body or ward whose list it is."""
    own = person.unit or unit or person.entry
    found = of_post(plan, person.title, own) if person.title else of_body(plan, own or "")
    born = int(person.birth_year) if person.birth_year else None
    return replace(found, since=_day(person.since), born=born)


def in_order(ones: Sequence[AnyOne], precedence: Callable[[AnyOne], Precedence]) -> tuple[AnyOne, ...]:
    """Return them in order; what nothing tells stays behind what it is written behind."""
    known = [(one, precedence(one)) for one in ones]
    return tuple(one for one, _ in stable(known, lambda first, second: first[1].goes_before(second[1])))


def stable(ones: Sequence[AnyOne], goes_before: Callable[[AnyOne, AnyOne], bool]) -> tuple[AnyOne, ...]:
    """Return them so that nobody stands behind one whom he goes before: always the first next whom nobody left precedes."""
    left = list(ones)
    found: list[AnyOne] = []
    while left:
        free = (place for place, one in enumerate(left) if not any(goes_before(other, one) for other in left))
        found.append(left.pop(next(free, 0)))
    return tuple(found)


def _is_home(plan: Plan, name: str) -> bool:
    """Tell a body of the hosts' place, or one below them: of their own level it names no other place."""
    conference, head = plan.conference, plan.document
    own, home = level_in(plan, name), level_in(plan, head.issuer or next(iter(conference.hosts), ""))
    if own is None or home is None or own > home:
        return True
    texts = (head.issuer, head.place, conference.name, *conference.hosts)
    place = _place(name)
    return own == home and (place is None or f" {place} " in f" {same(' '.join(filter(None, texts)))} ")


def _place(name: str) -> str | None:
    """Return the place that a name ends with, by its kind and its own name: `quận gò vấp`; None for `… quận`."""
    words = name.split()
    for start in range(len(words)):
        for length in (2, 1):
            own = words[start + length :]
            if (
                same(" ".join(words[start : start + length])) in PLACES
                and own
                and (own[0][0].isupper() or own[0].isdecimal())
            ):
                return same(" ".join(words[start:]))
    return None


def _day(written: str | None) -> int | None:
    """Return a day, or the beginning of a year, as a number that grows with time."""
    if written is None:
        return None
    try:
        return Day.parse(written).date.toordinal()
    except ScalarError:
        year = YEAR.search(written)
        return date(int(year[0]), 1, 1).toordinal() if year else None
