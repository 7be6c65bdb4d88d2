"""Words in a drawing: about how wide they are, and how they are broken into lines; a drawing knows no letters' widths"""

import unicodedata
from collections.abc import Iterator

NARROW, WIDE = frozenset("iljtfrI.,:;'’|!()[]-/1 "), frozenset("mwMWQOĐ%@—…")
CUT = "…"


def width(text: str, size: int) -> int:
    """Return about how wide the text is in letters of that size, rather too much than too little."""
    return round(sum(map(_of_letter, unicodedata.normalize("NFD", text))) * size)


def broken(text: str, room: int, size: int) -> tuple[str, ...]:
    """Return the lines that the text takes in so much room; a word that is too wide stands in a line of its own."""
    return tuple(_lines(text.split(), room, size))


def shortened(lines: tuple[str, ...], most: int) -> tuple[str, ...]:
    """Return so many of the lines, the last with an ellipsis where something is left out."""
    if len(lines) <= most:
        return lines
    kept = lines[:most]
    return (*kept[:-1], kept[-1].rsplit(" ", 1)[0].rstrip(" ,;:") + CUT) if kept else ()


def _lines(words: list[str], room: int, size: int) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if line and width(longer, size) > room:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line


def _of_letter(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    if letter in NARROW:
        return 0.34
    if letter in WIDE:
        return 0.88
    return 0.7 if letter.isupper() else 0.57
