"""What is meant for a hole and is none: a list's name written with its spaces, or a hole in a field that takes none in"""

from collections.abc import Iterator
from typing import NamedTuple

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.addresses import Miss, locate
from confplan.planning.parts import parts
from confplan.planning.wording import sentences

_MEANT = regex(r"(?<!<)<([\w.-]+(?: +[\w.-]+)*)>")


class Stray(NamedTuple):
    """The words between < and >, where they stand, and the `hole` that would be filled; `is_sentence`: the field takes holes in"""

    words: str
    at: Path
    hole: str
    is_sentence: bool


def stray_holes(plan: Plan) -> Iterator[Stray]:
    """Yield what prints with its < > though it names something that the plan has."""
    for at, text in parts(plan).texts:
        if "<" in text:
            yield from _in_text(plan, at, text)


def _in_text(plan: Plan, at: Path, text: str) -> Iterator[Stray]:
    owner, is_sentence = _owner(plan, at), at in sentences(plan)
    for words in dict.fromkeys(found[1] for found in _MEANT.finditer(text)):
        hole = "-".join(words.split())
        is_filled = is_sentence and hole == words
        if not is_filled and not isinstance(locate(plan, owner, hole), Miss):
            yield Stray(words, at, hole, is_sentence)


def _owner(plan: Plan, at: Path) -> Node:
    by_path = parts(plan).by_path
    while at not in by_path:
        at = at[:-1]
    return by_path[at]
