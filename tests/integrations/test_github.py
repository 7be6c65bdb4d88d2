"""The GitHub actions and workflows: their form, what they must never hold, and their scripts run for real"""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner

from tests.integrations.scripts import EXPRESSION, ROOT, Runner, action, defaults, install

ACTIONS = ["action.yml", "integrations/github/comment/action.yml"]
WORKFLOWS = [
    ".github/workflows/ci.yml",
    "integrations/github/confplan.yml",
    "integrations/github/confplan-comment.yml",
]
PINNED = re.compile(r"^(?:actions/[\w-]+@[0-9a-f]{40}|OWNER/confplan(?:/[\w/]+)?@COMMIT|\./)$")
PLAN = """format: 1
conference:
  name: Hội nghị sơ kết
  date: 26/7/2024
  start: 8h75
agenda:
  - {title: Khai mạc, minutes: 10, by: Chủ tịch}
"""


def steps(path: str) -> list[dict[str, Any]]:
    whole = action(path)
    lists = [whole["runs"]["steps"]] if "runs" in whole else [job["steps"] for job in whole["jobs"].values()]
    return [step for listed in lists for step in listed]


@pytest.mark.parametrize(
    ("schema", "files"), [("vendor.github-actions", ACTIONS), ("vendor.github-workflows", WORKFLOWS)]
)
def test_form_is_the_one_that_github_publishes(schema: str, files: list[str]) -> None:
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", schema, *(str(ROOT / file) for file in files)])

    assert 0 == done.exit_code, done.output


@pytest.mark.parametrize("path", ACTIONS + WORKFLOWS)
def test_no_script_holds_a_value_from_outside(path: str) -> None:
    assert [] == [step["run"] for step in steps(path) if EXPRESSION.search(step.get("run", ""))]


