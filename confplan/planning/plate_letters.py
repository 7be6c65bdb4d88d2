"""How large the letters of a name plate can be: a face of 20 × 10 cm, a name in capitals, and small lines below it"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from confplan.folding import same
from confplan.frozen import frozen
from confplan.planning.line_breaks import COMPOUNDS, balanced, width

# Millimetres and points. 20 × 10 cm is what acrylic stands and folded sheets of A4 commonly have; no rule says so.
FACE = (200, 100)
EDGE = 9  # millimetres that stay free on each side
POINT = 25.4 / 72
CAPITAL = 0.66  # how high a capital of Times is beside the size of its letters
PITCH = 1.25  # a line beside its letters: capitals with two marks (Ễ, Ậ) reach to its upper edge

SIZES = (96, 84, 72, 66, 60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 16, 12, 9, 7)
SMALL_SIZES = (28, 24, 21, 18, 15, 12, 10, 8, 6)
MOST_ALONE = 2  # lines of what stands alone; more would tear names
NEARLY = 0.75  # of the largest size: fewer lines are better than a little more
LARGEST = 72  # of a name over its post; what stands alone fills its face
READABLE, READABLE_SMALL = 36, 15  # capitals of 8 mm are read from two metres; small lines from nearer
MOST_BALANCED = 5  # lines
MOST_WORDS = 16  # of a name whose lines are balanced; a longer one fills line after line
MOST_EVENED, EVEN_STEPS = 4, 16  # small lines; the widths that are tried
MOST_LINES = 3  # of a name whose letters can be read
HELD_LARGE = ("Ủy ban nhân dân", "Mặt trận Tổ quốc")
HELD = ("Việt Nam", "Hồ Chí Minh", "Tổ quốc")
HARD_SPACE = "\u00a0"
SMALLER = 0.65  # small lines are at most so large beside the name

# Advance widths of Times Bold in thousandths of the letters' size; capitals are those of line_breaks.
_SMALL_WIDTHS = {
    letter: thousandths / 1000
    for thousandths, letters in (
        (278, "il"), (333, "fjt"), (389, "s"), (444, "cerz"), (500, "agovxyơ"), (556, "bdhknpquđư"), (722, "w"), (833, "m"),
    )
    for letter in letters
}  # fmt: skip


@frozen
class Letters:
    """The lines of a plate and the sizes of their letters in points; `small` stand below the name on the front"""

    big: tuple[str, ...]
    size: int
    small: tuple[str, ...]
    small_size: int

    @property
    def capital(self) -> float:
        """How high the capitals of the name are, in millimetres"""
        return self.size * POINT * CAPITAL


def fitted(big: str, small: Sequence[str], *, above: int = 0) -> Letters:
    """Return the largest letters that fit; `above` is what a dotted line over the name takes, in points.

    A name has as few lines as let its letters be read, and then as large ones as fit; what stands alone has the lines
    that make it largest.
    """
    if not small and not above and (alone := _alone(big)):
        return alone
    return next(_ways(big, tuple(small), above))


def _alone(big: str) -> Letters | None:
    """Return a text with nothing above or below it in letters that fill the face, in as few lines as give nearly the largest."""
    found: dict[int, Letters] = {}
    for size in (size for size in SIZES if size >= READABLE and _may_fit(big, size)):
        lines = _lines(big, _room(size))
        is_high = len(lines) * size * PITCH > (FACE[1] - 2 * EDGE) / POINT
        if 1 <= len(lines) <= MOST_ALONE and not is_high and not _is_torn(lines):
            found.setdefault(len(lines), Letters(lines, size, (), SMALL_SIZES[-1]))
    largest = max((one.size for one in found.values()), default=0)
    return next((found[count] for count in sorted(found) if found[count].size >= largest * NEARLY), None)


def _is_torn(lines: tuple[str, ...]) -> bool:
    """Tell lines that end within a word of two syllables: `Ban Xây | dựng Đảng`."""
    joins = {same(f"{one.split()[-1]} {other.split()[0]}") for one, other in pairwise(lines)}
    return not joins.isdisjoint(map(same, COMPOUNDS.split(", ")))


def _ways(big: str, small: tuple[str, ...], above: int) -> Iterator[Letters]:
    """Yield what fits, the best first: words are cut where nothing else helps, and the last way is taken as it is."""
    for most in range(1, MOST_LINES + 1):
        for size in (size for size in SIZES if LARGEST >= size >= READABLE and width(big) <= most * _room(size)):
            if 1 <= len(lines := _lines(big, _room(size))) <= most:
                yield from _with_small(lines, size, small, above, READABLE_SMALL)
    for least_size, least in ((READABLE_SMALL, READABLE_SMALL), (READABLE_SMALL, 0), (0, 0)):
        for size in (size for size in SIZES if LARGEST >= size >= least_size and _may_fit(big, size)):
            lines = _lines(big, _room(size)) or (() if least_size else filled(big, _room(size), width))
            if lines or not big:
                yield from _with_small(lines, size, small, above, least)
    room = _room(SIZES[-1])
    yield Letters(filled(big, room, width), SIZES[-1], _small(small, SMALL_SIZES[-1]), SMALL_SIZES[-1])


def _with_small(lines: tuple[str, ...], size: int, small: tuple[str, ...], above: int, least: int) -> Iterator[Letters]:
    free = (FACE[1] - 2 * EDGE) / POINT - above - len(lines) * size * PITCH
    for small_size in SMALL_SIZES:
        if least <= small_size <= max(size * SMALLER, SMALL_SIZES[-1]):
            found = _small(small, small_size)
            if len(found) * small_size * PITCH <= free:
                yield Letters(lines, size, found, small_size)


def _may_fit(big: str, size: int) -> bool:
    """Tell whether lines without any room left would fit: the rest is not worth trying."""
    return width(big) / _room(size) * size * PITCH <= FACE[1] / POINT


def _room(size: int) -> float:
    """Return the width of the face beside the size of the letters."""
    return (FACE[0] - 2 * EDGE) / POINT / size


def _lines(text: str, room: float) -> tuple[str, ...]:
    """Return the text in as few lines as fit, of much the same width; nothing where a word is wider than a line."""
    if len(text.split()) > MOST_WORDS:
        return filled(text, room, width) if max(map(width, text.split())) <= room else ()
    return next((lines for widest, lines in _arrangements(text) if widest <= room), ())


@lru_cache(maxsize=64)
def _arrangements(text: str) -> tuple[tuple[float, tuple[str, ...]], ...]:
    """Return the text in one line, in two and so on, each with how wide its widest line is."""
    written = text.split()
    words = (
        [word.lower() for word in written] if text.isupper() else written
    )  # capitals are broken as small letters are
    held = [same(one).split() for one in (*HELD, *HELD_LARGE, *COMPOUNDS.split(", "))]
    found = []
    for count in range(1, min(MOST_BALANCED, len(words)) + 1):
        rest = iter(written)
        lines = balanced(words, count, held) if count > 1 else (" ".join(words),)
        found.append(tuple(" ".join(next(rest) for _ in line.split()) for line in lines))
    return tuple((max(map(width, lines)), lines) for lines in found)


def _small(texts: tuple[str, ...], size: int) -> tuple[str, ...]:
    return tuple(line for text in texts for line in _evened(_held(text), _room(size)))


def _evened(text: str, room: float) -> tuple[str, ...]:
    """Return as few lines as hold the text, of much the same width: no word is left alone."""
    lines = filled(text, room, small_width)
    rooms = (room * share / EVEN_STEPS for share in range(EVEN_STEPS // 2, EVEN_STEPS))
    narrower = (filled(text, one, small_width) for one in rooms) if 1 < len(lines) <= MOST_EVENED else iter(())
    said = " ".join(lines)  # a narrower room must not cut a word
    return next((one for one in narrower if len(one) == len(lines) and " ".join(one) == said), lines)


def _held(text: str) -> str:
    """Return the text with spaces that do not break inside names."""
    for name in HELD:
        text = text.replace(name, name.replace(" ", HARD_SPACE))
    return text


def filled(text: str, room: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Return lines as full as they can be; a word that is wider than a line is cut."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= room:
            lines[-1] = longer
        else:
            lines += _cut(word, room, measure)
    return tuple(filter(None, lines))


def _cut(word: str, room: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Yield a word in pieces that fit; a letter keeps its marks."""
    piece, wide = "", 0.0
    for letter in unicodedata.normalize("NFC", word) if measure(word) > room else [word]:
        more = measure(letter)
        if piece and wide + more > room and not unicodedata.combining(letter[0]):
            yield piece
            piece, wide = "", 0.0
        piece, wide = piece + letter, wide + more
    yield piece


@cache
def small_width(text: str) -> float:
    """Return how wide a text is in bold, beside the size of its letters."""
    letters = unicodedata.normalize("NFD", text)
    return sum(_SMALL_WIDTHS.get(letter, width(letter)) for letter in letters if not unicodedata.combining(letter))
