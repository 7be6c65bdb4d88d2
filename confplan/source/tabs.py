"""Lines that are pushed in by a tab get the spaces that were meant, so that the mistake costs no other line its value"""

from confplan.frozen import frozen
from confplan.places import Span
from confplan.source.limits import DEEPEST
from confplan.source.outline import DASH, FIELD, has_tab, indentation, opens_block, spoken

WIDTHS = (2, 4, 8)  # how wide editors draw a tab


@frozen
class Run:
    """Lines with tabs that follow each other; `at` is the first tab of the first of them, counted from 0"""

    row: int
    at: int
    lines: int


@frozen
class Untabbed:
    """The lines with spaces, where the tabs were, and by how many letters a line has grown"""

    rows: list[str]
    runs: tuple[Run, ...]
    grown: dict[int, int]

    def back(self, span: Span) -> Span:
        """Return the span as the line is written."""
        start = span.column - self.grown.get(span.line - 1, 0)
        end = span.end_column - self.grown.get(span.end_line - 1, 0)
        return Span(span.line, max(start, 1), span.end_line, max(end, 1))


@frozen
class _Level:
    """A list or the fields of a mapping that a line stands in"""

    column: int
    is_list: bool


def untabbed(rows: list[str]) -> Untabbed:
    """Return the lines with spaces in place of tabs, wherever the lines above leave no doubt of the level."""
    found = Untabbed(list(rows), (), {})
    runs: list[Run] = []
    levels: list[_Level] = []
    above = ""
    for row in spoken(rows, 0, len(rows)):
        if has_tab(rows[row]):
            column = _meant(rows[row], levels, above)
            if column is None:
                above = rows[row]
                continue
            found.rows[row] = " " * column + rows[row].lstrip()
            found.grown[row] = len(found.rows[row]) - len(rows[row])
            _extend(runs, rows, row)
        above = found.rows[row]
        levels = _levels(levels, above)
    return Untabbed(found.rows, tuple(runs), found.grown)


def _extend(runs: list[Run], rows: list[str], row: int) -> None:
    last = runs[-1] if runs else None
    if last and not any(spoken(rows, last.row + last.lines, row)):
        runs[-1] = Run(last.row, last.at, row - last.row + 1)
    else:
        runs.append(Run(row, rows[row].index("\t"), 1))


def _meant(line: str, levels: list[_Level], above: str) -> int | None:
    """Return the column at which the line was meant to begin; None for a line that goes on with a text."""
    is_list = DASH.match(line.lstrip()) is not None
    if not is_list and FIELD.match(line.lstrip()) is None:
        return None
    prefix = line[: len(line) - len(line.lstrip())]
    drawn = [len(prefix.expandtabs(width)) for width in WIDTHS]
    open_ = [level.column for level in reversed(levels) if level.is_list == is_list]
    inner = levels[-1].column if levels else 0
    if above and opens_block(above, inner):
        deeper = next((column for column in drawn if column > inner), None)
        return next((column for column in drawn if column in open_ and column <= inner), deeper)
    return next((column for column in drawn if column in open_), open_[0] if open_ else None)


def _levels(levels: list[_Level], line: str) -> list[_Level]:
    """Return the levels that are open below the line, the innermost last."""
    column = indentation(line)
    kept = [level for level in levels if level.column < column or (level.column == column and not level.is_list)]
    while DASH.match(line, column) and len(kept) <= DEEPEST:
        kept = [level for level in kept if level.column <= column]
        kept.append(_Level(column, is_list=True))
        rest = line[column + 1 :]
        column += 1 + len(rest) - len(rest.lstrip(" "))
    if FIELD.match(line, column):
        kept = [level for level in kept if level.column < column]
        kept.append(_Level(column, is_list=False))
    return kept
