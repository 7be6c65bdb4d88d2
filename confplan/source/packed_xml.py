"""XML from a packed file (Word, a workbook), told element by element; it may come from anywhere and cost anything

Offices write none of what is refused here: a document type and its entities (ECMA-376, part 2, 8.1.4), elements without
end, and tags of half a megabyte, whose attributes would cost half a minute.
"""

import zipfile
import zlib
from collections.abc import Callable
from typing import Final, NamedTuple
from xml.parsers import expat

MOST_ELEMENTS: Final = 500_000
DEEPEST: Final = 500
LONGEST_TAG: Final = 500_000  # bytes
_AT_ONCE: Final = 65_536  # bytes
Begin = Callable[[str, dict[str, str]], None]


class RefusedError(ValueError):
    """Content that no honest file has"""


# What a damaged or hostile file may raise when it is opened and read; the last for an encoding that nobody knows.
DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, OSError, RuntimeError, ValueError, LookupError,
)  # fmt: skip


class Told(NamedTuple):
    """Who is told of an element with its attributes, of its end, and of the letters between"""

    begin: Begin
    end: Callable[[str], None] | None = None
    say: Callable[[str], None] | None = None


def read_xml(xml: bytes, told: Told, *, spaces: bool = False, most: int = MOST_ELEMENTS) -> None:
    """Tell what the XML holds, in its order; with `spaces` names hold their namespace and a space.

    Raises RefusedError or expat's own error, both among DAMAGE.
    """
    begin, end, say = told
    elements = depth = 0

    def begun(name: str, attributes: dict[str, str]) -> None:
        nonlocal elements, depth
        elements, depth = elements + 1, depth + 1
        if elements > most or depth > DEEPEST:
            raise RefusedError
        begin(name, attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end:
            end(name)

    parser = expat.ParserCreate(namespace_separator=" " if spaces else None)
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler, parser.EndElementHandler = begun, ended
    parser.CharacterDataHandler = say
    for start in range(0, max(len(xml), 1), _AT_ONCE):
        parser.Parse(xml[start : start + _AT_ONCE], start + _AT_ONCE >= len(xml))
        if start + _AT_ONCE - parser.CurrentByteIndex > LONGEST_TAG:
            raise RefusedError


def _refuse(*_declared: object) -> None:
    raise RefusedError
