import pytest

from confplan.planning.line_breaks import width
from confplan.planning.narrow_lines import narrow

ROOM = 15.6


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Sở Nội vụ", ("Sở Nội vụ",)),
        ("Sở Nội vụ thành phố Cần Thơ", ("Sở Nội vụ", "thành phố Cần Thơ")),
        ("Ban Chỉ huy Phòng thủ dân sự xã Mường La", ("Ban Chỉ huy Phòng thủ", "dân sự xã Mường La")),
        ("TM. BAN THƯỜNG VỤ THÀNH ĐOÀN", ("TM. BAN THƯỜNG VỤ", "THÀNH ĐOÀN")),
        ("Ban Thường vụ Thành đoàn Đà Nẵng", ("Ban Thường vụ", "Thành đoàn Đà Nẵng")),
        ("SỞ NỘI VỤ THÀNH PHỐ CẦN THƠ", ("SỞ NỘI VỤ", "THÀNH PHỐ CẦN THƠ")),
        ("", ()),
    ],
)
def test_name_breaks_between_its_parts(name: str, lines: tuple[str, ...]) -> None:
    assert lines == narrow(name, ROOM, ["Cần Thơ", "Đà Nẵng"])


def test_every_line_fits_and_no_word_is_lost() -> None:
    name = "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường Đông Hưng Thuận"
    lines = narrow(name, ROOM)

    assert name.split() == " ".join(lines).split()
    assert max(map(width, lines)) <= ROOM


@pytest.mark.parametrize("name", ["W" * 120, "Ủy ban " * 60])
def test_name_that_no_break_makes_fit_stays_whole(name: str) -> None:
    assert (name,) == narrow(name, ROOM)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ủy ban Mặt trận Tổ quốc Việt Nam phường Thới An", ("Ủy ban Mặt trận Tổ quốc", "Việt Nam phường Thới An")),
        (
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh",
            ("Ban Thường trực Ủy ban", "Mặt trận Tổ quốc Việt Nam", "Thành phố Hồ Chí Minh"),
        ),
        ("VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN", ("VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN", "VÀ ỦY BAN NHÂN DÂN")),
    ],
)
def test_compound_words_of_bodies_are_not_torn(name: str, lines: tuple[str, ...]) -> None:
    assert lines == narrow(name, 18.0 if "Thành" in name else ROOM)


def test_name_that_has_just_the_room_is_not_broken() -> None:
    assert ("Sở Nội vụ",) == narrow("Sở Nội vụ", width("Sở Nội vụ"))


def test_line_that_has_just_the_room_is_enough() -> None:
    assert ("Sở Nội vụ", "thành phố Cần Thơ") == narrow("Sở Nội vụ thành phố Cần Thơ", width("thành phố Cần Thơ"))


@pytest.mark.parametrize(("words", "lines"), [(5, 5), (6, 1)])
def test_name_has_at_most_five_lines(words: int, lines: int) -> None:
    assert lines == len(narrow(" ".join(["Mường"] * words), width("Mường")))


@pytest.mark.parametrize(("words", "lines"), [(40, 2), (41, 1)])
def test_name_of_more_than_forty_words_is_not_broken_here(words: int, lines: int) -> None:
    assert lines == len(narrow(" ".join(["Mường"] * words), width("Mường ") * 21))
