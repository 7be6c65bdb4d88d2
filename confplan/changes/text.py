"""For people at a terminal: section by section, what each part said and says now"""

import textwrap
import unicodedata
from collections.abc import Iterator

from confplan.changes.account import Account, Section, consequences, headline, sections
from confplan.changes.telling import Line
from confplan.findings import Language
from confplan.terminal import unstyled

Piece = tuple[str, str]  # words, and what they are: "head", "place", "error" (gone), "bar" (new), "assumed" or ""


def render(account: Account, language: Language) -> str:
    """Return the lines as plain text, never wrapped."""
    return unstyled(lines(account, language))


def lines(account: Account, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, wrapped to the width of a terminal (None: not at all)."""
    between = f"{account.old} → {account.new}"
    yield from _wrapped(f"{between}: {headline(account, language)}", 0, "head", width)
    for section in sections(account, language):
        yield []
        yield from _section(section, width)
    told = consequences(account, language)
    if told:
        yield []
    for sentence in told:
        yield from _wrapped(sentence, 0, "place", width)


def _section(section: Section, width: int | None) -> Iterator[list[Piece]]:
    yield [(section.name, "head")]
    for entry in section.entries:
        if entry.name:
            yield from _wrapped(entry.name, 2, "place", width)
        for line in entry.lines:
            yield from _line(line, 4 if entry.name else 2, width)


def _line(line: Line, indent: int, width: int | None) -> Iterator[list[Piece]]:
    style = {"+": "bar", "-": "error"}.get(line.sign, "") if not line.old + line.new else ""
    yield from _wrapped(line.words, indent, style, width)
    if line.old:
        yield from _wrapped(f"- {line.old}", indent + 2, "error", width)
    if line.new:
        yield from _wrapped(f"+ {line.new}", indent + 2, "bar", width)


def _wrapped(text: str, indent: int, style: str, width: int | None) -> Iterator[list[Piece]]:
    begun, rest = " " * indent, " " * (indent + 2)
    flat = "".join(letter for letter in " ".join(text.split()) if unicodedata.category(letter)[0] != "C")
    wrapped = textwrap.wrap(flat, width, initial_indent=begun, subsequent_indent=rest, break_on_hyphens=False) if width else [begun + flat]  # fmt: skip
    for line in wrapped:
        yield [(line, style)]
