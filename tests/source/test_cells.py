"""Rows and their cells: texts without stray letters, and where each stands"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.places import Place, Span
from confplan.source.cells import Row, cleaned, letters


@pytest.mark.parametrize(
    ("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_column_has_the_name_that_spreadsheets_give_it(column: int, name: str) -> None:
    assert name == letters(column)


def test_cell_of_a_sheet_stands_right_of_where_the_table_begins() -> None:
    row = Row("a.xlsx", 7, ["x", "y"], sheet="Sheet1", first=1)

    assert Place("a.xlsx", sheet="Sheet1", cell="C7") == row.place(1)


def test_cell_of_a_line_stands_where_its_letters_are() -> None:
    row = Row("a.csv", 3, ["An", "  Bình ", "Chi"])

    assert Place("a.csv", Span(3, 6, 3, 10)) == row.place(1)
    assert Place("a.csv", Span(3, 12, 3, 15)) == row.place(2)


def test_missing_cell_stands_where_the_row_ends() -> None:
    row = Row("a.csv", 3, ["An", "Bình"])

    assert "" == row.text(5)
    assert Place("a.csv", Span(3, 8, 3, 8)) == row.place(2)


def test_text_is_composed_and_has_single_spaces() -> None:
    assert "Nguyễn Văn An" == cleaned(" Nguye\u0302\u0303n \u00a0Va\u0306n\u200b\tAn\n")


@pytest.mark.parametrize(
    ("written", "read"), [("'=1+1", "=1+1"), (" '+84 901", "+84 901"), ("'An", "'An"), ("''=", "'=")]
)
def test_quote_before_a_formula_is_no_letter(written: str, read: str) -> None:
    row = Row("a.csv", 1, [written])

    assert [read] == row.texts() == [row.text(0)]
    assert [written.strip()] == row._replace(sheet="DS").texts()


@given(st.text())
def test_cleaned_text_is_clean(text: str) -> None:
    assert cleaned(text) == cleaned(cleaned(text))
    assert cleaned(text).isprintable() or not cleaned(text).isascii()
