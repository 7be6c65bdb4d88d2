"""Which of several parts were moved: as few as possible, and the same ones from either side"""

from bisect import bisect_left
from collections.abc import Sequence


def moved(pairs: Sequence[tuple[int, int]], names: Sequence[tuple[str, str]]) -> frozenset[int]:
    """Return which pairs of (old place, new place) do not keep the order of the others; `names` decide between equals."""
    order = sorted(range(len(pairs)), key=lambda one: pairs[one])
    ends: list[int] = []
    ranks: dict[int, int] = {}
    for one in order:
        rank = bisect_left(ends, pairs[one][1])
        ends[rank : rank + 1] = [pairs[one][1]]
        ranks[one] = rank
    return frozenset(order) - _chain(pairs, names, ranks, len(ends))


def _chain(
    pairs: Sequence[tuple[int, int]], names: Sequence[tuple[str, str]], ranks: dict[int, int], length: int
) -> frozenset[int]:
    """Return a longest run that keeps its order, from its last part back to its first."""
    by_rank: list[list[int]] = [[] for _ in range(length)]
    for one, rank in ranks.items():
        by_rank[rank].append(one)
    kept: list[int] = []
    for candidates in reversed(by_rank):
        fitting = [one for one in candidates if not kept or _before(pairs[one], pairs[kept[-1]])]
        kept.append(min(fitting, key=lambda one: _preference(pairs[one], names[one])))
    return frozenset(kept)


def _before(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return first[0] < second[0] and first[1] < second[1]


def _preference(pair: tuple[int, int], name: tuple[str, str]) -> tuple[int, int, list[str]]:
    """What stayed where it was is rather kept."""
    return abs(pair[0] - pair[1]), sum(pair), sorted(name)
