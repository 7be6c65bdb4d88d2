"""Minutes typed inside a sentence, where a hole could have taken them from their field"""

import re
from typing import NamedTuple

from confplan.patterns import regex

_MINUTES = regex(r"(?<![\w.,:-])(?P<low>[0-9]{1,3})(?:\s?-\s?(?P<high>[0-9]{1,3}))?\s*(?:phút\b|'|’)", re.IGNORECASE)
_MARKS = ("phút", "'", "’")  # most texts hold none of them


class WrittenMinutes(NamedTuple):
    """A length in a text: its shortest and longest, and the words that state it"""

    low: int
    high: int
    words: str = ""


def minutes_in(text: str) -> tuple[WrittenMinutes, ...]:
    """Return the lengths that the text states."""
    small = text.casefold()
    if not any(mark in small for mark in _MARKS):
        return ()
    found = (WrittenMinutes(int(one["low"]), int(one["high"] or one["low"]), one[0]) for one in _MINUTES.finditer(text))
    return tuple(one for one in found if 0 < one.low <= one.high)
