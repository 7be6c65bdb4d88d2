"""`confplan documents`"""

import json
from pathlib import Path

import pytest

from confplan.cli.main import status


def test_every_document_is_listed_with_its_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "en", "documents"])
    assert "\ninvitations     docx, " in capsys.readouterr().out


def test_fields_come_with_examples_of_the_plan_in_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plan.yaml").write_text("format: 1\nconference: {name: Hội nghị tổng kết}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert 0 == status(["--lang", "vi", "documents", "--fields", "invitations"])
    assert "  {{ occasion.name|dotted }}  → Hội nghị tổng kết\n" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_a_folder_without_a_plan_takes_a_plan_to_begin_with(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 0 == status(["--lang", "en", "documents", "--fields", "task_sheet", "--format", form])

    printed = capsys.readouterr().out

    assert "{{ row.words }}" in printed
    assert "task-sheet" == (json.loads(printed)["document"] if form == "json" else printed[2:12])


def test_a_document_that_is_none_ends_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == status(["--lang", "en", "documents", "--fields", "invitation"])
    assert "did you mean “invitations”?" in capsys.readouterr().err


def test_a_plan_that_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plan.yaml").write_text("Kế hoạch\n", encoding="utf-8")

    assert 2 == status(["--lang", "en", "documents", "--fields", "banner", "--plan", str(tmp_path / "plan.yaml")])
    assert "" != capsys.readouterr().err
