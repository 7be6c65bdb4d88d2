"""What a fix proposes, told in values: which text of the plan's own file becomes which other one"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from confplan.findings import Fix
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.places import Path, Place
from confplan.source import Data, Source
from confplan.source.locating import Atlas


class Proposal(NamedTuple):
    """The path at which a text is written, what it is, and what it shall be"""

    path: Path
    old: str
    new: str


def own_file(atlas: Atlas) -> Source | None:
    """Return the plan's own file; the others hold lists that it names."""
    return next((source for prefix, source in atlas.parts if not prefix), None)


def is_of_others(path: Path, atlas: Atlas) -> bool:
    """Tell what stands in a list that the plan keeps in a file of its own: it belongs to those who sent it."""
    return any(prefix and path[: len(prefix)] == prefix for prefix, _ in atlas.parts)


def proposed(fix: Fix, own: Source) -> Proposal | None:
    """Return what a fix at a path proposes; None where no text is written there, or none would be left."""
    path = None if isinstance(fix.at, Place) else _written(fix.at, own)
    old = letters(value_at(own.data, path)) if path else ""
    new = _with_words(old, fix) if fix.words else fix.new
    if path is None or not old or not new.strip() or "\ufffd" in new:  # a letter that could not be read
        return None
    return None if fix.words and new == old else Proposal(path, old, new)


def merged(fixes: Sequence[Fix], atlas: Atlas) -> Fix | None:
    """Return one fix for several that each change some words of the same value; None where one leaves another nothing."""
    at = fixes[0].at
    own = own_file(atlas)
    path = _written(at, own) if own and isinstance(at, tuple) and not is_of_others(at, atlas) else None
    if own is None or path is None:
        return None
    new = letters(value_at(own.data, path))
    for fix in fixes:
        old, new = new, _with_words(new, fix)
        if old == new:
            return None
    return Fix(at, new)


def letters(value: Data) -> str:
    """Return the text that is written at a place; what a colon made a field of is still a text to its writer."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, rest),) = value.items()
        return f"{key}: {rest if isinstance(rest, str) else ''}".strip()
    return value if isinstance(value, str) else ""


def _with_words(old: str, fix: Fix) -> str:
    """Return the text with the new words wherever the old ones stand by themselves; line ends between them stay."""
    words = r"\s+".join(map(re.escape, fix.words.split()))
    begins, ends = (r"(?<!\w)" if fix.words[:1].isalnum() else "", r"(?!\w)" if fix.words[-1:].isalnum() else "")
    return re.sub(f"{begins}{words}{ends}", lambda found: _spaced(fix.new, found[0]), old)


def _spaced(new: str, old: str) -> str:
    wanted, spaces = new.split(), re.findall(r"\s+", old.strip())
    if len(wanted) != len(spaces) + 1:
        return new
    return "".join(word + space for word, space in zip(wanted, [*spaces, ""], strict=True))


def _written(path: Path, own: Source) -> Path | None:
    """Return where the text of a field stands: of an entry that is only a text, the text is its one field."""
    if path in own.values:
        return path
    *above, last = path or ("",)
    parent = tuple(above)
    is_only = last == 0 or (isinstance(last, str) and last == _short(parent))
    if not is_only or not parent:
        return None
    found = parent if parent in own.values else _written(parent, own)
    return found if found and isinstance(value_at(own.data, found), str) else None


def _short(path: Path) -> str:
    """Return the field that an entry at the path is when it is written as a text."""
    node: type[Node] | None = Plan
    for step in path:
        slot = shape(node).get(step) if node and isinstance(step, str) else None
        node = slot.node if slot else node
    return (node.short if node else None) or ""


def value_at(data: Data, path: Path) -> Data:
    """Return the value at the path; None where there is none."""
    for step in path:
        match data:
            case dict() if isinstance(step, str):
                data = data.get(step)
            case list() if isinstance(step, int) and step < len(data):
                data = data[step]
            case _:
                return None
    return data
