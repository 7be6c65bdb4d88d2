"""What went wrong in the few lines that cannot be read: told from the lines themselves, the same for every YAML parser"""

import re
from collections.abc import Callable

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.places import Span
from confplan.source import syntax_words as words
from confplan.source.brackets import after_closing, closing_quote, wrong_escape
from confplan.source.outline import DASH, OWN_FIELD, has_tab, spoken

COLON = regex(r":(?=\s|$)")
COMMENT = regex(r"\s#")
NO_SPACE = regex(r"([a-z_]+):(?=\S)")
BLOCK_HEADER = regex(r"[|>][-+0-9]*(?:\s+#.*|\s*)$")


@frozen
class Leaf:
    """The value of one entry: it begins in a row at a column and ends before the row `end`"""

    row: int
    column: int
    end: int
    key: str | None
    is_line: bool = False  # no value: a line where a field was expected

    def span(self, rows: list[str]) -> Span:
        last = max(spoken(rows, self.row, self.end), default=self.row)
        start = len(rows[self.row]) - len(rows[self.row][self.column :].lstrip())
        return Span(
            self.row + 1, start + 1, last + 1, max(len(rows[last].rstrip()), start if last == self.row else 0) + 1
        )


@frozen
class Diagnosis:
    """Where and what; `raw` is the text that the writer meant, where that is beyond doubt.

    `is_whole` tells that it is all that stands there, so that quotes around it mend the mistake.
    """

    span: Span
    words: Text
    raw: str | None = None
    is_whole: bool = True


Question = Callable[[Leaf, list[str], int], Diagnosis | None]


def diagnosed(leaf: Leaf, rows: list[str], fault: Span) -> Diagnosis:
    start = leaf.span(rows).column - 1
    for question in QUESTIONS:
        answer = question(leaf, rows, start)
        if answer:
            return answer
    return Diagnosis(fault, words.UNREADABLE)


def _tab(leaf: Leaf, rows: list[str], _: int) -> Diagnosis | None:
    row = next((row for row in spoken(rows, leaf.row, leaf.end) if has_tab(rows[row])), None)
    if row is None:
        return None
    at = rows[row].index("\t")
    return Diagnosis(_span(row, at, at + 1), words.TAB)


def _quote(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    quote = rows[leaf.row][start : start + 1]
    if quote not in {'"', "'"}:
        return None
    wrong = wrong_escape(rows, leaf.row, start, leaf.end) if quote == '"' else None
    if wrong:
        row, column, written = wrong
        return Diagnosis(_span(row, column, column + len(written)), words.escape(written))
    closing = closing_quote(rows, leaf.row, start, leaf.end)
    if closing is None:
        return Diagnosis(_span(leaf.row, start, start + 1), words.unclosed_quote(quote))
    return _tail(leaf, rows, closing, quote)


def _tail(leaf: Leaf, rows: list[str], closing: tuple[int, int], quote: str) -> Diagnosis | None:
    row, column = closing
    tail = rows[row][column + 1 :].strip()
    if not tail or tail.startswith("#"):
        return None
    at = rows[row].index(tail, column + 1)
    return Diagnosis(_span(row, at, at + len(tail)), words.after_quote(tail, quote), _raw(leaf, rows))


def _bracket(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    bracket = rows[leaf.row][start : start + 1]
    if bracket not in {"[", "{"}:
        return None
    closing = after_closing(rows, leaf.row, start, leaf.end)
    if closing is None:
        return Diagnosis(_span(leaf.row, start, start + 1), words.unclosed_bracket(bracket))
    row, column = closing
    tail = rows[row][column:].strip()
    if not tail or tail.startswith("#"):
        return Diagnosis(_span(leaf.row, start, start + 1), words.inside_brackets(bracket))
    at = rows[row].index(tail, column)
    return Diagnosis(_span(row, at, at + len(tail)), words.after_bracket(tail), _raw(leaf, rows))


def _first_letter(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    letter = rows[leaf.row][start : start + 1]
    if letter in {"|", ">"} and not BLOCK_HEADER.match(rows[leaf.row], start):
        return Diagnosis(_span(leaf.row, start, start + 1), words.BLOCK_MARK, _raw(leaf, rows))
    if letter and letter in "@`%*&!,]}":
        return Diagnosis(_span(leaf.row, start, start + 1), words.starts_with(letter), _raw(leaf, rows))
    if leaf.key is not None and DASH.match(rows[leaf.row], start):
        return Diagnosis(_span(leaf.row, start, start + 1), words.item_beside_key(leaf.key))
    return None


def _line(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    if not leaf.is_line:
        return None
    line = rows[leaf.row].rstrip()
    joined = NO_SPACE.match(line, start)
    if joined:
        return Diagnosis(_span(leaf.row, start, joined.end()), words.space_missing(joined[1]))
    return Diagnosis(_span(leaf.row, start, len(line)), words.no_field(line[start:]))


def _comment_inside(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    for row in range(leaf.row, leaf.end):
        begin = start if row == leaf.row else 0
        line = rows[row]
        match = COMMENT.search(line, begin) or (re.match(r"\s*#", line) if row > leaf.row else None)
        if match and next(spoken(rows, row + 1, leaf.end), None) is not None:
            return Diagnosis(_span(row, match.end() - 1, len(line.rstrip())), words.COMMENT_INSIDE, _raw(leaf, rows))
        if match or COLON.search(line, begin):
            return None
    return None


def _colon(leaf: Leaf, rows: list[str], start: int) -> Diagnosis | None:
    for row in spoken(rows, leaf.row, leaf.end):
        begin = start if row == leaf.row else len(rows[row]) - len(rows[row].lstrip())
        field = OWN_FIELD.match(rows[row], begin)
        if field and row > leaf.row:
            return Diagnosis(
                _span(row, begin, field.end()), words.deeper(field[0][:-1]), _raw(leaf, rows, row), is_whole=False
            )
        match = COLON.search(rows[row], begin)
        if match:
            before = rows[row][begin : match.start()]
            told = words.colon(before) if before else words.NO_NAME
            return Diagnosis(_span(row, match.start(), match.end()), told, _raw(leaf, rows) if before else None)
    return None


def _raw(leaf: Leaf, rows: list[str], end: int | None = None) -> str:
    """The lines of the value as one text, without their comments"""
    parts = []
    for row in spoken(rows, leaf.row, leaf.end if end is None else end):
        line = rows[row][leaf.column :] if row == leaf.row else rows[row]
        parts.append(re.split(r"\s#", line, maxsplit=1)[0].strip())
    return " ".join(parts)


def _span(row: int, start: int, end: int) -> Span:
    return Span(row + 1, start + 1, row + 1, end + 1)


QUESTIONS: tuple[Question, ...] = (_tab, _quote, _bracket, _first_letter, _line, _comment_inside, _colon)
