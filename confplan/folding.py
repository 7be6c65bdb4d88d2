"""When two spellings are one name: keys for comparing, for guessing and for addresses"""

import unicodedata
from functools import lru_cache

from confplan.patterns import regex

_KEPT = 1 << 16  # names: the rules compare the same few hundred thousands of times, and all of a long plan in turn
OLD_TONES = {
    **{
        f"{o}{last}": f"o{new}"
        for last, news in (("a", "àáảãạ"), ("e", "èéẻẽẹ"))
        for o, new in zip("òóỏõọ", news, strict=True)
    },
    **{f"{u}y": f"u{y}" for u, y in zip("ùúủũụ", "ỳýỷỹỵ", strict=True)},
}
# Only an open syllable has two styles (hòa, hoà): before another letter the tone has one place (hoàn, ngoài).
OLD_STYLE = regex(rf"(?:{'|'.join(OLD_TONES)})(?![^\W\d_]|[\u0300-\u036f])")
_I = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
_Y = regex(r"(?<![^\W\d_])([hklmstv]|qu)([yỳýỷỹỵ])(?![^\W\d_])")
HYPHEN = regex(r" ?[-‐‑‒–—−] ?")
NOT_ALPHANUMERIC = regex(r"[\W_]+")


@lru_cache(maxsize=_KEPT)
def same(text: str) -> str:
    """The key under which two spellings are one name: case, spaces, hyphens and the place of a tone do not matter."""
    spaced = HYPHEN.sub("-", " ".join(_caseless(text).split()))
    composed = unicodedata.normalize("NFC", spaced)
    return unicodedata.normalize("NFC", OLD_STYLE.sub(lambda found: OLD_TONES[found[0]], composed))


@lru_cache(maxsize=_KEPT)
def alike(text: str) -> str:
    """The key under which two writings of a person's, a place's or a post's name are one: `same`, and `Kỳ` is `Kì`.

    Only where y alone follows h, k, l, m, s, t, v or qu do the two letters sound alike: Thúy and Thúi stay two.
    """
    return _Y.sub(lambda found: found[1] + _I[found[2]], same(text))


@lru_cache(maxsize=_KEPT)
def bare(text: str) -> str:
    """The text as typed without any diacritics: `phong noi vu`."""
    letters = "".join(letter for letter in _caseless(text) if not unicodedata.combining(letter))
    return NOT_ALPHANUMERIC.sub(" ", letters.replace("đ", "d")).strip()


def slug(text: str) -> str:
    """The text as an address: `phong-noi-vu`."""
    return bare(text).replace(" ", "-")


def _caseless(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text).casefold()
    return unicodedata.normalize("NFD", decomposed)
