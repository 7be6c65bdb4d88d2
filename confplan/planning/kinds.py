"""What kind of item this is: as written, else from the words of its title"""

import re
from functools import lru_cache

from confplan.folding import same
from confplan.model.agenda import Item, Kind
from confplan.profiles import Profile

_RECEIVING = ("đón tiếp", "đón đại biểu", "đón khách", "đón các", "đón quý")


def kind_of(item: Item, parent: Kind | None, profile: Profile) -> Kind:
    """Return the item's kind; what stands inside a section of papers is a paper, whatever its title speaks of."""
    if item.kind:
        return item.kind
    told = _told(same(item.title or item.text or ""), profile)
    if parent == "paper":
        return "break" if told == "break" else "paper"
    return told


def is_midday(item: Item, kind: Kind) -> bool:
    """Tell the break that parts the morning from the afternoon."""
    return kind == "break" and _holds(same(item.title or item.text or ""), "trưa")


def is_reception(item: Item, kind: Kind) -> bool:
    """Tell the time in which guests come and are shown in, before anything is said from the stage."""
    return kind == "other" and same(item.title or item.text or "").startswith(_RECEIVING)


@lru_cache(maxsize=16)
def _words(profile: Profile) -> tuple[tuple[str, Kind], ...]:
    return tuple((same(word), kind) for kind, words in profile.kinds for word in words)


@lru_cache(maxsize=1 << 16)  # a timetable asks for each item, and the rules lay many timetables
def _told(title: str, profile: Profile) -> Kind:
    """Take the words that the title begins with, the longest first: a report on awards is a report."""
    words = _words(profile)
    heads = [pair for pair in words if _begins(title, pair[0])]
    if heads:
        return max(heads, key=lambda pair: len(pair[0]))[1]
    return next((kind for word, kind in words if _holds(title, word)), "other")


def _begins(title: str, word: str) -> bool:
    return title.startswith(word) and re.match(rf"{re.escape(word)}\b", title) is not None


def _holds(title: str, word: str) -> bool:
    return word in title and re.search(rf"\b{re.escape(word)}\b", title) is not None
