"""`confplan delegates forms`"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.delegates.listings import written


def test_a_form_for_each_ward_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = str(written(tmp_path, {}))

    assert 0 == status(["delegates", "forms", plan, "--out", str(tmp_path / "out"), "--to", "xlsx", "--ward", "an"])
    assert "phường Thới An.xlsx" in capsys.readouterr().out


def test_no_such_ward_is_said_and_a_wrong_format_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = str(written(tmp_path, {}))

    assert 0 == status(
        ["--lang", "vi", "delegates", "forms", plan, "--out", str(tmp_path / "out"), "--ward", "Bến Nghé"]
    )
    assert "không có mẫu nào để phát" in capsys.readouterr().err
    assert 2 == status(["delegates", "forms", plan, "--to", "pdf"])
    assert 2 == status(["delegates", "forms", str(tmp_path / "none.yaml")])
