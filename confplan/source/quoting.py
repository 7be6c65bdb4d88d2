"""A text as a YAML scalar that reads back as that text"""

import unicodedata

from confplan.patterns import regex

_PLAIN = regex(r"[^\W_](?:[\w ,./()“”&%+–-]|:(?=\d))*")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def quoted(text: str) -> str:
    """Return the text plain where nobody could take it for anything else, else in single quotes."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS and not text.endswith(" "):
        return text
    return "'" + text.replace("'", "''") + "'"


def tidy(text: str) -> str:
    """Return what somebody typed as one line in composed letters, without signs that cannot be seen."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(sign for sign in spaced if not unicodedata.category(sign).startswith("C")).strip()
