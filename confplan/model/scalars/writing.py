"""A written value made plain before it is read: one form of letters, single spaces, plain hyphens, lower case"""

import re
import unicodedata

DASHES = re.compile("[‐‑‒–—−]")


def plain(text: str) -> str:
    return DASHES.sub("-", " ".join(unicodedata.normalize("NFC", text).split())).lower()
