"""All texts and all dates of a plan, each with its path, wherever they stand, and which texts hold a word"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.places import Path
from confplan.planning.parts import parts

BETWEEN = "\0"  # no word, and no letter of one
Texts = tuple[tuple[Path, str], ...]


@frozen
class Whole:
    """Texts in one: most words that a rule looks for stand in none, which one search tells of all"""

    texts: Texts
    text: str
    starts: tuple[int, ...]  # where each text begins, and one beyond the last

    def holding(self, words: Iterable[str]) -> Texts:
        """Return the texts that hold one of the words, also as a part of longer ones."""
        return self._at({place for word in words for place in self._places(word)})

    def matching(self, pattern: re.Pattern[str]) -> Texts:
        """Return the texts in which the pattern is found; it must not reach over what stands between two of them."""
        return self._at({self._place(one.start()) for one in pattern.finditer(self.text)})

    def path_at(self, letter: int) -> Path:
        """Return the path of the text in which that letter of the whole stands."""
        return self.texts[self._place(letter)][0]

    def _places(self, word: str) -> Iterable[int]:
        start = self.text.find(word)
        while start >= 0:
            place = self._place(start)
            yield place
            start = self.text.find(word, self.starts[place + 1])

    def _place(self, letter: int) -> int:
        return bisect_right(self.starts, letter) - 1

    def _at(self, places: set[int]) -> Texts:
        return tuple(self.texts[place] for place in sorted(places))


@lru_cache(maxsize=8)
def texts(plan: Plan) -> Texts:
    """Return every text, in the order of the format's fields."""
    return tuple(parts(plan).texts)


@lru_cache(maxsize=8)
def days(plan: Plan) -> tuple[tuple[Path, Day], ...]:
    """Return every date that is a field of its own."""
    return tuple((path, value) for path, value in parts(plan).values if isinstance(value, Day))


@lru_cache(maxsize=8)
def whole(plan: Plan) -> Whole:
    """Return every text in one."""
    return in_one(texts(plan))


@lru_cache(maxsize=8)
def folded(plan: Plan) -> Whole:
    """Return every text in one, without capitals."""
    return without_capitals(whole(plan))


def in_one(texts: Texts) -> Whole:
    """Return texts in one, as they are written."""
    return _joined(texts, [text for _, text in texts])


def without_capitals(written: Whole) -> Whole:
    """Return the same texts without capitals. A letter that becomes two (ß) moves all that stand behind it."""
    text = written.text.casefold()
    if len(text) == len(written.text):
        return Whole(written.texts, text, written.starts)
    return _joined(written.texts, [text.casefold() for _, text in written.texts])


def _joined(texts: Texts, read: list[str]) -> Whole:
    return Whole(texts, BETWEEN.join(read), tuple(accumulate([len(one) + 1 for one in read], initial=0)))
