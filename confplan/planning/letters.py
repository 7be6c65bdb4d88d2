"""Which letters of a plan the shipped fonts cannot print, told from a table without opening the fonts"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path as Spot
from confplan.planning.values import texts, whole

TABLE = Path(__file__).resolve().parent.parent / "fonts" / "letters.txt"  # made by tools/letters.py
RARE = regex(r"[^\0\n -~À-ÖØ-öø-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ–“”…]")  # the fonts have all others
SHAPELESS = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})  # controls and spaces: never drawn
SELECTORS = range(0xFE00, 0xFE10)  # they only choose between shapes of the letter before
# The fields whose words stand on drawn pages: backdrop, invitations, run sheet.
PRINTED = {
    "document": {"type", "place", "issuer", "signature"},
    "conference": {"name", "hosts", "venue", "chair", "mc", "address"},
    "delegates": {"name", "text", "titles", "units"},
    "agenda": {"title", "text", "by", "chair", "venue", "attends", "says", "sound", "light", "screen", "stage"},
    "tasks": {"unit"},
    "awards": {"name"},
    "backdrop": {"hosts"},
    "venues": {"name", "address"},
    "lists": {"name", "cluster"},
    "units": {"name"},
    "invitation": {"required", "contact", "dress"},
}


def without_shape(plan: Plan) -> Iterator[tuple[Spot, str]]:
    """Yield the path of each text that is printed, and the letters in it that the fonts lack.

    Capitals count too: many lines are printed in capitals.
    """
    lacking = {letter for letter in set(RARE.findall(whole(plan).text)) if _lacks(letter)}
    for path, text in texts(plan) if lacking else ():
        here = "".join(letter for letter in dict.fromkeys(text) if letter in lacking)
        if here and _is_printed(path):
            yield path, here


@cache
def printable() -> frozenset[int]:
    """Return the letters (code points) that all styles of the fonts can print."""
    rows = (line.split() for line in TABLE.read_text(encoding="utf-8").splitlines())
    return frozenset(letter for first, last in rows for letter in range(int(first, 16), int(last, 16) + 1))


@cache
def _lacks(letter: str) -> bool:
    return any(ord(one) not in printable() and not _is_shapeless(one) for one in letter + letter.upper())


def _is_shapeless(letter: str) -> bool:
    return unicodedata.category(letter) in SHAPELESS or ord(letter) in SELECTORS


def _is_printed(path: Spot) -> bool:
    keys = [step for step in path if isinstance(step, str)]
    return keys[-1] in PRINTED.get(keys[0], ())
