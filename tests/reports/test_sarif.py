import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, FormatChecker

from confplan.checking import check
from confplan.findings import Finding, Severity, Text
from confplan.loading import load
from confplan.places import Place, Span
from confplan.reporting import reported
from confplan.reports.report import Report
from confplan.reports.sarif import render
from tests.reports.findings import FINDINGS, example, speaking, whole

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads(Path(__file__).with_name("schemas").joinpath("sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA, format_checker=FormatChecker())


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


def run(*reports: Report) -> dict[str, Any]:
    """Return the one run of a log that follows the schema."""
    log = json.loads(render(reports, "vi"))
    assert [] == [f"{list(error.path)} {error.message[:200]}" for error in VALIDATOR.iter_errors(log)]
    (found,) = log["runs"]
    return dict(found)


def test_finding_has_place_fix_and_other_places() -> None:
    (result,) = run(whole(FINDINGS[0]))["results"]
    region = {"startLine": 7, "startColumn": 18, "endLine": 7, "endColumn": 20}
    file = {"uri": "plan.yaml"}

    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("paper-over-limit", 0, "error")
    assert result["message"] == {"text": "bài này dài 12 phút"}
    assert result["locations"] == [
        {
            "physicalLocation": {"artifactLocation": file, "region": region},
            "logicalLocations": [{"fullyQualifiedName": "agenda.0.items.0.minutes", "kind": "member"}],
        }
    ]
    assert [one["message"] for one in result["relatedLocations"]] == [{"text": "giới hạn ở đây"}]
    assert [one["artifactChanges"] for one in result["fixes"]] == [
        [{"artifactLocation": file, "replacements": [{"deletedRegion": region, "insertedContent": {"text": "7"}}]}]
    ]
    assert result["properties"]["messages"] == {"vi": "bài này dài 12 phút", "en": "this paper takes 12 minutes"}


def test_columns_are_said_to_be_code_points() -> None:
    assert run(whole())["columnKind"] == "unicodeCodePoints"


def test_rules_are_described_in_both_languages() -> None:
    found = run(whole(FINDINGS[0]))
    (rule,) = found["tool"]["driver"]["rules"]
    (translation,) = found["translations"]

    assert (rule["id"], rule["name"]) == ("paper-over-limit", "PaperOverLimit")
    assert rule["shortDescription"] == {"text": "Bài dài hơn giới hạn"}
    assert rule["fullDescription"] == {"text": "Cả buổi sẽ trễ"}
    assert rule["help"]["markdown"] == "Cả buổi sẽ trễ\n\n`confplan explain paper-over-limit`"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert (found["language"], translation["language"]) == ("vi", "en")
    assert translation["rules"][0]["shortDescription"] == {"text": "A paper is longer than the limit"}


def test_cell_of_a_sheet_and_a_whole_file_have_no_region() -> None:
    cell, file, _ = run(whole(*FINDINGS))["results"]

    assert cell["message"] == {"text": "DS!B7: tên lạ"}
    assert cell["locations"] == [
        {
            "physicalLocation": {"artifactLocation": {"uri": "a.xlsx"}},
            "logicalLocations": [{"name": "B7", "fullyQualifiedName": "DS!B7", "kind": "cell"}],
        }
    ]
    assert file["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "b.csv"}}}]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("kế hoạch #1.yaml", "k%E1%BA%BF%20ho%E1%BA%A1ch%20%231.yaml"),
        ("/etc/plan.yaml", "file:///etc/plan.yaml"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_files_are_addresses(file: str, uri: str) -> None:
    finding = Finding("x", Severity.NOTE, Place(file, Span(1, 1, 1, 1)), Text("a", "b"))
    (result,) = run(example(finding))["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_rule_that_failed_is_a_run_that_failed() -> None:
    failed = Finding("rule-failed", Severity.ERROR, (), Text("a", "b"))

    assert run(example(failed))["invocations"] == [{"executionSuccessful": False}]
    assert run(example())["invocations"] == [{"executionSuccessful": True}]


@given(st.text(), st.text())
@settings(max_examples=25)
def test_any_words_follow_the_schema(text: str, note: str) -> None:
    assert len(run(whole(speaking(text, note)))["results"]) == 1


def test_the_real_plan_follows_the_schema() -> None:
    loaded = load(ROOT / "plan.yaml", today=date(2024, 7, 1))
    found = run(reported(loaded, check(loaded)))
    rules = [one["id"] for one in found["tool"]["driver"]["rules"]]

    assert found["results"]
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in found["results"])
    assert all(
        {"shortDescription", "fullDescription", "help"} <= one.keys() for one in found["tool"]["driver"]["rules"]
    )
