"""The shapes of one day"""

from confplan.documents.parts.timeline_blocks import Scale
from confplan.documents.parts.timeline_shapes import ACROSS, Block
from confplan.documents.timeline import Timeline
from tests.documents.printing import case_with, view_of


def blocks(*items: str) -> list[Block]:
    plan = "conference: {start: 8h}\nagenda:\n" + "".join(f"  - {{{item}}}\n" for item in items)
    view = view_of("timeline", case_with(plan))
    assert isinstance(view, Timeline)
    return list(view.strips[0].blocks)


def test_minutes_are_laid_over_the_page() -> None:
    assert [0, ACROSS // 4, ACROSS] == [Scale(480, 600).x(minute) for minute in (480, 510, 600)]


def test_a_wide_block_holds_its_number_its_hour_and_its_title() -> None:
    found = blocks("title: Báo cáo tổng kết, minutes: 120")[0]

    assert ["1", "08:00", "Báo cáo tổng kết"] == [one.text for one in found.words]
    assert "08:00-10:00 Báo cáo tổng kết (120 phút)" == found.name


def test_a_narrow_block_holds_its_number_and_a_thin_one_nothing() -> None:
    found = blocks("title: Dài, minutes: 150", "title: Hẹp, minutes: 5", "title: Mảnh, minutes: 1")

    assert [["2"], []] == [[one.text for one in block.words] for block in found[1:3]]


def test_a_title_that_is_too_long_is_cut_short() -> None:
    long = (
        "Công tác tuyên truyền, triển khai thực hiện kế hoạch sắp xếp khu phố theo quy định của Trung ương trên địa bàn"
    )
    found = blocks(f"title: '{long}', minutes: 12", "title: Bế mạc, minutes: 120")[0]

    assert found.words[-1].text.endswith("…")


def test_breaks_and_optional_items_are_told_apart() -> None:
    found = blocks(
        "title: Giải lao, minutes: 15", "title: Phim, minutes: 9, optional: true", "title: Phát biểu, optional: true"
    )

    assert ["break", "optional", "optional-assumed"] == [block.look for block in found]
