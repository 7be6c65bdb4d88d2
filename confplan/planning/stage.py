"""The stage backdrop as a surface: what belongs to the flags, what is free for words, and where a long name breaks"""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from confplan.folding import same
from confplan.frozen import frozen
from confplan.planning.line_breaks import COMPOUNDS, balanced, width

# As shares of the surface. Flags and bust stand on the left, seen from the hall (Nghị định 145/2013/NĐ-CP): flags on
# poles about a quarter of the height below the upper edge and a seventh of the width from the left, flags that fly an
# eighth and a tenth, the bust below them (Hướng dẫn 105-HD/BTGTW). How far they reach to the right no rule says: the
# words take the right two thirds to three quarters and keep clear of them.
FLAGS = 1 / 4
POLES, FLYING = (1 / 7, 1 / 4), (1 / 10, 1 / 8)  # from the left, from above
BUST = 3 / 5  # below this share of the height; above it are the flags
CLEAR, RIGHT, TOP, BOTTOM = 0.02, 0.03, 0.07, 0.08

# How large the lines are beside those of the title, which are the largest, and how high a line is for its letters:
# capitals with two marks (Ế, Ậ) need more than the usual fifth between lines.
HOSTS, EVENT, TITLE, PLACE = 0.62, 0.92, 1.0, 0.58
OTHERS = HOSTS + EVENT + PLACE
LEADING = 1.55

MOST_LINES, MOST_HOST_LINES = 8, 3
GAIN = 1.15  # one line more must make the letters larger by so much
FAR_TOO_LONG = 1.5  # times a line: letters of two thirds
TOLERATED = 0.75  # letters of the hosts may be smaller by so much before they take one line more


@frozen
class Box:
    """A part of the surface, in its unit (millimetres, or pixels of a LED wall), from its upper left corner"""

    left: float
    top: float
    width: float
    height: float


@frozen
class Stage:
    """A surface with the lines that it carries. `flags` stays empty; all words stand in `words`.

    `shares` are the sizes of the lines' letters beside those of the title, `leading` a line's height beside its letters.
    """

    width: int
    height: int
    hosts: tuple[str, ...]
    title: tuple[str, ...]

    shares: ClassVar[Mapping[str, float]] = {"hosts": HOSTS, "event": EVENT, "title": TITLE, "place": PLACE}
    leading: ClassVar[float] = LEADING

    @property
    def flags(self) -> Box:
        return Box(0, 0, self.width * FLAGS, self.height)

    @property
    def poles(self) -> Box:
        """Where flags on poles hang: the Party's left, the nation's right of it"""
        return self._zone(POLES)

    @property
    def flying(self) -> Box:
        """Where flags that fly are instead"""
        return self._zone(FLYING)

    @property
    def bust(self) -> Box:
        """Where the bust stands, on its high stand below the flags"""
        left = self.width * POLES[0]
        return Box(left, self.height * BUST, self.width * FLAGS - left, self.height * (1 - BUST))

    def _zone(self, begins: tuple[float, float]) -> Box:
        left, top = self.width * begins[0], self.height * begins[1]
        return Box(left, top, self.width * FLAGS - left, self.height * BUST - top)

    @property
    def words(self) -> Box:
        return words(self.width, self.height)


def words(width: int, height: int) -> Box:
    """Return the part of a surface that is free for words."""
    left = FLAGS + CLEAR
    return Box(width * left, height * TOP, width * (1 - left - RIGHT), height * (1 - TOP - BOTTOM))


def stage(
    size: tuple[int, int], hosts: Sequence[str], title: str | tuple[str, ...], names: Iterable[str] = ()
) -> Stage:
    """Set the lines on a surface. A title in one piece, and the hosts, are broken so that their letters become largest.

    `names` are what should not be torn apart: places, units.
    """
    zone = words(*size)
    held = tuple(same(name).split() for name in (*names, *COMPOUNDS.split(", ")))
    lines = _largest(title.split(), zone, held) if isinstance(title, str) else title
    return Stage(*size, _hosts(hosts, zone, size_of(lines, zone), held), lines)


def size_of(title: Sequence[str], zone: Box, others: float = OTHERS) -> float:
    """Return how large the letters of the title can be; `others` is the height of the other lines beside one of its."""
    wide = max((1.0, *map(width, title)))  # no line is narrower than a letter
    return min(zone.width / wide, zone.height / (LEADING * (len(title) * TITLE + others)))


def _largest(words: list[str], zone: Box, held: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Break the words into the number of lines at which the letters are largest."""
    best: tuple[str, ...] = (" ".join(words),) if words else ()
    for count in range(2, min(MOST_LINES, len(words)) + 1):
        lines = balanced(words, count, held)
        if size_of(lines, zone) > GAIN * size_of(best, zone):
            best = lines
    return best


def _hosts(hosts: Sequence[str], zone: Box, size: float, held: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Put hosts that follow each other on one line, or on more where its letters would be too small for their place.

    A name that is far too long for a line goes over several: all hosts have letters of one size, and would share its small ones.
    """
    lines: tuple[str, ...] = ()
    for count in range(1, len(hosts) + 1):
        lines = _joined(hosts, count)
        if max(map(width, lines)) * size * HOSTS * TOLERATED <= zone.width:
            break
    others = min(map(width, lines), default=0.0) if lines[1:] else 0.0
    most = FAR_TOO_LONG * max(zone.width / (size * HOSTS * TOLERATED), others)
    return tuple(part for line in lines for part in _fitted(line, most, held))


def _fitted(line: str, most: float, held: Sequence[Sequence[str]]) -> tuple[str, ...]:
    words, parts = line.split(), [line]
    for count in range(2, min(MOST_HOST_LINES, len(words)) + 1):
        if max(map(width, parts)) <= most:
            break
        parts = list(balanced(words, count, held))
    return tuple(parts)


def _joined(hosts: Sequence[str], count: int) -> tuple[str, ...]:
    glued = [host.replace(" ", "\u00a0") for host in hosts]
    return tuple(line.replace(" ", " - ").replace("\u00a0", " ") for line in balanced(glued, count))
