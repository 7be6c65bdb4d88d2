"""What stands on a name plate, and on which plates it is too small to be read from the seats opposite"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from confplan.folding import same
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.planning.plate_letters import Letters, fitted
from confplan.planning.plates import Seated, usually_seated
from confplan.profiles import Profile
from confplan.rosters import Roster

COMRADE = "Đ/c"
BLANK = 30  # points of the dotted line for a name
# From how far a plate has to be read: by who looks for a seat, and from across the table. An assumption; no rule says it.
READ_FROM = 2000  # millimetres
LETTER_TIMES = "backdrop-reading-distance"
SHORT = 36  # letters: a name, a post and a body of so many always fit in letters that can be read


class Small(NamedTuple):
    """A plate whose capitals are lower than can be read; both heights in millimetres"""

    one: Seated
    capital: float
    least: float


def letters_of(one: Seated) -> Letters:
    """Return the lines of a plate and the largest letters in which they fit."""
    big, below = words_of(one)
    return fitted(big, below, above=BLANK if is_blank(one) else 0)


def words_of(one: Seated) -> tuple[str, tuple[str, ...]]:
    """Return what stands large, on both sides, and what stands below it on the front."""
    called = one.called or (COMRADE if one.post else None)
    comrade = f"{called} " if one.name and called else ""
    big = comrade + (one.name or one.post or one.unit or "…").upper()
    below = [one.post] if one.name else []
    below += [one.unit] if (one.name or one.post) and same(one.unit or "") not in same(one.post or "") else []
    return big, tuple(filter(None, below))


def is_blank(one: Seated) -> bool:
    """Tell a plate with a dotted line for the name of a post's holder."""
    return one.name is None and one.post is not None


def least(profile: Profile) -> float:
    """Return how high a capital must be to be read from across a table, in millimetres."""
    return READ_FROM / max(1, profile.number(LETTER_TIMES))


def too_small(plan: Plan, rosters: tuple[Roster, ...] | None, profile: Profile) -> Iterator[Small]:
    """Yield the plates of persons and of the holders of posts whose letters cannot be read; those of bodies wait for a name."""
    if any(map(_is_long, _written(plan, rosters))):
        yield from _small((one for one in usually_seated(plan, rosters, profile) if one.name or one.post), profile)


def _small(ones: Iterable[Seated], profile: Profile) -> Iterator[Small]:
    needed = least(profile)
    for one in ones:
        if any(map(_is_long, (one.name or one.post or "", one.post or "", one.unit or ""))):
            capital = letters_of(one).capital
            if capital < needed:
                yield Small(one, capital, needed)


def _written(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[str]:
    """Yield all texts that can stand on such a plate."""
    yield plan.conference.chair or ""
    yield from (item.by or "" for item in walk(plan.agenda))
    yield from (title for group in plan.delegates for title in group.titles)
    for person in (one for roster in rosters or () for one in roster.people):
        yield from (person.name, person.title or "", person.unit or "")


def _is_long(text: str) -> bool:
    return len(text) > SHORT
