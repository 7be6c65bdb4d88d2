"""The one plan that a command works on"""

from pathlib import Path

from tests.cli.running import confplan

AGENDA = "format: 1\nagenda:\n  - {title: Họp, minutes: 5}\n"


def test_errors_are_told_beside_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(f"{AGENDA}  - {{title: Nghỉ, minutes: nhiều}}\n", encoding="utf-8")
    run = confplan("agenda", folder=tmp_path)

    assert run.status == 1
    assert run.err.startswith("plan.yaml:4:28: error [value-unreadable]")
    assert "Họp" in run.out


def test_what_is_no_plan_is_told_with_status_2(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("a: 1\n", encoding="utf-8")
    run = confplan("agenda", folder=tmp_path)

    assert (run.status, run.out) == (2, "")
    assert "[not-a-plan]" in run.err


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    run = confplan("agenda", folder=tmp_path)

    assert (run.status, run.out, len(run.err.splitlines())) == (2, "", 1)


def test_folder_of_one_plan_means_it_and_of_several_is_asked_back(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(AGENDA, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("list: 1\n", encoding="utf-8")

    assert confplan("agenda", ".", folder=tmp_path).status == 0

    (tmp_path / "c.yaml").write_text(AGENDA, encoding="utf-8")
    run = confplan("agenda", ".", folder=tmp_path)

    assert run.status == 2
    assert "a.yaml" in run.err
    assert "c.yaml" in run.err


def test_folder_without_a_plan_is_told(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("list: 1\n", encoding="utf-8")
    run = confplan("agenda", ".", folder=tmp_path)

    assert run.status == 2
    assert "not-a-plan" in run.err
