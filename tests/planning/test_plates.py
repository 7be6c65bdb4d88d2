"""For whom there are name plates"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load
from confplan.places import Place
from confplan.planning.plates import CHAIR, SPEAKER, Seated, is_honoured, seated, usually_seated
from confplan.profiles import load as load_profile
from tests.documents.printing import case_of
from tests.planning.plans import plan_of

PLAN = """
document: {issuer: Ủy ban nhân dân quận, signature: [Chủ tịch, Nguyễn Văn Đức]}
conference: {chair: Chủ tịch Ủy ban nhân dân quận}
lists: {phường: [phường Hiệp Thành, phường Thới An]}
units:
  - Quận ủy
  - {name: Ủy ban nhân dân quận, also: Ủy ban nhân dân Quận 12}
  - Phòng Nội vụ
  - {name: Đảng ủy phường, each: phường}
delegates:
  - {text: Lãnh đạo quận, units: [Quận ủy], roster: lanh-dao.csv}
  - {text: Lãnh đạo phường, units: [Đảng ủy phường], each: phường}
  - {name: Khu phố, each: phường, roster: rosters/*.csv, titles: {Trưởng khu phố: 2}}
  - {text: Khen thưởng, from: awards}
  - Báo đài
awards: [{name: Bằng khen, winners: bk.csv}]
agenda:
  - {title: Văn nghệ, by: Nhà Văn hóa}
  - {title: Tham luận, items: [{title: A, by: Phòng Nội vụ}, {title: B, by: Ông Lê Văn Tám - Trưởng khu phố 3}]}
  - {title: Phát biểu, by: Bí thư Quận ủy}
  - {title: Tiếp thu, by: Chủ tịch Ủy ban nhân dân Quận 12}
"""


def found(folder: Path, **lists: str) -> tuple[Seated, ...]:
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "rosters").mkdir()
    for name, content in lists.items():
        home = folder / "rosters" if name == "hiep_thanh" else folder
        (home / f"{name.replace('_', '-')}.csv").write_text(f"Họ và tên,Chức vụ\n{content}", encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None

    return seated(case.plan, case.rosters, case.profile)


def usual(several: tuple[Seated, ...]) -> list[tuple[str | None, ...]]:
    return [(one.group, one.name, one.post, one.unit) for one in several if one.is_usual]


def test_who_presides_speaks_or_leads_has_one_plate(tmp_path: Path) -> None:
    assert [
        (CHAIR, "Nguyễn Văn Đức", "Chủ tịch Ủy ban nhân dân quận", None),
        (SPEAKER, None, None, "Phòng Nội vụ"),
        (SPEAKER, "Lê Văn Tám", "Trưởng khu phố 3", None),
        (SPEAKER, None, "Bí thư Quận ủy", None),
        ("Lãnh đạo quận", None, None, "Quận ủy"),
    ] == usual(found(tmp_path))


def test_leaders_of_a_list_come_by_name_and_a_speaker_among_them_once(tmp_path: Path) -> None:
    several = found(tmp_path, lanh_dao="Lê Văn Tám,Phó Bí thư\nNguyễn Văn Đức,Chủ tịch\n")

    assert [("Lê Văn Tám", "Phó Bí thư"), ("Nguyễn Văn Đức", "Chủ tịch")] == [
        one[1:3] for one in usual(several) if one[1]
    ]
    assert {"lanh-dao.csv"} == {Path(one.at.file).name for one in several if isinstance(one.at, Place)}


def test_others_are_there_for_the_asking(tmp_path: Path) -> None:
    several = [
        one
        for one in found(tmp_path, hiep_thanh="Trần Thị Ánh,Trưởng khu phố\n", bk="Võ An,Chuyên viên\n")
        if not one.is_usual
    ]

    assert [
        ("Lãnh đạo phường", None, None, "Đảng ủy phường Hiệp Thành"),
        ("Lãnh đạo phường", None, None, "Đảng ủy phường Thới An"),
        ("Khu phố", "Trần Thị Ánh", "Trưởng khu phố", "phường Hiệp Thành"),
        ("Khu phố", None, "Trưởng khu phố", "phường Thới An"),
        ("Khu phố", None, "Trưởng khu phố", "phường Thới An"),
        ("Báo đài", None, None, "Báo đài"),
        ("Bằng khen", "Võ An", "Chuyên viên", None),
    ] == [(one.group, one.name, one.post, one.unit) for one in several]  # fmt: skip


def test_who_stands_in_two_lists_has_one_plate(tmp_path: Path) -> None:
    several = found(tmp_path, hiep_thanh="Trần Thị Ánh,Trưởng khu phố\n", bk="Trần Thị Ánh,Trưởng khu phố\n")

    assert ["Khu phố"] == [one.group for one in several if one.name == "Trần Thị Ánh"]


def test_where_nobody_leads_the_groups_of_no_ward_are_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("delegates: [Nhân dân, {text: Cha mẹ, each: trường}]\n", encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None
    assert ["Nhân dân"] == [one.unit for one in seated(case.plan, None, case.profile) if one.is_usual]


def test_bodies_of_a_plan_without_lists_have_plates() -> None:
    case = case_of("plan.yaml")
    bodies = {one.unit for one in seated(case.plan, None, case.profile) if one.is_usual}

    assert {"Thành ủy", "Công an quận", "Ban Thường vụ Quận ủy"} <= bodies
    assert not {body for body in bodies if body and body.startswith("Đảng ủy phường")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Đại diện Ban Tổ chức Thành ủy", [True]),
        ("Bí thư chi bộ trực thuộc", [False]),
        ("Bí thư Đoàn phường", [True]),
        ("Nhân dân", [False]),
        ("Cán bộ phường An Phú", [False]),
    ],
)
def test_leaders_are_those_from_above_and_no_heads_of_cells(line: str, expected: list[bool]) -> None:
    plan = plan_of(f"document: {{issuer: Đảng ủy phường Tân Hưng}}\ndelegates: [{{text: {line}}}]\n")

    assert expected == [is_honoured(plan, plan.delegates[0])]


def test_who_opens_closes_or_hands_over_has_a_plate() -> None:
    agenda = "agenda:\n  - {title: Khai mạc, by: bà Lê An}\n  - {title: Trao thưởng, by: ông Võ Ba}\n  - {title: Bế mạc, by: ông Đỗ Tư}\n  - {title: Văn nghệ, by: bà Hồ Năm}\n"

    assert ["Lê An", "Võ Ba", "Đỗ Tư"] == [one.name for one in seated(plan_of(agenda), None, load_profile(None))]


@pytest.mark.parametrize("leaders", ["", "Lê Văn Tám,Phó Bí thư\nNguyễn Văn Đức,Chủ tịch\n"])
def test_usual_plates_are_known_without_the_others(tmp_path: Path, leaders: str) -> None:
    several = found(
        tmp_path, lanh_dao=leaders, hiep_thanh="Trần Thị Ánh,Trưởng khu phố\n", bk="Lê Văn Tám,Phó Bí thư\n"
    )
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    assert tuple(one for one in several if one.is_usual) == usually_seated(case.plan, case.rosters, case.profile)


def test_body_that_speaks_and_is_invited_has_one_plate() -> None:
    plan = plan_of("units: [Phòng Nội vụ]\ndelegates: [{text: Lãnh đạo Quận ủy, units: [Phòng Nội vụ, Quận ủy]}]\nagenda: [{title: Tham luận, by: Phòng Nội vụ}]\n")  # fmt: skip

    assert [(SPEAKER, "Phòng Nội vụ"), ("Lãnh đạo Quận ủy", "Quận ủy")] == [
        (one.group, one.unit) for one in seated(plan, None, load_profile(None))
    ]
