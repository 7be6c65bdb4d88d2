"""Which letters the shipped fonts can print: Typst says nothing of a letter that it has no shape for"""

import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "fonts"
SHAPELESS = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})  # controls and spaces: never drawn
SELECTORS = range(0xFE00, 0xFE10)  # they only choose between shapes of the letter before
AROUND = 30  # letters shown on each side of one that is missing
SEGMENTS, GROUPS = 4, 12  # the two formats of a table of letters that fonts of today hold

Bytes = bytes | memoryview


def missing(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return each letter that some style of the fonts has no shape for, with the first text in which it stands.

    Capitals count too: templates print many lines in capitals.
    """
    found: dict[str, str] = {}
    for text in texts:
        if not text.isascii():
            for letter in text + text.upper():
                if ord(letter) not in covered() and letter not in found and not _is_shapeless(letter):
                    found[letter] = text
    return tuple(found.items())


def texts_of(view: object) -> Iterator[str]:
    """Yield every text in a frozen view, however deep."""
    match view:
        case str():
            yield view
        case Mapping():
            yield from (text for value in view.values() for text in texts_of(value))
        case list() | tuple() | frozenset():
            yield from (text for value in view for text in texts_of(value))
        case _ if is_dataclass(view):
            yield from (text for field in fields(view) for text in texts_of(getattr(view, field.name)))


def excerpt(text: str, letter: str) -> str:
    """Return the words around a letter, on one line."""
    at = max(text.find(letter), 0)
    start, end = max(at - AROUND, 0), at + AROUND
    return ("…" if start else "") + " ".join(text[start:end].split()) + ("…" if end < len(text) else "")


@cache
def covered() -> frozenset[int]:
    """Return the letters (code points) that all styles of the fonts can print."""
    return frozenset.intersection(*(letters(file.read_bytes()) for file in sorted(FONTS.glob("*.ttf"))))


def letters(font: Bytes) -> frozenset[int]:
    """Return the letters of a TrueType font, by the tables of its `cmap`."""
    data = memoryview(font)
    (count,) = struct.unpack_from(">4xH", data)
    tables = dict(struct.iter_unpack(">4s4xI4x", data[12 : 12 + 16 * count]))
    cmap = data[tables[b"cmap"] :]
    (records,) = struct.unpack_from(">2xH", cmap)
    offsets = {offset for (offset,) in struct.iter_unpack(">4xI", cmap[4 : 4 + 8 * records])}
    return frozenset(letter for offset in offsets for letter in _letters_of_table(cmap[offset:]))


def _letters_of_table(table: memoryview) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", table)
    if form == SEGMENTS:
        yield from _letters_of_segments(table)
    elif form == GROUPS:
        (count,) = struct.unpack_from(">12xI", table)
        for first, last, _ in struct.iter_unpack(">III", table[16 : 16 + 12 * count]):
            yield from range(first, last + 1)


def _letters_of_segments(table: memoryview) -> Iterator[int]:
    """Format 4: four rows of numbers, one column a segment; a glyph number of 0 is the empty box."""
    (doubled,) = struct.unpack_from(">6xH", table)
    rows = [struct.unpack_from(f">{doubled // 2}H", table, 14 + row * doubled + 2 * (row > 0)) for row in range(4)]
    for place, (last, first, delta, offset) in enumerate(zip(*rows, strict=True)):
        for letter in range(first, min(last, 0xFFFE) + 1):
            if not offset:
                glyph = letter + delta
            else:
                at = 16 + 3 * doubled + 2 * place + offset + 2 * (letter - first)
                (glyph,) = struct.unpack_from(">H", table, at)
            if glyph & 0xFFFF:
                yield letter


def _is_shapeless(letter: str) -> bool:
    return unicodedata.category(letter) in SHAPELESS or ord(letter) in SELECTORS
