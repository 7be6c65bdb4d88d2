"""Where a name or a quoted title breaks off in the middle and goes on in another line"""

import re

from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.places import Path

# Fields that hold a name, a title or a line of the form; the others hold sentences, which may well have several lines.
NAMES = frozenset({
    "address", "also", "archive", "break_before", "by", "chair", "chosen_by", "cluster", "heading", "hosts", "invited_by", "issuer",
    "mc", "name", "place", "short", "signature", "through", "title", "unit", "units", "with",
})  # fmt: skip
BREAKS = ("\n", "<br", "\\n")
BREAK = regex(r"\s*(?:\n|<br ?/>|\\n)\s*")  # `<br>` is a hole that nothing fills, which is said elsewhere
QUOTED = regex(r"“[^“”]*”|\"[^\"]*\"")


@frozen
class Broken:
    """The words on both sides of the first break, and the text as it is without any"""

    before: str
    after: str
    mended: str


def broken(at: Path, text: str) -> Broken | None:
    """Return the break in a text: anywhere in a name, in a sentence only between quotation marks."""
    if not any(sign in text for sign in BREAKS):
        return None
    key = next((step for step in reversed(at) if isinstance(step, str)), "")
    stripped = text.strip()
    if key in NAMES:
        return _split(stripped, BREAK.search(stripped), BREAK.sub(" ", stripped))
    quotes = QUOTED.finditer(stripped) if "\n" in stripped else ()
    quoted = next((one for one in quotes if "\n" in one[0]), None)
    inside = BREAK.search(stripped, quoted.start()) if quoted else None
    return _split(stripped, inside, QUOTED.sub(lambda found: BREAK.sub(" ", found[0]), stripped))


def _split(text: str, found: re.Match[str] | None, mended: str) -> Broken | None:
    before = text[: found.start()].split() if found else []
    after = text[found.end() :].split() if found else []
    return Broken(before[-1], after[0], mended) if before and after else None
