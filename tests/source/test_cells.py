"""Rows and their cells: texts without stray letters, and where each stands"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.places import Place, Span
from confplan.source.cells import Row, cleaned, letters, texts_of


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


@given(st.lists(st.lists(st.text(" |'=aăe\u0302\u0301\u200b\u00a0\n", max_size=4), max_size=3), max_size=5), st.sampled_from([1, 200]))  # fmt: skip
def test_texts_of_rows_together_are_those_of_each_cell(cells: list[list[str]], times: int) -> None:
    rows = [Row("a.csv", 1, row) for row in cells * times]
    together = [texts for some, _ in texts_of(rows) for texts in some]

    assert [[row.text(column) for column in range(len(row.raw))] for row in rows] == together
    assert {text for texts in together for text in texts if text} == {text for _, some in texts_of(rows) for text in some if text}  # fmt: skip


@given(st.text())
def test_cleaned_text_is_clean(text: str) -> None:
    assert cleaned(text) == cleaned(cleaned(text))
    assert cleaned(text).isprintable() or not cleaned(text).isascii()
