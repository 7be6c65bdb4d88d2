"""Did you mean: the allowed names nearest to what is written"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from confplan.folding import bare

LONGEST = 200
MOST_EDITS = 6
SAME, SHORTENED, CLOSE, PARTLY = range(4)
Rank = tuple[int, int]


def nearest(written: str, allowed: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Best first: the same letters without diacritics, then initials (UBND), few slips of typing, and shared words."""
    return _ranked(bare(written[:LONGEST]), tuple(dict.fromkeys(allowed)))[:most]


@lru_cache(maxsize=512)  # one slip is often made in a hundred places
def _ranked(wanted: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    if not wanted:
        return ()
    ranked = ((_rank(wanted, bare(name[:LONGEST])), name) for name in allowed)
    return tuple(name for _, name in sorted((rank, name) for rank, name in ranked if rank is not None))


def _rank(wanted: str, name: str) -> Rank | None:
    if wanted == name:
        return SAME, 0
    if _shortens(wanted.split(), name.split()):
        return SHORTENED, len(name)
    distance = _distance(wanted, name, _edits_allowed(len(wanted)))
    if distance is not None:
        return CLOSE, distance
    if _shares_words(wanted, name):
        return PARTLY, abs(len(wanted) - len(name))
    return None


def _shortens(short: list[str], words: list[str]) -> bool:
    """`ub mttq vn quan` goes through its long form word by word, a word being itself or the initials of several."""
    place = 0
    for part in short:
        if words[place : place + 1] == [part]:
            place += 1
        elif len(part) > 1 and list(part) == [word[0] for word in words[place : place + len(part)]]:
            place += len(part)
        else:
            return False
    return place == len(words)


def _edits_allowed(length: int) -> int:
    """None in a word of two letters, one in five, two in nine, then a quarter: short words are all near each other."""
    if length < len("abc"):
        return 0
    if length < len("minutes"):
        return 1
    return min(MOST_EDITS, max(2, length // 4))


def _distance(first: str, second: str, most: int) -> int | None:
    """Letters put in, left out, changed or swapped with a neighbour; None when there are more than `most`."""
    if abs(len(first) - len(second)) > most:
        return None
    shared = _shared_start(first, second)
    first, second = first[shared:], second[shared:]
    beyond = most + 1
    above: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        row, above, two_above = [i] + [beyond] * len(second), row, above
        for j in range(max(1, i - most), min(len(second), i + most) + 1):  # farther off there are too many edits
            other = second[j - 1]
            row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and other == first[i - 2]:
                row[j] = min(row[j], two_above[j - 2] + 1)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _shared_start(first: str, second: str) -> int:
    """Names of one kind begin alike, and only what differs costs time."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _shares_words(wanted: str, name: str) -> bool:
    """One begins with the other, or holds all its words, and enough letters are shared to mean something"""
    shorter, longer = sorted((wanted, name), key=len)
    if len(shorter) < len("abc"):
        return False
    return longer.startswith(shorter) or set(shorter.split()) <= set(longer.split())
