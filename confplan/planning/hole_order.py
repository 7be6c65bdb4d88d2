"""In which order sentences are filled in: each after those that it takes in, and what leads back to itself told"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from graphlib import CycleError, TopologicalSorter
from itertools import count, pairwise

from confplan.places import Path

_MOST_CIRCLES = 20
Circles = dict[tuple[Path, Path], tuple[Path, ...]]


def in_order(users: Mapping[Path, AbstractSet[Path]]) -> tuple[list[Path], Circles]:
    """Return the sentences, each after those that it takes in, and the holes that would lead back to themselves."""
    graph = {user: set(targets) for user, targets in users.items() if targets}
    circles: Circles = {}
    for number in count():
        sorter = TopologicalSorter(graph)
        circle = _circle(sorter)
        if not circle or number == _MOST_CIRCLES:
            break
        for target, user in pairwise(circle):
            circles[user, target] = circle[1:]
            graph[user].discard(target)
    order: list[Path] = []
    while ready := sorter.get_ready():
        order += ready
        sorter.done(*ready)
    sorted_out = set(order)
    tangled = [path for path in graph if path not in sorted_out]
    circles |= {(user, target): (user,) for user in tangled for target in graph[user] & set(tangled)}
    alone = (path for path in users if path not in sorted_out and path not in graph)
    return [*alone, *order, *tangled], circles


def _circle(sorter: "TopologicalSorter[Path]") -> tuple[Path, ...]:
    """Make the sorter ready. Return sentences of which each takes in the one before it, the last being the first."""
    try:
        sorter.prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()
