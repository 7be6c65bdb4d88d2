import json

from confplan.reports import json as whole
from confplan.reports.jsonl import render
from tests.reports.findings import FINDINGS, example


def test_each_line_is_a_finding_as_json_has_it() -> None:
    reports = [example(*FINDINGS)]
    lines = render(reports, "vi").splitlines()

    assert json.loads(whole.render(reports, "vi"))["findings"] == [json.loads(line) for line in lines]


def test_nothing_found_is_no_line() -> None:
    assert render([example()], "vi") == ""
