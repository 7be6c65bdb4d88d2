"""The verdicts for a wiki"""

from confplan.timetables.delegates.markdown import render
from tests.timetables.delegates.listings import of


def test_one_table_and_below_it_what_was_found() -> None:
    text = render(of(), "vi")

    assert (
        "| Đơn vị | Bí thư Chi bộ khu phố | Trưởng khu phố | Có | Cần | Kết luận |\n| --- | ---: | ---: | ---: | ---: | --- |\n| phường Thới An | 2/2 | 1/1 | 3 | 3 | đủ |"
        in text
    )
    assert "### phường Hiệp Thành\n\n- hiep-thanh.csv:2: " in text
    assert "### Chưa rõ của đơn vị nào" in text


def test_plan_without_lists_says_so() -> None:
    assert "# confplan\n\nno group of delegates has a roster, so there are no lists to check\n" == render(
        of({}, "status: draft"), "en"
    )
