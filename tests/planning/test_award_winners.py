"""Who comes to the stage, from the lists of awards"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.planning import estimate
from confplan.planning.award_winners import Winner, Winners, winners_of
from confplan.planning.estimate import Counted
from confplan.planning.quotas import headcount

Read = Callable[[str, str], tuple[Winners, int | None]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return what the list of one award says, and how many its award then calls to the stage."""

    def winners(csv: str, fields: str) -> tuple[Winners, int | None]:
        (tmp_path / "ds.csv").write_text(csv, encoding="utf-8")
        plan = f"format: 1\nawards:\n  - {{name: Giấy khen, winners: ds.csv{fields}}}\n"
        case = load_content(plan.encode(), "plan.yaml", tmp_path, today=date(2024, 7, 1)).case

        assert case

        return winners_of(case.rosters, case.plan.awards[0]), case.plan.awards[0].called

    return winners


def test_people_keep_the_order_of_the_list_with_their_posts_and_units(read: Read) -> None:
    found, called = read(
        "Họ và tên,Chức vụ,Khu phố,Phường\nTrần Thị Bé,Trưởng khu phố,Khu phố 3,Thới An\nLê Văn An,,,\n", ""
    )

    assert (
        Winner(name="Trần Thị Bé", post="Trưởng khu phố", unit="Khu phố 3, Thới An"),
        Winner(name="Lê Văn An"),
    ) == found.called
    assert 2 == called


def test_who_is_away_is_not_called_and_who_sends_somebody_is(read: Read) -> None:
    csv = 'Họ và tên,Ghi chú\nTrần Thị Bé,Vắng\nLê Văn An,"Vắng, con nhận thay"\nVõ Thị Chi,điện thoại sau\n'
    found, called = read(csv, ", for: individual")

    assert ["Trần Thị Bé"] == [one.name for one in found.away]
    assert [("Lê Văn An", "Vắng, con nhận thay"), ("Võ Thị Chi", None)] == [
        (one.name, one.remark) for one in found.called
    ]
    assert 2 == called


def test_collective_is_named_by_its_unit_where_the_list_names_its_head(read: Read) -> None:
    csv = "Họ và tên,Chức vụ,Đơn vị\nNguyễn Văn Đức,Trưởng khu phố,Khu phố 3\n"

    assert (Winner(name="Khu phố 3", post="Trưởng khu phố", is_collective=True, receiver="Nguyễn Văn Đức"),) == read(
        csv, ", for: collective"
    )[0].called


def test_collective_named_alone_has_no_receiver_yet(read: Read) -> None:
    expected = (Winner(name="Khu phố 3", unit="phường Thới An", is_collective=True),)

    assert expected == read("Tên tập thể,Đơn vị\nKhu phố 3,phường Thới An\n", ", for: collective")[0].called
    assert "Khu phố 4" == read("Tập thể\nKhu phố 4\n", ", for: collective")[0].called[0].name


def test_of_an_award_for_both_collectives_come_first(read: Read) -> None:
    csv = "Họ và tên\nĐoàn Thị Lan\nBan điều hành Khu phố 1\nY Bhăm Niê\nTập thể Khu phố 2\n"

    assert ["Ban điều hành Khu phố 1", "Tập thể Khu phố 2", "Đoàn Thị Lan", "Y Bhăm Niê"] == [
        one.name for one in read(csv, "")[0].called
    ]


def test_list_of_people_and_collectives_in_columns_of_their_own_loses_nobody(read: Read) -> None:
    csv = "Họ và tên,Chức vụ,Đơn vị,Tên tập thể\nLê Văn An,Giáo viên,Trường Kim Đồng,\n,,,Hội Khuyến học phường\n,,,Võ Cường\n"
    found, called = read(csv, "")

    assert [("Hội Khuyến học phường", True), ("Võ Cường", True), ("Lê Văn An", False)] == [
        (one.name, one.is_collective) for one in found.called
    ]
    assert 3 == called


def test_who_wins_two_awards_is_one_guest_and_who_is_away_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Họ và tên,Đơn vị\nLê Văn An,Khu phố 1\nVõ Thị Bé,Khu phố 2\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text(
        "Họ và tên,Đơn vị,Ghi chú\nLê Văn An,Khu phố 1,\nĐỗ Chi,Khu phố 2,vắng\nVõ Thị Bé,Khu phố 3,\n",
        encoding="utf-8",
    )
    plan = (
        "format: 1\ndelegates: [{text: Người được khen, from: awards}]\n"
        "awards: [{name: Bằng khen, winners: a.csv}, {id: gk, name: Giấy khen, winners: b.csv}]\n"
    )
    case = load_content(plan.encode(), "plan.yaml", tmp_path, today=date(2024, 7, 1)).case

    assert case
    assert [(2, 2, 2), (3, 2, 1)] == [(one.listed, one.called, one.guests) for one in case.plan.awards]
    assert 3 == headcount(case.plan, case.plan.delegates[0]).people
    assert Counted(3) == estimate.counted(case.plan, "gk")  # a certificate is framed for who is away too


def test_gift_brings_no_guest(read: Read, tmp_path: Path) -> None:
    read("Họ và tên\nLê Văn An\nVõ Thị Bé\n", "")
    plan = "format: 1\nawards: [{name: Quà, kind: gift, winners: ds.csv}]\n"
    case = load_content(plan.encode(), "plan.yaml", tmp_path, today=date(2024, 7, 1)).case

    assert case
    assert [(2, 2, 0)] == [(one.listed, one.called, one.guests) for one in case.plan.awards]
