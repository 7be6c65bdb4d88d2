"""Comments that speak to the program, `# confplan: …`, and the lines that each of them is about"""

from bisect import bisect_right
from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.places import Path, Span
from confplan.source.comments import MARK
from confplan.source.data import Source

_REMARK = regex(rf"#+[ \t]*{MARK}[ \t]*(.*?)\s*\Z")
_HASH = regex(r"(?<![^ \t])#")


@frozen
class Remark:
    """The words after `confplan:`, where they and the whole comment stand, and the first and last line it is about"""

    words: str
    column: int
    span: Span
    first: int
    last: int


def remarks(source: Source) -> Iterator[Remark]:
    """Yield the comments to the program: at the end of a line, or alone on the line above what they are about.

    A text is one thing on however many lines it stands.
    """
    texts = _Texts(source)
    lines = source.lines
    below = _below(lines)
    for number, line in enumerate(lines, start=1):
        start = texts.comment_in(line, number) if MARK in line else None
        match = _REMARK.match(line, start) if start is not None else None
        if match is None:
            continue
        span = Span(number, match.start() + 1, number, len(line.rstrip()) + 1)
        at = number if line[: match.start()].strip() else below[number - 1]
        first = texts.begun.get(at, at) if at == number else at
        yield Remark(match[1], match.start(1) + 1, span, first, texts.reach.get(at, at))


def _below(lines: list[str]) -> list[int]:
    """Return for each line the one under it, comments left out."""
    found: list[int] = []
    under = len(lines) + 1
    for number in range(len(lines), 0, -1):
        found.append(under)
        under = under if lines[number - 1].lstrip().startswith("#") else number
    return found[::-1]


class _Texts:
    """Where keys and texts stand, so that a `#` in one of them is told from the beginning of a comment"""

    def __init__(self, source: Source) -> None:
        leaves = _leaves(source)
        spans = [*leaves.values(), *source.keys.values()]
        self._spans = sorted(spans, key=lambda span: (span.line, span.column))
        self._starts = [(span.line, span.column) for span in self._spans]
        self.reach: dict[int, int] = {}  # the last line of what begins on a line
        self.begun: dict[int, int] = {}  # the first line of the text that ends on a line
        for span in leaves.values():
            self.begun[span.end_line] = min(span.line, self.begun.get(span.end_line, span.line))
        signs = ((source.values[path].line, span.end_line) for path, span in leaves.items())
        keys = ((key.line, leaves[path].end_line) for path, key in source.keys.items() if path in leaves)
        for line, last in (*((span.line, span.end_line) for span in spans), *signs, *keys):
            self.reach[line] = max(last, self.reach.get(line, last))

    def comment_in(self, line: str, number: int) -> int | None:
        """Return where the comment of a line begins, counted from 0."""
        return next(
            (match.start() for match in _HASH.finditer(line) if not self._holds(number, match.start() + 1)), None
        )

    def _holds(self, line: int, column: int) -> bool:
        index = bisect_right(self._starts, (line, column)) - 1
        if index < 0:
            return False
        span = self._spans[index]
        return (line, column) < (span.end_line, span.end_column)


def _leaves(source: Source) -> dict[Path, Span]:
    """Return where the texts stand. A text of `|` or `>` begins below its sign: after the sign a comment may stand."""
    parents = {path[:-1] for path in source.values if path}
    lines = source.lines
    found = {path: span for path, span in source.values.items() if path not in parents}
    return {path: _below_sign(span, lines) for path, span in found.items()}


def _below_sign(span: Span, lines: list[str]) -> Span:
    is_block = span.end_line > span.line and lines[span.line - 1][span.column - 1 : span.column] in {"|", ">"}
    return Span(span.line + 1, 1, span.end_line, span.end_column) if is_block else span
