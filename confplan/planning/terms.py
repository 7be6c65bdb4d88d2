"""Terms of a plan: another word than the decree's, two words for one thing, and an abbreviation spaced in two ways"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.spellings import printed_texts, texts_with
from confplan.profiles.wording import terms

_ABBREVIATION = regex(r"(?<!\w)(?P<letters>[A-ZĐ]{2,6})\.(?P<space> ?)(?P<name>[A-ZĐ]{2,})")


@frozen
class Used:
    """A form as it is written, and where"""

    at: Path
    words: str
    form: str


@frozen
class Foreign:
    """Another word is used for what a decree names"""

    name: str
    source: str
    used: tuple[Used, ...]


@frozen
class Mixed:
    """Several forms of one thing: `usual` is the most frequent; of those that are as frequent, the better one"""

    usual: tuple[Used, ...]
    rare: tuple[Used, ...]


def foreign_terms(plan: Plan) -> Iterator[Foreign]:
    """Yield the terms for which the plan uses another word than the decree."""
    for term in terms():
        if used := _uses(plan, term.instead):
            yield Foreign(term.name, term.source, tuple(used))


def mixed_terms(plan: Plan) -> Iterator[Mixed]:
    """Yield the things that the plan calls by several names, then the abbreviations that it spaces in two ways."""
    for term in terms():
        yield from _mixed(_uses(plan, term.forms), term.forms)
    by_letters: dict[str, list[Used]] = {}
    for at, text in printed_texts(plan):
        if "." not in text:
            continue
        for found in _ABBREVIATION.finditer(text):
            by_letters.setdefault(found["letters"], []).append(Used(at, found[0], found["space"]))
    for used in by_letters.values():
        yield from _mixed(used, [one.form for one in used])


def _mixed(used: Sequence[Used], order: Sequence[str]) -> Iterator[Mixed]:
    if len({one.form for one in used}) > 1:
        counted = Counter(one.form for one in used)
        usual = max(counted, key=lambda form: (counted[form], -order.index(form)))
        yield Mixed(tuple(one for one in used if one.form == usual), tuple(one for one in used if one.form != usual))


def _uses(plan: Plan, forms: tuple[str, ...]) -> list[Used]:
    found = ((at, one[0]) for at, text in texts_with(plan, forms) for one in _pattern(forms).finditer(text))
    return [Used(at, words, " ".join(words.casefold().split())) for at, words in found]


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)
