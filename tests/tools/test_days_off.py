"""The table of public holidays is the one that the library gives"""

import csv
from pathlib import Path

import pytest

from tools.days_off import SETTLED, TABLE, YEARS, main, rows, table


def test_settled_years_are_as_the_library_gives_them() -> None:
    years = range(YEARS.start, SETTLED + 1)
    with TABLE.open(encoding="utf-8", newline="") as file:
        kept = [tuple(row) for row in csv.reader(file) if row[0] != "day" and int(row[0][:4]) in years]

    assert list(rows(years)) == kept


def test_no_name_holds_a_comma_or_a_quote() -> None:
    assert all("," not in part and '"' not in part for row in rows() for part in row)


def test_writes_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("tools.days_off.TABLE", tmp_path / "days_off.csv")

    assert main() == 0
    assert (tmp_path / "days_off.csv").read_text(encoding="utf-8") == table()
    assert "days_off.csv" in capsys.readouterr().out
