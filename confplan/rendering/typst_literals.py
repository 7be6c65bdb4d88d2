"""Values as Typst literals: no text of a plan ever runs as Typst code"""

import unicodedata
from collections.abc import Mapping


class Code(str):
    """Text that is already Typst code. Only `code` makes it; every operation on it gives plain text again."""

    __slots__ = ()


def literal(text: str) -> str:
    """Return a string literal in which everything but letters, digits and spaces is escaped.

    So a literal in a wrong place (inside a string, a comment, raw text or plain markup) has nothing to run with.
    """
    return '"' + "".join(letter if _is_plain(letter) else f"\\u{{{ord(letter):x}}}" for letter in text) + '"'


def code(value: object) -> Code:
    """A value for a code position: `#box(width: {{ width|code }})`."""
    match value:
        case bool():
            return Code("true" if value else "false")
        case int() | float():
            return Code(f"({value!r})")
        case Mapping():
            pairs = ", ".join(f"{literal(str(key))}: {code(item)}" for key, item in value.items())
            return Code(f"({pairs or ':'})")
        case list() | tuple():
            return Code("(" + "".join(f"{code(item)}, " for item in value) + ")")
        case _:
            return Code(literal(str(value)))


def _is_plain(letter: str) -> bool:
    return letter == " " or letter.isalnum() or unicodedata.combining(letter) > 0
