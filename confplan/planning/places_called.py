"""What a place is called when its delegates are introduced: `Quận 12`, `Thành phố`, `các phường`"""

import re
from collections.abc import Iterable
from itertools import takewhile

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.honour import level_in
from confplan.profiles.protocol import protocol

_CITY = ("thành phố", "thành ủy", "thành đoàn", "tp")
_COMMUNES = ("phường", "xã", "thị trấn", "đặc khu")
_OF_ONE_LEVEL = (_COMMUNES, ("quận", "huyện", "thị xã"), ("thành phố", "tỉnh"))
_NAMED = regex(r"\b(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)((?: \w+)+)", re.IGNORECASE)
_SMALL = ("khu phố", "ấp", "thôn", "tổ dân phố", "khóm")


def place_called(plan: Plan, level: int, names: Iterable[str]) -> str:
    """Return the place of a level (0 the highest): the hosts' own by its name, another one by its kind."""
    names = list(names)
    home = _home(plan) if level == level_in(plan, _host(plan)) else None
    others = _others(home, names) if home else []
    if len(others) == 1 and all(others[0] in name for name in names):
        return others[0]
    return (home if not others else None) or _kind(plan, list(protocol().levels)[level], [same(name) for name in names])


def _others(home: str, names: Iterable[str]) -> list[str]:
    """Return the places that are named of a kind as the hosts' own, or beside it, and are not it: `xã Tân Phú`."""
    kinds = next(words for words in _OF_ONE_LEVEL if any(same(home).startswith(f"{same(word)} ") for word in words))
    named = (one for name in names for one in _NAMED.finditer(name) if same(one[1]) in map(same, kinds))
    found = (f"{one[1]} {' '.join(own)}" for one in named if (own := tuple(takewhile(_is_named, one[2].split()))))
    return list(dict.fromkeys(one for one in found if same(one) != same(home)))


def _is_named(word: str) -> bool:
    return word[0].isupper() or word.isdecimal()


def _host(plan: Plan) -> str:
    return plan.document.issuer or next(iter(plan.conference.hosts), "")


def _home(plan: Plan) -> str | None:
    """Return the words of the issuer's or a host's name from its place on: `phường Phú Lợi`."""
    for name in (plan.document.issuer or "", *plan.conference.hosts):
        words = name.split()
        for start in range(1, len(words)):
            for length in (2, 1):
                rest = words[start + length :]
                if same(" ".join(words[start : start + length])) in _places() and rest and not rest[0][0].islower():
                    return " ".join([*words[start : start + length], *takewhile(_is_named, rest)])
    return None


def _kind(plan: Plan, level: str, texts: list[str]) -> str:
    match level:
        case "central":
            return "Trung ương"
        case "province":
            own = same(" ".join(filter(None, (plan.document.issuer, plan.conference.name))))
            is_city = any(_holds(text, word) for text in (*texts, own) for word in _CITY)
            return "Thành phố" if is_city else "tỉnh"
        case "district":
            return "huyện" if any(_holds(text, word) for text in texts for word in ("huyện", "huyện ủy")) else "quận"
        case "commune" if any(_holds(text, "cấp xã") for text in texts):
            entries = [f"{same(entry.name)} " for listed in plan.lists.values() for entry in listed]
            kinds = [word for word in _COMMUNES if any(name.startswith(f"{word} ") for name in entries)]
            return f"các {', '.join(kinds or ('phường', 'xã', 'đặc khu'))}"
        case "commune":
            return f"các {', '.join(_told(texts, _COMMUNES)) or 'phường, xã'}"
        case _:
            return f"các {', '.join(_told(texts, _SMALL)) or 'khu dân cư'}"


def _told(texts: list[str], words: tuple[str, ...]) -> list[str]:
    return [word for word in words if any(_holds(text, word) for text in texts)]


def _holds(text: str, word: str) -> bool:
    return f" {same(word)} " in f" {text} ".replace(",", " ").replace(".", " ").replace(";", " ")


def _places() -> frozenset[str]:
    return frozenset(same(word) for words in _OF_ONE_LEVEL for word in words)
