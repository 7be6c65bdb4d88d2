from pathlib import Path

import pytest

from confplan.reports.paths import naming

HERE = Path("/srv/project/plans")


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("plan.yaml", "plan.yaml"),
        ("./a/../plan.yaml", "plan.yaml"),
        ("/srv/project/plans/rosters/a.csv", "rosters/a.csv"),
        ("../plan.yaml", "/srv/project/plan.yaml"),
        ("/etc/plan.yaml", "/etc/plan.yaml"),
        ("<stdin>", "<stdin>"),
    ],
)
def test_files_are_named_from_the_folder_in_which_the_program_runs(file: str, expected: str) -> None:
    assert naming({}, HERE)(file) == expected


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_in_ci_files_are_named_from_the_top_of_the_project(variable: str) -> None:
    assert naming({variable: "/srv/project"}, HERE)("plan.yaml") == "plans/plan.yaml"


def test_project_elsewhere_names_nothing_here() -> None:
    assert naming({"GITHUB_WORKSPACE": "/srv/pro"}, HERE)("plan.yaml") == "plan.yaml"
