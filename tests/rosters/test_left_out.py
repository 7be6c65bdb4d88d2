"""What a list is too large for is told once, in both languages, at the first cell that is not read"""

import io

import xlsxwriter

from confplan.findings import Severity
from confplan.places import Place
from confplan.rosters.left_out import left_out
from confplan.rosters.spreadsheets import read_sheets


def test_each_limit_has_its_cell() -> None:
    cut = {"rows": [100_101, 0], "columns": [3, 60], "sheets": [1, 0]}
    found = list(left_out("a.xlsx", {"name": "DS", "first": 1, "cut": cut}))

    assert [
        ("file-too-large", Severity.ERROR, Place("a.xlsx", sheet="DS", cell="B100101")),
        ("file-too-large", Severity.WARNING, Place("a.xlsx", sheet="DS", cell="BJ3")),
        ("file-too-large", Severity.WARNING, Place("a.xlsx", sheet="DS", cell="B1")),
    ] == [(one.rule, one.severity, one.at) for one in found]
    assert ["100.100", "60", "20"] == [
        next(word for word in one.text.vi.split() if word[0].isdecimal()) for one in found
    ]


def test_sheet_within_the_limits_is_not_told_of() -> None:
    assert [] == list(left_out("a.xlsx", {"name": "DS", "first": 0, "cut": {}}))
    assert [] == list(left_out("a.xlsx", {"name": "DS"}))


def test_hundred_thousand_people_are_read_to_the_last_row() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("DS")
        for row in range(100_002):
            sheet.write_string(row, 0, "Họ tên" if row == 0 else f"An {row}")
    (rows,), findings = read_sheets(file.getvalue(), "a.xlsx")

    assert ((), 100_002, "An 100001") == (findings, len(rows), rows[-1].text(0))
