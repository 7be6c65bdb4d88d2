"""Groups into the blocks of a hall: each as one run, row after row and back, that no aisle parts where one block can hold it"""

from collections.abc import Iterable, Sequence

from confplan.frozen import frozen
from confplan.planning.seating_shapes import Seat

Placed = dict[int, tuple[Seat, ...]]


@frozen(eq=False)
class Runs:
    """The seats of each group, by its place among the groups; those that lie in two blocks though one could hold them"""

    seats: Placed
    split: tuple[int, ...]


def runs(sizes: Sequence[int], seats: Iterable[Seat]) -> Runs:
    """Return a run for each group in turn, the nearest to the stage; where that parts one, the largest are placed first.

    A group gets fewer seats than it asks for only where there are no more.
    """
    free = list(seats)
    first = _packed(sizes, range(len(sizes)), free, is_tight=False)
    if not first.split:
        return first
    large = sorted(range(len(sizes)), key=lambda group: -sizes[group])
    return min((first, _packed(sizes, large, free, is_tight=True)), key=lambda found: len(found.split))


def snake(seats: Iterable[Seat]) -> list[Seat]:
    """Return the seats of a block so that who is next sits beside or behind: every second row runs back."""
    found = list(seats)
    first = min((seat.row for seat in found), default=0)
    return sorted(found, key=lambda seat: (seat.row, seat.number if (seat.row - first) % 2 == 0 else -seat.number))


def _packed(sizes: Sequence[int], order: Iterable[int], free: Sequence[Seat], *, is_tight: bool) -> Runs:
    blocks: dict[int, list[Seat]] = {}
    for seat in free:
        blocks.setdefault(seat.block, []).append(seat)
    left = [snake(block) for block in blocks.values()]
    widest = max(map(len, left), default=0)
    found: Placed = {}
    split: list[int] = []
    later: list[int] = []
    for group in order:
        fitting = [block for block in left if len(block) >= sizes[group] > 0]
        if not fitting:
            later.append(group)
            continue
        block = min(fitting, key=len if is_tight else _nearness)
        found[group] = tuple(block[: sizes[group]])
        del block[: sizes[group]]
    for group in later:
        found[group] = tuple(_over_blocks(left, sizes[group]))
        if sizes[group] <= widest and len({seat.block for seat in found[group]}) > 1:
            split.append(group)
    return Runs(found, tuple(split))


def _nearness(block: Sequence[Seat]) -> tuple[int, float, bool]:
    return block[0].row, abs(block[0].offset), block[0].offset < 0


def _over_blocks(left: list[list[Seat]], size: int) -> Iterable[Seat]:
    """Take seats out of the blocks that have most of them."""
    while size and any(left):
        block = max(left, key=len)
        taken, block[:] = block[:size], block[size:]
        size -= len(taken)
        yield from taken
