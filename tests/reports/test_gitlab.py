import json

import pytest

from confplan.reports.gitlab import render
from tests.reports.findings import FINDINGS, example


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI_PROJECT_DIR", raising=False)


def test_each_finding_has_what_gitlab_reads() -> None:
    cell, file, line = json.loads(render([example(*FINDINGS)], "en"))

    assert line | {"fingerprint": ""} == {
        "description": "this paper takes 12 minutes",
        "check_name": "paper-over-limit",
        "fingerprint": "",
        "severity": "major",
        "location": {"path": "plan.yaml", "lines": {"begin": 7, "end": 7}},
    }
    assert (cell["description"], cell["severity"]) == ("DS!B7: an odd name", "minor")
    assert cell["location"] == {"path": "a.xlsx", "lines": {"begin": 1}}
    assert (file["description"], file["severity"]) == ("the list is empty", "info")


def test_fingerprints_are_told_apart() -> None:
    found = json.loads(render([example(*FINDINGS), example(*FINDINGS)], "vi"))

    assert len({one["fingerprint"] for one in found}) == 6


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(render([example()], "vi")) == []
