from confplan.findings import Severity
from confplan.reports.words import severity_name, summary


def test_summary_counts_in_both_languages() -> None:
    assert summary(1, 2, 0, "en") == "1 error, 2 warnings, 0 notes"
    assert summary(1, 2, 0, "vi") == "1 lỗi, 2 cảnh báo, 0 lưu ý"
    assert summary(0, 0, 0, "vi") == "không có lỗi, cảnh báo hay lưu ý"


def test_every_severity_has_a_name() -> None:
    assert [severity_name(severity, "vi") for severity in Severity] == ["lỗi", "cảnh báo", "lưu ý"]
