"""A notice to each unit holds what concerns that unit, and no more"""

from pathlib import Path

from confplan.changes.account import Account
from confplan.changes.notice import NOBODY, render
from confplan.comparing.comparison import compare
from tests.changes.accounts import ALL, CUT_QUOTA, LATER_DEADLINE, WEEK_LATER, account
from tests.comparing.cases import case


def notices(found: Account) -> dict[str, str]:
    """Return each notice by its first recipient."""
    parts = render(found, "vi").split("─" * 60)
    return {part.rpartition("Nơi nhận:\n- ")[2].splitlines()[0].rstrip(";."): part for part in parts}


def test_units_task_with_a_new_deadline_is_told_to_that_unit() -> None:
    found = notices(account(LATER_DEADLINE, CUT_QUOTA))

    assert "hạn trước ngày: 15/7/2024, trước là 10/7/2024" in found["Ban Tổ chức Quận ủy"]
    assert "Trưởng khu phố" not in found["Ban Tổ chức Quận ủy"]
    assert "hạn trước" not in found["Ủy ban nhân dân phường"]


def test_one_ward_gets_what_is_for_all_wards_too() -> None:
    found = notices(account(LATER_DEADLINE, CUT_QUOTA))["Ủy ban nhân dân phường Hiệp Thành"]

    assert "hạn trước ngày" in found
    assert "Trưởng khu phố: 02 người, trước là 03 người" in found


def test_day_goes_to_everyone_also_to_those_with_nothing_of_their_own() -> None:
    found = notices(account(WEEK_LATER))

    assert ["Thành ủy"] == list(found)
    assert "- Ngày tổ chức: 2/8/2024 (sáng thứ Sáu), trước là 26/7/2024 (sáng thứ Sáu).\n" in found["Thành ủy"]
    assert "- Công an quận;\n" in found["Thành ủy"]


def test_without_anything_common_only_those_concerned_are_written_to() -> None:
    assert {"Ủy ban nhân dân phường"} == set(notices(account(CUT_QUOTA)))


def test_speaker_is_told_the_new_hour() -> None:
    assert "bắt đầu lúc 09 giờ 20 (trước là 09 giờ 15)" in notices(account(*ALL))["Ủy ban nhân dân phường Thới An"]


def test_only_the_asked_units_are_written_to() -> None:
    found = Account(account(*ALL).comparison, "a", "b", "thoi an")

    assert ["Ủy ban nhân dân phường Thới An"] == list(notices(found))


def test_nobody_is_told_of_nothing() -> None:
    assert NOBODY + "\n" == render(account(), "vi")


def test_ward_is_told_of_its_list_alone(tmp_path: Path) -> None:
    plan = (
        "units: [{name: Ủy ban nhân dân phường, each: phường}]\n"
        "lists: {phường: [Thới An, Hiệp Thành]}\n"
        'delegates: [{name: Khu phố, each: phường, invited_by: Ủy ban nhân dân phường, roster: "*.csv"}]\n'
    )
    cases = []
    for name, people in (("old", "An\n"), ("new", "Bình\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "thoi-an.csv").write_text("Họ tên\n" + people, encoding="utf-8")
        (tmp_path / name / "hiep-thanh.csv").write_text("Họ tên\nCảnh\n", encoding="utf-8")
        cases.append(case(plan, tmp_path / name))
    found = notices(Account(compare(*cases), "a", "b"))

    assert ["Ủy ban nhân dân phường Thới An"] == list(found)
    assert "Thới An (Khu phố): thêm Bình; bớt An" in found["Ủy ban nhân dân phường Thới An"]
