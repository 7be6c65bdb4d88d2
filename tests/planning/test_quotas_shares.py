"""Whose people are on which list: by the file's name, by a column, or nobody's"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load
from confplan.planning.quotas_shares import Division, divisions

PLAN = """
delegates:
  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 1}, roster: "*"}
lists:
  phường: [phường Hiệp Thành, phường Thới An]
"""
HEADER = "Họ tên,Chức danh,KP,Phường\n"


def divided(folder: Path, plan: str = PLAN, **files: str) -> Division:
    (folder / "rosters").mkdir()
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    for name, content in files.items():
        (folder / "rosters" / f"{name.replace('_', '-')}.csv").write_text(content, encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2024, 7, 1)).case
    assert case
    (division,) = divisions(case.plan, case.rosters)
    return division


def names(division: Division) -> dict[str, list[str]]:
    return {share.entry.name if share.entry else "": [one.name for one in share.people] for share in division.shares}


def test_file_belongs_to_the_ward_of_its_name(tmp_path: Path) -> None:
    division = divided(tmp_path, hiep_thanh=HEADER + "An,Trưởng KP,1,\n")

    assert {"phường Hiệp Thành": ["An"]} == names(division)
    assert [True] == [share.is_whole for share in division.shares]
    assert ["phường Thới An"] == [entry.name for entry in division.missing]


def test_row_belongs_to_the_ward_that_it_names(tmp_path: Path) -> None:
    division = divided(tmp_path, tat_ca=HEADER + "An,,1,Thới An\nBình,,1,P. Hiệp Thành\n")

    assert {"phường Hiệp Thành": ["Bình"], "phường Thới An": ["An"]} == names(division)
    assert ((), ()) == (division.missing, division.strays)


def test_unknown_wards_are_told_once(tmp_path: Path) -> None:
    division = divided(tmp_path, thoi_an=HEADER + "An,,1,Bà Điểm\nBình,,1,Bà Điểm\n", cu_chi=HEADER + "Chi,,1,\n")

    assert [("cu-chi", True), ("Bà Điểm", False)] == [(stray.written, stray.is_file) for stray in division.strays]


@pytest.mark.parametrize(("content", "strays"), [(HEADER, [("cu-chi", True)]), ("An,x\n", [])])
def test_empty_list_of_an_unknown_ward_is_told_only_when_it_was_read(
    tmp_path: Path, content: str, strays: list[tuple[str, bool]]
) -> None:
    assert strays == [(stray.written, stray.is_file) for stray in divided(tmp_path, cu_chi=content).strays]


def test_ward_that_sent_an_empty_list_is_not_missing(tmp_path: Path) -> None:
    division = divided(tmp_path, thoi_an=HEADER)

    assert {"phường Thới An": []} == names(division)
    assert ["phường Hiệp Thành"] == [entry.name for entry in division.missing]


def test_list_with_a_mistake_is_not_whole_and_nothing_is_called_missing(tmp_path: Path) -> None:
    division = divided(tmp_path, thoi_an=HEADER + "An,,1,,x\n")

    assert [False] == [share.is_whole for share in division.shares]
    assert () == division.missing


def test_group_that_stands_once_has_one_share(tmp_path: Path) -> None:
    plan = 'delegates: [{name: Báo chí, quota: 2, roster: "*"}]\n'
    division = divided(tmp_path, plan, a=HEADER + "An,,,\n", b=HEADER + "Bình,,,\n")

    assert {"": ["An", "Bình"]} == names(division)
    assert "a.csv" == Path(division.shares[0].at.file).name


def test_each_group_has_the_people_of_its_own_list(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "delegates: [{name: Báo chí, roster: a.csv}, {name: Khách, roster: b.csv}]\n", encoding="utf-8"
    )
    for name, person in (("a", "An"), ("b", "Bình")):
        (tmp_path / f"{name}.csv").write_text(f"{HEADER}{person},,,\n", encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    assert [{"": ["An"]}, {"": ["Bình"]}] == [names(one) for one in divisions(case.plan, case.rosters)]


def test_people_are_sorted_by_title_and_neighbourhood(tmp_path: Path) -> None:
    (share,) = divided(tmp_path, thoi_an=HEADER + "An,Trưởng KP 1,KP 1,\nBình,Kế toán,01,\nChi,,,\n").shares

    assert {"Trưởng khu phố": ["An"]} == {title: [one.name for one in who] for title, who in share.titled().items()}
    assert {"1": ["An", "Bình"]} == {place: [one.name for one in who] for place, who in share.neighbourhoods().items()}
