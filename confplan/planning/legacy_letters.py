"""Texts in the letters of TCVN3 or VNI fonts, or in UTF-8 taken for Windows-1252: told by what they read as"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.syllables import is_syllable
from confplan.planning.values import Texts, whole

Font = Literal["TCVN3", "VNI"]
Scheme = Literal["TCVN3", "VNI", "UTF-8", "eth"]

# TCVN 5712:1993 (VN3): the letters of Vietnamese, and below them what a Unicode text shows in their places.
_TCVN3: Final = (
    "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâđêôơưĂÂĐÊÔƠƯ",
    "µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©®ª«¬\u00ad¡¢§£¤¥¦",
)
# VNI: a mark stands behind its letter, which may be a single letter of its own (ô is ơ, ö is ư).
_VNI_MARKS: Final = {
    "a": ("áàảãạâấầẩẫậăắằẳẵặ", "ùøûõïâáàåãäêéèúüë"),
    "e": ("éèẻẽẹêếềểễệ", "ùøûõïâáàåãä"),
    "o": ("óòỏõọôốồổỗộ", "ùøûõïâáàåãä"),
    "ô": ("ớờởỡợ", "ùøûõï"),
    "u": ("úùủũụ", "ùøûõï"),
    "ö": ("ứừửữự", "ùøûõï"),
    "y": ("ýỳỷỹ", "ùøûõ"),
}
_VNI_ALONE: Final = ("ơưđỉĩịỵ", "ôöñæóòî")

_STRANGE: Final = "¡-¿×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ"  # no letters of Vietnamese
_FOREIGN: Final = regex(f"[{_STRANGE}]")
_INSIDE: Final = regex("[^\\W\\d_][¡-¿×÷]|[¡-´¶-¿×÷][^\\W\\d_]")  # signs where no language sets them; µm is one
# Not beside digits, where signs are signs: 8m×4m.
_WORD: Final = regex("(?<![0-9])(?=[¡-¿×÷]*[^\\W\\d_])(?:[^\\W\\d_]|[¡-¿×÷]){2,}(?![0-9])")
_MODERN: Final = regex("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
# One set of letters stands first: the search then passes over all others at once.
_SUSPECT: Final = regex(
    f"[{_STRANGE}ƉɖùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚ](?:(?<=[{_STRANGE}Ɖɖ])|(?<=(?i:[ae][ùõâáàãêéèú]|où|oõ|oâ|[uyô]ù|[uyô]õ)))"
)
_DOUBLED: Final = regex("(?:á[º»][\x80-\xbf‚-™Œ-ž€ƒˆ˜]|[ÃÄÅÆ][\x80-\xbf‚-™Œ-ž€ƒˆ˜])")

# The letter of Iceland, or of Africa, that looks like Đ, where a word of Vietnamese begins with it.
_ETH: Final = regex("(?<![^\\W\\d_])[ÐðƉɖ][^\\W\\d_]+")
_STROKED: Final = str.maketrans("ÐðƉɖ", "ĐđĐđ")
FONTS: Final[tuple[Font, ...]] = ("TCVN3", "VNI")


class Reading(NamedTuple):
    """What a text in old letters seems to be, and what it then says"""

    scheme: Scheme
    text: str


@frozen
class _Count:
    """How many words of a text are written in a scheme"""

    sure: int  # holding a letter that Vietnamese has not
    glaring: int  # of these, holding one where no language puts it
    likely: int  # of Vietnamese letters, but no syllable

    @property
    def all(self) -> int:
        return self.sure + self.likely


def suspects(plan: Plan) -> Texts:
    """Return the texts of a plan that hold a letter of an old font."""
    return whole(plan).matching(_SUSPECT)


def reading(text: str) -> Reading | None:
    """Return the scheme in which a text is written and what it then says; None for Unicode, in whatever language."""
    if not _SUSPECT.search(text):
        return None
    if len(_DOUBLED.findall(text)) > 1 and (plain := _undoubled(text)) != text:
        return Reading("UTF-8", plain)
    counts = {scheme: _count(text, scheme) for scheme in FONTS}
    scheme = max(counts, key=lambda one: counts[one].all)
    if _is_enough(text, counts[scheme]):
        return Reading(scheme, _read_words(text, scheme))
    plain = _ETH.sub(lambda found: _stroked(found[0]), text)
    return Reading("eth", plain) if plain != text else None


def _stroked(word: str) -> str:
    plain = word.translate(_STROKED)
    return plain if is_syllable(plain) else word


def readings(texts: Sequence[str]) -> dict[int, Reading]:
    """Return what the texts of one file read as, by their positions: a short text is told by the others beside it."""
    joined = "\n".join(texts)
    if not _SUSPECT.search(joined):
        return {}
    whole = reading(joined)
    if whole is None or whole.scheme not in FONTS:
        return {place: found for place, text in enumerate(texts) if (found := reading(text))}
    return {
        place: Reading(whole.scheme, _read_words(text, whole.scheme))
        for place, text in enumerate(texts)
        if _count(text, whole.scheme).all
    }


def in_unicode(text: str, font: Font) -> str:
    """Return what a text says that was typed for an old font; capitals of fonts that have only these come out small."""
    return _read(text, font)


def _is_enough(text: str, found: _Count) -> bool:
    """A text of Unicode may hold one foreign name; a letter inside a word where it cannot stand is no name."""
    if found.glaring or found.sure > 1 or (found.sure and found.likely):
        return True
    return found.all > 1 and not _MODERN.search(text)


def _count(text: str, scheme: Scheme) -> _Count:
    read = {word: _read(word, scheme) for word in _WORD.findall(text) if not _is_plain(word)}
    words = {word for word, meant in read.items() if meant != word and is_syllable(meant)}
    sure = {word for word in words if _FOREIGN.search(word)}
    glaring = {word for word in sure if scheme == "TCVN3" and _is_torn(word)}
    return _Count(len(sure), len(glaring), len(words) - len(sure))


def _read_words(text: str, scheme: Scheme) -> str:
    """Read the text; where it is mixed with Unicode, only what makes no sense there."""
    if not _MODERN.search(text):
        return _read(text, scheme)
    return _WORD.sub(lambda found: found[0] if _is_plain(found[0]) else _read(found[0], scheme), text)


def _is_plain(word: str) -> bool:
    return is_syllable(word) and not _is_torn(word)


def _is_torn(word: str) -> bool:
    """Tell a word with a sign inside, or a capital of Latin-1 behind a small letter: no hand writes so."""
    capital = any(first.islower() and "À" <= second <= "Þ" for first, second in pairwise(word))
    return capital or _INSIDE.search(word) is not None


def _read(text: str, scheme: Scheme) -> str:
    table, pattern = _scheme(scheme)
    return pattern.sub(lambda found: table[found[0]], text)


def _undoubled(text: str) -> str:
    """Take each letter back to the bytes that it was, and read these as UTF-8."""
    return _DOUBLED.sub(lambda found: _from_bytes(found[0]), text)


def _from_bytes(letters: str) -> str:
    try:
        return b"".join(_byte(letter) for letter in letters).decode()
    except UnicodeError:
        return letters


def _byte(letter: str) -> bytes:
    return letter.encode("latin-1" if "\x80" <= letter <= "\x9f" else "cp1252")


@cache
def _scheme(scheme: Scheme) -> tuple[Mapping[str, str], re.Pattern[str]]:
    """Return what each group of letters stands for, and a pattern that finds the longest first."""
    table = dict(zip(*reversed(_TCVN3), strict=True)) if scheme == "TCVN3" else dict(_vni())
    return table, re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))


def _vni() -> Iterator[tuple[str, str]]:
    for letter, alone in zip(*_VNI_ALONE, strict=True):
        yield from ((alone, letter), (alone.upper(), letter.upper()))
    for base, (letters, marks) in _VNI_MARKS.items():
        for letter, mark in zip(letters, marks, strict=True):
            yield base + mark, letter
            yield base.upper() + mark.upper(), letter.upper()
            yield base.upper() + mark, letter.upper()
