"""What a workbook holds, before anything writes it: sheets of typed cells, live formulas among them"""

from datetime import date

from confplan.frozen import frozen


@frozen
class At:
    """A time, in minutes since midnight of its day"""

    minute: int


@frozen
class Formula:
    """A formula of the sheet, without its `=`, and what it comes to now (a time, a number, a word, nothing)"""

    text: str
    result: At | int | str | None


Value = str | int | bool | date | At | Formula | None


@frozen(kw_only=True)
class Column:
    """Its width in figures. `folded`: there, but put away; `is_answer`: worked out, not for writing; `choices`: what may stand there"""

    heading: str
    width: int
    folded: bool = False
    is_answer: bool = False
    choices: tuple[str, ...] = ()


@frozen(kw_only=True)
class Row:
    """`indent` is the depth of the text in the sheet's `indented` column; `faults` are columns whose cell is wrong, with the reason."""

    cells: tuple[Value, ...]
    bold: bool = False
    italic: bool = False
    indent: int = 0
    faults: tuple[tuple[int, str], ...] = ()


@frozen(kw_only=True)
class Sheet:
    """One sheet: its columns' headings stand in the first row. The first `printed` columns are printed, under the `title`."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    printed: int
    indented: int = 0


@frozen
class Book:
    """The sheets in their order; `yes` is the word for a true cell"""

    sheets: tuple[Sheet, ...]
    yes: str


def letters(column: int) -> str:
    """Return the name of a column, counted from 0: A, B, … Z, AA."""
    name = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
