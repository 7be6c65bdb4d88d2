"""The order of Vietnamese names in a list: by the given name, then the family name, then what stands between"""

import unicodedata
from functools import lru_cache

from confplan.folding import same
from confplan.planning.person_names import name_in

# As ICU sorts Vietnamese: ă, â, đ, ê, ô, ơ, ư are letters of their own, and tones count only among equal letters.
LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")  # none, huyền, hỏi, ngã, sắc, nặng
_RANKS = {letter: rank for rank, letter in enumerate(LETTERS)}

Sorted = tuple[tuple[int, ...], tuple[int, ...]]
Order = tuple[Sorted, Sorted, Sorted]


@lru_cache(maxsize=8192)
def order(written: str) -> Order:
    """Return what a name is sorted by; what stands around it (`Bà`, `Đ/c`, a post behind a dash) does not count."""
    words = (name_in(written).text or written).split() or [""]
    family = words[0] if len(words) > 1 else ""
    return _key(words[-1]), _key(family), _key(" ".join(words[1:-1]))


def _key(text: str) -> Sorted:
    letters: list[int] = []
    tones: list[int] = []
    for letter in unicodedata.normalize("NFC", same(text)):
        marks = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in marks if mark in TONES), "")
        plain = unicodedata.normalize("NFC", marks.replace(tone, "")) if tone else letter
        letters.append(_RANKS.get(plain, ord(plain[0]) - 0x110000))  # signs and digits before letters
        tones.append(TONES.index(tone))
    return tuple(letters), tuple(tones)
