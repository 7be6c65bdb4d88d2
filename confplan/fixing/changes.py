"""A finding's fix → the edits of the plan's own file that it means, and what the file is read as afterwards"""

import re
from itertools import combinations

from confplan.findings import Fix
from confplan.fixing.edit import Edit, applied, offsets
from confplan.fixing.proposals import is_of_others, own_file, proposed, value_at
from confplan.fixing.spelling import in_single_quotes, respelled
from confplan.frozen import frozen
from confplan.places import Key, Path, Place
from confplan.source import Source
from confplan.source.locating import Atlas
from confplan.source.quoting import quoted
from confplan.source.rereading import key_reads_as, reads_as

_COMMENT = re.compile(r"[ \t]+#[^\r\n]*\Z")  # what stands behind a text that could not be read was not told from it


@frozen
class Change:
    """The edits of one fix, and what then stands at the paths: a value, or the new name of a field.

    `values` is None where the fix speaks of a place in which no value begins: nobody has told as what it is to be read.
    """

    edits: tuple[Edit, ...]
    values: tuple[tuple[Path, str], ...] | None


def change(fix: Fix, atlas: Atlas) -> Change | None:
    """Return how the plan's own file is changed; None where the fix cannot be made there, or not all of it.

    Lists that the plan keeps in files of their own belong to those who sent them: they are never changed.
    """
    own = own_file(atlas)
    if own is None:
        return None
    parts = [_one(part, atlas, own) for part in (fix, *fix.also)]
    found = [part for part in parts if part]
    edits = tuple(edit for part in found for edit in part.edits)
    if len(found) < len(parts) or (fix.also and any(one.touches(other) for one, other in combinations(edits, 2))):
        return None
    values = None if any(part.values is None for part in found) else sum((part.values or () for part in found), ())
    return Change(edits, values)


def replacements(fix: Fix, atlas: Atlas) -> tuple[tuple[Place, str], ...]:
    """Return the fix as data: each place of the plan's own file whose letters are replaced, and the new ones."""
    own = own_file(atlas)
    made = change(fix, atlas)
    if own is None or made is None:
        return ()
    spans = offsets(own.text)
    return tuple((Place(own.name, spans.span(edit)), edit.new) for edit in sorted(made.edits))


def _one(fix: Fix, atlas: Atlas, own: Source) -> Change | None:
    if isinstance(fix.at, Place):
        return _at_place(fix.at, fix.new, own)
    if is_of_others(fix.at, atlas):
        return None
    if fix.at and isinstance(fix.at[-1], Key):
        return _of_key(fix.at, fix.new, own)
    return _of_value(fix, own)


def _at_place(at: Place, new: str, own: Source) -> Change | None:
    span = at.span
    if at.file != own.name or span is None:
        return None
    begun = (path for path, value in own.values.items() if (value.line, value.column) == (span.line, span.column))
    path = next((path for path in begun if isinstance(value_at(own.data, path), str)), None)
    read = reads_as(new, in_brackets=_is_in_brackets(path, own)) if path else None
    return Change((offsets(own.text).edit(span, new),), ((path, read),) if path and read is not None else None)


def _of_key(path: Path, new: str, own: Source) -> Change | None:
    span = own.keys.get(path)
    if span is None:
        return None
    in_brackets = _is_in_brackets(path, own)
    for written in (new, quoted(new), f"'{in_single_quotes(new)}'"):
        if key_reads_as(written, in_brackets=in_brackets) == new:
            return Change((offsets(own.text).edit(span, written),), ((path, new),))
    return None


def _of_value(fix: Fix, own: Source) -> Change | None:
    proposal = proposed(fix, own)
    if proposal is None:
        return None
    path, old, new = proposal
    whole = offsets(own.text).edit(own.values[path], "")
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


def _wants_only_quotes(raw: str, old: str, new: str) -> bool:
    """Tell whether a text that YAML took for something else stays as it is; a comment in its lines would be lost."""
    return raw.split() == new.split() or (old == new and "#" not in raw and len(raw.splitlines()) == 1)


def _is_in_brackets(path: Path, own: Source) -> bool:
    return any(path[:length] in own.flow for length in range(len(path)))
