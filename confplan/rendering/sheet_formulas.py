"""Formulas of a workbook: where each cell stands, and the addresses of the cells that a formula names"""

import re
from collections.abc import Iterator, Mapping, Sequence

from confplan.rendering.sheet_tables import Cell, Table

MOST_LETTERS = 8192  # of a formula, by the format
_NAMED = re.compile(r"\{([^{}]*)\}")
# What a formula may be made of besides addresses: no text that calls a program or another file.
_PLAIN = re.compile(r"[A-Z0-9 ()+\-*/,.<>=%\"]*")

Spot = tuple[int, int, int]  # sheet, column, row
Names = Mapping[str, Sequence[Spot]]


def placed(table: Table) -> Iterator[tuple[int, int, Cell]]:
    """Yield each cell with its row and column: spans move the cells beside and below them."""
    covered: set[tuple[int, int]] = set()
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in covered:
                column += 1
            yield row, column, cell
            covered |= {(row + down, column + across) for down in range(cell.down) for across in range(cell.across)}
            column += cell.across


def named(found: Sequence[Table]) -> Names:
    """Return where the cells of each name stand in the workbook."""
    spots: dict[str, list[Spot]] = {}
    for sheet, table in enumerate(found):
        for row, column, cell in placed(table):
            for name in cell.names:
                spots.setdefault(name, []).append((sheet, column, row))
    return spots


def formula(written: str, here: int, names: Names, sheets: Sequence[str]) -> str | None:
    """Return the formula with addresses, on the sheet of that number; None where it cannot be one."""
    wanted = _NAMED.findall(written)
    if not wanted or not all(names.get(name) for name in wanted) or not _PLAIN.fullmatch(_NAMED.sub("", written)):
        return None
    made = "=" + _NAMED.sub(lambda name: ",".join(_ranges(sorted(names[name[1]]), here, sheets)), written)
    return made if len(made) <= MOST_LETTERS else None


def _ranges(spots: Sequence[Spot], here: int, sheets: Sequence[str]) -> Iterator[str]:
    """Yield the addresses, those that follow each other in a column as one: `F5:F24`."""
    start = 0
    for place, (sheet, column, row) in enumerate(spots):
        if place + 1 < len(spots) and spots[place + 1] == (sheet, column, row + 1):
            continue
        first = spots[start][2]
        on = "" if sheet == here else "'" + sheets[sheet].replace("'", "''") + "'!"
        letters = _letters(column)
        yield f"{on}{letters}{first + 1}" + ("" if first == row else f":{letters}{row + 1}")
        start = place + 1


def _letters(column: int) -> str:
    """Return a column as spreadsheets call it: A to Z, then AA."""
    before, last = divmod(column, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
