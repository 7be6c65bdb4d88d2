"""The sheet on the conference comes back, also after people edited it"""

from confplan.findings import Finding
from confplan.importing.facts import conference_of
from confplan.source.cells import Row


def rows(*cells: tuple[str, ...]) -> list[Row]:
    return [Row("a.xlsx", number, line, (), "Hội nghị") for number, line in enumerate(cells, start=1)]


def test_all_that_it_says_is_read_with_its_hedges() -> None:
    found = conference_of(
        rows(
            ("Mục", "Giá trị", "Ghi chú"),
            ("Tên", "Hội nghị", ""),
            ("Ngày", "2024-07-26", "dự kiến"),
            ("Date", "45500", ""),
            ("Bắt đầu", "08:00:00", "dự kiến"),
            ("Phải xong trước", "11h30-12h", ""),
            ("Địa điểm", "Hội trường 1", ""),
            ("Kết thúc dự tính", "11:00:00", ""),
        ),
        [],
    )

    assert found
    assert ("Hội nghị", ("dự kiến 26/7/2024", "27/7/2024"), "dự kiến 08:00", "11:30-12:00", "Hội trường 1") == (found.name, found.dates, found.start, found.end_by, found.venue)  # fmt: skip


def test_what_cannot_be_read_is_found_at_its_cell() -> None:
    findings: list[Finding] = []
    found = conference_of(rows(("Name", "x"), ("Date", "31/6/2024"), ("Start", "late")), findings)

    assert found
    assert (["B2", "B3"], (), "") == ([getattr(one.at, "cell", "") for one in findings], found.dates, found.start)


def test_another_sheet_tells_nothing() -> None:
    assert conference_of(rows(("Họ và tên", "Chức vụ")), []) is None
