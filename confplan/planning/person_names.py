"""What cannot be a person's name as it is written: capitals, digits, signs, missing marks"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from confplan.folding import bare, same
from confplan.patterns import regex
from confplan.planning.signing import degree_before
from confplan.profiles.protocol import protocol

Fault = Literal["digits", "signs", "capitals", "unmarked", "small", "odd", "single"]

_ASIDE: Final = regex(r"\([^()]*\)|\s+[-–—]\s.*|[,;/:].*", re.DOTALL)  # (Bà), - Trưởng khu phố
_SIGNS: Final = regex(r"[?…_*#@<>=+!]|\.\.")
_HONORIFIC: Final = regex(
    r"(?:ông\s*(?:/\s*|\(\s*)bà\s*\)?|ông|bà|đồng chí|đ\s?/\s?c)(?:\s*[.:]\s*|\s+)(?=\S)", re.IGNORECASE
)
_FOREIGN_INSIDE: Final = regex(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|O)(?=[A-Z])")
_BODY: Final = same("Đoàn")  # Đoàn Thanh niên, Đoàn Chủ tịch
_LONGEST: Final = 200  # letters of what may still be a name
_FAMILIAR: Final = 2  # syllables behind a word such as Anh, which may begin a name itself


class Name(NamedTuple):
    """A name without what stands around it, and whether an honorific or a degree stood in front"""

    text: str
    is_addressed: bool


@lru_cache(maxsize=16_384)
def name_in(written: str) -> Name:
    """Return the name alone: no honorific, no degree, nothing behind a dash, a comma or in brackets."""
    whole = rest = written.strip()[:_LONGEST]
    before = ""
    while rest != before:
        before = rest
        found = _HONORIFIC.match(rest)
        rest = rest[found.end() if found else len(degree_before(rest)) :]
        rest = _without_familiar(rest)
    stripped = " ".join(_ASIDE.sub(" ", rest).split()).rstrip(".")
    return Name(stripped, rest != whole)


def fault(written: str) -> Fault | None:
    """Return what keeps the words from being a person's name; names of all peoples of Vietnam are names."""
    if _is_plain(written):
        return None
    name = name_in(written).text
    words = name.split()
    return next((found for found, is_so in _TESTS if is_so(name, words)), None) if words else None


def _is_plain(written: str) -> bool:
    """Tell at a glance what most names of a list are: a family name and others, each of letters with one capital."""
    family, _, rest = written.partition(" ")
    return (
        written.istitle()
        and not written.isascii()
        and rest.replace(" ", "").isalpha()
        and same(family) in _plain_surnames()
    )


def titled(name: str) -> str:
    """Return the name with a capital for each syllable: `NGUYỄN VĂN ĐỨC` → `Nguyễn Văn Đức`."""
    return re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), name)


def begins_like_a_name(name: str) -> bool:
    """Tell a text whose first word is a family name, with or without its marks, and begins no body's name."""
    first = same(name).partition(" ")[0]
    return first != _BODY and (first in _surnames() or first in _unmarked())


def _without_familiar(name: str) -> str:
    first, _, rest = name.partition(" ")
    is_familiar = same(first) in _familiar() and len(rest.split()) >= _FAMILIAR
    return rest.lstrip() if is_familiar else name


def _is_small(_: str, words: list[str]) -> bool:
    """A title in front may hold small words (`Bác sĩ Lê Thị An`), a name none, and it ends with none."""
    small = [_starts_small(word) for word in words]
    return small[-1] or (any(small) and same(words[0]) in _surnames())


def _starts_small(word: str) -> bool:
    return next((letter.islower() for letter in word if letter.isalpha()), False)


def _is_odd(_: str, words: list[str]) -> bool:
    return any(_capital_inside(word) for word in words)


def _capital_inside(word: str) -> bool:
    parts = re.findall(r"[^\W\d_]+", word)  # H'Hen, Y-Ngôn
    return any(
        any(map(str.isupper, part[1:])) and not part.isupper() and not _FOREIGN_INSIDE.match(part) for part in parts
    )


def _is_all_capitals(name: str, words: list[str]) -> bool:
    return len(words) > 1 and name.isupper() and any(len(word) > 1 for word in words)


def _is_unmarked(name: str, words: list[str]) -> bool:
    return len(words) > 1 and name.isascii() and same(words[0]) in _unmarked()


_TESTS: Final[tuple[tuple[Fault, Callable[[str, list[str]], bool]], ...]] = (
    ("digits", lambda name, _: any(map(str.isdigit, name))),
    ("signs", lambda name, _: _SIGNS.search(name) is not None),
    ("unmarked", _is_unmarked),
    ("capitals", _is_all_capitals),
    ("small", _is_small),
    ("odd", _is_odd),
    ("single", lambda _, words: len(words) == 1),
)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(map(same, protocol().surnames))


@cache
def _plain_surnames() -> frozenset[str]:
    """Family names with which no word begins that is said in front of a name (Ông, Đồng chí, Nghệ sĩ …)"""
    said = {same(one).split()[0] for one in protocol().honorifics}
    return frozenset(one for one in _surnames() if one not in said and not degree_before(f"{one} một hai"))


@cache
def _unmarked() -> frozenset[str]:
    """Family names that always have marks, as they are typed without"""
    return frozenset(_marked_away())


def _marked_away() -> Iterator[str]:
    for name in protocol().surnames:
        if bare(name) != same(name) and bare(name) not in _surnames():
            yield bare(name)


@cache
def _familiar() -> frozenset[str]:
    return frozenset(same(one) for one in protocol().honorifics if " " not in one)
