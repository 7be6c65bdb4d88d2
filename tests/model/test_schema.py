"""The schema for editors agrees with the program about what may be written; both are asked about every plan that there is"""

import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner

from confplan.findings import Severity
from confplan.loading import load_content
from confplan.model.schema import as_json, schema
from confplan.rules.index import rules
from confplan.source import read
from tests.model.schema_plans import BEYOND, BEYOND_CASES, BEYOND_RULES, REFUSED, TAKEN
from tests.rules.cases_of import RuleCase, cases_in

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "tests/rules/cases").glob("*.yaml"))
SHAPE = {
    "unknown-key",
    "field-missing",
    "value-not-allowed",
    "value-unreadable",
    "list-expected",
    "text-expected",
    "fields-expected",
    "colon-in-text",
    "comma-in-braces",
    "prose-in-brackets",
}
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)


def whole_plans() -> dict[str, str]:
    """Return every plan of the repository by a name that tells where it stands."""
    files = [ROOT / "plan.yaml", *(ROOT / "confplan/starting").glob("*.yaml"), *(ROOT / "tests/plans").glob("*.yaml")]
    plans = {f"{path.parent.name}-{path.stem}": path.read_text(encoding="utf-8") for path in files}
    for page in ("format.md", "format.vi.md"):
        texts = EXAMPLE.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))
        plans |= {f"{page}-{number}": text for number, text in enumerate(texts)}
    return plans


def plans_of_rules() -> dict[str, str]:
    """Return the plans of all case files, and the examples of all rules."""
    cases: list[tuple[str, RuleCase]] = [
        (path.stem, case) for path in CASES for case in cases_in(path.read_text(encoding="utf-8"))
    ]
    cases += [(rule.name, case) for rule in rules() for text in (rule.bad, rule.good) for case in cases_in(text)]
    return {f"{name}-{number}": case.files["plan.yaml"] for number, (name, case) in enumerate(cases)}


def misfits(text: str) -> set[str]:
    """Return what the program's own schema layer says of a plan."""
    findings = load_content(text.encode(), "plan.yaml", ROOT, today=date(2026, 6, 15)).findings
    return {one.rule for one in findings if one.rule in SHAPE and one.severity is Severity.ERROR}


def is_readable(text: str) -> bool:
    source = read(text.encode(), "plan.yaml")
    return source.is_plan and not [one for one in source.findings if one.severity is Severity.ERROR]


def refused(plans: dict[str, str], folder: Path) -> set[str]:
    """Return the names of the plans that check-jsonschema refuses, all in one run."""
    (folder / "schema.json").write_text(json.dumps(schema()), encoding="utf-8")
    for name, text in plans.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    files = [str(folder / f"{name}.yaml") for name in plans]
    done = CliRunner().invoke(check_jsonschema, ["--schemafile", str(folder / "schema.json"), "-o", "json", *files])
    told = json.load(io.StringIO(done.output))

    assert [] == told.get("parse_errors", [])

    return {Path(error["filename"]).stem for error in told.get("errors", [])}


def test_schema_in_the_repository_is_the_one_that_the_model_gives() -> None:
    assert as_json() == (ROOT / "docs/plan.schema.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("plan", [ROOT / "plan.yaml", *sorted((ROOT / "confplan/starting").glob("*.yaml"))])
def test_first_line_of_a_plan_names_the_schema_to_editors(plan: Path) -> None:
    first = plan.read_text(encoding="utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)

    assert named
    assert {"plan.yaml": "docs/plan.schema.json"}.get(plan.name, "plan.schema.json") == named[1]


def test_schema_is_one_by_the_rules_of_its_draft(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(schema()), encoding="utf-8")
    done = CliRunner().invoke(check_jsonschema, ["--check-metaschema", str(tmp_path / "schema.json")])

    assert 0 == done.exit_code, done.output


def test_schema_takes_exactly_the_plans_that_fit(tmp_path: Path) -> None:
    plans = {name: text for name, text in (whole_plans() | plans_of_rules()).items() if is_readable(text)}
    misfit = {name for name, text in plans.items() if misfits(text) - BEYOND_RULES.keys()}
    told = refused(plans, tmp_path)

    assert len(plans) > 300
    assert set() == told - misfit
    assert BEYOND_CASES.keys() == {name.rpartition("-")[0] for name in misfit - told}


def test_schema_takes_values_that_look_like_something_else_to_yaml(tmp_path: Path) -> None:
    plans = {str(number): text for number, text in enumerate(TAKEN)}

    assert [] == [text for text in TAKEN if not is_readable(text) or misfits(text)]
    assert set() == refused(plans, tmp_path)


def test_schema_refuses_what_the_program_refuses(tmp_path: Path) -> None:
    plans = {str(number): text for number, text in enumerate(REFUSED)}

    assert SHAPE - {"colon-in-text", "comma-in-braces", "prose-in-brackets"} <= {
        rule for text in REFUSED for rule in misfits(text)
    }
    assert [] == [text for text in REFUSED if not misfits(text)]
    assert set() == plans.keys() - refused(plans, tmp_path)


def test_what_a_json_schema_cannot_tell_is_known(tmp_path: Path) -> None:
    plans = {str(number): text for number, text in enumerate(BEYOND)}

    assert [] == [text for text in BEYOND if not misfits(text)]
    assert set() == refused(plans, tmp_path)
