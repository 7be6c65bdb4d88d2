"""Telephone numbers, numbers of papers, days of birth and e-mail addresses in texts: dots, each letter in its place"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from confplan.patterns import regex

DOT = "•"
CORE = 9  # digits of a telephone number without its 0 or +84
PAPERS = 11  # from so many digits on a number is of papers, and of these only the end is shown
SHORTEST = 5  # digits: fewer reach nobody
_SEVERAL = regex(r"\d\D*+\d\D*+\d\D*+\d")  # four digits, without looking back
_MARKS = r"[\s.,;:/()\[\]'’\"*_·\-‐‑‒–—―\u00ad\u200b-\u200f\u2060\ufeff]"
_RUN = regex(rf"\d(?:{_MARKS}{{0,40}}\d){{{SHORTEST - 1},}}")
_TIGHT = regex(rf"\d(?:[ .()\-\u00a0]{{0,2}}\d){{{SHORTEST - 1},}}")
_ALONE = regex(r"\+?[0-9](?:[ .-]?[0-9]){4,12}")  # the cell of a list, most often
_NEAR = regex(r"[0-9](?:[ .()+\-\u00a0]{0,4}[0-9]){3,}")
_PHONE = regex(r"(?<![0-9])(?:\+?\(?(?:00)?84\)?[ .-]?\(?0?\)?|\(?0)[235789](?:[ .)\-\u00a0]{0,2}[0-9]){8,9}(?![0-9])")
_PAPERS = regex(r"(?<![0-9])0[0-9]{2}(?:[ .-]?[0-9]{3}){3}(?![0-9])")
_CUT = regex(r"(?<![0-9])(?:\+|0)[0-9](?:[ .)\-\u00a0]{0,2}[0-9]){2,}[ .-]?(?=…)")
_MONTH = r"(?:0?[1-9]|1[0-2])[./-](?:19|20)[0-9]{2}(?![0-9])"
_DATE = regex(rf"(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[./-]|(?<![0-9][./-])){_MONTH}")
_MONEY = regex(r"[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.])")
_MAIL = regex(r"@(?=[\w\-…])")
_OF_A_NAME = frozenset("._%+-")  # what stands in an e-mail name beside letters and digits
_NAME_SHOWN = 2  # letters of an e-mail name: the person knows it again
_BIRTH = regex(r"(?<![0-9])[0-9]+(?:[./-][0-9]+)*(?![0-9])")


def core(digits: str) -> str:
    """Return what all writings of one number share: `0901…`, `+84901…` and `901…` are one."""
    plain = digits.removeprefix("00")
    if plain.startswith("84") and len(plain) > CORE + 1:
        return plain.removeprefix("84").removeprefix("0")
    return digits[1:] if digits.startswith("0") and CORE < len(digits) <= PAPERS else digits


def numbers(written: str) -> Iterator[str]:
    """Yield the numbers in the value of a personal field, right or wrong, in the form of `core`."""
    if _ALONE.fullmatch(written) and not _DATE.search(written):
        yield core(_digits(written))
        return
    for pattern in (_PHONE, _PAPERS, _TIGHT, _RUN):
        for found in pattern.finditer(written):
            if pattern in {_PHONE, _PAPERS} or not _DATE.search(found[0]):
                yield core(_digits(found[0]))
    yield from (core(_digits(group)) for group in re.findall(rf"\d{{{SHORTEST},}}", written))


@dataclass(frozen=True)
class Personal:
    """The values that belong to one person each: numbers wherever they stand, days of birth in what is said of a file"""

    numbers: frozenset[str] = frozenset()
    births: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def hide(self, text: str, *files: str) -> str:
        """Return the text with dots for digits and for names in e-mail addresses, as long as it was.

        `files` are those of which the text speaks.
        """
        hidden = set(_mailed(text)) if "@" in text else set()
        if _SEVERAL.search(text):
            births = [self.births[file] for file in files if file in self.births]
            hidden.update(self._known(text), _likely(text), _born(text, births))
        return "".join(DOT if place in hidden else letter for place, letter in enumerate(text)) if hidden else text

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({len(number) for number in self.numbers})

    def _known(self, text: str) -> Iterator[int]:
        """Yield the places of the digits of known numbers, whatever stands between or around them."""
        for run in _RUN.finditer(text) if self.numbers else ():
            places = _places(text, run)
            digits = _digits(run[0])
            for length in self._lengths:
                for start in range(len(digits) - length + 1):
                    if digits[start : start + length] in self.numbers:
                        yield from _inner(places[start : start + length])


NOTHING = Personal()


def _likely(text: str) -> Iterator[int]:
    """Yield the places of digits that look like a number of that kind: a plan that cannot be read tells no fields."""
    for near in _NEAR.finditer(text):
        start, end = _opening(text, near.start()), near.end() + 2  # what may not follow, or must, is seen too
        for pattern in (_PHONE, _PAPERS) if end - start > CORE else ():
            for found in pattern.finditer(text, start, end):
                if not _DATE.search(found[0]) and not _MONEY.fullmatch(found[0]):
                    places = _places(text, found)
                    yield from _inner(places[len(places) - len(core(_digits(found[0]))) :])
        for found in _CUT.finditer(text, start, end) if "…" in text[start:end] else ():
            yield from _places(text, found)[3:]


def _opening(text: str, start: int) -> int:
    """Return where the brackets and the plus before a number begin; a pattern that looked for them would be slow."""
    before = text[max(start - 3, 0) : start]
    return start - len(before) + len(before.rstrip("+("))


def _born(text: str, births: list[frozenset[str]]) -> Iterator[int]:
    for found in _BIRTH.finditer(text) if births else ():
        if any(found[0] in known for known in births):
            yield from _places(text, found)


def _mailed(text: str) -> Iterator[int]:
    """Yield the places of the letters before each @ but the first two; of a shorter name all."""
    for found in _MAIL.finditer(text):
        end = start = found.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in _OF_A_NAME):
            start -= 1
        yield from range(start + _NAME_SHOWN if end - start > _NAME_SHOWN else start, end)


def _inner(places: list[int]) -> list[int]:
    """Return the places to hide: of a telephone number two digits after its 0 and the last two are shown."""
    if len(places) >= PAPERS:
        return places[:-3]
    return places[2:-2] if len(places) >= CORE else places[:-2]


def _places(text: str, found: re.Match[str]) -> list[int]:
    """Return the places of the digits."""
    return [place for place in range(*found.span()) if text[place].isdecimal()]


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(letter)) for letter in text if letter.isdecimal())
