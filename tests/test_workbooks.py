"""A workbook before anything writes it"""

from confplan.workbooks import letters


def test_columns_are_named_as_spreadsheets_name_them() -> None:
    assert ["A", "Z", "AA", "AN", "ZZ", "AAA"] == [letters(number) for number in (0, 25, 26, 39, 701, 702)]
