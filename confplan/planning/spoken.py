"""A text as it is read out: each written word with the words that are said for it, and how many syllables they take"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from confplan.frozen import frozen
from confplan.model.numerals import digit_by_digit
from confplan.patterns import regex
from confplan.planning.spoken_letters import Read, letters, said
from confplan.planning.spoken_numbers import DATE, TIME, date_words, number, time_words
from confplan.profiles.speech import Readings

_SUPERSCRIPTS: Final = str.maketrans("²³", "23")
_BULLET: Final = regex(r"^\s*\+(?:\s+|\Z)", re.MULTILINE)
_RANGE: Final = regex(r"(?<=\d) [-–—] (?=\d)")
_PHONE: Final = regex(r"(?<!\S)\(?(?:\+84[ .]?|0)\d{1,3}\)?(?:[ .-]\d{3,4}){2}(?!\w)")
_SPACED_UNIT: Final = regex(r"(?<=\d) (?=(?:k?m[23]|ha)\b)")
_RUN: Final = regex(r"(?P<number>\d+(?:[.,]\d+)*)|(?P<letters>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<sign>.)", re.DOTALL)
_NUMBERED: Final = regex(r"\d.*/")
_SILENT: Final = Read("", 0)
_OUTER: Final = ".,;:!?…()[]{}\"'“”‘’«»*_"
_LONGEST: Final = 9  # digits: a longer number without points is one of an account or a card
_REMEMBERED: Final = 32_768  # different words: a whole conference has fewer


@frozen
class Spoken:
    """A written word, what is said for it, and in how many syllables; a mark alone is silent"""

    written: str
    words: str
    syllables: int


def spoken(text: str, readings: Readings) -> Iterator[Spoken]:
    """Yield every written word of the text, in order, as it is read out."""
    joined = _BULLET.sub("", text.translate(_SUPERSCRIPTS))
    joined = _SPACED_UNIT.sub("", _RANGE.sub("-", joined))
    joined = _PHONE.sub(lambda found: re.sub("[ .()-]", "", found[0]), joined)
    for written in joined.split():
        yield _spoken(written, readings)


@lru_cache(maxsize=_REMEMBERED)
def _spoken(written: str, readings: Readings) -> Spoken:
    core = written.strip(_OUTER)
    if core in readings.words:
        read = [letters(core, readings)]
    elif not any(letter.isalnum() for letter in core):
        read = [said(readings.symbols[core])] if core in readings.symbols and core != "/" else []
    else:
        read = list(_Word(written, readings).parts())
    return Spoken(written, " ".join(one.words for one in read if one.words), sum(one.syllables for one in read))


@dataclass(slots=True)
class _Word:
    """A written word with digits, signs or several runs of letters, read from left to right"""

    written: str
    readings: Readings
    at: int = 0
    before: str = ""  # what stood right before: "number", "letters", or the sign

    def parts(self) -> Iterator[Read]:
        while self.at < len(self.written):
            yield self._moment() or self._unit() or self._run()

    def _moment(self) -> Read | None:
        """Read a date or a time, which no digit stands right before."""
        for pattern, words in ((DATE, date_words), (TIME, time_words)):
            if self.before != "number" and (found := pattern.match(self.written, self.at)):
                return self._read(found, "number", said(words(found)))
        return None

    def _unit(self) -> Read | None:
        """Read a unit behind a number, or behind a slash: 30km/h."""
        found = _units(self.readings).match(self.written, self.at) if self.before in {"number", "/"} else None
        return self._read(found, "unit", said(self.readings.units[found[0]])) if found else None

    def _run(self) -> Read:
        found = next(_RUN.finditer(self.written, self.at))
        kind = found.lastgroup
        if kind == "number":
            return self._read(found, "number", said(self._digits(found["number"])))
        if kind == "letters":
            return self._read(found, "letters", self._letters(found["letters"], found.end()))
        return self._read(found, found[0], self._sign(found[0], self.written[found.end() :]))

    def _digits(self, written: str) -> str:
        return digit_by_digit(written) if written.isdecimal() and len(written) > _LONGEST else number(written)

    def _letters(self, run: str, end: int) -> Read:
        after = self.written[end : end + 1]
        place = self.readings.words.get(f"{run}.") if after == "." or after.isdecimal() else None
        in_number = self.before in {"/", "-"} and bool(_NUMBERED.match(self.written))
        return said(place) if place else letters(run, self.readings, in_number=in_number)

    def _sign(self, sign: str, rest: str) -> Read:
        inside = bool(self.before) and rest[:1].isalnum()
        if sign in "-–—":
            return said("đến") if self.before in {"number", "unit", "%"} and rest[:1].isdecimal() else _SILENT
        if sign == "." and inside and self._is_address():
            return said("chấm")
        if sign == "/" and not (inside and any(map(str.isdecimal, self.written))):
            return _SILENT
        return said(self.readings.symbols[sign]) if sign in self.readings.symbols else _SILENT

    def _is_address(self) -> bool:
        return "://" in self.written or "@" in self.written or self.written.startswith("www.")

    def _read(self, found: re.Match[str], kind: str, read: Read) -> Read:
        self.at, self.before = found.end(), kind
        return read


@lru_cache(maxsize=4)
def _units(readings: Readings) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, readings.units))})(?!\w)")
