"""What stands on a label fits: letters grow smaller, lines break, and what is too long is cut and known to be"""

import pytest

from confplan.planning.mailing_labels import (
    ACROSS,
    BETWEEN,
    DOWN,
    EDGE,
    ELLIPSIS,
    LABEL,
    LEFT,
    SIZES,
    TOP,
    on_label,
)
from confplan.planning.plate_letters import HARD_SPACE, PITCH, POINT, small_width
from tests.documents.hostile import HOSTILE


def test_sheet_is_as_large_as_a4() -> None:
    assert pytest.approx(210, abs=0.01) == 2 * LEFT + ACROSS * LABEL[0] + (ACROSS - 1) * BETWEEN
    assert pytest.approx(297, abs=0.01) == 2 * TOP + DOWN * LABEL[1]


def test_short_address_has_the_largest_letters() -> None:
    made = on_label("Nguyễn Văn An", ("Trưởng khu phố", "phường Thới An"))

    assert (SIZES[0], False) == (made.size, made.is_cut)
    assert [f"Nguyễn{HARD_SPACE}Văn{HARD_SPACE}An"] == list(made.strong)


@pytest.mark.parametrize("text", [*HOSTILE, "Ủy ban nhân dân " * 40])
def test_every_line_fits_and_nothing_is_lost_unless_said(text: str) -> None:
    made = on_label(text, (text, "phường Thới An"))
    lines = (*made.strong, *made.plain)

    assert max(map(small_width, lines)) * made.size * POINT <= LABEL[0] - 2 * EDGE[0] + 0.001
    assert len(lines) * made.size * PITCH * POINT <= LABEL[1] - 2 * EDGE[1]
    assert made.is_cut == lines[-1].endswith(ELLIPSIS)
    written = "".join(f"{text}{text}phường Thới An".split())
    assert made.is_cut or "".join("".join(lines).split()) == written


def test_long_address_is_smaller_before_it_is_cut() -> None:
    made = on_label("Ủy ban Mặt trận Tổ quốc Việt Nam phường Tân Thới Hiệp", ("Phó Chủ tịch Thường trực " * 4,))

    assert SIZES[-1] <= made.size < SIZES[0]
    assert not made.is_cut


LINES = tuple(f"dòng {number}" for number in range(1, 21))


@pytest.mark.parametrize(("below", "size"), [(2, 12), (4, 12), (5, 10), (6, 9)])
def test_more_lines_have_smaller_letters(below: int, size: int) -> None:
    made = on_label("An", LINES[:below])

    assert (size, below, False) == (made.size, len(made.plain), made.is_cut)


def test_letters_of_eleven_points_hold_a_little_more_than_those_of_twelve() -> None:
    below = ("Phó Chủ tịch Thường trực", "Công an phường Thới An, Quận 12, Thành phố Hồ Chí Minh")

    assert 11 == on_label("Ủy ban nhân dân phường Thới An", below).size


def test_what_has_no_room_is_left_out_and_the_last_line_says_so() -> None:
    made = on_label("An", LINES)

    assert (8, True) == (made.size, made.is_cut)
    assert [f"dòng{HARD_SPACE}{number}" for number in range(1, 6)] == list(made.plain[:-1])
    assert f"dòng{HARD_SPACE}6{ELLIPSIS}" == made.plain[-1]


def test_full_line_loses_no_more_letters_than_the_sign_takes() -> None:
    made = on_label("W" * 300, ())

    assert ["W" * 19] * 6 + ["W" * 18 + ELLIPSIS] == list(made.strong)
