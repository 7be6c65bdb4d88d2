"""What a change means for a plan that is issued already: Decree 30/2020/NĐ-CP, Điều 18 khoản 3"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from confplan.comparing.pairing import Candidate, pairs
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.paragraph import Kind, Paragraph
from confplan.planning.paragraphs import paragraphs
from confplan.planning.programme_hours import programme_hours
from confplan.profiles import Profile

_WORD = regex(r"\w+")
_MOST_SLIPS = 4  # words that may differ by a letter in one document before it is no mere slip of the pen
_NEVER_SPELLING = frozenset({Kind.NUMBER, Kind.PLACE_AND_DATE, Kind.SIGNER, Kind.POST, Kind.ISSUER})


_Pair = tuple[Paragraph | None, Paragraph | None]


class Weight(StrEnum):
    """What of the issued document changes, from least to most"""

    NOTHING = "nothing"  # working data only: the document prints as it was issued
    FORM = "form"  # spaces, capitals, marks
    SPELLING = "spelling"  # a few words differ by a letter: a slip, or another meaning, which only people can tell
    CONTENT = "content"


@frozen
class Aftermath:
    """What is to follow. `document` is the head of the plan as it was issued; `renumbered`: the new one is another document

    `texts` are the paragraphs that print otherwise, old and new.
    """

    weight: Weight
    document: Head
    renumbered: bool
    texts: tuple[tuple[str, str], ...] = ()


def aftermath(old: Plan, new: Plan, profile: Profile) -> Aftermath | None:
    """Return what the change means; None where the old plan was not issued yet."""
    if old.status != "issued":
        return None
    left, right = paragraphs(old, programme_hours(old, profile)), paragraphs(new, programme_hours(new, profile))
    texts = tuple(_differing(left, right))
    weight = _weight(left, right, texts)
    told = tuple((one.text if one else "", other.text if other else "") for one, other in texts)
    return Aftermath(weight, old.document, _is_renumbered(old, new), told)


def _differing(old: tuple[Paragraph, ...], new: tuple[Paragraph, ...]) -> Iterator[_Pair]:
    """Yield the paragraphs that print otherwise, each beside the one that took its place."""
    left, right = Counter(one.text for one in old), Counter(one.text for one in new)
    gone, come = _candidates(_surplus(old, left - right)), _candidates(_surplus(new, right - left))
    found = pairs(gone, come)
    taken = {id(one) for pair in found for one in pair}
    yield from ((one.thing, other.thing) for one, other in found)
    yield from ((one.thing, None) for one in gone if id(one) not in taken)
    yield from ((None, one.thing) for one in come if id(one) not in taken)


def _candidates(paragraphs_: Iterator[Paragraph]) -> list[Candidate[Paragraph]]:
    return [Candidate(one, one.text, place=place) for place, one in enumerate(paragraphs_)]


def _surplus(paragraphs_: tuple[Paragraph, ...], surplus: Counter[str]) -> Iterator[Paragraph]:
    for one in paragraphs_:
        if surplus[one.text] > 0:
            surplus[one.text] -= 1
            yield one


def _weight(old: tuple[Paragraph, ...], new: tuple[Paragraph, ...], texts: tuple[_Pair, ...]) -> Weight:
    if [one.text for one in old] == [one.text for one in new]:
        return Weight.NOTHING
    if [_letters(one.text) for one in old] == [_letters(one.text) for one in new]:
        return Weight.FORM
    slips = [_slips(one, other) if one and other else None for one, other in texts]
    known = [slip for slip in slips if slip is not None]
    is_spelling = texts and len(known) == len(slips) and sum(known) <= _MOST_SLIPS
    return Weight.SPELLING if is_spelling else Weight.CONTENT


def _letters(text: str) -> str:
    """Return what is said without how it is set: no capitals, spaces or marks."""
    return "".join(_WORD.findall(unicodedata.normalize("NFC", text).casefold())).replace("_", "")


def _slips(old: Paragraph, new: Paragraph) -> int | None:
    """Return how many words differ by a letter or its marks; None where more differs than that."""
    words = _WORD.findall(old.text.casefold()), _WORD.findall(new.text.casefold())
    if len(words[0]) != len(words[1]) or {old.kind, new.kind} & _NEVER_SPELLING:
        return None
    differing = [(one, other) for one, other in zip(*words, strict=True) if one != other]
    return len(differing) if all(_is_slip(one, other) for one, other in differing) else None


def _is_slip(old: str, new: str) -> bool:
    if any(letter.isdigit() for letter in old + new):
        return False
    one, other = bare(old), bare(new)
    return one == other or _one_letter_apart(one, other)


def _one_letter_apart(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(longer) == len(shorter):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))


def _is_renumbered(old: Plan, new: Plan) -> bool:
    """Tell a new plan that is a document of its own: it replaces or amends the old one already."""
    before, after = old.document.number, new.document.number
    return bool(before and after and after.number is not None and before.number != after.number)
