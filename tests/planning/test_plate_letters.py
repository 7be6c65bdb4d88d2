"""The largest letters that a name plate can carry"""

import string

import pytest

from confplan.planning.line_breaks import width
from confplan.planning.plate_letters import EDGE, FACE, PITCH, POINT, READABLE, Letters, fitted, small_width
from tests.planning.bold_font import thousandths

POST = ("Bí thư Chi đoàn Thanh niên Cộng sản Hồ Chí Minh khu phố", "Khu phố 3, phường Đông Hưng Thuận")
ROOM, HEIGHT = (FACE[0] - 2 * EDGE) / POINT, (FACE[1] - 2 * EDGE) / POINT
LONG = "nghiêng " * 25 + "cuối"


def is_inside(found: Letters, above: int = 0) -> bool:
    """Tell whether no line is wider than the face and all lines together are no higher."""
    widths = [width(line) * found.size for line in found.big]
    widths += [small_width(line) * found.small_size for line in found.small]
    high = len(found.big) * found.size + len(found.small) * found.small_size
    return max(widths, default=0) <= ROOM and above + high * PITCH <= HEIGHT


@pytest.mark.parametrize(
    ("big", "small", "expected"),
    [
        ("LÊ AN", (), (("LÊ AN",), 96)),
        ("Đ/c NGUYỄN VĂN AN", ("Chủ tịch",), (("Đ/c NGUYỄN VĂN AN",), 48)),
        ("Đ/c NGUYỄN HOÀNG PHƯƠNG THẢO VY", POST, (("Đ/c NGUYỄN HOÀNG", "PHƯƠNG THẢO VY"), 48)),
        ("ỦY BAN NHÂN DÂN PHƯỜNG HIỆP THÀNH", (), (("ỦY BAN NHÂN DÂN", "PHƯỜNG HIỆP THÀNH"), 44)),
    ],
)
def test_a_name_has_few_lines_and_the_largest_letters(
    big: str, small: tuple[str, ...], expected: tuple[tuple[str, ...], int]
) -> None:
    found = fitted(big, small)

    assert expected == (found.big, found.size)


@pytest.mark.parametrize("above", [0, 30])
@pytest.mark.parametrize("big", ["A", "Đ/c NGUYỄN VĂN AN", "W" * 130, LONG.upper(), "TRẦN " + "X" * 120])
@pytest.mark.parametrize("small", [(), POST, (LONG,), ("y" * 130, "Z")])
def test_whatever_is_written_stays_on_the_face_and_whole(big: str, small: tuple[str, ...], above: int) -> None:
    found = fitted(big, small, above=above)

    assert is_inside(found, above)
    assert "".join(big.split()) == "".join("".join(found.big).split())
    assert "".join("".join(small).split()) == "".join("".join(found.small).split())


def test_names_of_bodies_are_not_torn() -> None:
    found = fitted("VĂN PHÒNG ỦY BAN NHÂN DÂN QUẬN", ("Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam " * 2,))

    assert ("VĂN PHÒNG", "ỦY BAN NHÂN DÂN QUẬN") == found.big
    assert not [line for line in found.small if line.endswith(("Việt", "Tổ")) or line.startswith(("Nam", "quốc"))]


def test_capitals_of_a_readable_plate_are_eight_millimetres_high() -> None:
    assert 8 <= Letters(("A",), READABLE, (), 15).capital < 8.5


def test_small_lines_are_of_much_the_same_width_and_no_word_stands_alone() -> None:
    found = fitted("A", ("Chủ tịch Ủy ban nhân dân kiêm Trưởng ban Chỉ đạo sắp xếp khu phố phường Thới",))

    assert 2 == len(found.small)
    assert small_width(found.small[1]) > small_width(found.small[0]) * 0.8


def test_no_text_at_all_takes_no_lines() -> None:
    assert () == fitted("", ()).big


def test_beyond_all_measure_the_smallest_letters_are_taken() -> None:
    assert 7 == fitted("CHỮ " * 3000, ()).size


