import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.stage import EVENT, HOSTS, LEADING, PLACE, TITLE, Box, Stage, size_of, stage

NAME = "tổng kết công tác sắp xếp khu phố theo quy định của Trung ương trên địa bàn Quận 12"
HOSTED = ("Quận ủy", "Ủy ban nhân dân", "Ủy ban MTTQ Việt Nam Quận 12")
SIZES = st.tuples(st.integers(100, 100_000), st.integers(100, 100_000))
NAMES = st.lists(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyẾỆẶ", min_size=1, max_size=9), min_size=1, max_size=60)


def test_words_take_the_right_and_keep_clear_of_the_flags() -> None:
    wall = stage((8000, 4000), HOSTED, NAME)

    assert wall.flags.width == 2000
    assert wall.words.left > wall.flags.width
    assert 2 / 3 <= wall.words.width / 8000 <= 3 / 4


def test_flags_and_bust_stand_in_the_left_quarter() -> None:
    """Nghị định 145/2013/NĐ-CP: flags above, the bust below them; millimetres of a wall of 14 by 4 metres"""
    wall = Stage(14_000, 4000, (), ())

    assert [0, 0, 3500, 4000] == placed(wall.flags)
    assert [2000, 1000, 1500, 1400] == placed(wall.poles)
    assert [1400, 500, 2100, 1900] == placed(wall.flying)
    assert [2000, 2400, 1500, 1600] == placed(wall.bust)


def placed(box: Box) -> list[int]:
    return [round(side) for side in (box.left, box.top, box.width, box.height)]


def test_breaks_of_the_plan_stay() -> None:
    lines = ("tổng kết công tác sắp xếp khu phố theo quy định của Trung ương", "trên địa bàn Quận 12")

    assert stage((8000, 4000), HOSTED, lines).title == lines


@pytest.mark.parametrize(
    ("size", "lines"), [((20_000, 2000), 1), ((12_000, 3000), 2), ((10_000, 4000), 3), ((3000, 4000), 7)]
)
def test_the_narrower_the_surface_the_more_lines(size: tuple[int, int], lines: int) -> None:
    assert len(stage(size, HOSTED, NAME).title) == lines


def test_title_has_eight_lines_at_the_most() -> None:
    assert 8 == len(stage((1000, 8000), HOSTED, f"{NAME} và {NAME} và {NAME}").title)
    assert 5 == len(stage((1000, 8000), (), " ".join(["nghiêng"] * 9)).title)


def test_hosts_stand_on_one_line_joined_by_dashes() -> None:
    assert stage((8000, 4000), HOSTED, NAME).hosts == ("Quận ủy - Ủy ban nhân dân - Ủy ban MTTQ Việt Nam Quận 12",)


def test_many_hosts_take_more_lines_each_whole() -> None:
    hosts = tuple(f"Ủy ban nhân dân phường Tân Thới Hiệp số {number}" for number in ["một", "hai", "ba", "bốn"])
    found = stage((3000, 3000), hosts, "tổng kết")

    assert len(found.hosts) > 1
    assert " - ".join(found.hosts) == " - ".join(hosts)


def test_nothing_to_say_is_no_line() -> None:
    assert stage((8000, 4000), (), "") == Stage(8000, 4000, (), ())


def test_title_has_the_largest_letters() -> None:
    assert max(HOSTS, EVENT, PLACE) < TITLE


@given(SIZES, NAMES, NAMES)
def test_all_lines_fit_into_what_is_free_whatever_the_name(
    size: tuple[int, int], words: list[str], hosts: list[str]
) -> None:
    found = stage(size, hosts[:4], " ".join(words))
    letters = size_of(found.title, found.words)
    high = letters * LEADING * (len(found.title) + HOSTS + EVENT + PLACE)

    assert " ".join(found.title) == " ".join(words)
    assert " ".join(found.hosts).replace(" - ", " ") == " ".join(hosts[:4])
    assert letters > 0
    assert high <= found.words.height * 1.000001
    assert found.flags.left + found.flags.width < found.words.left
    assert found.words.left + found.words.width < size[0]
    assert found.words.top + found.words.height < size[1]


LONG = "Ban Chỉ đạo thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi tỉnh Đắk Lắk giai đoạn 2026 - 2030"
COMMENDED = "biểu dương già làng, trưởng buôn, người có uy tín"


@pytest.mark.parametrize(("metres", "lines"), [(3, 3), (8, 3), (10, 2)])
def test_host_whose_name_is_far_too_long_takes_two_or_three_lines(metres: int, lines: int) -> None:
    found = stage((metres * 1000, 4000), (LONG, "Ủy ban nhân dân tỉnh Đắk Lắk"), COMMENDED)

    assert "Ủy ban nhân dân tỉnh Đắk Lắk" == found.hosts[-1]
    assert lines == len(found.hosts) - 1
    assert LONG == " ".join(found.hosts[:-1])


def test_name_far_too_long_takes_no_fourth_line() -> None:
    assert 3 == len(stage((1000, 8000), (LONG,), "biểu dương").hosts)


def test_hosts_that_are_all_as_long_stay_whole() -> None:
    hosts = (LONG, LONG.replace("Đắk Lắk", "Gia Lai"))

    assert hosts == stage((8000, 4000), hosts, COMMENDED).hosts
