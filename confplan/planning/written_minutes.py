"""Minutes typed inside a sentence, where a hole could have taken them from their field"""

import re

_MINUTES = re.compile(
    r"(?<![\w.,:-])(?P<low>[0-9]{1,3})(?:\s?-\s?(?P<high>[0-9]{1,3}))?\s*(?:phút\b|'|’)", re.IGNORECASE
)


def minutes_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the lengths that the text states, each as its shortest and longest."""
    found = ((int(one["low"]), int(one["high"] or one["low"])) for one in _MINUTES.finditer(text))
    return tuple((low, high) for low, high in found if 0 < low <= high)
