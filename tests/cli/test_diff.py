"""`confplan diff` as people and CI run it"""

import json
from pathlib import Path

import pytest

from tests.cli.running import confplan
from tests.revisions.repositories import commit, repository

PLAN = """\
format: 1
conference: {name: Hội nghị, date: 26/7/2024, start: 08:00}
delegates: [{name: Khu phố, roster: "rosters/*.csv"}]
agenda:
  - {title: Chào cờ, minutes: 5}
  - {title: Bế mạc, minutes: 5}
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    repository(tmp_path, {"plan.yaml": PLAN, "rosters/a.csv": "Họ tên\nAn\n"})
    commit(tmp_path, {"plan.yaml": PLAN.replace("26/7", "2/8"), "rosters/a.csv": "Họ tên\nBình\n"})
    return tmp_path


def test_plan_of_a_revision_comes_with_the_lists_of_that_revision(here: Path) -> None:
    run = confplan("diff", "HEAD~1", folder=here)

    assert (0, "") == (run.status, run.err)
    assert "day of the conference: 26/7/2024 → 2/8/2024" in run.out
    assert "Khu phố: added Bình; without An" in run.out


@pytest.mark.parametrize("arguments", [("HEAD~1:plan.yaml", "HEAD"), ("HEAD~1", "plan.yaml"), ("HEAD~1:", ".")])
def test_revisions_files_and_folders_may_be_mixed(here: Path, arguments: tuple[str, ...]) -> None:
    assert "26/7/2024 → 2/8/2024" in confplan("diff", *arguments, folder=here).out


def test_standard_input_is_a_plan(here: Path) -> None:
    run = confplan("diff", "-", folder=here, stdin=PLAN.replace("08:00", "09:00").encode())

    assert "start: 09:00 → 08:00" in run.out


def test_changes_are_no_failure_unless_asked(here: Path) -> None:
    assert [0, 1, 0] == [
        confplan("diff", *arguments, folder=here).status
        for arguments in (("HEAD~1",), ("HEAD~1", "--exit-code"), ("HEAD", "--exit-code"))
    ]


def test_comments_and_quotes_are_nothing(here: Path) -> None:
    (here / "plan.yaml").write_text(
        "# ghi chú\n" + PLAN.replace("26/7", "2/8").replace("Chào cờ", '"Chào cờ"'), encoding="utf-8"
    )
    run = confplan("diff", "HEAD", folder=here)

    assert (0, "HEAD → plan.yaml: nothing changed in what the plan says (at most comments, wrapping, order of fields or quotes)\n") == (run.status, run.out)  # fmt: skip


def test_formats_are_chosen(here: Path) -> None:
    found = {
        name: confplan("diff", "HEAD~1", "--format", name, folder=here).out for name in ("json", "markdown", "notice")
    }

    assert 1 == json.loads(found["json"])["version"]
    assert found["markdown"].startswith("<!-- confplan diff -->\n")
    assert "THÔNG BÁO" in found["notice"] or "Không có thay đổi" in found["notice"]


def test_file_goes_before_a_revision_of_its_name(here: Path) -> None:
    (here / "HEAD").write_text(PLAN.replace("08:00", "10:00"), encoding="utf-8")

    assert "start: 10:00 → 08:00" in confplan("diff", "HEAD", folder=here).out
