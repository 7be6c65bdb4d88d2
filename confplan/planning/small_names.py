"""Names that are written without the capital that the decree gives them: a numbered district, a weekday beside its date"""

import re
from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.spellings import texts_with
from confplan.planning.written_dates import WEEKDAY_WORDS, with_weekday

# "mỗi phường 15 người", "11 quận 12 phường" count: a name has nothing behind it, or the place around it.
_NUMBERED = regex(
    r"(?<![\w/])(?P<words>(?:quận|phường) (?:[1-9]|1[0-9]|2[0-9]))(?=$|[,.;:)”\"]| (?:quận|huyện|thành phố|tp)(?!\w))",
    re.IGNORECASE,
)
_COUNTING = regex(r"(?:mỗi|từng|các|những|cả|số|[0-9]+)\s+$", re.IGNORECASE)
# One of these stands in each of them, which one search tells of all texts.
_WORDS = (*WEEKDAY_WORDS, *(f"{place} {figure}" for place in ("quận", "phường") for figure in range(1, 10)))
_LOOK_BACK = 8  # letters


@frozen
class Small:
    """A name as it is written, and with its capital"""

    at: Path
    words: str
    right: str


def small_names(plan: Plan) -> Iterator[Small]:
    """Yield such names, each once in a text."""
    for at, text in texts_with(plan, _WORDS):
        yield from dict.fromkeys((*_numbered(at, text), *_weekdays(at, text)))


def _numbered(at: Path, text: str) -> Iterator[Small]:
    for found in _NUMBERED.finditer(text):
        is_count = _COUNTING.search(text, found.start() - _LOOK_BACK, found.start())
        if found["words"][0].islower() and not is_count:
            yield Small(at, found["words"], found["words"].capitalize())


def _weekdays(at: Path, text: str) -> Iterator[Small]:
    """A weekday beside its date is no ordinal: `thứ sáu, ngày 26 tháng 7 năm 2024`."""
    for dated in with_weekday(text):
        found = re.search(r"(?<!\w)(?:thứ (?P<name>\w+)|chủ nhật)(?!\w)", dated.written)
        if found and (found["name"] is None or found["name"].islower()):
            right = f"thứ {found['name'].capitalize()}" if found["name"] else "Chủ nhật"
            yield Small(at, found[0], right)
