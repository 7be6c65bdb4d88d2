"""Whom a corrected list names otherwise: the same person keeps the code that is printed on the letter"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from confplan.folding import bare
from confplan.model.nearest import nearest
from confplan.reception.guests import Guest


def corrected(gone: Sequence[Guest], new: Sequence[Guest]) -> Iterator[tuple[str, str]]:
    """Yield the old and the new key of who left the lists and came back corrected.

    A name may have been mistyped, or a post, a unit or a group be another now: never both. Where two could be meant,
    nobody is: a code must not become somebody else's.
    """
    alike: dict[tuple[str, ...], list[Guest]] = defaultdict(list)
    for one in new:
        for mark in _marks(one):
            alike[mark].append(one)
    found = ((old, one) for old in gone for mark in _marks(old) for one in alike[mark])
    pairs = list(dict.fromkeys((old.key, one.key) for old, one in found if is_same_person(old, one)))
    olds, news = Counter(old for old, _ in pairs), Counter(one for _, one in pairs)
    yield from (pair for pair in pairs if olds[pair[0]] == 1 == news[pair[1]])


def _marks(one: Guest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return of what two guests who may be one share at least one: whole cities are corrected at once."""
    return (one.ward, bare(one.name)), (one.ward, one.post, one.unit, one.group, bare(one.name).rpartition(" ")[2])


def is_same_person(old: Guest, new: Guest) -> bool:
    """Tell whether two guests of different lists are one: of one ward, and of one name, or almost of one and in one post."""
    if old.ward != new.ward or not old.name or not new.name:
        return False
    if bare(old.name) == bare(new.name):
        return True
    return (old.post, old.unit, old.group) == (new.post, new.unit, new.group) and _is_mistyped(old.name, new.name)


def _is_mistyped(one: str, other: str) -> bool:
    """Tell two names with one slip of the keyboard before the given name, by which people are told apart."""
    (*before, given), (*after, own) = bare(one).split() or [""], bare(other).split() or [""]
    differing = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    is_slip = len(differing) == 1 and bool(nearest(differing[0][0], (differing[0][1],), most=1))
    return given == own and len(before) == len(after) and is_slip
