"""`confplan validate`: formats, levels, several plans at once"""

import json
from pathlib import Path

import pytest

from confplan.reports.index import formats
from tests.cli.running import confplan

LATE = "format: 1\nagenda:\n  - title: Báo cáo tham luận\n    minutes_each: 7\n    items:\n      - {title: Công tác, minutes: 12}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    (tmp_path / "good.yaml").write_text("format: 1\n", encoding="utf-8")
    return tmp_path


def test_plan_of_the_folder_is_the_default(folder: Path) -> None:
    run = confplan("validate", folder=folder)

    assert run.status == 1
    assert "plan.yaml:6:36: error [paper-over-limit]" in run.out


def test_concise_is_one_line_a_finding(folder: Path) -> None:
    lines = confplan("validate", "--format", "concise", folder=folder).out.splitlines()

    assert any(
        line.startswith("plan.yaml:6:36: error [paper-over-limit] this paper takes 12 minutes") for line in lines
    )


def test_json_is_one_object(folder: Path) -> None:
    run = confplan("validate", "--format", "json", folder=folder)

    assert json.loads(run.out)["summary"]["errors"] == 1


def test_mildest_level_that_fails_is_chosen(folder: Path) -> None:
    assert confplan("validate", "good.yaml", folder=folder).status == 0
    assert confplan("validate", "good.yaml", "--fail-on", "note", folder=folder).status in {0, 1}


def test_folder_means_all_its_plans(folder: Path) -> None:
    run = confplan("validate", ".", "--format", "concise", folder=folder)

    assert run.status == 1
    assert "plan.yaml:6:36" in run.out


def test_what_is_no_plan_never_passes(folder: Path) -> None:
    (folder / "x.yaml").write_text("- a\n", encoding="utf-8")

    assert confplan("validate", "x.yaml", "good.yaml", folder=folder).status == 2


def test_plan_comes_through_a_pipe(folder: Path) -> None:
    run = confplan("validate", "-", "--lang", "vi", folder=folder, stdin=LATE.encode())

    assert run.status == 1
    assert "<stdin>:6:36: lỗi [paper-over-limit]" in run.out


@pytest.mark.parametrize("name", formats())
def test_every_format_that_there_is_can_be_asked_for(name: str, folder: Path) -> None:
    run = confplan("validate", "--format", name, folder=folder)

    assert run.status == 1
    assert "paper-over-limit" in run.out
