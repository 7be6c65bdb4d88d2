"""One day as a strip"""

from confplan.documents.parts.timeline_shapes import ACROSS, Strip
from confplan.documents.timeline import Timeline
from tests.documents.printing import case_of, case_with, view_of


def strips(plan: str) -> tuple[Strip, ...]:
    view = view_of("timeline", case_with(plan) if "\n" in plan else case_of(plan))
    assert isinstance(view, Timeline)
    return view.strips


def words(strip: Strip) -> list[str]:
    return [one.text for one in strip.words]


HOUR = "conference: {start: 8h, end_by: 9h}\nagenda:\n"


def test_blocks_are_to_scale_and_filled_by_what_their_lengths_rest_on() -> None:
    (strip,) = strips(f"{HOUR}  - {{title: A, minutes: 30}}\n  - {{title: Báo cáo B}}\n  - {{title: C, minutes: 5, optional: true}}\n")  # fmt: skip

    assert ["stated", "assumed", "optional"] == [block.look for block in strip.blocks]
    assert (0, ACROSS // 2) == (strip.blocks[0].x, strip.blocks[0].width)
    assert (ACROSS // 12, ACROSS // 2) == (strip.blocks[2].width, strip.blocks[1].x)


def test_hours_are_said_as_people_say_them() -> None:
    (strip,) = strips(f"{HOUR}  - {{title: A, minutes: 60}}\n")

    assert ["8h", "8h30", "9h"] == [tick.label for tick in strip.ticks]


def test_both_ends_and_the_hour_by_which_it_must_end_are_marked() -> None:
    (strip,) = strips("plan.yaml")

    assert {"kết thúc 10:22", "10:12 nếu bỏ mục “nếu có”", "tạm lấy giờ phải xong 11:30"} <= set(words(strip))
    assert strip.is_limit_assumed
    assert 2 == len(strip.ends)

    (stated,) = strips(f"{HOUR}  - {{title: A, minutes: 60}}\n")

    assert "phải xong 09:00" in words(stated)
    assert not stated.is_limit_assumed


def test_what_does_not_fit_is_told_under_the_strip_with_its_number() -> None:
    (strip,) = strips("plan.yaml")
    listed = " ".join(words(strip))
    inside = [one.text for block in strip.blocks for one in block.words]

    assert "08:40-08:47 Phòng Nội vụ: Công tác tham mưu" in listed
    assert "4" in inside
    assert "Tuyên bố lý do" not in listed


def test_gaps_and_changeovers_are_seen() -> None:
    (strip,) = strips("tests/plans/hybrid-168.yaml")
    gaps = [block.name for block in strip.blocks if block.look == "gap"]

    assert ["chuyển tiếp 2 phút", "chuyển tiếp 2 phút", "trống 120 phút"] == gaps


def test_a_section_stands_over_its_items_and_a_title_cut_short_is_told_below() -> None:
    (strip,) = strips("tests/plans/hybrid-168.yaml")
    heads = [block for block in strip.blocks if block.look == "section"]

    assert ["08:35-09:00 Tham luận từ các điểm cầu", "13:30-15:00 Ba phiên chuyên đề"] == [one.name for one in heads]
    assert "08:35-09:00 Tham luận từ các điểm cầu" in words(strip)


def test_nothing_stands_outside_the_page_or_its_block() -> None:
    for name in ("plan.yaml", "tests/plans/hybrid-168.yaml", "tests/plans/two-day-congress.yaml"):
        for strip in strips(name):
            assert all(0 <= block.x and block.x + block.width <= ACROSS + 4 for block in strip.blocks)
            assert all(0 <= one.y <= block.height for block in strip.blocks for one in block.words)
            assert all(one.y <= strip.height for one in strip.words)


def test_without_a_start_minutes_count_from_the_beginning() -> None:
    (strip,) = strips("agenda:\n  - {title: A, minutes: 30}\n  - {title: B, minutes: 15}\n")

    assert "Chưa có giờ bắt đầu: phút tính từ lúc bắt đầu" == strip.heading
    assert ["0 phút", "30 phút"] == [tick.label for tick in strip.ticks]
    assert "kết thúc sau 45 phút" in words(strip)
    assert strip.limit is None
