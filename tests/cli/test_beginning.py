"""`confplan new --from FILE`: a plan that begins with another program's agenda"""

from pathlib import Path

import pytest

from confplan.cli.main import status

SHEET = "Giờ;Nội dung\n08:00 - 08:15;Văn nghệ\nlate;Báo cáo\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_sheet_becomes_a_plan_that_validates(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.csv").write_text(SHEET.replace("late", "8h15-9h"), encoding="utf-8")

    assert 0 == status(["new", "--from", "a.csv", "--quiet"])
    assert ("plan.yaml\n", "") == capsys.readouterr()
    assert 0 == status(["validate", "--quiet"])


def test_what_cannot_be_read_is_told_with_its_place_and_the_plan_is_written_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("a.csv").write_text(SHEET, encoding="utf-8")

    assert 1 == status(["new", "--from", "a.csv", "--quiet", "--lang", "en"])
    assert "a.csv:3:1: error [value-unreadable] “late” is not a time of day" in capsys.readouterr().err
    assert "    start:  # dòng 3 ghi: late\n" in Path("plan.yaml").read_text(encoding="utf-8")


def test_the_agenda_alone_is_printed_and_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.csv").write_text(SHEET, encoding="utf-8")
    Path("plan.yaml").write_text("format: 1\n", encoding="utf-8")

    assert 1 == status(["new", "--agenda", "--from", "a.csv"])
    assert "\nagenda:\n  - title: Văn nghệ\n" in capsys.readouterr().out
    assert "format: 1\n" == Path("plan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments", [["--from", "nowhere"], ["--from", "nowhere.xlsx"], ["--agenda"], ["--agenda", "--from", "ward"]]
)
def test_what_is_neither_a_kind_nor_a_file_writes_nothing(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == status(["new", *arguments])
    assert capsys.readouterr().err
    assert not Path("plan.yaml").exists()


def test_a_plan_that_exists_is_not_overwritten() -> None:
    Path("a.csv").write_text(SHEET, encoding="utf-8")
    Path("plan.yaml").write_text("format: 1\n", encoding="utf-8")

    assert 2 == status(["new", "--from", "a.csv"])
    assert "format: 1\n" == Path("plan.yaml").read_text(encoding="utf-8")
