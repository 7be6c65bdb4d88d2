"""For a terminal: each field on a line with how it is written and what it prints, its meaning below"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.terminal import Piece, columns, cut
from confplan.vocabulary.vocabulary import Entry, Vocabulary
from confplan.vocabulary.words import FILTERS, FORMATS, kind

INDENT, LONGEST = 2, 100  # columns before what belongs to a line; of an example in a pipe


def lines(shown: Vocabulary, language: Language, width: int | None) -> Iterator[list[Piece]]:
    """Yield the lines of the list; on a terminal examples are cut at its edge."""
    yield [(shown.document, "head"), (f"  {shown.summary.said(language)}", "")]
    yield [(f"{FORMATS.said(language)}: {', '.join(shown.formats)}", "gutter")]
    loop: str | None = None
    for entry in shown.entries:
        if entry.loop and entry.loop != loop:
            yield []
            yield [(entry.loop, "mark")]
        if loop and not entry.loop:
            yield []
        loop = entry.loop
        yield from _entry(entry, language, width)
    yield []
    yield [(FILTERS.said(language), "head")]
    for one in shown.filters:
        yield [(one.name, "place"), (f"  {one.text.said(language)}", ""), *_known(one.formats)]
        yield [(f"{' ' * INDENT}{one.example}", "mark"), (f"  → {one.prints}", "")]


def _entry(entry: Entry, language: Language, width: int | None) -> Iterator[list[Piece]]:
    field, indent = entry.field, " " * INDENT * bool(entry.loop)
    said = f"  {field.meaning.text.said(language)} "
    yield [(indent + field.name, "place"), (said, ""), (f"({kind(field.shape).said(language)})", "gutter")]
    if entry.write:
        write = f"{indent}{' ' * INDENT}{entry.write}"
        room = width - columns(write) - columns("  → ") if width else LONGEST
        example = f"  → {cut(entry.example.said(language), max(room, 1))}" if entry.example else ""
        yield [(write, "mark"), (example, "")]


def _known(formats: tuple[str, ...]) -> list[Piece]:
    return [(f" ({', '.join(formats)})", "gutter")] if formats else []
