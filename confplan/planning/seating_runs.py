"""Groups into the blocks of a hall: each as one run, row after row and back, that no aisle parts where one block can hold it"""

from collections.abc import Iterable, Iterator, Sequence

from confplan.frozen import frozen
from confplan.planning.seating_shapes import Seat

Placed = dict[int, tuple[Seat, ...]]
_BEGINNINGS = 12  # blocks near the stage from which a large group is tried


@frozen(eq=False)
class Runs:
    """The seats of each group, by its place among the groups; those that lie in two blocks though one could hold them"""

    seats: Placed
    split: tuple[int, ...]


def runs(sizes: Sequence[int], seats: Iterable[Seat], *, is_around: bool = False) -> Runs:
    """Return a run for each group in turn, the nearest to the stage; where that parts one, the largest are placed first.

    A group that no block can hold takes whole blocks beside each other, and others share what it leaves of the last one.
    A group gets fewer seats than it asks for only where there are no more. `is_around`: at a table like a U, whose two
    halves are the blocks, from the middle of its head.
    """
    free = list(seats)
    first = _packed(sizes, range(len(sizes)), _blocks(free, is_around=is_around), is_tight=False)
    if not first.split:
        return first
    large = sorted(range(len(sizes)), key=lambda group: -sizes[group])
    return min((first, _packed(sizes, large, _blocks(free, is_around=is_around), is_tight=True)), key=lambda found: len(found.split))  # fmt: skip


def _blocks(free: Sequence[Seat], *, is_around: bool) -> list[list[Seat]]:
    """Return the seats of each block so that who is next sits beside or behind: every second row runs back."""
    blocks: dict[int, list[Seat]] = {}
    for seat in free:
        blocks.setdefault(int(seat.offset < 0) if is_around else seat.block, []).append(seat)
    return [_snake(block, is_around=is_around) for block in blocks.values()]


def _snake(block: Sequence[Seat], *, is_around: bool) -> list[Seat]:
    first = min(seat.row for seat in block)

    def place(seat: Seat) -> tuple[int, float]:
        step = abs(seat.offset) if is_around else seat.number
        return seat.row, step if (seat.row - first) % 2 == 0 else -step

    return sorted(block, key=place)


def _packed(sizes: Sequence[int], order: Iterable[int], left: list[list[Seat]], *, is_tight: bool) -> Runs:
    room = {id(block): len(block) for block in left}
    widest = max(room.values(), default=0)
    found: Placed = {}
    split: list[int] = []
    later: list[int] = []
    for group in order:
        fitting = [block for block in left if len(block) >= sizes[group] > 0]
        whole = [block for block in left if len(block) == room[id(block)]]
        if fitting:
            found[group] = tuple(_taken([min(fitting, key=len if is_tight else _nearness)], sizes[group]))
        elif sizes[group] > widest and sum(map(len, whole)) >= sizes[group]:
            found[group] = tuple(_taken(_beside(whole, sizes[group]), sizes[group]))
        else:
            later.append(group)
    for group in later:
        parts = sorted(left, key=len, reverse=True)
        if sizes[group] <= widest and len(parts[0]) < sizes[group] and any(parts[1:]):
            split.append(group)
        found[group] = tuple(_taken(parts, sizes[group]))
    return Runs(found, tuple(split))


def _nearness(block: Sequence[Seat]) -> tuple[int, float, bool]:
    return block[0].row, abs(block[0].offset), block[0].offset < 0


def _beside(whole: Sequence[list[Seat]], size: int) -> list[list[Seat]]:
    """Return blocks that hold the group together: as few as can be, as near to each other, then to the stage."""
    found = sorted(whole, key=_nearness)
    middles = [(block[0].row, sum(seat.offset for seat in block) / len(block)) for block in found]
    tried: list[tuple[int, float, list[int]]] = []
    for row, offset in middles[:_BEGINNINGS]:
        apart = [abs(one - row) + abs(other - offset) for one, other in middles]
        chosen: list[int] = []
        room = 0
        for place in sorted(range(len(found)), key=apart.__getitem__):
            if room >= size:
                break
            chosen.append(place)
            room += len(found[place])
        tried.append((len(chosen), sum(apart[place] for place in chosen), sorted(chosen)))
    return [found[place] for place in min(tried)[2]]


def _taken(blocks: Iterable[list[Seat]], size: int) -> Iterator[Seat]:
    """Take seats out of the blocks, one after the other."""
    for block in blocks:
        taken, block[:] = block[:size], block[size:]
        size -= len(taken)
        yield from taken
