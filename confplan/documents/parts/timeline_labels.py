"""Labels under a strip: none covers another, those that would are put a line lower"""

from collections.abc import Sequence

from confplan.documents.parts.drawn_words import broken, width
from confplan.documents.parts.timeline_shapes import ACROSS, SMALL, TEXT
from confplan.drawings import Words

BETWEEN = 14  # units that two labels beside each other are apart
COLUMNS_FROM = 7  # entries of the list under a strip from which it stands in two columns
LINE = 33  # from one line of text to the next


def staggered(labels: Sequence[tuple[int, str]], y: int, look: str) -> tuple[tuple[Words, ...], int]:
    """Return the labels, each as near under its x as the page allows, and where the lines under them begin."""
    ends: list[int] = []
    found: list[Words] = []
    for x, text in sorted(labels):
        wide = width(text, SMALL)
        left = min(max(0, x - wide // 2), ACROSS - wide)
        row = next((row for row, end in enumerate(ends) if end + BETWEEN <= left), len(ends))
        ends[row : row + 1] = [left + wide]
        found.append(Words(left + wide // 2, y + row * LINE, text, look, "middle"))
    return tuple(found), y + len(ends) * LINE


def listed(entries: Sequence[tuple[str, str]], y: int) -> tuple[tuple[Words, ...], int]:
    """Return numbered entries as a list in one or two columns, and where it ends. An entry is its number and its words."""
    columns = 2 if len(entries) >= COLUMNS_FROM else 1
    room = ACROSS // columns - 30
    half = -(-len(entries) // columns)
    found: list[Words] = []
    lowest = y
    for column in range(columns):
        at = y
        for mark, text in entries[column * half : (column + 1) * half]:
            x = column * (ACROSS // columns)
            found.append(Words(x, at, mark, "strong"))
            indent = 50
            for line in broken(text, room - indent, TEXT):
                found.append(Words(x + indent, at, line))
                at += LINE
        lowest = max(lowest, at)
    return tuple(found), lowest
