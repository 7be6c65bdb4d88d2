"""The GitLab template: its form, and its scripts run for real"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner
from lxml import etree

from tests.integrations.scripts import ROOT, action, install

TEMPLATE = "integrations/gitlab/confplan.yml"
PLAN = "format: 1\nconference: {name: Hội nghị, date: 26/7/2024, start: 8h75}\nagenda: [Bế mạc]\n"


def run(job: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a job's script as the runner does: all lines in one shell that stops at the first failure."""
    whole = action(TEMPLATE)
    (folder / "bin").mkdir(exist_ok=True)
    install(folder / "bin")
    variables = {**whole["variables"], **whole[".confplan"]["variables"], "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(whole[job]["script"])],
        cwd=folder,
        env={**os.environ, **variables, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_form_is_the_one_that_gitlab_publishes() -> None:
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", "vendor.gitlab-ci", str(ROOT / TEMPLATE)])

    assert 0 == done.exit_code, done.output


def test_a_mistake_is_reported_in_both_ways_and_fails_the_job(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    done = run("confplan", tmp_path)
    issues = json.loads((tmp_path / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    tests = etree.parse(tmp_path / "confplan-junit.xml")

    assert 1 == done.returncode, done.stderr
    assert ("plan.yaml", 2) in {(one["location"]["path"], one["location"]["lines"]["begin"]) for one in issues}
    assert tests.findall(".//failure")


def test_reports_are_where_the_artifacts_are_looked_for(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN.replace("8h75", "8h"), encoding="utf-8")
    done = run("confplan", tmp_path)
    reports = action(TEMPLATE)["confplan"]["artifacts"]["reports"]

    assert 0 == done.returncode, done.stderr
    assert [] == [name for name in reports.values() if not (tmp_path / name).is_file()]


def test_papers_are_printed_without_templates_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN.replace("8h75", "8h"), encoding="utf-8")
    (tmp_path / "templates/banner").mkdir(parents=True)
    (tmp_path / "templates/banner/banner.svg.typ").write_text("{{ no_such_name }}", encoding="utf-8")
    done = run("confplan-documents", tmp_path)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert (tmp_path / "out/plan/banner/banner.svg").is_file()


@pytest.mark.parametrize(("source", "status"), [("", 2), ("./confplan.whl", 0)])
def test_where_confplan_comes_from_has_to_be_said(source: str, status: int, tmp_path: Path) -> None:
    first = action(TEMPLATE)[".confplan"]["before_script"][0]
    done = subprocess.run(
        ["bash", "-e", "-c", first], cwd=tmp_path, env={**os.environ, "CONFPLAN_SOURCE": source}, check=False
    )

    assert status == done.returncode
