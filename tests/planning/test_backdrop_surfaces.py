"""The backdrop on its two surfaces"""

import pytest

from confplan.planning.backdrop_surfaces import letter_height, sizes, surfaces
from confplan.planning.stage import EVENT, HOSTS, PLACE
from confplan.profiles import load
from tests.planning.plans import plan_of, real_plan

NAME = "conference: {name: Hội nghị tổng kết công tác năm}\n"


def test_sizes_are_those_of_the_plan_or_the_usual_ones() -> None:
    assert ((8000, 4000), (1920, 1080)) == sizes(plan_of(NAME), load())
    assert ((6000, 3000), (640, 320)) == sizes(plan_of(NAME + "backdrop: {size: 6 x 3 m, led: 640x320}"), load())


def test_both_surfaces_carry_the_same_words() -> None:
    wall, screen = surfaces(real_plan(), load())

    assert wall.title == screen.title
    assert (8000, 1920) == (wall.width, screen.width)


def test_twice_the_wall_has_letters_twice_as_high() -> None:
    small, large = (
        letter_height(plan_of(f"{NAME}backdrop: {{size: {size}}}"), load()) for size in ("4 x 2 m", "8 x 4 m")
    )

    assert small
    assert large == pytest.approx(2 * small)


def test_letters_of_the_real_plan_are_as_high_as_the_proof_measures_them() -> None:
    assert letter_height(real_plan(), load()) == pytest.approx(96, abs=0.5)


def test_without_a_name_there_are_no_letters() -> None:
    assert letter_height(plan_of("conference: {hosts: Quận ủy}"), load()) is None


def height(text: str) -> float:
    """Return the letters' height on a wall so wide that only its height limits them."""
    found = letter_height(plan_of(f"{text}backdrop: {{size: 30 x 1 m}}\n"), load())
    assert found
    return found


def test_each_line_beside_the_title_takes_its_share_of_the_height() -> None:
    alone = height("conference: {name: Ra mắt A}\n")

    assert alone / (1 + EVENT) == pytest.approx(height("conference: {name: Hội nghị A}\n"))
    assert alone / (1 + PLACE) == pytest.approx(height("conference: {name: Ra mắt A, date: 26/7/2024}\n"))
    assert alone / (1 + HOSTS) == pytest.approx(height("conference: {name: Ra mắt A, hosts: Quận ủy}\n"))
