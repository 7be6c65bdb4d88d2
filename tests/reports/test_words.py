from confplan.findings import Severity
from confplan.reports.words import further, left_out, severity_name, summary


def test_summary_counts_in_both_languages() -> None:
    assert summary(1, 2, 0, "en") == "1 error, 2 warnings, 0 notes"
    assert summary(1, 2, 0, "vi") == "1 lỗi, 2 cảnh báo, 0 lưu ý"
    assert summary(0, 0, 0, "vi") == "không có lỗi, cảnh báo hay lưu ý"


def test_every_severity_has_a_name() -> None:
    assert [severity_name(severity, "vi") for severity in Severity] == ["lỗi", "cảnh báo", "lưu ý"]


def test_what_is_not_shown_is_counted() -> None:
    assert (further(2, "vi"), further(2, "en")) == ("… và 2 chỗ nữa", "… and 2 more")
    assert left_out(1, "en") == "… 1 more finding, too long to be listed here"
    assert left_out(2, "en") == "… 2 more findings, too long to be listed here"
    assert left_out(2, "vi") == "… còn 2 thông báo nữa, dài quá nên không nêu ở đây"
