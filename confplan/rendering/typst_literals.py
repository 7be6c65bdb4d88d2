"""Values as Typst literals: no text of a plan ever runs as Typst code"""

import unicodedata
from collections.abc import Mapping

from confplan.rendering.values import printable


class Code(str):
    """Text that is already Typst code. Only `code` makes it; every operation on it gives plain text again."""

    __slots__ = ()


def literal(text: str) -> str:
    """Return a string literal in which everything but letters, digits and spaces is escaped.

    So a literal in a wrong place (inside a string, a comment, raw text or plain markup) has nothing to run with.
    """
    if text.replace(" ", "").isalnum():
        return f'"{text}"'
    return '"' + "".join(letter if _is_plain(letter) else f"\\u{{{ord(letter):x}}}" for letter in text) + '"'


def code(value: object) -> Code | None:
    """Return a value for a code position, as in `#box(width: {{ width|code }})`; None stays None, for the caller to tell."""
    return None if value is None else _code(value)


def _code(value: object) -> Code:
    match value:
        case bool():
            return Code("true" if value else "false")
        case int() | float():
            return Code(f"({value!r})")
        case Mapping():
            pairs = ", ".join(f"{literal(printable(key))}: {_code(item)}" for key, item in value.items())
            return Code(f"({pairs or ':'})")
        case list() | tuple():
            return Code("(" + "".join(f"{_code(item)}, " for item in value) + ")")
        case _:
            return Code(literal(printable(value)))


def _is_plain(letter: str) -> bool:
    return letter == " " or letter.isalnum() or unicodedata.combining(letter) > 0
