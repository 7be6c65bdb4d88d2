"""Rows of a programme that somebody keeps in a sheet of their own"""

import pytest

from confplan.findings import Finding
from confplan.importing.headings import header_of
from confplan.importing.other_sheet import Read, other_slots
from confplan.source.cells import Row

HEADER = "STT;Ngày;Giờ;Nội dung"


def read(*lines: str) -> tuple[Read, list[str]]:
    rows = [Row("a.csv", number, line.split(";")) for number, line in enumerate((HEADER, *lines), start=1)]
    header, findings = header_of(rows), list[Finding]()

    assert header

    return other_slots(header, rows[1:], findings), [one.rule for one in findings]


@pytest.mark.parametrize(
    "line",
    [
        "Tổng;;;3 mục",
        "Total;;;3",
        ";;;Tổng thời gian: 90 phút",
        HEADER,
        "I;;;Phần nghi thức",
        ";;;Buổi chiều",
        ";Ngày 26/7/2024;;",
        ";;;26/7/2024",
    ],
)
def test_rows_that_are_no_items(line: str) -> None:
    found, findings = read("1;;8h-9h;a", line)

    assert ([], ["a"]) == (findings, [slot.entry.fields["title"] for slot in found.slots])


@pytest.mark.parametrize("written", ["26/7/2024", "2024-07-26", "45499", "Thứ Sáu, 26/7/2024"])
def test_a_date_however_it_is_written(written: str) -> None:
    found, findings = read(f"1;{written};8h-9h;a")

    assert ([], ["2024-07-26"]) == (findings, [day.date.isoformat() for day in found.days])


@pytest.mark.parametrize("written", ["2", "Ngày 2", "Day 2", "ngày thứ 2"])
def test_a_day_may_be_its_number(written: str) -> None:
    assert ([2], []) == ([slot.day for slot in read(f"1;{written};8h-9h;a")[0].slots], read(f"1;{written};8h-9h;a")[1])


def test_a_title_alone_is_an_item() -> None:
    assert ["a", "Bế mạc"] == [slot.entry.fields["title"] for slot in read("1;;8h-9h;a", ";;;Bế mạc")[0].slots]
