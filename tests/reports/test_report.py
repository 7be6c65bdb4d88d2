from dataclasses import replace

from confplan.findings import Finding, Severity, Text
from confplan.reports.report import edits, report, total
from tests.reports.findings import FINDINGS, MINUTES, atlas, example, whole


def test_findings_come_in_the_order_of_files_and_lines() -> None:
    assert [one.marked.place.file for one in example(*reversed(FINDINGS)).located] == ["a.xlsx", "b.csv", "plan.yaml"]


def test_finding_is_said_once() -> None:
    assert len(example(FINDINGS[0], FINDINGS[0]).located) == 1


def test_marked_line_is_the_one_in_the_file() -> None:
    (one,) = example(FINDINGS[0]).located

    assert one.marked.line == "        minutes: 12"
    assert [mark.line for mark in one.related] == ["    minutes_each: 7"]
    assert one.key == "tham-luan.tl-1.minutes"


def test_words_of_a_finding_are_what_is_marked() -> None:
    (one,) = example(replace(FINDINGS[0], at=("agenda", 0, "items", 0, "title"), words="tham mưu")).located

    span = one.marked.place.span
    assert span
    assert one.marked.line[span.column - 1 : span.end_column - 1] == "tham mưu"


def test_finding_of_the_whole_plan_has_no_key() -> None:
    (one,) = example(Finding("x", Severity.NOTE, (), Text("a", "b"))).located

    assert (one.path, one.key) == ((), "")


def test_path_and_key_hold_nothing_personal() -> None:
    text = "lists:\n  số 0901234567: [An]\n"
    found = Finding("x", Severity.NOTE, ("lists", "số 0901234567", 0), Text("a", "b"))
    (one,) = report("plan.yaml", [found], atlas(text)).located

    assert one.path == ("lists", "số 090•••••67", 0)
    assert one.finding.at == one.path
    assert one.key == "lists.số 090•••••67.an"
    assert one.marked.line == "  số 090•••••67: [An]"


def test_edits_are_those_of_the_fix() -> None:
    told = whole(FINDINGS[0])
    (one,) = told.located

    assert edits(one, told) == ((MINUTES, "7"),)
    assert edits(replace(one, finding=FINDINGS[1]), told) == ()


def test_total_counts_over_all_plans() -> None:
    reports = [example(*FINDINGS), example(FINDINGS[0])]

    assert [total(reports, severity) for severity in Severity] == [2, 1, 1]
