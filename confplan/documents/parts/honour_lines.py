"""How many lines a text takes on an honour board, by the widths of the letters of Times Bold, which the shipped font shares"""

import unicodedata
from functools import lru_cache
from math import ceil

from confplan.planning import line_breaks

# Advance widths in thousandths of the letters' size; capitals, digits and signs are those of the backdrop.
SMALL = {
    letter: width / 1000
    for width, letters in (
        (278, "il"), (333, "fjt"), (389, "s"), (444, "cerz"), (500, "agovxyơ"), (556, "bdđhknpqu"), (640, "ư"), (722, "w"), (833, "m"),
    )
    for letter in letters
}  # fmt: skip


def lines_of(text: str, room: float, size: float) -> int:
    """Return the number of lines in a room so wide; a word that is wider is broken."""
    return _lines(" ".join(text.split()), room / size) if size else 1


@lru_cache(maxsize=4096)
def _lines(text: str, room: float) -> int:
    lines, used = 1, 0.0
    for word in text.split(" "):
        wide = width(word)
        gap = width(" ") if used else 0.0
        if used and used + gap + wide > room:
            lines, used, gap = lines + 1, 0.0, 0.0
        if wide > room:
            more = ceil(wide / room) - 1
            lines, used = lines + more, wide - more * room
        else:
            used += gap + wide
    return lines


@lru_cache(maxsize=4096)
def width(text: str) -> float:
    """Return how wide the text is beside the size of its letters."""
    return sum(_of_letter(letter) for letter in text)


def _of_letter(letter: str) -> float:
    bare = letter if letter in SMALL else _without_marks(letter)
    return SMALL.get(bare) or line_breaks.WIDTHS.get(bare, line_breaks.USUAL_WIDTH)


def _without_marks(letter: str) -> str:
    """Return the letter without tones and hats; a horn makes a letter wider and stays: `ử` → `ư`."""
    parts = unicodedata.normalize("NFD", letter)
    kept = parts[0] + ("\u031b" if "\u031b" in parts else "")
    return unicodedata.normalize("NFC", kept)
