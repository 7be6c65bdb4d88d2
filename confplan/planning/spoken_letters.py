"""Words and short forms as they are read out: syllables, `UBND`, `XII`, letters one by one, foreign words by their vowels"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.planning.spoken_numbers import roman
from confplan.planning.syllables import is_syllable
from confplan.profiles.speech import Readings

_LONGEST_SHORT_FORM: Final = 5  # letters: a longer word in capitals with vowels is a word in capitals
_PIECES: Final = regex("A{2,}(?!a)|A?a+|A")  # VNeID: V, Ne, ID
_VOWELS: Final = regex("[aeiouy]+")
_APOSTROPHE: Final = regex("['’]")


@frozen
class Read:
    """What is said, and in how many syllables"""

    words: str
    syllables: int


def said(words: str) -> Read:
    """Return words that are written as they are said: each is one syllable."""
    return Read(words, words.count(" ") + 1)


def letters(written: str, readings: Readings, *, in_number: bool = False) -> Read:
    """Return how a run of letters is read; `in_number`: it stands in a document's number, where TU is no word."""
    if in_number and (full := readings.code(written)):
        return said(full)
    if counted := roman(written):
        return said(counted)
    if is_syllable(written):
        return Read(written, 1)
    if full := readings.short_form(written) or (readings.units.get(written) if len(written) > 1 else None):
        return said(full)
    return _pieces(_APOSTROPHE.sub("", written), readings)


def _pieces(written: str, readings: Readings) -> Read:
    shape = "".join("A" if letter.isupper() else "a" for letter in written)
    read = [_piece(written[one.start() : one.end()], readings) for one in _PIECES.finditer(shape)]
    return Read(" ".join(one.words for one in read), sum(one.syllables for one in read))


def _piece(written: str, readings: Readings) -> Read:
    if is_syllable(written):
        return Read(written, 1)
    groups = len(_VOWELS.findall(_plain(written)))
    if not groups or (written.isupper() and len(written) <= _LONGEST_SHORT_FORM and not _has_tone(written)):
        return said(" ".join(_names(written, readings)))
    return Read(written, groups)


def _names(written: str, readings: Readings) -> Iterator[str]:
    for letter in written:
        yield readings.letters.get(letter.upper(), letter)


def _plain(written: str) -> str:
    decomposed = unicodedata.normalize("NFD", written.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _has_tone(written: str) -> bool:
    """A short form has no tone, nor the vowels Ă, Â, Ê, Ô, which only words have: KRÔNG."""
    return any(unicodedata.combining(letter) not in {0, 216} for letter in unicodedata.normalize("NFD", written))
