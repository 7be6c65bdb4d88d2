"""The name of a law as it is published, where a basis writes it a little otherwise"""

import re
from functools import cache

from confplan.folding import bare, same
from confplan.patterns import regex
from confplan.profiles.laws import law_names

_BY_NAME = ("luật ", "bộ luật ", "pháp lệnh ")
_AFTER_NAME = regex(r"\s+(?:số\s|ngày\s|năm\s+[0-9]|của\s|được\s|\()|[;,]?\s*$", re.IGNORECASE)
_AMENDING = regex(r"sửa đổi|bổ sung một số", re.IGNORECASE)
_FEWEST = 3  # words of a name of which one may be missing


def written_name(text: str) -> str | None:
    """Return the name of the law that a basis cites: what stands before its number or its day."""
    plain = text.strip().removeprefix("Căn cứ ")
    if not plain.casefold().startswith(_BY_NAME) or _AMENDING.search(plain):
        return None
    end = _AFTER_NAME.search(plain, len("luật "))
    return plain[: end.start() if end else len(plain)].strip(" ,;.")


def published_name(written: str) -> str | None:
    """Return the published name of which this is a slip; None where it is published so, or is not near any."""
    folded = same(written)
    if folded in _folded():
        return None
    words = bare(written).split()
    near = [name for name in law_names() if _differs_little(words, bare(name).split())]
    return near[0] if len(near) == 1 else None


@cache
def _folded() -> frozenset[str]:
    return frozenset(map(same, law_names()))


def _differs_little(words: list[str], others: list[str]) -> bool:
    """Tell names of the same words but for their marks, or of which one has one word more than the other."""
    if words == others:
        return True
    shorter, longer = sorted((words, others), key=len)
    if len(longer) - len(shorter) != 1 or len(shorter) <= _FEWEST:
        return False
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(1, len(longer)))
