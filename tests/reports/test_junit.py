from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from confplan.checking import check
from confplan.loading import load
from confplan.reporting import reported
from confplan.reports.junit import render
from confplan.reports.report import Report
from tests.reports.findings import FINDINGS, example, speaking

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = etree.XMLSchema(file=str(Path(__file__).with_name("schemas") / "junit-10.xsd"))


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI_PROJECT_DIR", raising=False)


def suites(*reports: Report) -> etree._Element:
    """Return the suites of a report that follows the schema and whose counts are right."""
    found = etree.fromstring(render(reports, "vi").encode())
    SCHEMA.assertValid(found)
    for one in found.iter("testsuite", "testsuites"):
        assert int(one.get("tests", "")) == len(list(one.iter("testcase")))
        assert int(one.get("failures", "")) == len(list(one.iter("failure")))
    return found


def test_each_finding_is_a_case_and_an_error_is_a_failure() -> None:
    (suite,) = suites(example(*FINDINGS))
    cell, file, error = suite

    assert dict(suite.attrib) == {
        "name": "plan.yaml", "tests": "3", "failures": "1", "errors": "0", "skipped": "2", "time": "0",
    }  # fmt: skip
    assert (error.get("classname"), error.get("name")) == ("plan.yaml", "paper-over-limit: tham-luan.tl-1.minutes")
    assert error[0].get("message") == "plan.yaml:7:18: bài này dài 12 phút"
    assert "    7 |         minutes: 12\n      |                  ^^\n" in error[0].text
    assert (cell.get("name"), cell[0].tag) == ("name-implausible: DS!B7", "skipped")
    assert cell[0].get("message") == "cảnh báo: a.xlsx [DS!B7]: tên lạ"
    assert (file.get("classname"), file.get("name")) == ("b.csv", "empty-list")


def test_plan_without_findings_is_a_case_that_passed() -> None:
    ((case,),) = suites(example())

    assert (len(case), case.get("name")) == (0, "không có lỗi, cảnh báo hay lưu ý")


def test_no_two_cases_have_one_name() -> None:
    text = FINDINGS[0].text
    several = [replace(FINDINGS[0], text=text._replace(vi=words, en=words)) for words in ("a", "b", "c")]
    names = [case.get("name") for case in suites(example(*several)).iter("testcase")]

    assert len(set(names)) == 3
    assert names[1:] == [f"{names[0]} (2)", f"{names[0]} (3)"]


@given(st.text(), st.text())
def test_no_words_break_the_xml(text: str, note: str) -> None:
    assert len(list(suites(example(speaking(text, note))).iter("failure"))) == 1


def test_letters_that_no_xml_may_hold_are_replaced() -> None:
    (failure,) = suites(example(speaking("a\x07<b>&\ufffe"))).iter("failure")

    assert failure.get("message") == "plan.yaml:6:16: a\ufffd<b>&\ufffd"


def test_the_real_plan_follows_the_schema() -> None:
    loaded = load(ROOT / "plan.yaml", today=date(2024, 7, 1))

    assert len(list(suites(reported(loaded, check(loaded))).iter("testcase"))) > 1
