"""A place that a person can go to: a file with a line and column, or a file with a sheet and cell"""

from typing import NamedTuple

from confplan.frozen import frozen


class Span(NamedTuple):
    """Lines and columns count from 1, columns in code points; the end column is the one after the last letter."""

    line: int
    column: int
    end_line: int
    end_column: int


@frozen
class Place:
    """A span of a text file, or a cell of a sheet, or (neither given) the file as a whole"""

    file: str
    span: Span | None = None
    sheet: str | None = None
    cell: str | None = None
