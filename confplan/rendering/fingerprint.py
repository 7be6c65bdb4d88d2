"""A short name of what a value holds: the same for equal content on every day and machine, another one for other content"""

import hashlib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from pathlib import PurePath

_PLAIN = frozenset({type(None), bool, int, float, str, bytes})


def fingerprint(value: object) -> str:
    """Return the SHA-256 of a value made of plain values, dates, enums, paths, tuples, lists, mappings, sets and dataclasses.

    TypeError for anything else, of which nobody knows what it holds.
    """
    made = hashlib.sha256()
    for piece in _pieces(value):
        made.update(piece.encode(errors="surrogatepass"))
    return made.hexdigest()


def _pieces(value: object) -> Iterator[str]:
    """Yield the words of a value one after another; each says what kind it is and how long, so that no two values meet."""
    kind = type(value)
    if kind in _PLAIN or isinstance(value, date | time | PurePath):
        yield f"{kind.__name__} {value!r}\n"
    elif isinstance(value, Enum):
        yield f"{kind.__qualname__}.{value.name}\n"
    elif isinstance(value, tuple | list):
        yield f"{'list' if isinstance(value, list) else 'tuple'} {len(value)}\n"
        for one in value:
            yield from _pieces(one)
    elif isinstance(value, Mapping):
        yield f"mapping {len(value)}\n"
        for pair in value.items():
            yield from _pieces(pair)
    elif isinstance(value, AbstractSet):
        yield f"set {sorted(fingerprint(one) for one in value)!r}\n"
    elif is_dataclass(value) and not isinstance(value, type):
        yield f"{kind.__qualname__} {len(fields(value))}\n"
        for field in fields(value):
            yield from _pieces(getattr(value, field.name))
    else:
        raise TypeError(kind.__qualname__)
