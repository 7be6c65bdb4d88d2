"""Text and days as RFC 5545 writes them, in lines of at most 75 octets"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

OCTETS = 75  # of a line, without its end
_MARKS = re.compile(r"[\\;,]")
_BREAKS = re.compile(r"\r\n|[\r\n]")


def escaped(text: str) -> str:
    """Return a text as a value: no part of it ends the value or begins another property."""
    return _BREAKS.sub(r"\\n", _MARKS.sub(r"\\\g<0>", text))


def calendar_day(value: object) -> str:
    """Return a day in figures: `20240709`; the year of a plan has four."""
    return f"{value:%Y%m%d}" if isinstance(value, date) else ""


def next_day(value: object) -> date | None:
    """Return the day after: a whole day ends where the next begins."""
    return value + timedelta(days=1) if isinstance(value, date) else None


def folded(lines: Iterator[str]) -> str:
    """Return the file: CR LF, long lines go on after a space, no letter is cut."""
    return "".join(f"{part}\r\n" for line in lines for part in _parts(line))


def _parts(line: str) -> Iterator[str]:
    part, room = "", OCTETS
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield part
            part, room = " ", OCTETS - 1
        part, room = part + letter, room - size
    yield part
