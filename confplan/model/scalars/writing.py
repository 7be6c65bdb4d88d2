"""A written value made plain before it is read: one form of letters, single spaces, plain hyphens, lower case"""

import unicodedata

from confplan.patterns import regex

LONGEST = 200
DASHES = regex("[‐‑‒–—−]")


def plain(text: str) -> str:
    """A text longer than any value reads as nothing, so that no pattern ever works through it."""
    folded = DASHES.sub("-", " ".join(unicodedata.normalize("NFC", text).split())).lower()
    return folded if len(folded) <= LONGEST else ""