@pytest.mark.parametrize(
    ("body", "lines", "least"),
    [
        ("CÔNG AN PHƯỜNG", ("CÔNG AN", "PHƯỜNG"), 84),
        ("SỞ NỘI VỤ", ("SỞ NỘI VỤ",), 96),
        ("BAN XÂY DỰNG ĐẢNG", ("BAN XÂY DỰNG ĐẢNG",), 44),
        ("ĐOÀN CHỦ TỊCH ĐẠI HỘI", ("ĐOÀN CHỦ TỊCH", "ĐẠI HỘI"), 60),
        ("THƯỜNG TRỰC TỈNH ỦY, HỘI ĐỒNG NHÂN DÂN TỈNH", ("THƯỜNG TRỰC TỈNH ỦY,", "HỘI ĐỒNG NHÂN DÂN TỈNH"), 36),
        (
            "BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THÀNH PHỐ",
            ("BAN THƯỜNG TRỰC ỦY BAN", "MẶT TRẬN TỔ QUỐC", "VIỆT NAM THÀNH PHỐ"),
            36,
        ),
    ],
)
def test_body_alone_fills_its_plate_and_no_compound_word_is_torn(body: str, lines: tuple[str, ...], least: int) -> None:
    found = fitted(body, ())

    assert (lines, least) == (found.big, found.size)


def test_widths_of_small_letters_are_those_of_the_shipped_font() -> None:
    letters = string.ascii_lowercase + "đươ"
    plain = str.maketrans("ươ", "uo")  # the horn is a mark: these letters are as wide as u and o

    assert {one: thousandths(one.translate(plain)) for one in letters} == {
        one: round(small_width(one) * 1000) for one in letters
    }


def test_face_is_that_of_common_stands() -> None:
    assert (200, 100, 9) == (*FACE, EDGE)
    assert 25.4 == pytest.approx(POINT * 72)


@pytest.mark.parametrize(
    ("name", "posts", "sizes"),
    [
        (
            "I",
            (),
            "1: 96, 14: 84, 16: 72, 19: 66, 21: 60, 23: 54, 25: 48, 28: 44, 31: 40, 34: 36, 37: 32, 42: 28, 48: 24, 56: 20",
        ),
        ("W", ("Chủ tịch",), "1: 72, 8: 60, 9: 54, 10: 48, 11: 44, 12: 40, 13: 36, 15: 32, 17: 28, 19: 24, 22: 20"),
        (
            "CHỮ ",
            (),
            "1: 96, 3: 66, 4: 84, 5: 66, 7: 48, 9: 40, 11: 48, 13: 40, 16: 44, 17: 40, 21: 36, 26: 32, 31: 28, 43: 24, 57: 20",
        ),
    ],
)
def test_the_longer_the_name_the_smaller_its_letters(name: str, posts: tuple[str, ...], sizes: str) -> None:
    steps = [tuple(map(int, step.split(": "))) for step in sizes.split(", ")]

    assert steps == begun([fitted(name * count, posts).size for count in range(1, steps[-1][0] + 1)])


def test_very_long_names_have_the_smallest_letters() -> None:
    counts = (90, 91, 143, 144, 255, 256, 460, 461)

    assert [20, 16, 16, 12, 12, 9, 9, 7] == [fitted("CHỮ " * count, ()).size for count in counts]


def test_the_longer_the_post_the_smaller_its_letters() -> None:
    assert [(1, 28), (41, 24), (49, 21), (66, 18), (97, 15), (191, 12), (208, 10)] == begun(
        [fitted("A", ("chữ " * count,)).small_size for count in range(1, 209)]
    )


def test_name_and_post_share_the_face() -> None:
    both = [fitted("TÊN " * count, ("chữ " * count,)) for count in (20, 25, 33, 45, 46, 49, 55, 70, 78, 113, 127, 141)]

    assert [36, 32, 28, 24, 28, 24, 24, 20, 20, 16, 16, 12] == [one.size for one in both]
    assert [18, 18, 15, 15, 8, 12, 8, 10, 8, 8, 6, 6] == [one.small_size for one in both]


def begun(sizes: list[int]) -> list[tuple[int, ...]]:
    """Return each size with the number at which it begins, from 1."""
    return [(at + 1, size) for at, size in enumerate(sizes) if not at or sizes[at - 1] != size]
