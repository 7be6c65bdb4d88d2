import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.line_breaks import COMPOUNDS, WIDTHS, balanced, width
from tests.planning.bold_font import thousandths

HELD = [pair.split() for pair in COMPOUNDS.split(", ")]
TITLE = "tổng kết công tác sắp xếp khu phố theo quy định của Trung ương trên địa bàn Quận 12"
WORDS = st.lists(st.sampled_from(["phường", "hội", "đẩy", "mạnh", "quyết", "thắng"]), min_size=1, max_size=50)


def test_marks_on_letters_take_no_width() -> None:
    assert width("ÂÊỆ") == width("AEE")


def test_lower_case_is_measured_as_the_capitals_that_are_printed() -> None:
    assert width("đường") == width("ĐƯỜNG")


def test_lines_are_of_much_the_same_width_and_begin_with_linking_words() -> None:
    assert balanced(TITLE.split(), 3, HELD) == (
        "tổng kết công tác sắp xếp khu phố",
        "theo quy định của Trung ương",
        "trên địa bàn Quận 12",
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("đại hội Hội Nông dân lần thứ XI, nhiệm kỳ 2025 - 2030", 4),
        ("tổng kết năm 2025 của Quận 12", 3),
        ("sơ kết sáu tháng đầu năm vận hành chính quyền địa phương hai cấp", 4),
    ],
)
def test_no_line_begins_with_a_number_or_a_dash_or_ends_with_a_word_that_leads_on(text: str, count: int) -> None:
    lines = balanced(text.split(), count, HELD)
    first, last = [line.split()[0] for line in lines], [line.split()[-1] for line in lines[:-1]]

    assert not any(word[0].isdigit() or word in {"-", "XI,"} for word in first)
    assert not {"của", "hai", "sáu", "-"} & set(last)


def test_names_that_are_given_are_not_torn() -> None:
    lines = balanced(["hội", "nghị", "của", "phường", "thới", "an", "mở", "rộng"], 2, [["phường", "thới", "an"]])

    assert any("phường thới an" in line for line in lines)


def test_word_for_a_kind_of_place_stays_with_its_name() -> None:
    lines = balanced(["Hội", "Nông", "dân", "tỉnh", "Tân", "Hiệp", "lần", "thứ", "XI"], 2, HELD)

    assert lines == ("Hội Nông dân", "tỉnh Tân Hiệp lần thứ XI")


@given(WORDS, st.integers(1, 8))
def test_every_word_stands_once_and_in_its_order(words: list[str], count: int) -> None:
    lines = balanced(words, min(count, len(words)))

    assert " ".join(lines) == " ".join(words)
    assert len(lines) == min(count, len(words))


@given(WORDS, st.integers(2, 6))
def test_no_word_is_left_alone_where_the_lines_can_have_two(words: list[str], count: int) -> None:
    if len(words) >= 2 * count:
        assert all(" " in line for line in balanced(words, count))


@given(WORDS.filter(lambda words: len(words) > 8))
def test_longest_line_is_never_longer_than_the_whole_with_one_break_less(words: list[str]) -> None:
    longest = [max(map(width, balanced(words, count))) for count in (1, 2, 4)]

    assert longest == sorted(longest, reverse=True)


def test_widths_are_those_of_the_shipped_font() -> None:
    assert {letter: thousandths(letter) for letter in WIDTHS} == {
        letter: round(wide * 1000) for letter, wide in WIDTHS.items()
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Quận 12 họp", ("Quận 12", "họp")),
        ("Trường Văn an", ("Trường", "Văn an")),
        ("theo Mạnh Mường An hội họp", ("theo Mạnh Mường An", "hội họp")),
        ("hội Thủ Thành Phố họp", ("hội Thủ", "Thành Phố họp")),
        (
            "Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh",
            ("Mặt trận Tổ quốc Việt Nam", "Thành phố Hồ Chí Minh"),
        ),
    ],
)
def test_capital_tells_a_name_but_not_at_the_beginning_nor_where_a_place_begins(
    text: str, lines: tuple[str, ...]
) -> None:
    assert lines == balanced(text.split(), 2)
