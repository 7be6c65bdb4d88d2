"""Names in a narrow column: in as few lines as hold them, of much the same width, and what belongs together untorn"""

from collections.abc import Iterable

from confplan.folding import same
from confplan.planning.line_breaks import COMPOUNDS, balanced, width

MOST_LINES = 5
MOST_WORDS = 40  # of a name that is broken here; a longer one breaks where its column ends


def narrow(name: str, room: float, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Break a name so that each line's capitals fit; `room` is the column's width beside the size of its letters.

    `names` are what should not be torn apart. Capitals are broken as their small letters are.
    """
    written = name.split()
    if width(name) <= room or len(written) > MOST_WORDS:
        return (name,) if name else ()
    words = [word.lower() for word in written] if name.isupper() else written
    held = [same(one).split() for one in (*names, *COMPOUNDS.split(", "))]
    for count in range(2, min(MOST_LINES, len(words)) + 1):
        lines = balanced(words, count, held)
        if max(map(width, lines)) <= room:
            rest = iter(written)
            return tuple(" ".join(next(rest) for _ in line.split()) for line in lines)
    return (name,)
