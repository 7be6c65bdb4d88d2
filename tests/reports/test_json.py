import json

from confplan.reports.json import render
from tests.reports.findings import FINDINGS, example


def test_finding_has_the_promised_form() -> None:
    whole = json.loads(render([example(FINDINGS[0])], "en"))

    assert whole == {
        "version": 1,
        "findings": [
            {
                "rule": "paper-over-limit",
                "severity": "error",
                "message": "this paper takes 12 minutes",
                "file": "plan.yaml",
                "line": 7,
                "column": 18,
                "end_line": 7,
                "end_column": 20,
                "path": "agenda.0.items.0.minutes",
                "key": "tham-luan.tl-1.minutes",
                "related": [
                    {
                        "file": "plan.yaml",
                        "line": 3,
                        "column": 19,
                        "end_line": 3,
                        "end_column": 20,
                        "message": "the limit is here",
                    }
                ],
                "fix": {"path": "agenda.0.items.0.minutes", "text": "7", "safe": False, "edits": []},
                "url": "docs/rules/paper-over-limit.md",
            }
        ],
        "summary": {"errors": 1, "warnings": 0, "notes": 0},
    }


def test_place_in_a_spreadsheet_has_sheet_and_cell_instead() -> None:
    (found,) = json.loads(render([example(FINDINGS[1])], "vi"))["findings"]

    assert (found["sheet"], found["cell"]) == ("DS", "B7")
    assert "line" not in found


def test_whole_file_has_no_line() -> None:
    (found,) = json.loads(render([example(FINDINGS[2])], "vi"))["findings"]

    assert found["line"] is None
    assert found["fix"] is None
