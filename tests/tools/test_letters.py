"""The table of printable letters is the one that the shipped fonts give"""

from pathlib import Path

import pytest

from confplan.planning.letters import TABLE, printable
from confplan.rendering.glyphs import covered
from tools.letters import main, table


def test_table_is_fresh() -> None:
    assert table() == TABLE.read_text(encoding="utf-8")
    assert covered() == printable()


def test_writes_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("tools.letters.TABLE", tmp_path / "letters.txt")

    assert main() == 0
    assert (tmp_path / "letters.txt").read_text(encoding="utf-8") == table()
    assert "letters.txt" in capsys.readouterr().out
