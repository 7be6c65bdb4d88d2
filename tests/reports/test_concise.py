from confplan.reports.concise import render
from tests.reports.findings import FINDINGS, example


def test_one_line_a_finding_with_its_place() -> None:
    expected = """\
a.xlsx [DS!B7]: cảnh báo [name-implausible] tên lạ
b.csv: lưu ý [empty-list] danh sách rỗng
plan.yaml:7:18: lỗi [paper-over-limit] bài này dài 12 phút
"""

    assert expected == render([example(*FINDINGS)], "vi")


def test_nothing_found_is_no_line() -> None:
    assert render([example()], "en") == ""
