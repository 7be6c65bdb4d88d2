"""`confplan delegates import`"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.delegates.listings import COMPLETE, PLAN, written


def test_lists_are_taken_in_and_the_second_time_nothing_changes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = str(written(tmp_path, {}))
    file = tmp_path / "Thới An.csv"
    file.write_text(COMPLETE, encoding="utf-8")

    assert 0 == status(["--lang", "en", "delegates", "import", str(file), "--plan", plan])
    assert "phường Thới An → rosters/thoi-an.csv, 3 people (3 added, 0 removed): written" in capsys.readouterr().out
    assert 0 == status(["delegates", "import", str(file), "--plan", plan])

    file.write_text(COMPLETE.replace("Lê An", "Lê Anh"), encoding="utf-8")

    assert 1 == status(["delegates", "import", str(file), "--plan", plan])
    assert 0 == status(["delegates", "import", str(file), "--plan", plan, "--force"])
    assert 0 == status(["delegates", "check", plan, "--ward", "thoi an", "--fail-on", "note"])


def test_of_several_groups_one_is_to_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = str(
        written(
            tmp_path, {}, PLAN.replace("lists:", "  - {id: ban, name: Ban, quota: 3, roster: rosters/ban.csv}\nlists:")
        )
    )
    file = tmp_path / "x.csv"
    file.write_text(COMPLETE, encoding="utf-8")

    assert 2 == status(["--lang", "en", "delegates", "import", str(file), "--plan", plan])
    assert "name one group with --group: khu-pho, ban" in " ".join(capsys.readouterr().err.split())
    assert 0 == status(["delegates", "import", str(file), "--plan", plan, "--group", "ban"])
    assert (tmp_path / "rosters/ban.csv").exists()


def test_a_plan_without_lists_or_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    plan = str(written(tmp_path, {}, "status: draft\n"))

    assert 2 == status(["delegates", "import", plan, "--plan", plan])
    assert 2 == status(["delegates", "import", str(tmp_path / "none.csv"), "--plan", str(written(tmp_path, {}))])
    assert 2 == status(["delegates", "import", "x.csv", "--plan", str(tmp_path / "none.yaml")])
