"""Names of units, under all the spellings in which offices write them"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.model.plan import Plan
from confplan.planning.directory import directory, joint_name, joint_names, members

PLAN = """
lists:
  phường:
    - phường Hiệp Thành
    - {name: phường Thới An, also: [P. Thới An]}
units:
  - Quận ủy
  - {name: Phòng Nội vụ, also: [NV], of: Quận ủy}
  - {name: Ủy ban nhân dân phường, also: [UBND phường], short: UBP, each: phường}
  - {name: Phòng Tài chính, id: tc}
  - {name: Phòng Tài chinh}
  - {name: các phòng, members: [Phòng Nội vụ, các phòng, nơi khác]}
  - {name: Các đơn vị tham luận, members: tham-luan}
agenda:
  - id: tham-luan
    items:
      - {title: A, by: Phòng Nội vụ}
      - {title: B, by: Quận ủy}
      - {title: C, by: Phòng Nội vụ}
      - D
"""


def read(content: str) -> Plan:
    case = load_content(content.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case is not None

    return case.plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read(PLAN)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Phòng Nội vụ", "Phòng Nội vụ"),
        ("phòng  nội vụ", "Phòng Nội vụ"),
        ("NV", "Phòng Nội vụ"),
        ("phong noi vu", "Phòng Nội vụ"),
        ("Quận uỷ", "Quận ủy"),
        ("tc", "Phòng Tài chính"),
        ("Ủy ban nhân dân phường", "Ủy ban nhân dân phường"),
        ("Ủy ban nhân dân phường Hiệp Thành", "Ủy ban nhân dân phường Hiệp Thành"),
        ("UBND P. Thới An", "Ủy ban nhân dân phường Thới An"),
        ("UBP", "Ủy ban nhân dân phường"),
        ("Ủy ban nhân dân các phường", "Ủy ban nhân dân phường"),
        ("UBND các Phường", "Ủy ban nhân dân phường"),
    ],
)
def test_unit_is_found_under(plan: Plan, written: str, name: str) -> None:
    body = directory(plan).find(written)

    assert body is not None
    assert body.name == name


def test_name_without_marks_that_two_units_share_means_neither(plan: Plan) -> None:
    assert directory(plan).find("phong tai chinh") is None
    assert directory(plan).find("Phòng Tài chinh") is not None


def test_post_belongs_to_the_unit_at_its_end(plan: Plan) -> None:
    body = directory(plan).post("Bí thư Quận ủy")

    assert body is not None
    assert body.name == "Quận ủy"
    assert directory(plan).post("Ông Nguyễn Văn A") is None


def test_unit_of_one_ward_knows_its_ward(plan: Plan) -> None:
    body = directory(plan).find("UBND phường Thới An")

    assert body is not None
    assert body.entry is not None
    assert body.entry.name == "phường Thới An"


def test_set_stands_for_its_members_and_never_turns_in_a_circle(plan: Plan) -> None:
    assert members(plan, "các phòng") == ("Phòng Nội vụ", "các phòng", "nơi khác")


def test_set_of_an_agenda_item_stands_for_its_speakers(plan: Plan) -> None:
    assert members(plan, "Các đơn vị tham luận") == ("Phòng Nội vụ", "Quận ủy")


def test_name_names_the_ward_once() -> None:
    assert joint_name("Đảng ủy phường", "phường", "phường Thới An") == "Đảng ủy phường Thới An"
    assert joint_name("Trạm y tế", "phường", "phường Thới An") == "Trạm y tế phường Thới An"


@pytest.mark.parametrize(
    ("unit", "each", "entry", "names"),
    [
        (
            "Ủy ban nhân dân phường",
            "phường",
            "Hiệp Thành",
            ("Ủy ban nhân dân phường Hiệp Thành", "Ủy ban nhân dân Hiệp Thành"),
        ),
        ("Trạm y tế", "phường", "Hiệp Thành", ("Trạm y tế Hiệp Thành", "Trạm y tế phường Hiệp Thành")),
        ("Ủy ban nhân dân xã", "xã", "thị trấn Hóc Môn", ("Ủy ban nhân dân thị trấn Hóc Môn",)),
        ("Đại diện đơn vị", "đơn vị", "Công an quận", ("Đại diện Công an quận",)),
        ("Ủy ban nhân dân xã", "điểm cầu", "xã Năm Căn", ("Ủy ban nhân dân xã Năm Căn",)),
        ("Ủy ban nhân dân xã", "điểm cầu", "phường Tân Thành", ("Ủy ban nhân dân phường Tân Thành",)),
    ],
)
def test_list_of_proper_names_keeps_the_word_for_what_they_are(
    unit: str, each: str, entry: str, names: tuple[str, ...]
) -> None:
    assert joint_names(unit, each, entry) == names


def test_ward_of_a_list_of_proper_names_is_found_under_both_names() -> None:
    wards = (
        "lists: {phường: [Hiệp Thành]}\nunits: [{name: Ủy ban nhân dân phường, also: [UBND phường], each: phường}]\n"
    )
    found = directory(read(wards)).find

    assert {
        body.name for name in ("Ủy ban nhân dân Hiệp Thành", "UBND phường Hiệp Thành") if (body := found(name))
    } == {"Ủy ban nhân dân phường Hiệp Thành"}


def test_known_names_are_told_once(plan: Plan) -> None:
    known = directory(plan).known()

    assert len(known) == len(set(known))
    assert "Ủy ban nhân dân phường Hiệp Thành" in known


def test_post_of_one_word_belongs_to_the_unit_behind_it(plan: Plan) -> None:
    body = directory(plan).post("Trưởng Phòng Nội vụ")

    assert body is not None
    assert body.name == "Phòng Nội vụ"


def test_word_for_a_place_may_have_three_syllables() -> None:
    assert ("Ban điều hành tổ dân phố 5",) == joint_names("Ban điều hành tổ dân phố", "tổ dân phố", "tổ dân phố 5")
