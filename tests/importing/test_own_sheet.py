"""Our own sheet, as people give it back"""

from confplan.importing.agenda import MOST_ITEMS
from tests.importing.files import fields, flat, of_rows, told

HEADER = (
    "Ngày",
    "Bắt đầu",
    "Cấp",
    "Nội dung",
    "Thời lượng",
    "Giờ cố định",
    "Giờ phải xong",
    "Nếu có",
    "Loại",
    "Trao",
    "Mã",
)


def test_rows_belong_to_the_nearest_row_above_that_is_less_deep() -> None:
    found = of_rows(
        HEADER, ("1", "", "0", "a"), ("1", "", "1", "b"), ("1", "", "2", "c"), ("1", "", "1", "d"), ("2", "", "0", "e")
    )

    assert ["a", "e"] == [entry["title"] for entry in fields(found)]
    assert ["b", "d"] == [one.fields["title"] for one in found.agenda[0].items]
    assert [None, None, None, None, "2"] == [one.fields.get("day") for one in flat(found.agenda)]


def test_a_new_row_without_depth_and_day_goes_on_as_the_row_above() -> None:
    found = of_rows(HEADER, ("2", "", "0", "a"), ("2", "", "1", "b"), ("", "", "", "c", "5"))

    assert ["b", "c"] == [one.fields["title"] for one in found.agenda[0].items]


def test_answers_are_never_read_back_but_for_the_first_start() -> None:
    found = of_rows(HEADER, ("1", "08:00", "0", "a", "15"), ("1", "99:99", "0", "b", "10"))

    assert ([], "08:00") == (told(found), found.conference.start)
    assert [{"title": "a", "minutes": "15"}, {"title": "b", "minutes": "10"}] == fields(found)


def test_a_question_mark_is_undecided_and_words_are_known_in_both_languages() -> None:
    found = of_rows(
        HEADER,
        ("1", "", "0", "a", "?", "?", "", "có", "Chiếu phim", '"x; y"', "?"),
        ("1", "", "0", "b", "", "", "", "yes", "report"),
    )

    assert {
        "title": "a",
        "minutes": "",
        "start": "",
        "optional": "true",
        "kind": "film",
        "gives": ("x", "y"),
        "id": "",
    } == fields(found)[0]
    assert {"title": "b", "optional": "true", "kind": "report"} == fields(found)[1]


def test_an_item_until_midnight_is_written_as_a_span() -> None:
    found = of_rows(HEADER, ("1", "", "0", "a", "", "20:00", "24:00"))

    assert [{"title": "a", "start": "20:00-24:00"}] == fields(found)


def test_what_cannot_be_read_is_found_at_its_cell_and_left_open() -> None:
    found = of_rows(HEADER, ("1", "", "x", "a", "late", "tbd", "25:61", "maybe", "xiếc"))

    assert [("value-unreadable", "2")] * 6 == told(found)
    assert {"title": "a", "minutes": "", "start": "", "end": "", "optional": "", "kind": ""} == fields(found)[0]


def test_the_guard_against_formulas_is_taken_off() -> None:
    assert "=Kinh nghiệm" == fields(of_rows(HEADER, ("1", "", "0", "'=Kinh nghiệm")))[0]["title"]


def test_a_sheet_that_nests_without_end_or_never_ends_is_read_up_to_its_limits() -> None:
    deep = of_rows(HEADER, *(("1", "", str(level), f"a{level}") for level in range(999)))
    long = of_rows(HEADER, *(("1", "", "0", "a") for _ in range(MOST_ITEMS + 1)))

    assert 999 == len(flat(deep.agenda))
    assert ([("file-too-large", str(MOST_ITEMS + 2))], MOST_ITEMS) == (told(long), len(long.agenda))
