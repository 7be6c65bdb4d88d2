"""What a layout wishes that the plan and its lists do not know"""

from pathlib import Path

from confplan.loading import load
from confplan.planning.seating import Seats, seats
from tests.documents.printing import TODAY

PLAN = """
conference:
  venue: {name: Hội trường, layout: {rows: 4, blocks: [4, 4], fixed: %s}}
delegates:
  - {text: Lãnh đạo Ủy ban nhân dân quận, units: Ủy ban nhân dân quận, roster: quan.csv}
"""
LIST = "Họ và tên,Chức vụ,Đơn vị\nNguyễn Văn Đức,Chủ tịch,Ủy ban nhân dân quận\n"


def found(folder: Path, fixed: str) -> Seats:
    (folder / "plan.yaml").write_text(PLAN % fixed, encoding="utf-8")
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
    assert ["A8"] == [made.places[one.key].label for one in made.guests if one.name == "Võ Thị Lạ"]


def test_name_nearly_like_one_of_a_list_is_asked_about(tmp_path: Path) -> None:
    (slip,) = found(tmp_path, "{A8: Nguyễn Văn Đúc}").slips

    assert slip.text.en.endswith("; “Nguyễn Văn Đức” is much like it")


def test_post_with_its_body_is_whom_a_list_names_so(tmp_path: Path) -> None:
    made = found(tmp_path, "{A8: Chủ tịch Ủy ban nhân dân quận}")

    assert () == made.slips
    assert ["A8"] == [made.places[one.key].label for one in made.guests]
