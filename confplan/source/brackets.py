"""Where an opened quote or bracket closes again, across lines"""

import re

from confplan.patterns import regex

QUOTED = {'"': re.compile(r'(?:[^"\\]|\\.)*'), "'": re.compile(r"(?:[^']|'')*")}
ESCAPE = regex(
    r"\\(?:x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}"
    r'|[0abt\tnvfre "/\\N_LP]|$)'
)
PAIRS = {"[": "]", "{": "}"}


def closing_quote(rows: list[str], row: int, column: int, end: int) -> tuple[int, int] | None:
    """The row and column of the quote that closes the one at this place"""
    quote = rows[row][column]
    inside = QUOTED[quote]
    at = column + 1
    while row < end:
        match = inside.match(rows[row], at)
        stop = match.end() if match else at
        if rows[row][stop : stop + 1] == quote:
            return row, stop
        row, at = row + 1, 0
    return None


def wrong_escape(rows: list[str], row: int, column: int, end: int) -> tuple[int, int, str] | None:
    r"""The first `\d` or the like inside the double quotes that open at this place"""
    closing = closing_quote(rows, row, column, end) or (end - 1, len(rows[end - 1]))
    for number in range(row, closing[0] + 1):
        start = column + 1 if number == row else 0
        stop = closing[1] if number == closing[0] else len(rows[number])
        for match in re.finditer(r"\\.?", rows[number][start:stop]):
            at = start + match.start()
            if not ESCAPE.match(rows[number][:stop], at):
                return number, at, match[0]
    return None


def after_closing(rows: list[str], row: int, column: int, end: int) -> tuple[int, int] | None:
    """The place after the bracket that closes the one at this place"""
    awaited: list[str] = []
    while row < end:
        line = rows[row]
        while column < len(line):
            letter = line[column]
            if letter in PAIRS:
                awaited.append(PAIRS[letter])
            elif awaited and letter == awaited[-1]:
                awaited.pop()
                if not awaited:
                    return row, column + 1
            elif letter in QUOTED and line[:column].rstrip()[-1:] in "[{,:":
                closed = closing_quote(rows, row, column, end)
                if closed is None:
                    return None
                row, column = closed
                line = rows[row]
            elif letter == "#" and line[column - 1 : column] in {" ", ""}:
                break
            column += 1
        row, column = row + 1, 0
    return None
