"""Where tones stand in open syllables: on the first vowel (hòa, the older style) or on the second (hoà)"""

import re
from collections.abc import Iterator
from typing import Final, Literal

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.parts import positions
from confplan.planning.values import folded, whole

Style = Literal["first", "second"]

# People, names for machines, and other ways to write a name.
_ELSEWHERE: Final = frozenset({"chair", "mc", "contact", "id", "roster", "script", "also", "short"})
# In `quý` and `quả` the u belongs to the consonant, so that neither style has a choice. That a match can begin
# with few letters stands first: the search then passes over all others at once.
_TONE = regex(
    r"[oòóỏõọuùúủũụ](?:(?P<first>(?<=[òóỏõọ])[ae]|(?<=[ùúủũụ])(?<!q.)y)"
    r"|(?P<second>(?<=o)[àáảãạèéẻẽẹ]|(?<=u)(?<!qu)[ỳýỷỹỵ]))(?![^\W\d_])"
)


@frozen
class Toned:
    """A word whose tone has two places, and which of them it has here"""

    at: Path
    word: str
    style: Style


def toned(plan: Plan) -> Iterator[Toned]:
    """Yield the words of the plan's texts that show a style; people and documents are called as on their papers."""
    signature = plan.document.at("signature")
    places = tuple(positions(plan, signature, len(plan.document.signature)))
    bases = plan.document.at("bases")
    signer = (*signature, places[-1]) if places else None
    read, written = folded(plan).text, whole(plan).text
    for found in _TONE.finditer(
        read if len(read) == len(written) else written
    ):  # ß becomes two letters without capitals
        at = whole(plan).path_at(found.start())
        if at != signer and not _ELSEWHERE.intersection(at) and at[:2] != bases:
            yield Toned(at, _word(written, found), "first" if found["first"] else "second")


def _word(written: str, found: re.Match[str]) -> str:
    start = found.start()
    while start and written[start - 1].isalpha():
        start -= 1
    return written[start : found.end()]
