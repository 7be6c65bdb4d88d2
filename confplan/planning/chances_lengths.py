"""Lengths drawn at random between the least and the most minutes, likelier near the likely one"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from random import Random

_STEPS = 2048  # of the distribution's integral: each of as many quantiles is drawn as often as any other
_WEIGHT = 4  # of the likely length against both ends, as PERT has it


def drawn(low: int, likely: int, high: int, times: int, random: Random) -> list[float]:
    """Return so many lengths in minutes, drawn from the PERT distribution of the three.

    Source: D. G. Malcolm et al., "Application of a Technique for Research and Development Program Evaluation",
    Operations Research 7 (1959): a beta distribution whose mean is (low + 4 likely + high) / 6.
    """
    if low == high:
        return [float(likely)] * times
    return random.choices(quantiles(low, likely, high), k=times)


@lru_cache(maxsize=64)
def quantiles(low: int, likely: int, high: int) -> list[float]:
    """Return the lengths that divide the distribution into equal shares, in the middle of each, in rising order."""
    rising = _WEIGHT * (likely - low) / (high - low)
    middles = [(step + 0.5) / _STEPS for step in range(_STEPS)]
    sums = list(accumulate(place**rising * (1 - place) ** (_WEIGHT - rising) for place in middles))
    return [low + (high - low) * place for place in _inverse(sums)]


def _inverse(sums: list[float]) -> Iterator[float]:
    """Yield where the rising sums pass the middle of each of the equal shares, as a part of the whole."""
    step = 0
    for share in range(_STEPS):
        wanted = (share + 0.5) / _STEPS * sums[-1]
        while sums[step] < wanted:
            step += 1
        before = sums[step - 1] if step else 0.0
        yield (step + (wanted - before) / (sums[step] - before)) / _STEPS
