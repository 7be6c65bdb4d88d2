"""What lines for a terminal are made of, and how many columns words take there"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

Piece = tuple[str, str]  # words, and the style that the edge gives them: "place", "head", "mark", a severity, … or ""
_WIDE = frozenset("WF")


def unstyled(lines: Iterable[Iterable[Piece]]) -> str:
    """Return the lines as plain text, without the spaces that end them."""
    return "".join("".join(words for words, _ in line).rstrip() + "\n" for line in lines)


def columns(text: str) -> int:
    """Return how many columns the text takes: combining marks none, wide letters two."""
    return sum(map(_columns, text)) if not text.isascii() else len(text)


def cut(text: str, room: int | None) -> str:
    """Cut to so many columns (None: not at all), with an ellipsis where something is left out."""
    if room is None or columns(text) <= room:
        return text
    kept, used = "", 0
    for letter in text:
        used += _columns(letter)
        if used > room - 1:
            break
        kept += letter
    return kept.rstrip() + "…"


@lru_cache(maxsize=4096)  # a text has few different letters
def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
