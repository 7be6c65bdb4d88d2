"""For a terminal: a line for each cost and its basis below it, what is not known marked and never 0"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language
from confplan.planning.estimate_values import EstimateRow
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.budget.listing import Listing
from confplan.timetables.budget.words import (
    AMOUNT,
    CONTENT,
    NONE,
    OPEN,
    PRICE,
    PROPOSED,
    QUANTITY,
    SOURCE,
    TIMES,
    details,
    figures,
    summary,
)

_INDENT, _SHORTEST = 6, 16
_HEADS = (QUANTITY, TIMES, PRICE, AMOUNT)


def render(listing: Listing, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, words cut to the width of a terminal (None: nothing is cut)."""
    found = listing.estimate
    if listing.name:
        yield [(cut(listing.name, width), "head")]
    yield [
        (
            cut(f"{SOURCE.said(language)}: {found.source or OPEN.said(language)}", width),
            "" if found.source else "warning",
        )
    ]
    if not found.rows:
        yield [(NONE.said(language), "")]
        return
    if found.is_suggested:
        yield from ([(part, "assumed")] for part in _wrapped(PROPOSED.said(language), width))
    sizes = _sizes(found.rows, language)
    room = _room(found.rows, sizes, width)
    yield []
    yield [
        (
            _line(
                f"{'':>5} {_filled(CONTENT.said(language), room)}", tuple(head.said(language) for head in _HEADS), sizes
            ),
            "place",
        )
    ]
    for row in found.rows:
        yield from _row(row, language, sizes, room, width)
    yield []
    style = "" if found.is_complete else "warning"
    yield from ([(part, style)] for part in _wrapped(summary(listing).said(language), width))


def _row(
    row: EstimateRow, language: Language, sizes: tuple[int, ...], room: int, width: int | None
) -> Iterator[list[Piece]]:
    unit = f" ({row.unit})" if row.unit else ""
    text = _filled(cut(row.text + unit, room), room)
    mark = "?" if row.missing else " "
    yield [(_line(f"{row.number:>3} {mark} {text}", figures(row), sizes), "warning" if row.missing else "")]
    more = " · ".join(said.said(language) for said in details(row))
    if more:
        yield [(" " * _INDENT + cut(more, None if width is None else width - _INDENT), "assumed")]


def _sizes(rows: tuple[EstimateRow, ...], language: Language) -> tuple[int, ...]:
    cells = [tuple(head.said(language) for head in _HEADS), *map(figures, rows)]
    return tuple(max(columns(one) for one in column) for column in zip(*cells, strict=True))


def _room(rows: tuple[EstimateRow, ...], sizes: tuple[int, ...], width: int | None) -> int:
    """Return how wide the texts may be: as the longest asks for, and as a terminal has room."""
    longest = max(columns(row.text) + (columns(row.unit) + 3 if row.unit else 0) for row in rows)
    rest = _INDENT + sum(size + 2 for size in sizes)
    return longest if width is None else max(_SHORTEST, min(longest, width - rest))


def _line(head: str, cells: tuple[str, ...], sizes: tuple[int, ...]) -> str:
    return head + "".join(f"  {' ' * (size - columns(cell))}{cell}" for cell, size in zip(cells, sizes, strict=True))


def _filled(text: str, room: int) -> str:
    return text + " " * (room - columns(text))


def _wrapped(text: str, width: int | None) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent="  ") if width else [text]
