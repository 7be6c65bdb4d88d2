"""A finding's fix → the edits of the plan's own file that it means, and what the file is read as afterwards"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from confplan.findings import Fix
from confplan.fixing.edit import Edit, Offsets, applied
from confplan.fixing.spelling import in_single_quotes, respelled
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.places import Key, Path, Place
from confplan.source import Data, Source
from confplan.source.locating import Atlas
from confplan.source.quoting import quoted
from confplan.source.rereading import key_reads_as, reads_as

_COMMENT = re.compile(r"[ \t]+#[^\r\n]*\Z")  # what stands behind a text that could not be read was not told from it


@dataclass(frozen=True, slots=True)
class Change:
    """The edits of one fix, and what then stands at the paths: a value, or the new name of a field.

    `values` is None where the fix speaks of a place in which no value begins: nobody has told as what it is to be read.
    """

    edits: tuple[Edit, ...]
    values: tuple[tuple[Path, str], ...] | None


def change(fix: Fix, atlas: Atlas, offsets: Offsets | None = None) -> Change | None:
    """Return how the plan's own file is changed; None where the fix cannot be made there, or not all of it.

    Lists that the plan keeps in files of their own belong to those who sent them: they are never changed.
    """
    own = next((source for prefix, source in atlas.parts if not prefix), None)
    if own is None:
        return None
    offsets = offsets or Offsets(own.text)
    parts = [_one(part, atlas, own, offsets) for part in (fix, *fix.also)]
    found = [part for part in parts if part]
    edits = tuple(edit for part in found for edit in part.edits)
    if len(found) < len(parts) or (fix.also and any(one.touches(other) for one, other in combinations(edits, 2))):
        return None
    values = None if any(part.values is None for part in found) else sum((part.values or () for part in found), ())
    return Change(edits, values)


def merged(fixes: Sequence[Fix], atlas: Atlas) -> Fix | None:
    """Return one fix for several that each change some words of the same value; None where one leaves another nothing."""
    at = fixes[0].at
    own = next((source for prefix, source in atlas.parts if not prefix), None)
    path = _written(at, own) if own and isinstance(at, tuple) else None
    if own is None or path is None:
        return None
    new = letters(value_at(own.data, path))
    for fix in fixes:
        old, new = new, _with_words(new, fix)
        if old == new:
            return None
    return Fix(at, new)


def replacements(fix: Fix, atlas: Atlas) -> tuple[tuple[Place, str], ...]:
    """Return the fix as data: each place of the plan's own file whose letters are replaced, and the new ones."""
    own = next((source for prefix, source in atlas.parts if not prefix), None)
    made = change(fix, atlas)
    if own is None or made is None:
        return ()
    offsets = Offsets(own.text)
    return tuple((Place(own.name, offsets.span(edit)), edit.new) for edit in sorted(made.edits))


def _one(fix: Fix, atlas: Atlas, own: Source, offsets: Offsets) -> Change | None:
    if isinstance(fix.at, Place):
        return _at_place(fix.at, fix.new, own, offsets)
    if any(prefix and fix.at[: len(prefix)] == prefix for prefix, _ in atlas.parts):
        return None
    if fix.at and isinstance(fix.at[-1], Key):
        return _of_key(fix.at, fix.new, own, offsets)
    return _of_value(fix, own, offsets)


def _at_place(at: Place, new: str, own: Source, offsets: Offsets) -> Change | None:
    span = at.span
    if at.file != own.name or span is None:
        return None
    begun = (path for path, value in own.values.items() if (value.line, value.column) == (span.line, span.column))
    path = next((path for path in begun if isinstance(value_at(own.data, path), str)), None)
    read = reads_as(new, in_brackets=_is_in_brackets(path, own)) if path else None
    return Change((offsets.edit(span, new),), ((path, read),) if path and read is not None else None)


def _of_key(path: Path, new: str, own: Source, offsets: Offsets) -> Change | None:
    span = own.keys.get(path)
    if span is None:
        return None
    in_brackets = _is_in_brackets(path, own)
    for written in (new, quoted(new), f"'{in_single_quotes(new)}'"):
        if key_reads_as(written, in_brackets=in_brackets) == new:
            return Change((offsets.edit(span, written),), ((path, new),))
    return None


def _of_value(fix: Fix, own: Source, offsets: Offsets) -> Change | None:
    path = _written(fix.at, own) if isinstance(fix.at, tuple) else None
    old = letters(value_at(own.data, path)) if path else ""
    new = _with_words(old, fix) if fix.words else fix.new
    if path is None or not old or not new.strip() or "\ufffd" in new:  # a letter that could not be read
        return None
    if fix.words and new == old:
        return None
    whole = offsets.edit(own.values[path], "")
    raw = own.text[whole.start : whole.end]
    if path in own.broken:
        raw = _COMMENT.sub("", raw)
    is_misread = path in own.broken or isinstance(value_at(own.data, path), dict)
    if is_misread and not _wants_only_quotes(raw, old, new):
        return None
    in_brackets = _is_in_brackets(path, own)
    edits = respelled(raw, new, in_brackets=in_brackets)
    read = reads_as(applied(raw, edits), in_brackets=in_brackets) if edits else None
    return None if read is None else Change(tuple(edit.moved(whole.start) for edit in edits), ((path, read),))


def letters(value: Data) -> str:
    """Return the text that is written at a place; what a colon made a field of is still a text to its writer."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, rest),) = value.items()
        return f"{key}: {rest if isinstance(rest, str) else ''}".strip()
    return value if isinstance(value, str) else ""


def _wants_only_quotes(raw: str, old: str, new: str) -> bool:
    """Tell whether a text that YAML took for something else stays as it is; a comment in its lines would be lost."""
    return raw.split() == new.split() or (old == new and "#" not in raw and len(raw.splitlines()) == 1)


def _with_words(old: str, fix: Fix) -> str:
    """Return the text with the new words wherever the old ones stand by themselves; line ends between them stay."""
    words = r"\s+".join(map(re.escape, fix.words.split()))
    return re.sub(rf"(?<!\w){words}(?!\w)", lambda found: _spaced(fix.new, found[0]), old)


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


def _is_in_brackets(path: Path, own: Source) -> bool:
    return any(path[:length] in own.flow for length in range(len(path)))


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
