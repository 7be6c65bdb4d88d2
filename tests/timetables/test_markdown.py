"""Markdown tables"""

from confplan.timetables.markdown import render
from tests.timetables.programmes import SHORT, of, of_the_source, trial


def test_nothing_of_a_plan_is_read_as_markdown() -> None:
    shown = render(of(SHORT), "vi").splitlines()

    assert shown[:8] == [
        "# Hội nghị tổng kết",
        "",
        "## Ngày 1: 26/7/2024",
        "",
        "| Giờ | Phút | Nội dung |",
        "| --- | ---: | --- |",
        r"| 08:00-08:25 | 20-30 | Báo cáo \[1\] \| \*mới\* |",
        "| 08:25-08:32 | 7 | Báo cáo tham luận |",
    ]
    assert r"| 08:32-08:47 | 15\* | Giải lao (nếu có) |" in shown


def test_programme_alone_has_no_times() -> None:
    shown = render(of(SHORT, timing=False), "en").splitlines()

    assert "| Min | Item |" in shown
    assert shown[-1] == "|  | Bế mạc |"


def test_plan_without_a_name_has_a_heading() -> None:
    assert render(of("agenda:\n  - {title: A, minutes: 5}\n"), "vi").startswith("# confplan\n")


def test_readings_are_a_table_of_their_own() -> None:
    assert render(of_the_source(), "en").splitlines()[-4:] == [
        "| Reading | Min | No optional | With all | Left |",
        "| --- | ---: | ---: | ---: | ---: |",
        r"| 2 in all | \~10 | 10:12 | 10:22 | 68 minutes to spare |",
        r"| 2 for each phường, 22 in all | \~110 | 11:52 | 12:02 | 32 minutes over |",
    ]


def test_what_was_tried_is_told() -> None:
    assert "- Trying phim.minutes: 15 → 20; ends 08:15 → 08:20" in render(trial("phim.minutes=20"), "en").splitlines()
