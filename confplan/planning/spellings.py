"""Words of a plan that are misspelt, or written with other capitals than elsewhere or than the decree asks"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.values import Texts, Whole, in_one, texts, without_capitals
from confplan.profiles.wording import Capital, Misspelling, capitals, misspellings, nouns

PRINTED = frozenset({"document", "conference", "delegates", "agenda", "tasks", "awards", "backdrop", "invitation"})
_NO_WORDS = frozenset({"id", "roster", "script", "for", "after", "from", "contact", "winners"})
_BEGINS = regex(r"(?:^|[.:;?!“\"(/]\s*|[-–+]\s+)$")  # where a sentence, a quotation or an item begins
_LOOK_BACK = 4  # letters
_NUMBERED = regex(r"\s+(?:số\s+)?[0-9]")


@frozen
class Written:
    """Words as they are written, and what they should be"""

    at: Path
    words: str
    right: str


@frozen
class Noun:
    """A common noun: where it has a capital inside a sentence, and where it has none"""

    name: str
    capital: tuple[Written, ...]
    small: tuple[Written, ...]


@lru_cache(maxsize=8)
def printed_texts(plan: Plan) -> Texts:
    """Return the texts that come into documents: neither ids and files, nor remarks, units and lists."""
    return tuple((at, text) for at, text in texts(plan) if at[0] in PRINTED and _NO_WORDS.isdisjoint(at))


@lru_cache(maxsize=8)
def _as_written(plan: Plan) -> Whole:
    return in_one(printed_texts(plan))


@lru_cache(maxsize=8)
def _in_small_letters(plan: Plan) -> Whole:
    return without_capitals(_as_written(plan))


def texts_with(plan: Plan, words: tuple[str, ...]) -> Texts:
    """Return the printed texts that hold one of the words, in any capitals; also as a part of longer ones."""
    return _in_small_letters(plan).holding(words)


def misspelt(plan: Plan) -> Iterator[tuple[Written, Misspelling]]:
    """Yield each misspelt word of each text once, the capital at its beginning kept."""
    text = _in_small_letters(plan).text
    for slip in misspellings():
        if slip.wrong in text:
            yield from ((written, slip) for written in _slips(plan, slip))


def _slips(plan: Plan, slip: Misspelling) -> Iterator[Written]:
    for at, text in texts_with(plan, (slip.wrong,)):
        for words in dict.fromkeys(one[0] for one in _in_any_capitals(slip.wrong).finditer(text)):
            right = _with_capital(words, slip.right)
            if words != right:
                yield Written(at, words, right)


def _with_capital(words: str, right: str) -> str:
    if words.isupper():
        return right.upper()
    return f"{right[0].upper()}{right[1:]}" if words[0].isupper() else right


def wrong_capitals(plan: Plan) -> Iterator[tuple[Capital, tuple[Written, ...]]]:
    """Yield each name that is written with wrong capitals, with all its places."""
    written = _as_written(plan)
    for capital in capitals():
        if capital.wrong not in written.text:
            continue
        found = tuple(
            Written(at, capital.wrong, capital.right)
            for at, text in written.holding((capital.wrong,))
            if _word(capital.wrong).search(text)
        )
        if found:
            yield capital, found


def unsteady_nouns(plan: Plan) -> Iterator[Noun]:
    """Yield the common nouns that have a capital inside a sentence here and none there."""
    whole = _as_written(plan)
    for name in nouns():
        capital = f"{name[0].upper()}{name[1:]}"
        written = [one for at, text in whole.holding((capital,)) for one in _inside(at, text, capital, name)]
        plain = [
            Written(at, name, name)
            for at, text in (whole.holding((name,)) if written else ())
            if _word(name).search(text)
        ]
        if plain:
            yield Noun(name, tuple(written), tuple(plain))


def _inside(at: Path, text: str, words: str, right: str) -> Iterator[Written]:
    for found in _word(words).finditer(text):
        is_first = _BEGINS.search(text, found.start() - _LOOK_BACK, found.start())
        if not is_first and not _NUMBERED.match(text, found.end()):
            yield Written(at, words, right)
            return


@cache
def _word(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")


@cache
def _in_any_capitals(words: str) -> re.Pattern[str]:
    return re.compile(_word(words).pattern, re.IGNORECASE)
