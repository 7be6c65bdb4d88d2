"""`confplan new` writes a plan that validates, and never over another"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from confplan.model.schema import as_json
from confplan.starting.plans import kinds


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_validates(kind: str) -> None:
    assert 0 == status(["new", "--from", kind, "--yes"])
    assert 0 == status(["validate", "--quiet"])


def test_a_folder_is_made_and_its_file_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["new", "hội nghị/tổng kết", "--yes", "--quiet"])
    assert ("hội nghị/tổng kết/plan.yaml\n", "") == capsys.readouterr()


def test_the_schema_that_the_first_line_names_lies_beside_the_plan() -> None:
    assert 0 == status(["new", "--yes"])

    first = Path("plan.yaml").read_text(encoding="utf-8").splitlines()[0]

    assert "# yaml-language-server: $schema=plan.schema.json" == first
    assert as_json() == Path("plan.schema.json").read_text(encoding="utf-8")


def test_a_schema_that_exists_stays() -> None:
    Path("plan.schema.json").write_text("{}", encoding="utf-8")

    assert 0 == status(["new", "--yes"])
    assert "{}" == Path("plan.schema.json").read_text(encoding="utf-8")


def test_without_a_terminal_nothing_is_asked() -> None:
    assert 0 == status(["new"])
    assert "Báo cáo tham luận" in Path("plan.yaml").read_text(encoding="utf-8")


def test_a_plan_that_exists_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.yaml").write_text("format: 1\n", encoding="utf-8")

    assert 2 == status(["new", "--lang", "en"])
    assert "format: 1\n" == Path("plan.yaml").read_text(encoding="utf-8")
    assert "confplan: plan.yaml exists and is not overwritten\n" == capsys.readouterr().err


def test_a_link_that_leads_nowhere_is_not_followed() -> None:
    Path("plan.yaml").symlink_to("elsewhere.yaml")

    assert 2 == status(["new", "--yes"])
    assert not Path("elsewhere.yaml").exists()


def test_a_file_where_a_folder_is_wanted_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan").write_text("", encoding="utf-8")

    assert 2 == status(["new", "plan", "--yes"])
    assert 1 == len(capsys.readouterr().err.splitlines())


def test_on_a_terminal_the_answers_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = iter(["ward", "Hội nghị: sơ kết", "", "17/10/2025", "7h30", "Hội trường"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _prompt: next(lines))

    assert 0 == status(["new"])
    assert "  name: 'Hội nghị: sơ kết'      # " in Path("plan.yaml").read_text(encoding="utf-8")


def test_an_interruption_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", interrupt)

    assert 2 == status(["new", "--from", "ward"])
    assert not Path("plan.yaml").exists()
