"""Paths of the plan → places in its files: done once, at the edge"""

import re

from confplan.folding import slug
from confplan.frozen import frozen
from confplan.places import Key, Path, Place, Span
from confplan.source.data import Data, Source

_IMPLIED = frozenset({"agenda"})  # an id is unique in the plan, so the section above it says nothing
_TITLES = ("title", "name", "text", "unit", "by")
_WORDS = 6


@frozen
class Atlas:
    """The files that make up a plan, each with the path at which its content stands; the plan itself stands at ()"""

    parts: tuple[tuple[Path, Source], ...]

    def place(self, at: Path | Place, words: str = "") -> Place:
        """Return where the value at the path is written; of what is not written, the nearest part around it that is.

        Of a text that holds the words, only these are marked.
        """
        if isinstance(at, Place):
            return at
        prefix, source = self._part(at)
        span = _span(source, at[len(prefix) :])
        return Place(source.name, (span and words and _narrowed(source, span, words)) or span)

    def file(self, at: Path | Place) -> str:
        """Return the file in which the value stands."""
        return at.file if isinstance(at, Place) else self._part(at)[1].name

    def lines(self, file: str) -> list[str]:
        """Return the lines of one of the files; none for a file that is not part of the plan."""
        return next((source.lines for _, source in self.parts if source.name == file), [])

    def key(self, path: Path) -> str:
        """Return the path by ids (else folded titles) in place of positions, so that an inserted item does not move it."""
        steps: list[str] = []
        for length, step in enumerate(path, start=1):
            data = self._data(path[:length])
            if step == "items":
                continue
            name, is_id = _name(step, data)
            if is_id and steps and isinstance(step, int) and steps[-1] in _IMPLIED:
                steps.pop()
            steps.append(name)
        return ".".join(steps)

    def text(self, path: Path) -> str:
        """Return the text that is written at the path; nothing for a list, for fields, or for what is not written."""
        data = self._data(path)
        return data if isinstance(data, str) else ""

    def _data(self, path: Path) -> Data:
        prefix, source = self._part(path)
        return _value(source.data, path[len(prefix) :])

    def _part(self, path: Path) -> tuple[Path, Source]:
        """Return the file that holds the path: the one whose content begins nearest above it."""
        nearest = self.parts[0]  # the plan itself
        for part in self.parts[1:]:
            if len(part[0]) > len(nearest[0]) and path[: len(part[0])] == part[0]:
                nearest = part
        return nearest


def _name(step: str | int, entry: Data) -> tuple[str, bool]:
    """Return what an entry is called in a key, and whether that is its id; one without a name is any (`*`)."""
    if isinstance(step, str):
        return step, False
    if isinstance(entry, dict) and isinstance(entry.get("id"), str):
        return str(entry["id"]), True
    fields = entry if isinstance(entry, dict) else {"name": entry}
    title = next((text for key in _TITLES if isinstance(text := fields.get(key), str)), "")
    return "-".join(slug(title).split("-")[:_WORDS]) or "*", False


def _span(source: Source, path: Path) -> Span | None:
    if path and isinstance(path[-1], Key) and path in source.keys:
        return source.keys[path]
    while path and path not in source.values:
        path = path[:-1]
    span = source.values.get(path)
    if span is None or _is_empty(span):
        return source.keys.get(path, span)
    if isinstance(_value(source.data, path), str):
        return span
    return source.keys.get(path) or _first_line(source, span)


def _narrowed(source: Source, span: Span, words: str) -> Span | None:
    """Return where the words stand in the lines of a value, which may break between any two of them."""
    text = "\n".join(source.lines[span.line - 1 : span.end_line])
    end = len(text) - len(source.lines[span.end_line - 1]) + span.end_column - 1
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, span.column - 1, end)
    return _span_of(text, span.line, found.start(), found.end()) if found and words.strip() else None


def _span_of(text: str, first: int, start: int, end: int) -> Span:
    above, last = text[:start], text[:end]
    return Span(
        first + above.count("\n"),
        len(above) - above.rfind("\n"),
        first + last.count("\n"),
        len(last) - last.rfind("\n"),
    )


def _is_empty(span: Span) -> bool:
    return (span.line, span.column) == (span.end_line, span.end_column)


def _first_line(source: Source, span: Span) -> Span:
    """Return the first line of an entry: the whole of it would fill the screen."""
    line = source.lines[span.line - 1].rstrip()
    return Span(span.line, span.column, span.line, len(line) + 1) if span.end_line > span.line else span


def _value(data: Data, path: Path) -> Data:
    for step in path:
        match data:
            case dict() if isinstance(step, str):
                data = data.get(step)
            case list() if isinstance(step, int) and step < len(data):
                data = data[step]
            case _:
                return data
    return data
