"""Formulas that name cells, and their addresses in the workbook"""

import pytest

from confplan.rendering.sheet_formulas import formula, named, placed
from confplan.rendering.sheet_tables import tables

ROWS = "".join(f'<tr><td>{number}</td><td data-in="signed"></td></tr>' for number in range(3))
BOOK = tables(
    f'<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td data-in="deep">c</td></tr>{ROWS}</table>'
    f'<table>{ROWS}<tr><td colspan="2" data-in="wide"></td><td data-in="signed"></td></tr></table>'
)
SHEETS = ["Bàn 1", "D'Or"]


def test_cells_stand_beside_and_below_what_spans() -> None:
    assert [(0, 0, "a"), (0, 1, "b"), (1, 1, "c")] == [
        (row, column, cell.text) for row, column, cell in placed(BOOK[0])
    ][:3]


@pytest.mark.parametrize(
    ("written", "here", "expected"),
    [
        ("{deep}*2", 0, "=B2*2"),
        ("COUNTA({signed})", 0, "=COUNTA(B3:B5,'D''Or'!B1:B3,'D''Or'!C4)"),
        ("COUNTA({signed})", 1, "=COUNTA('Bàn 1'!B3:B5,B1:B3,C4)"),
        ('IF({wide}>0,{wide}/2,"")', 1, '=IF(A4>0,A4/2,"")'),
    ],
)  # fmt: skip
def test_names_become_addresses(written: str, here: int, expected: str) -> None:
    assert expected == formula(written, here, named(BOOK), SHEETS)


@pytest.mark.parametrize(
    "written", ["1+1", "SUM({nobody})", "{deep}&cmd|' /C calc'!A0", "{deep}+[other.xlsx]A1", "{deep}" + "+{deep}" * 3000]
)  # fmt: skip
def test_what_is_no_formula_of_ours_is_none(written: str) -> None:
    assert formula(written, 0, named(BOOK), SHEETS) is None


def test_columns_beyond_z_have_two_letters() -> None:
    cells = "<td></td>" * 27
    (table,) = tables(f'<table><tr>{cells}<td data-in="x"></td></tr></table>')

    assert "=AB1" == formula("{x}", 0, named([table]), ["A"])
