"""What belongs to one person alone and stands in words that are printed: telephones, numbers of papers, days of birth"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.values import texts

What = Literal["phone", "papers", "birth"]

# A mobile number as people write it; the telephone of an office (028 …) belongs to nobody alone.
_GROUPS = r"\d{7}|[ .-]\d{3}[ .-]\d{4}|[ .-]\d{4}[ .-]\d{3}|[ .-]\d{7}|\d[ .-]\d{3}[ .-]\d{3}|\d[ .-]\d{6}|\d(?:[ .-]\d{2}){3}"
_PHONE = regex(rf"(?<![\w/.,+-])(?:0|\+84 ?)[35789]\d(?:{_GROUPS})(?![\w/])")
_PAPERS = regex(
    r"(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|số định danh(?: cá nhân)?|hộ chiếu)"
    r"(?:[ :]|số)*\b(?:\d(?: ?\d){8,11}|[A-Z]\d{7})\b",
    re.IGNORECASE,
)
_YEAR = r"(?:19[2-9]\d|20\d\d)"
_DAY = rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]{_YEAR}|(?:ngày )?\d{{1,2}} tháng \d{{1,2}} năm {_YEAR}|{_YEAR})(?!\d)"
# Behind a comma or a bracket: tuyển sinh năm 2025, học sinh năm 2024 speak of nobody's birth.
_BIRTH = regex(rf"(?:^|[(,;:–-])\s*(?:sinh (?:ngày|năm)|ngày sinh|năm sinh|SN|NS)\s*:? *{_DAY}", re.IGNORECASE)
# Each pattern with the fewest figures that it can match, and the words of which it needs one: most texts lack them.
_PATTERNS: tuple[tuple[What, re.Pattern[str], int, tuple[str, ...]], ...] = (
    ("phone", _PHONE, 10, ("",)),
    ("papers", _PAPERS, 7, ("cccd", "cmnd", "cmtnd", "căn cước", "chứng minh", "định danh", "hộ chiếu")),
    ("birth", _BIRTH, 4, ("sinh", "sn", "ns")),
)

_FIGURE = regex(r"\d")  # without one, there is nothing to find

# Sections and fields that are not printed for the public, or where such a number has its place.
_PRIVATE = frozenset({"todo", "checks", "budget", "lists", "awards", "units", "profile"})
_FIELDS = frozenset(
    {"contact", "online", "sound", "light", "screen", "stage", "id", "roster", "script", "for", "after"}
)


@frozen
class Exposed:
    """What stands where; `words` are for marking the place and in no message"""

    at: Path
    what: What
    words: str


def exposed(plan: Plan) -> Iterator[Exposed]:
    """Yield what stands in the texts that everybody reads."""
    internal = {item.path for item in walk(plan.agenda) if item.visibility == "internal"}
    for path, text in texts(plan):
        if _FIGURE.search(text) and _is_public(path) and not any(path[: len(one)] == one for one in internal):
            yield from (Exposed(path, what, words) for what, words in found_in(text))


@lru_cache(maxsize=1024)
def found_in(text: str) -> tuple[tuple[What, str], ...]:
    """Return what a text says of one person, by kind."""
    small, figures = text.casefold(), sum(map(str.isdecimal, text))
    asked = (
        (what, pattern)
        for what, pattern, fewest, words in _PATTERNS
        if figures >= fewest and any(word in small for word in words)
    )
    found = ((what, match) for what, pattern in asked for match in pattern.finditer(text))
    return tuple((what, match[0].lstrip(" (,;:–-")) for what, match in found)


def _is_public(path: Path) -> bool:
    keys = [step for step in path if isinstance(step, str)]
    return bool(keys) and keys[0] not in _PRIVATE and keys[-1] not in _FIELDS
