"""`confplan delegates remind`"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.delegates.listings import COMPLETE, PLAN, written

ONE = PLAN.replace("    - phường Hiệp Thành\n    - phường Thạnh Lộc\n    - phường Tân Chánh Hiệp\n", "")


def test_letters_are_written_for_the_wards_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, out = str(written(tmp_path, {})), tmp_path / "out"

    assert 0 == status(["delegates", "remind", plan, "--out", str(out), "--to", "docx", "--ward", "thoi an"])
    assert ["phường Thới An.docx"] == [one.name for one in (out / "reminders").iterdir()]
    assert "phường Thới An.docx" in capsys.readouterr().out


def test_nobody_to_remind_is_said_and_no_plan_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = str(written(tmp_path, {"thoi-an": COMPLETE}, ONE))

    assert 0 == status(["--lang", "vi", "delegates", "remind", plan, "--out", str(tmp_path / "out")])
    assert "mọi danh sách đều đủ" in capsys.readouterr().err
    assert 2 == status(["delegates", "remind", plan, "--to", "xlsx"])
    assert 2 == status(["delegates", "remind", str(tmp_path / "none.yaml")])
