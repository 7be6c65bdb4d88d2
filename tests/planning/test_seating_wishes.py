"""What a layout wishes that the plan and its lists do not know"""

from pathlib import Path

import pytest

from confplan.loading import load
from confplan.planning.seating import Seats, seats
from tests.documents.printing import TODAY

PLAN = """
conference:
  venue: {name: Hội trường, layout: {rows: 4, blocks: [4, 4], blocked: A1, fixed: %s, zones: %s}}
delegates:
  - {text: Lãnh đạo Ủy ban nhân dân quận, units: Ủy ban nhân dân quận, roster: quan.csv}
  - {id: bao, name: Báo chí, quota: 3}
"""
LIST = "Họ và tên,Chức vụ,Đơn vị\nNguyễn Văn Đức,Chủ tịch,Ủy ban nhân dân quận\nHồ Thị Bưởi,,\n"


def found(folder: Path, fixed: str = "{}", zones: str = "{}") -> Seats:
    (folder / "plan.yaml").write_text(PLAN % (fixed, zones), encoding="utf-8")
    (folder / "quan.csv").write_text(LIST, encoding="utf-8")
    case = load(folder / "plan.yaml", today=TODAY).case
    assert case
    made = seats(case)
    assert made
    return made


def test_seat_of_somebody_on_no_list_is_told_and_kept(tmp_path: Path) -> None:
    made = found(tmp_path, "{A8: Võ Thị Lạ}")
    (slip,) = made.slips

    assert (("conference", "venue", "layout", "fixed", "A8"), True) == (slip.at, slip.is_possible)
    assert "ghế A8 giữ cho “Võ Thị Lạ”, không có trong danh sách nào" == slip.text.vi
    assert [("A8", "Võ Thị Lạ")] == [
        (made.places[one.key].label, one.party) for one in made.guests if one.name == "Võ Thị Lạ"
    ]


def test_seat_is_kept_for_a_post_of_no_list_too(tmp_path: Path) -> None:
    made = found(tmp_path, "{A8: Giám đốc Sở Nội vụ}")

    assert [("Giám đốc Sở Nội vụ", None, "A8")] == [
        (one.post, one.name, made.places[one.key].label) for one in made.guests if one.key == "fixed|A8"
    ]
    assert ["Giám đốc Sở Nội vụ"] == [one.party for one in made.guests if one.key == "fixed|A8"]


def test_seat_may_be_written_as_people_write_it(tmp_path: Path) -> None:
    made = found(tmp_path, '{"a 08": Nguyễn Văn Đức}')

    assert ((), "A8") == (made.slips, next(made.places[one.key].label for one in made.guests if one.post))


@pytest.mark.parametrize(
    ("fixed", "at", "told"),
    [
        ("{A9: Nguyễn Văn Đức}", "A9", "seat A9 of “Nguyễn Văn Đức”: the hall has no such seat"),
        ("{A2-A3: Nguyễn Văn Đức}", "A2-A3", "seat A2-A3 of “Nguyễn Văn Đức”: the hall has no such seat"),
        ("{A1: Nguyễn Văn Đức}", "A1", "seat A1 of “Nguyễn Văn Đức”: nobody takes this seat (blocked)"),
        ("{A8: Nguyễn Văn Đức, a8: Hồ Thị Bưởi}", "a8", "seat a8 of “Hồ Thị Bưởi”: the seat is given to somebody else already"),
        ("{A8: Hồ Thị Bưởi, A7: Hồ Thị Bưởi}", "A7", "seat A7 of “Hồ Thị Bưởi”: they have another seat already"),
    ],
)  # fmt: skip
def test_seat_that_cannot_be_given_is_told(tmp_path: Path, fixed: str, at: str, told: str) -> None:
    (slip,) = found(tmp_path, fixed).slips

    assert (told, False) == (slip.text.en, slip.is_possible)
    assert ("conference", "venue", "layout", "fixed", at) == slip.at


def test_zone_by_the_id_or_the_name_of_a_group_keeps_it_together(tmp_path: Path) -> None:
    for zones in ("{bao: D khối 2}", "{báo chí: D khối 2}"):
        made = found(tmp_path, zones=zones)

        assert () == made.slips
        assert {"D5", "D6", "D7", "D8"} > {made.places[one.key].label for one in made.guests if one.party == "Báo chí"}


@pytest.mark.parametrize(
    ("zones", "told"),
    [
        ("{bao: Z}", ["“Z” is no row or block of the hall"]),
        ("{la: C}", ["nobody of “la” is to be seated"]),
        ("{bao: D1-D2}", ["3 people of “bao” have 2 seats; the rest sit elsewhere"]),
        ("{bao: D1-D3}", []),
    ],
)
def test_zone_that_cannot_be_is_told(tmp_path: Path, zones: str, told: list[str]) -> None:
    assert told == [slip.text.en for slip in found(tmp_path, zones=zones).slips]


def test_name_nearly_like_one_of_a_list_is_asked_about(tmp_path: Path) -> None:
    (slip,) = found(tmp_path, "{A8: Nguyễn Văn Đúc}").slips

    assert slip.text.en.endswith("; “Nguyễn Văn Đức” is much like it")


def test_one_of_a_number_is_not_called_like_anybody(tmp_path: Path) -> None:
    (slip,) = found(tmp_path, "{A8: 'Người thứ 9, Báo chí'}").slips

    assert "seat A8 is kept for “Người thứ 9, Báo chí”, who is on no list" == slip.text.en


def test_name_without_a_post_is_asked_about_too(tmp_path: Path) -> None:
    (slip,) = found(tmp_path, "{A8: Hồ Thị Bười}").slips

    assert slip.text.en.endswith("; “Hồ Thị Bưởi” is much like it")


def test_post_with_its_body_is_whom_a_list_names_so(tmp_path: Path) -> None:
    made = found(tmp_path, "{A8: Chủ tịch Ủy ban nhân dân quận}")

    assert () == made.slips
    assert ["A8"] == [made.places[one.key].label for one in made.guests if one.post]
