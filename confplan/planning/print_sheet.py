"""The sheet that a printer of backdrops gets: the wall, what is folded back around it, eyelets, and room for marks"""

from math import ceil

from confplan.frozen import frozen
from confplan.profiles import Profile

MARKS = 100  # millimetres around all that is printed, for crop marks, eyelets and a line of words


@frozen(kw_only=True)
class PrintSheet:
    """All in millimetres. The sheet is the wall with `margin` on each side: the `bleed`, and outside of it the marks.

    `across` and `down` are the places of eyelets along an edge of the wall, from its left or upper corner; their middle
    lies `inset` inside the edge: in the hem, which what is folded back makes as wide as the bleed.
    """

    width: int
    height: int
    bleed: int
    margin: int
    inset: float
    across: tuple[float, ...]
    down: tuple[float, ...]


def print_sheet(wall: tuple[int, int], profile: Profile) -> PrintSheet:
    """Return the sheet for a wall of that width and height."""
    bleed, spacing = profile.number("backdrop-bleed-mm"), profile.number("backdrop-eyelet-spacing-mm")
    inset = min(bleed / 2, min(wall) / 2)
    return PrintSheet(
        width=wall[0] + 2 * (bleed + MARKS),
        height=wall[1] + 2 * (bleed + MARKS),
        bleed=bleed,
        margin=bleed + MARKS,
        inset=inset,
        across=_places(wall[0], inset, spacing),
        down=_places(wall[1], inset, spacing),
    )


def _places(length: int, inset: float, spacing: int) -> tuple[float, ...]:
    """Return where eyelets are along an edge: one at each corner, the others evenly, no two further apart than asked."""
    between = length - 2 * inset
    count = ceil(between / max(spacing, 1))
    return tuple(inset + between * number / count for number in range(count + 1)) if count else (inset,)
