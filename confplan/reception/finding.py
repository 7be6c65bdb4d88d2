"""A few letters, with or without marks → the guests whom they may mean; and how many have come"""

from collections.abc import Iterable, Sequence

from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.reception.store import Attendant

_ELSEWHERE = 3  # the words stand nowhere in what is known of the guest


@frozen
class Count:
    """Of a group or a ward: how many have come, of how many who are expected, and how many whom no list names"""

    label: str
    come: int
    expected: int
    walked_in: int


def find(attendants: Sequence[Attendant], typed: str) -> list[Attendant]:
    """Return who has all the words typed as beginnings of words: in the name first, with the marks typed first of those."""
    words = bare(typed).split()
    if not words:
        return list(attendants)
    ranked = [(_rank(one, words, typed), number, one) for number, one in enumerate(attendants)]
    return [one for rank, _, one in sorted(ranked, key=lambda row: row[:2]) if rank < _ELSEWHERE]


def _rank(one: Attendant, words: Sequence[str], typed: str) -> int:
    guest = one.guest
    if _begins(words, bare(guest.name).split()):
        return 0 if _begins(same(typed).split(), same(guest.name).split()) else 1
    # not in the group: its long names hold the beginnings of many
    everything = bare(f"{guest.name} {guest.post} {guest.unit} {guest.ward}").split()
    return 2 if _begins(words, everything) else _ELSEWHERE


def _begins(words: Sequence[str], known: Sequence[str]) -> bool:
    return all(any(other.startswith(word) for other in known) for word in words)


def counts(attendants: Iterable[Attendant], *, by_ward: bool) -> list[Count]:
    """Return the counts in the order of the lists; of no ward is who has none."""
    found: dict[str, list[Attendant]] = {}
    for one in attendants:
        label = one.guest.ward if by_ward else one.guest.group
        if label:
            found.setdefault(label, []).append(one)
    return [counted(label, people) for label, people in found.items()]


def counted(label: str, people: Sequence[Attendant]) -> Count:
    expected = [one for one in people if not one.is_walk_in]
    came = sum(one.arrived is not None for one in expected)
    walked_in = sum(one.is_walk_in and one.arrived is not None for one in people)
    return Count(label, came, len(expected), walked_in)
