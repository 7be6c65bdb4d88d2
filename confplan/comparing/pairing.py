"""Which part of the old plan is which part of the new one: by id, else by name, else by likeness; the same both ways"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from confplan.folding import bare, same
from confplan.frozen import frozen

_LIKE = 0.6
_LEAST_WORDS = 0.25
_MOST_PAIRS = 250_000  # of which likeness is asked: more are taken for new and gone
Thing = TypeVar("Thing")


@frozen
class Candidate(Generic[Thing]):
    """A part with what it can be recognised by; `kin` is who does it or who owns it, `above` what holds it"""

    thing: Thing
    label: str
    id: str = ""
    kin: str = ""
    above: str = ""
    place: int = 0


Pair = tuple[Candidate[Thing], Candidate[Thing]]
Key = Callable[[Candidate[Thing]], object]


def pairs(
    old: Sequence[Candidate[Thing]], new: Sequence[Candidate[Thing]], *, by_likeness: bool = True
) -> list[Pair[Thing]]:
    """Return the parts that are the same, in the order of the new plan."""
    keys: tuple[Key[Thing], ...] = (
        lambda one: same(one.id) if one.id else None,
        lambda one: (same(one.label), same(one.above), same(one.kin)) if one.label else None,
        lambda one: (same(one.label), same(one.above)) if one.label else None,
        lambda one: same(one.label) if one.label else None,
    )
    found: list[Pair[Thing]] = []
    left, right = list(old), list(new)
    for key in keys:
        found += _by(key, left, right)
        left, right = _without(left, (one for one, _ in found)), _without(right, (one for _, one in found))
    found += _alike(left, right) if by_likeness else ()
    order = {id(one): place for place, one in enumerate(new)}
    return sorted(found, key=lambda pair: order[id(pair[1])])


def likeness(first: str, second: str) -> float:
    """Return how many words two texts share: 1 for all, 0 for none."""
    one, other = bare(first).split(), bare(second).split()
    if not one or not other:
        return 0.0
    rest = defaultdict[str, int](int)
    for word in one:
        rest[word] += 1
    shared = 0
    for word in other:
        shared += rest[word] > 0
        rest[word] -= 1
    return 2 * shared / (len(one) + len(other))


def _by(key: Key[Thing], old: list[Candidate[Thing]], new: list[Candidate[Thing]]) -> Iterator[Pair[Thing]]:
    """Yield those with one key: of several the first with the first, and so on."""
    waiting: dict[object, list[Candidate[Thing]]] = defaultdict(list)
    for one in old:
        if (found := key(one)) is not None:
            waiting[found].append(one)
    for one in new:
        found = key(one)
        if found is not None and waiting[found]:
            yield waiting[found].pop(0), one


def _without(parts: list[Candidate[Thing]], taken: Iterable[Candidate[Thing]]) -> list[Candidate[Thing]]:
    gone = {id(one) for one in taken}
    return [one for one in parts if id(one) not in gone]


def _alike(old: list[Candidate[Thing]], new: list[Candidate[Thing]]) -> Iterator[Pair[Thing]]:
    """Yield the likest first; what decides between equals is the same from either side."""
    if len(old) * len(new) > _MOST_PAIRS:
        return
    ranked = [
        (-score, abs(one.place - other.place), one.place + other.place, i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if (score := _score(one, other)) >= _LIKE
    ]
    taken: tuple[set[int], set[int]] = (set(), set())
    for *_, i, j in sorted(ranked):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield old[i], new[j]


def _score(one: Candidate[Thing], other: Candidate[Thing]) -> float:
    """Who does it, what holds it and where it stands speak for it too, but never alone."""
    words = likeness(one.label, other.label)
    if words < _LEAST_WORDS:
        return 0.0
    kin = 0.2 * (bool(one.kin) and same(one.kin) == same(other.kin))
    near = 0.1 * (same(one.above) == same(other.above)) + 0.1 * (one.place == other.place)
    return words + kin + near
