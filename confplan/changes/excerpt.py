"""The few words that differ between two long texts, with what stands around them"""

import re
from collections.abc import Sequence
from itertools import takewhile

_AROUND = 6  # words
_UNSEEN = re.compile(r"\s{2,}|[^\S ]|^ | $")
_LONG = 90  # letters of both texts together, up to which they stand side by side on one line


def is_long(old: str, new: str) -> bool:
    return len(old) + len(new) > _LONG


def told_apart(old: str, new: str) -> tuple[str, str]:
    """Return both texts; where only spaces differ, with marks for those that nobody would see."""
    return (_marked(old), _marked(new)) if old.split() == new.split() else (old, new)


def _marked(text: str) -> str:
    return _UNSEEN.sub(lambda found: "␣" * len(found[0]), text)


def excerpts(old: str, new: str) -> tuple[str, str]:
    """Return both texts without the beginning and the end that they share."""
    left, right = old.split(), new.split()
    start = _shared(left, right)
    end = _shared(left[start:][::-1], right[start:][::-1])
    return _cut(left, start, end), _cut(right, start, end)


def _shared(left: Sequence[str], right: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False)))


def _cut(words: list[str], start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(words), len(words) - end + _AROUND)
    before, after = ("… " if first else ""), (" …" if last < len(words) else "")
    return before + " ".join(words[first:last]) + after
