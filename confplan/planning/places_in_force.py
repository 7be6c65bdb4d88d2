"""Bodies and places that a plan names though they no longer exist on its day"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.references import mentions
from confplan.planning.values import folded, texts
from confplan.profiles.districts import Level, Ward, levels, wards

_CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, range(ord("À"), ord("Ỹ") + 1))))
_FORMER = regex(r"\s*(?:\(?(?:cũ|trước đây|trước sắp xếp))")


@frozen
class Gone:
    """A name that stands where the plan says who or where, and what ended it"""

    at: Path
    name: str
    words: str
    by: Level | Ward


def gone(plan: Plan, day: date) -> Iterator[Gone]:
    """Yield the names of bodies and places that had ended before the day; history told in sentences is left alone."""
    every: tuple[Level | Ward, ...] = (*levels(), *wards())
    text = folded(plan).text
    named = [one for one in every if day > one.last and any(word in text for word in _folded(one))]
    ended = [one for one in named if _concerns(plan, one)]
    for at, name in _names(plan, ended) if ended else ():
        for one in ended:
            words = _district(name, one) if isinstance(one, Level) else _ward(name, one)
            if words:
                yield Gone(at, name, words, one)
                break


@cache
def _folded(one: Level | Ward) -> tuple[str, ...]:
    return tuple(word.casefold() for word in (one.words if isinstance(one, Level) else (one.name,)))


def _names(plan: Plan, ended: list[Level | Ward]) -> Iterator[tuple[Path, str]]:
    """Yield what names these as bodies and places of the day: no sentences, in which a former district may be told of."""
    seen = {mention.at for mention in mentions(plan)}
    holding = folded(plan).holding({word for one in ended for word in _folded(one)})
    return ((at, text) for at, text in holding if at in seen or _is_of_the_day(at))


def _is_of_the_day(at: Path) -> bool:
    match at:
        case ("document", "issuer" | "place") | ("document", "recipients", *_) | ("conference", "hosts", *_):
            return True
        case ("delegates", _, "text" | "name") | ("units", _, "name") | ("lists", _, _, "name"):
            return True
    return False


def _district(name: str, level: Level) -> str | None:
    if name.casefold().startswith(_beginnings(level.keep)):
        return None
    for found in _words(level.words).finditer(name):
        if not _FORMER.match(name, found.end()):
            return found[0]
    return None


@cache
def _beginnings(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{word.casefold()} " for word in words)


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    """`Ủy ban nhân dân quận`, `Quận 12`, `Quận ủy`, `Huyện đoàn`: the word, and the number or the name behind it"""
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    name = rf"[{_CAPITALS}]\w*"
    return re.compile(rf"(?<!\w)(?i:{longest_first})(?:\s+(?:[0-9]+|{name}(?:\s+{name}){{0,4}}))?(?!\w)")


def _concerns(plan: Plan, one: Level | Ward) -> bool:
    return isinstance(one, Level) or any(_holds(plan, place) for place in one.within)


def _ward(name: str, ward: Ward) -> str | None:
    if ward.name.casefold() not in name.casefold():
        return None
    found = re.search(rf"(?<!\w){re.escape(ward.name)}(?!\w)", name, re.IGNORECASE)
    return found[0] if found and not _FORMER.match(name, found.end()) else None


@lru_cache(maxsize=16)
def _holds(plan: Plan, place: str) -> bool:
    key = same(place)
    return any(key in same(text) for at, text in texts(plan) if at[0] in {"document", "conference", "units"})
