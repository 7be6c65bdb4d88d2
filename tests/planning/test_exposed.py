"""What belongs to one person alone and stands in words that are printed"""

import pytest

from confplan.planning.exposed import exposed, found_in
from tests.planning.plans import plan_of, real_plan


@pytest.mark.parametrize(
    "text",
    ["0901234567", "0901 234 567", "090 123 4567", "0901.234.567", "0901 23 45 67", "0901-234567", "+84901234567", "+84 90 123 4567"],
)  # fmt: skip
def test_mobile_numbers_are_known_in_all_their_writings(text: str) -> None:
    assert (("phone", text),) == found_in(f"(ĐT: {text})")


@pytest.mark.parametrize(
    "text", ["0901234567890", "028 3891 2345", "1901234567", "12/0901234567", "0901 234", "0901234567/UBND"]
)
def test_other_figures_are_no_mobile_number(text: str) -> None:
    assert () == found_in(text)


@pytest.mark.parametrize("text", ["CCCD 079060001234", "căn cước công dân số: 079060001234", "Hộ chiếu B1234567"])
def test_numbers_of_papers_are_known_by_the_word_before_them(text: str) -> None:
    assert (("papers", text),) == found_in(f"Bà An, {text}")


@pytest.mark.parametrize("text", ["sinh năm 1960", "sinh ngày 05/02/1960", "SN 1960", "sinh ngày 5 tháng 2 năm 1960"])
def test_births_are_known_behind_a_mark(text: str) -> None:
    assert (("birth", text),) == found_in(f"Bà An, {text}")
    assert () == found_in(f"Tuyển {text}")


def test_field_and_section_decide_who_reads_it() -> None:
    plan = plan_of("invitation: {contact: 0901234567, dress: 0901234567}\ntodo: [0901234567]\n")

    assert [("invitation", "dress")] == [one.at for one in exposed(plan)]


def test_real_plan_tells_nothing_of_anybody() -> None:
    assert [] == list(exposed(real_plan()))


def test_item_that_nobody_sees_may_hold_what_it_needs() -> None:
    plan = plan_of("""
agenda:
  - {title: Đón khách 0901234567, visibility: internal}
  - {title: Khai mạc 0901234568}
  - {title: Phần, visibility: internal, items: [{title: Thử loa 0901234569}]}
""")

    assert [("agenda", 1, "title")] == [one.at for one in exposed(plan)]


def test_field_of_a_list_decides_for_all_of_it() -> None:
    assert [] == list(exposed(plan_of("tasks: [{text: A, after: ['0901234567', b]}]\n")))
