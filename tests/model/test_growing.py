"""What writers write short, as the schema sees it"""

from typing import Any

import pytest

from confplan.findings import Fix
from confplan.model.growing import Grown, grow
from confplan.model.node import PATH_KEY, UNDECIDED_KEY
from confplan.places import Path


def grown(data: dict[str, object], *flow: Path) -> Any:
    return grow(data, frozenset(flow))[0]


def said(data: dict[str, object], *flow: Path) -> list[tuple[str, object]]:
    return [(finding.rule, finding.at) for finding in grow(data, frozenset(flow))[1]]


def test_text_is_the_title_of_an_agenda_item() -> None:
    assert grown({"agenda": ["Bế mạc"]})["agenda"] == [{"title": "Bế mạc", PATH_KEY: ("agenda", 0)}]


def test_text_is_the_text_of_a_group_of_delegates() -> None:
    assert grown({"delegates": ["Báo đài"]})["delegates"][0]["text"] == "Báo đài"


def test_every_part_knows_its_path() -> None:
    data = grown({"agenda": [{"title": "Tham luận", "items": ["Bài một"]}]})

    assert data["agenda"][0]["items"][0][PATH_KEY] == ("agenda", 0, "items", 0)


def test_absent_section_still_knows_its_path() -> None:
    assert grown({"agenda": []})["backdrop"][PATH_KEY] == ("backdrop",)


def test_one_name_stands_for_a_list_of_one() -> None:
    assert grown({"tasks": [{"with": "Phòng Nội vụ"}]})["tasks"][0]["with"] == ["Phòng Nội vụ"]


def test_one_day_stands_for_a_list_of_one() -> None:
    assert grown({"conference": {"date": "26/7/2024"}})["conference"]["date"] == ["26/7/2024"]


def test_empty_field_is_undecided_and_absent() -> None:
    data = grown({"conference": {"chair": None, "name": "Hội nghị"}})

    assert list(data[UNDECIDED_KEY]) == [("conference", "chair")]
    assert "chair" not in data["conference"]


def test_empty_line_and_empty_name_are_undecided_in_the_order_of_the_file() -> None:
    data = grown({"agenda": ["Một", None], "lists": {"phường": None}, "delegates": [{"titles": {"Trưởng": None}}]})
    order = [("agenda", 1), ("lists", "phường"), ("delegates", 0, "titles", "Trưởng")]

    assert list(data[UNDECIDED_KEY]) == order


def test_value_that_could_not_be_read_is_not_undecided() -> None:
    at: Path = ("conference", "chair")
    data: Any = grow({"conference": {"chair": None, "mc": None}}, frozenset(), frozenset([at]))[0]
    undecided = data[UNDECIDED_KEY]

    assert isinstance(undecided, dict)
    assert list(undecided) == [("conference", "mc")]


def test_own_columns_of_a_list_entry_are_kept() -> None:
    entry = grown({"lists": {"phường": [{"name": "phường A", "mã": "26764", "ghi chú": None}]}})["lists"]["phường"][0]

    assert entry["columns"] == {"mã": "26764"}


def test_misspelt_key_of_a_list_entry_is_no_column() -> None:
    entry = grown({"lists": {"phường": [{"name": "phường A", "neighborhoods": "4"}]}})["lists"]["phường"][0]

    assert entry["neighborhoods"] == "4"


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"agenda": [{"Phòng Nội vụ": "chuẩn bị"}]}, ("agenda", 0, "Phòng Nội vụ")),
        ({"document": {"purposes": [{"Mục đích": None}]}}, ("document", "purposes", 0, "Mục đích")),
        ({"document": {"closing": {"Đề nghị các đơn vị": "thực hiện"}}}, ("document", "closing", "Đề nghị các đơn vị")),
    ],
)
def test_sentence_with_a_colon_is_told_and_read_as_a_sentence(data: Grown, path: Path) -> None:
    assert said(data) == [("colon-in-text", path)]


def test_sentence_with_a_colon_keeps_its_words() -> None:
    assert grown({"agenda": [{"Phòng Nội vụ": "chuẩn bị"}]})["agenda"][0]["title"] == "Phòng Nội vụ: chuẩn bị"


def test_sentence_with_a_colon_has_quotes_for_its_fix() -> None:
    (finding,) = grow({"agenda": [{"Phòng Nội vụ": "chuẩn bị"}]}, frozenset())[1]

    assert finding.fix == Fix(("agenda", 0), "Phòng Nội vụ: chuẩn bị")


def test_comma_inside_braces_is_told() -> None:
    data: Grown = {"agenda": [{"title": "A", "thương binh": None}]}

    assert said(data, ("agenda", 0)) == [("comma-in-braces", ("agenda", 0, "thương binh"))]


def test_sentences_in_brackets_are_told() -> None:
    data: Grown = {"agenda": ["Tuyên bố lý do", "giới thiệu đại biểu"], "document": {"purposes": ["a", "b"]}}

    assert said(data, ("agenda",), ("document", "purposes")) == [
        ("prose-in-brackets", ("agenda",)),
        ("prose-in-brackets", ("document", "purposes")),
    ]


def test_one_sentence_in_brackets_was_cut_by_nothing() -> None:
    assert said({"document": {"purposes": ["a"]}}, ("document", "purposes")) == []


@pytest.mark.parametrize(
    ("recipients", "told"),
    [
        (["Quận ủy", "UBND quận", "nv"], []),
        (["Quận ủy", "Sở Nội vụ"], [("prose-in-brackets", ("document", "recipients"))]),
    ],
)
def test_declared_units_in_brackets_are_not_sentences(recipients: list[str], told: list[tuple[str, Path]]) -> None:
    units = [
        "Quận ủy",
        {"name": "Phòng Nội vụ", "also": "NV"},
        {"name": "Ủy ban", "also": ["UBND quận"], "short": None},
    ]

    assert said({"document": {"recipients": recipients}, "units": units}, ("document", "recipients")) == told


def test_names_in_brackets_are_not() -> None:
    assert said({"delegates": [{"units": ["A", "B"]}]}, ("delegates", 0, "units")) == []


def test_list_where_fields_are_expected_is_left_for_the_schema() -> None:
    assert grown({"agenda": [["Bế mạc"]], "conference": ["x"], "lists": "x"})["agenda"] == [["Bế mạc"]]
