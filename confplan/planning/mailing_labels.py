"""What fits on an address label: the common sheet of A4 with 3 × 7 labels of 63.5 × 38.1 mm"""

from collections.abc import Sequence
from functools import lru_cache

from confplan.frozen import frozen
from confplan.planning.plate_letters import HARD_SPACE, PITCH, POINT, filled, small_width

# Millimetres: the sheet that shops sell as L7160 and under other makers' numbers; no rule prescribes one.
LABEL = (63.5, 38.1)
ACROSS, DOWN = 3, 7
LEFT, TOP = 7.21, 15.15
BETWEEN = 2.54  # columns; rows touch
EDGE = (4.0, 3.0)  # that stay free inside a label: sheets shift in a printer

SIZES = range(12, 7, -1)  # points; below eight an address is hard to read
HEAD = 9  # of the line above
ELLIPSIS = "…"


@frozen
class Label:
    """The lines of a label and the size of their letters in points; `is_cut`: not everything fits

    No line breaks inside, whatever a program's letters are.
    """

    strong: tuple[str, ...]
    plain: tuple[str, ...]
    size: int
    is_cut: bool = False


@lru_cache(maxsize=8192)
def on_label(name: str, below: tuple[str, ...]) -> Label:
    """Return a label with letters as large as fit: the name in bold, and below it what else there is."""
    for size in SIZES:
        made = Label(_lines((name,), size), _lines(below, size), size)
        if len(made.strong) + len(made.plain) <= _most(size):
            return made
    return _cut(made)


def _cut(made: Label) -> Label:
    """Return a label without the lines that have no room; the last one ends with the sign that more follows."""
    room, most = _room(made.size), _most(made.size)
    strong = made.strong[:most]
    plain = made.plain[: most - len(strong)]
    kept = [*strong, *plain]
    last = kept[-1]
    while small_width(last + ELLIPSIS) > room:
        last = last[:-1]
    kept[-1] = last.rstrip(HARD_SPACE + " ,;") + ELLIPSIS
    return Label(tuple(kept[: len(strong)]), tuple(kept[len(strong) :]), made.size, is_cut=True)


def _lines(texts: Sequence[str], size: int) -> tuple[str, ...]:
    found = (line for text in texts for line in filled(text, _room(size), small_width))
    return tuple(line.replace(" ", HARD_SPACE) for line in found)


def _room(size: int) -> float:
    """Return the width of a label beside the size of the letters."""
    return (LABEL[0] - 2 * EDGE[0]) / POINT / size


def _most(size: int) -> int:
    """Return how many lines fit below the first."""
    return int(((LABEL[1] - 2 * EDGE[1]) / POINT - HEAD * PITCH) / (size * PITCH))
