"""What is said of a backdrop before it is ordered"""

import pytest

from confplan.documents.parts.backdrop_limits import backdrop_limits
from tests.documents.printing import case_of, case_with

LONG = "conference: {name: Hội nghị " + "đẩy mạnh phong trào thi đua yêu nước " * 6 + "}\n"


def test_real_plan_has_nothing_to_say() -> None:
    assert [] == list(backdrop_limits(case_of("plan.yaml")))


def test_letters_that_clear_of_the_flags_become_too_small_are_told_for_each_surface() -> None:
    found = list(backdrop_limits(case_with(LONG + "backdrop: {size: 0.8 x 2 m, led: 128x64}\n")))

    assert [("backdrop", "size"), ("backdrop", "led")] == [one.at for one in found]
    assert "chừa chỗ cho cờ và tượng rồi thì chữ tên hội nghị trên phông in chỉ còn cao 20 mm" in found[0].text.vi
    assert "the letters of the name on the LED wall are only 3 pixels high" in found[1].text.en


@pytest.mark.parametrize(("led", "is_told"), [("1920x1080", True), ("1920x640", False), ("500x300", True)])
def test_pixels_of_the_plan_that_no_whole_modules_make_are_told(led: str, *, is_told: bool) -> None:
    found = list(backdrop_limits(case_with("backdrop: {led: " + led + "}\n")))

    assert is_told == any("mô-đun nguyên" in one.text.vi for one in found)


def test_default_pixels_are_nobodys_mistake() -> None:
    assert [] == list(backdrop_limits(case_with("conference: {name: Hội nghị}\n")))


def test_wall_without_a_name_has_no_letters() -> None:
    assert [] == list(backdrop_limits(case_with("backdrop: {size: 0.3 x 0.3 m}\n")))
