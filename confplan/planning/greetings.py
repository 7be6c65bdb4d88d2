"""How many people and groups a speech greets before it begins"""

import re
from collections.abc import Sequence
from typing import Final

from confplan.patterns import regex

_THUA: Final = regex(r"\bthưa\b", re.IGNORECASE)
_LIST: Final = regex(r"\bthưa\s*:\s*$", re.IGNORECASE)  # those who are greeted follow, each in a line
_LISTED: Final = regex(r"[-–+•*]|(?:các\s+)?(?:đồng chí|đ/c|ông|bà|quý|vị|hòa thượng|thượng tọa|linh mục)\b", re.IGNORECASE)  # fmt: skip
_SENTENCE: Final = regex(r"(?<=[!?;])\s+|(?<=[^\W\d_A-ZĐ]\.)\s+")  # no sentence ends at TP.
_HEADING_LINES: Final = 12  # before the first greeting: the paper's head and its title


def greetings(paragraphs: Sequence[str]) -> int:
    """Return how many greetings stand in an unbroken row at the beginning; none where a speech begins without."""
    lines = [sentence.strip() for one in paragraphs for sentence in _SENTENCE.split(one)]
    first = next((number for number, line in enumerate(lines[:_HEADING_LINES]) if _THUA.search(line)), len(lines))
    found, in_list = 0, False
    for line in lines[first:]:
        here = len(_THUA.findall(line))
        if here:
            in_list = _LIST.search(line) is not None
            found += here - in_list
        elif in_list and _LISTED.match(line):
            found += 1
        else:
            break
    return found
