"""Sentences with their holes filled in: one grammar, one pass, and what is filled in is never searched again"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.addresses import BACKDROP, Miss, Why, locate
from confplan.planning.hole_order import Circles, in_order
from confplan.planning.hole_values import Answer, answer
from confplan.planning.wording import Phrase, Sentences, sentences

LONGEST = 50_000  # texts that each hold the next one twice double in length at every step

_HOLE = regex(r"<<|<([\w.-]+)>")
_ALONE = {"<title>": "title", "<name>": "name"}
_CONFERENCE_NAME: Path = ("conference", "name")


class Piece(NamedTuple):
    """A bit of a printed sentence and where it is written; the backdrop is a piece without a text"""

    text: str
    at: Path
    is_backdrop: bool = False


@frozen
class Problem:
    """A hole that cannot be filled: why, its name, the sentence in which it stands, and what belongs to it

    `near` are names that would do, `field` is what is empty, `circle` the sentences that take in each other.
    """

    why: Why
    name: str
    at: Path
    near: tuple[str, ...] = ()
    field: Path | None = None
    circle: tuple[Path, ...] = ()


class Filled(NamedTuple):
    """A sentence as it prints. `problems` are also those of the sentences that it takes in."""

    at: Path
    pieces: tuple[Piece, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def sources(self) -> tuple[Path, ...]:
        """Where the words come from, the sentence itself first, each place once"""
        return tuple(dict.fromkeys((self.at, *(piece.at for piece in self.pieces))))


def printed(plan: Plan, at: Path) -> Filled | None:
    """Return the sentence of that path, written or usual, or None where none stands."""
    phrases = sentences(plan).get(at)
    return (filled(plan).get(at) or _as_written(phrases[0])) if phrases else None


@lru_cache(maxsize=8)
def filled(plan: Plan) -> Mapping[Path, Filled]:
    """Return the sentences of the plan that have holes, or several phrases, by their paths."""
    phrases = sentences(plan)
    several = {path: those for path, those in phrases.items() if not _is_plain(those)}
    same_words = {path: one for path, those in several.items() if (one := _another(path, those, phrases))}
    bits = {path: [*_bits(plan, those, phrases.keys())] for path, those in several.items() if path not in same_words}
    users = {path: {one for bit in found for one in bit.targets if one in bits} for path, found in bits.items()}
    order, circles = in_order(users)
    done = _Done(phrases, same_words)
    for path in order:
        done[path] = _joined(path, bits[path], done, circles)
    return same_words | {path: done[path] for path in order}


class _Done(dict[Path, Filled]):
    """The sentences that are filled in; one without holes as soon as another takes it in"""

    def __init__(self, phrases: Sentences, known: Mapping[Path, Filled]) -> None:
        super().__init__(known)
        self._phrases = phrases

    def __missing__(self, path: Path) -> Filled:
        self[path] = _as_written(self._phrases[path][0])
        return self[path]


def _is_plain(phrases: tuple[Phrase, ...]) -> bool:
    return len(phrases) == 1 and "<" not in phrases[0].template


def _another(path: Path, phrases: tuple[Phrase, ...], all_: Sentences) -> Filled | None:
    """Return the sentence that is nothing but another one without holes: most items are printed as their titles."""
    if len(phrases) > 1 or (key := _ALONE.get(phrases[0].template)) is None:
        return None
    other = all_.get(phrases[0].node.at(key))
    if other is None or not _is_plain(other) or len(other[0].template) >= LONGEST:
        return None
    return Filled(path, (Piece(other[0].template, other[0].at),))


def _as_written(phrase: Phrase) -> Filled:
    return Filled(phrase.at, (Piece(phrase.template, phrase.at),) if phrase.template else ())


class _Bit(NamedTuple):
    """A bit of a sentence as it is written: words, or a hole with what fills it"""

    text: str
    at: Path
    answer: Answer | Miss | None = None
    is_backdrop: bool = False

    @property
    def name(self) -> str:
        return self.text[1:-1]

    @property
    def targets(self) -> tuple[Path, ...]:
        """What has to be known first, where it is a sentence; the backdrop is made from the conference's name"""
        if self.is_backdrop:
            return (_CONFERENCE_NAME,)
        return tuple(atom.at for atom in self.answer.atoms) if isinstance(self.answer, Answer) else ()


def _bits(plan: Plan, phrases: tuple[Phrase, ...], known: AbstractSet[Path]) -> Iterator[_Bit]:
    for template, node, at in phrases:
        end = 0
        for found in _HOLE.finditer(template):
            if end < found.start():
                yield _Bit(template[end : found.start()], at)
            name, end = found[1], found.end()
            if name is None:
                yield _Bit("<", at)
            elif name == BACKDROP:
                yield _Bit(found[0], at, is_backdrop=True)
            else:
                spot = locate(plan, node, name)
                yield _Bit(found[0], at, spot if isinstance(spot, Miss) else answer(plan, spot, known))
        if end < len(template):
            yield _Bit(template[end:], at)


def _joined(path: Path, bits: list[_Bit], done: Mapping[Path, Filled], circles: Circles) -> Filled:
    pieces: list[Piece] = []
    problems: dict[Problem, None] = {}
    length = 0
    for bit in bits:
        added = _filled_bit(path, bit, done, circles)
        size = sum(len(piece.text) + 1 for piece in added.pieces)
        if bit.answer and length + size > LONGEST:
            added = _unfilled(bit, Problem("too-long", bit.name, bit.at))
        length += size
        pieces += added.pieces
        problems |= dict.fromkeys(added.problems)
    return Filled(path, tuple(pieces), tuple(problems))


def _filled_bit(path: Path, bit: _Bit, done: Mapping[Path, Filled], circles: Circles) -> Filled:
    targets = bit.targets if circles else ()
    circle = next((circles[path, target] for target in targets if (path, target) in circles), None)
    match bit.answer:
        case _ if circle:
            return _unfilled(bit, Problem("circular", bit.name, path, circle=circle))
        case Miss(why=why, near=near, field=field):
            return _unfilled(bit, Problem(why, bit.name, bit.at, near, field))
        case Answer(atoms=atoms, between=between):
            several = [done[one.at] if one.is_prose else Filled(one.at, (Piece(one.text, one.at),)) for one in atoms]
            return _in_a_row(several, Piece(between, bit.at))
    return Filled(bit.at, (Piece("" if bit.is_backdrop else bit.text, bit.at, bit.is_backdrop),))


def _unfilled(bit: _Bit, problem: Problem) -> Filled:
    return Filled(bit.at, (Piece(BLANK if problem.why == "empty" else bit.text, bit.at),), (problem,))


def _in_a_row(several: Sequence[Filled], between: Piece) -> Filled:
    pieces = [piece for one in several for piece in (between, *one.pieces)]
    return Filled(between.at, tuple(pieces[1:]), tuple(problem for one in several for problem in one.problems))