@pytest.mark.parametrize("path", ACTIONS + WORKFLOWS)
def test_what_is_used_is_pinned_to_a_commit(path: str) -> None:
    used = [step["uses"] for step in steps(path) if "uses" in step]

    assert used
    assert [] == [one for one in used if not PINNED.match(one)]


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_workflow_has_no_permission_but_what_a_job_asks_for(path: str) -> None:
    whole = action(path)
    writes = {(job, what) for job, one in whole["jobs"].items() for what, how in one["permissions"].items() if how == "write"}  # fmt: skip

    assert {} == whole["permissions"]
    assert writes == ({("comment", "pull-requests")} if path.endswith("comment.yml") else set())
    assert "pull_request_target" not in str(whole)


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_checkout_leaves_no_token_behind(path: str) -> None:
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]

    assert [False] * len(checkouts) == [step["with"]["persist-credentials"] for step in checkouts]
    assert [] == [step for step in checkouts if "ref" in step["with"]]


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """A runner with a plan that has one mistake, in a folder whose name has a space."""
    (tmp_path / "work space").mkdir()
    (tmp_path / "work space/plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "temp").mkdir()
    install(tmp_path / "temp")
    inputs = defaults(action("action.yml")) | {"language": "en"}
    return Runner(folder=tmp_path / "temp", workspace=tmp_path / "work space", inputs=inputs)


def test_a_mistake_is_marked_summed_up_and_fails_the_check(runner: Runner) -> None:
    done = runner.step(action("action.yml"), "Check the plans")

    assert 1 == done.returncode, done.stderr
    assert "1" == runner.known["steps.check.outputs.status"]
    assert re.search(r"^::error file=plan\.yaml,line=5,.*“8h75”", done.stdout, re.MULTILINE), done.stdout
    assert "value-unreadable" in runner.summary


def test_a_plan_without_errors_passes(runner: Runner) -> None:
    (runner.workspace / "plan.yaml").write_text(PLAN.replace("8h75", "8h"), encoding="utf-8")
    done = runner.step(action("action.yml"), "Check the plans")

    assert 0 == done.returncode, done.stdout + done.stderr
    assert "0" == runner.known["steps.check.outputs.status"]


def test_several_plans_and_choices_reach_the_program_whole(runner: Runner) -> None:
    for name in ("plan.yaml", "kế hoạch 2.yaml"):
        (runner.workspace / name).write_text(PLAN.replace("8h75", "8h").replace(", minutes: 10", ""), encoding="utf-8")
    runner.inputs |= {"plans": "plan.yaml\n\n  kế hoạch 2.yaml  \n", "fail-on": "note"}

    every = runner.step(action("action.yml"), "Check the plans")
    runner.inputs |= {"select": "bases", "ignore": "agenda"}
    chosen = runner.step(action("action.yml"), "Check the plans")

    assert {"plan.yaml", "kế hoạch 2.yaml"} == set(re.findall(r"^::\w+ file=([^,]+)", every.stdout, re.MULTILINE))
    assert (1, 0, "") == (every.returncode, chosen.returncode, chosen.stdout)


def test_nothing_of_the_checked_folder_is_imported(runner: Runner) -> None:
    for name in ("yaml.py", "confplan.py", "sitecustomize.py", "typer.py"):
        (runner.workspace / name).write_text("raise SystemExit(77)\n", encoding="utf-8")

    assert 1 == runner.step(action("action.yml"), "Check the plans").returncode


def test_papers_are_printed_without_templates_of_the_folder_and_words_of_a_plan_command_nothing(
    runner: Runner,
) -> None:
    plan = PLAN.replace("8h75", "8h").replace("Hội nghị sơ kết", '"::warning::Hội nghị"')
    (runner.workspace / "plan.yaml").write_text(plan, encoding="utf-8")
    (runner.workspace / "templates/banner").mkdir(parents=True)
    (runner.workspace / "templates/banner/banner.svg.typ").write_text("{{ no_such_name }}", encoding="utf-8")
    done = runner.step(action("action.yml"), "Print the papers")
    told = done.stdout.splitlines()
    folder = Path(runner.known["steps.documents.outputs.folder"])

    assert 0 == done.returncode, done.stdout + done.stderr
    assert {"banner", "invitations", "run-sheet"} <= {path.name for path in (folder / "plan").iterdir()}
    assert told[0].startswith("::stop-commands::")
    assert told[-1] == f"::{told[0].removeprefix('::stop-commands::')}::"


def test_templates_of_the_folder_are_used_where_that_is_asked_for(runner: Runner) -> None:
    (runner.workspace / "plan.yaml").write_text(PLAN.replace("8h75", "8h"), encoding="utf-8")
    (runner.workspace / "templates/banner").mkdir(parents=True)
    (runner.workspace / "templates/banner/banner.svg.typ").write_text("{{ no_such_name }}", encoding="utf-8")
    runner.inputs["own-templates"] = "true"

    assert 1 == runner.step(action("action.yml"), "Print the papers").returncode


GH = """#!/usr/bin/env bash
# GitHub's program, played: it knows one pull request and keeps what is posted.
case "$*" in
  *"repos/quan-12/ke-hoach/pulls"*) [[ "$*" == *"head=thoi-an:sua-gio"* ]] && printf '12\\t%s\\t%s\\n' "$BASE_NOW" "$HEAD_NOW" ;;
  *"issues/12/comments --jq"*) echo "$COMMENT_NOW" ;;
  *--method*comments*) last=${*: -1}; { echo "$*"; cat "${last#body=@}"; } >> "$RUNNER_TEMP/posted" ;;
esac
"""


def git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    done = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


@pytest.fixture
def pull_request(tmp_path: Path) -> Runner:
    """A server with a pull request that moves the start, and a checkout of its default branch."""
    server, work, temp = tmp_path / "server", tmp_path / "work", tmp_path / "temp"
    temp.mkdir()
    install(temp)
    server.mkdir()
    git(server, "init", "-q", "-b", "main")
    (server / "plan.yaml").write_text(PLAN.replace("8h75", "8h"), encoding="utf-8")
    git(server, "add", "plan.yaml")
    git(server, "commit", "-q", "-m", "one")
    base = git(server, "rev-parse", "HEAD")
    git(server, "clone", "-q", str(server), str(work))
    (server / "plan.yaml").write_text(PLAN.replace("8h75", "9h"), encoding="utf-8")
    git(server, "commit", "-q", "-am", "two")
    head = git(server, "rev-parse", "HEAD")
    git(server, "update-ref", "refs/pull/12/head", head)
    git(server, "reset", "-q", "--hard", base)
    (temp / "gh").write_text(GH, encoding="utf-8")
    (temp / "gh").chmod(0o755)
    event = "github.event.workflow_run."
    known = {f"{event}head_repository.owner.login": "thoi-an", f"{event}head_branch": "sua-gio", f"{event}head_sha": head}  # fmt: skip
    inputs = defaults(action(ACTIONS[1])) | {"language": "en", "token": "none"}
    environment = {"BASE_NOW": base, "HEAD_NOW": head, "COMMENT_NOW": ""}
    return Runner(folder=temp, workspace=work, inputs=inputs, known=known, environment=environment)


def commented(runner: Runner) -> str:
    """Run the steps of the comment one after the other; return what was posted."""
    comment = action(ACTIONS[1])
    for name in ("Find the pull request", "Compare the plans", "Write the comment"):
        done = runner.step(comment, name)
        assert 0 == done.returncode, f"{name}\n{done.stdout}\n{done.stderr}"
        if not runner.known.get("steps.find.outputs.number"):
            break
    posted = runner.folder / "posted"
    return posted.read_text(encoding="utf-8") if posted.exists() else ""


def test_a_comment_tells_what_changed_without_a_checkout(pull_request: Runner) -> None:
    posted = commented(pull_request)

    assert "--method POST repos/quan-12/ke-hoach/issues/12/comments" in posted
    assert "<!-- confplan -->" in posted
    assert "09" in posted
    assert "8h" in (pull_request.workspace / "plan.yaml").read_text(encoding="utf-8")


def test_the_comment_that_is_there_is_brought_up_to_date(pull_request: Runner) -> None:
    pull_request.environment["COMMENT_NOW"] = "4711"

    assert "--method PATCH repos/quan-12/ke-hoach/issues/comments/4711" in commented(pull_request)


def test_a_pull_request_whose_head_moved_on_gets_no_comment(pull_request: Runner) -> None:
    pull_request.environment["HEAD_NOW"] = "0" * 40

    assert "" == commented(pull_request)


def test_a_pull_request_that_leaves_the_plan_alone_gets_no_comment(pull_request: Runner) -> None:
    pull_request.inputs["plans"] = "other/plan.yaml"

    assert "" == commented(pull_request)


def test_every_script_is_sound_to_bash() -> None:
    bash = shutil.which("bash")
    assert bash

    for path in ACTIONS + WORKFLOWS:
        for step in steps(path):
            done = subprocess.run([bash, "-n", "-c", step.get("run", "")], capture_output=True, check=False)

            assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("page", ["docs/ci.md", "docs/ci.vi.md"])
def test_every_input_is_told_on_the_page_with_what_holds_without_it(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| `?([^|`]*)`? \|$", text, re.MULTILINE))
    whole = action("action.yml")

    assert whole["inputs"].keys() == rows.keys()
    assert {} == {key: default for key, default in defaults(whole).items() if default and rows[key] != default}
    assert [] == [key for key in action(ACTIONS[1])["inputs"] if f"`{key}`" not in text]
