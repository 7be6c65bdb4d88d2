"""`confplan delegates pick`"""

import json
import re
from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.delegates.listings import written

FULL = "Họ và tên,Chức danh,Khu phố,Giới tính,Chọn\nLê An,Bí thư Chi bộ,KP 1,Nam,\nTrần Bình,Bí thư Chi bộ,KP 2,Nữ,\nVũ Chi,Bí thư Chi bộ,KP 3,Nữ,\nĐỗ Dũng,Trưởng KP,KP 1,Nam,\nHồ Em,Trưởng KP,KP 3,Nữ,\n"


@pytest.fixture
def asked(tmp_path: Path) -> list[str]:
    plan = written(tmp_path, {})
    (tmp_path / "Thới An.csv").write_text(FULL, encoding="utf-8")
    return ["delegates", "pick", str(tmp_path / "Thới An.csv"), "--plan", str(plan), "--ward", "thoi an"]


def names(told: str) -> list[str]:
    return sorted(one["name"] for ward in json.loads(told)["wards"] for one in ward["picks"])


def test_each_ward_gets_its_choice_in_both_languages(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "vi", *asked])
    assert "đã chọn 3 người từ 3/3 khu phố" in capsys.readouterr().out
    assert 0 == status(["--lang", "en", *asked])
    assert "3 people chosen from 3 of 3 neighbourhoods" in capsys.readouterr().out


def test_who_is_fixed_is_chosen_who_is_excluded_is_not(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status([*asked, "--format", "json", "--fix", "Hồ Em", "--exclude", "vũ chi"])
    assert ["Hồ Em", "Lê An", "Trần Bình"] == names(capsys.readouterr().out)


def test_an_impossible_choice_is_told_and_ends_with_1(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == status(["--lang", "en", *asked, "--exclude", "Hồ Em", "--exclude", "Đỗ Dũng"])
    assert "✗ phường Thới An" in capsys.readouterr().out


def test_a_list_is_chosen_from_though_the_plan_names_none(asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    plan = tmp_path / "plan.yaml"
    plan.write_text(re.sub(r"(?m),? *roster: *[^,}\n]+", "", plan.read_text(encoding="utf-8")), encoding="utf-8")

    assert 0 == status([*asked, "--format", "json"])
    assert ["Hồ Em", "Lê An", "Trần Bình"] == names(capsys.readouterr().out)
    assert 2 == status(["--lang", "en", "delegates", "pick", "--plan", str(plan)])
    assert "no group of delegates has a roster" in capsys.readouterr().err


def test_a_list_typed_for_an_old_font_is_chosen_from_when_the_font_is_named(asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    old = "Hä vµ tªn,Chøc danh,Khu phè\nLª An,BÝ th­ Chi bé,KP 1\nTrÇn B×nh,BÝ th­ Chi bé,KP 2\nHå Em,Tr­ëng KP,KP 3\n"
    (tmp_path / "Thới An.csv").write_bytes(old.encode("latin-1"))

    assert 0 == status([*asked, "--from", "tcvn3", "--format", "json"])
    assert ["Hồ Em", "Lê An", "Trần Bình"] == names(capsys.readouterr().out)


def test_a_name_of_nobody_ends_with_2(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == status(["--lang", "en", *asked, "--fix", "Ngô Không Ai"])
    assert "nobody in the lists is called" in " ".join(capsys.readouterr().err.split())


def test_lists_are_written_where_the_plan_looks_and_pass_its_check(asked: list[str], tmp_path: Path) -> None:
    assert 0 == status([*asked, "--out", str(tmp_path)])
    assert 0 == status(["delegates", "check", str(tmp_path / "plan.yaml"), "--ward", "thoi an", "--fail-on", "note"])
    assert 0 == status([*asked, "--out", str(tmp_path)])
    assert 1 == status([*asked, "--out", str(tmp_path), "--fix", "Đỗ Dũng"])
    assert 0 == status([*asked, "--out", str(tmp_path), "--fix", "Đỗ Dũng", "--force"])


def test_the_ending_of_a_file_says_its_form(asked: list[str], tmp_path: Path) -> None:
    for ending in ("json", "csv", "md", "xlsx"):
        assert 0 == status([*asked, "--out", str(tmp_path / f"a.{ending}")])
        assert (tmp_path / f"a.{ending}").stat().st_size
    assert "Lê An" in (tmp_path / "a.md").read_text(encoding="utf-8")
