"""All rules over a case, at the levels that the plan gives them"""

import io
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from confplan import checking
from confplan.case import Case
from confplan.checking import Terms, check, examine
from confplan.findings import Finding, Severity, Text
from confplan.loading import load_content
from confplan.rules.index import rules
from confplan.rules.rule import Rule, related

TODAY = date(2024, 7, 1)
TERMS = Terms(today=TODAY)
LATE = "agenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: A, minutes: 12}\n"


def found(content: str) -> dict[str, Severity]:
    loaded = load_content(content.encode(), "plan.yaml", Path(), today=TODAY)
    return {finding.rule: finding.severity for finding in check(loaded)}


def _rule() -> Rule:
    return Rule(
        module="confplan.rules.dates.broken",
        severity=Severity.NOTE,
        basis="x",
        summary=Text("x", "x"),
        why=Text("x", "x"),
        bad="",
        good="",
    )


def pointing() -> Rule:
    rule = _rule()

    @rule.check
    def check_all(case: Case) -> Iterator[Finding]:
        where = [item.at("minutes") for item in case.plan.agenda]
        yield rule.finding((), vi="", en="", related=[related(at, vi="", en="") for at in where])

    return rule


def failing() -> Rule:
    rule = _rule()

    @rule.check
    def check_nothing(case: Case) -> Iterator[Finding]:
        yield rule.finding((), vi=str(1 // len(case.plan.venues)), en="")

    return rule


def test_rules_speak_of_a_plan() -> None:
    assert found(LATE)["paper-over-limit"] is Severity.ERROR


def test_plan_sets_the_level_of_a_rule() -> None:
    level = "checks: {paper-over-limit: {level: note, reason: đã thống nhất}}\n"

    assert found(LATE + level)["paper-over-limit"] is Severity.NOTE


@pytest.mark.parametrize(
    ("checks", "level"),
    [
        ("agenda: {level: note, reason: x}", Severity.NOTE),
        ("agenda: {level: note, reason: x}, paper-over-limit: {level: warning, reason: x}", Severity.WARNING),
        ("agenda: {level: off, reason: x}, paper-over-limit: error", Severity.ERROR),
        ("agenda: {level: off, reason: x}", None),
        ("delegates: {level: off, reason: x}", Severity.ERROR),
    ],
)
def test_family_has_a_level_and_a_rule_its_own_before_it(checks: str, level: Severity | None) -> None:
    assert found(f"{LATE}checks: {{{checks}}}\n").get("paper-over-limit") is level


def test_rules_that_are_not_chosen_do_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "rules", lambda: (failing(),))
    loaded = load_content(LATE.encode(), "plan.yaml", Path(), today=TODAY)

    assert {one.rule for one in check(loaded, frozenset({"paper-over-limit"}))} == {"paper-over-limit"}
    assert check(loaded, frozenset()) == ()


def test_rule_that_is_chosen_keeps_the_level_of_the_plan() -> None:
    plan = LATE + "checks: {paper-over-limit: {level: off, reason: x}}\n"
    loaded = load_content(plan.encode(), "plan.yaml", Path(), today=TODAY)

    assert check(loaded, frozenset({"paper-over-limit"})) == ()


@pytest.mark.parametrize("chosen", [frozenset(), frozenset({"paper-over-limit"})])
def test_what_is_wrong_in_the_writing_is_told_whatever_is_chosen(chosen: frozenset[str]) -> None:
    loaded = load_content(b"format: 1\nconference: {nam: x}\nagenda: [a: b: c]\n", "plan.yaml", Path(), today=TODAY)

    assert {one.rule for one in check(loaded, chosen)} == {"syntax-error", "unknown-key"}


def test_plan_turns_a_rule_off() -> None:
    assert "paper-over-limit" not in found(LATE + "checks: {paper-over-limit: {level: off, reason: x}}\n")


def test_nothing_is_said_twice_of_a_value_that_was_refused() -> None:
    assert "paper-over-limit" not in found(LATE.replace("minutes_each: 7", "minutes_each: x"))


@pytest.mark.parametrize("minutes", ["x", '""', "15: 20"], ids=["refused", "quotes", "syntax error"])
def test_value_that_is_not_read_is_neither_missing_nor_undecided(minutes: str) -> None:
    plan = f"conference:\n  chair:\nagenda:\n  - title: Chiếu phim\n    minutes: {minutes}\n    text: Phim <minutes> phút\n"
    loaded = load_content(plan.encode(), "plan.yaml", Path(), today=TODAY)
    said = {finding.rule: finding.text.en for finding in check(loaded)}

    assert len(said) == 2
    assert said["fields-undecided"] == "1 field not decided: chair"


def test_value_that_is_not_read_is_left_out_of_what_is_said_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "rules", lambda: (pointing(),))
    plan = "agenda:\n  - {title: A, minutes: 5}\n  - {title: B, minutes: x}\n"
    (finding,) = (one for one in check(load_content(plan.encode(), "plan.yaml", Path(), today=TODAY)) if one.related)

    assert [one.at for one in finding.related] == [("agenda", 0, "minutes")]


@pytest.mark.parametrize("listed", ["cụm,số khu phố\n1,2\n", None], ids=["no names", "no file"])
def test_list_that_is_not_read_is_told_once(listed: str | None, tmp_path: Path) -> None:
    plan = (
        "conference: {expected: 350}\nlists: {phường: a.csv}\n"
        "delegates:\n  - {text: Cán bộ <phường.count> phường, each: phường, quota: 15}\n"
    )
    if listed:
        (tmp_path / "a.csv").write_text(listed, encoding="utf-8")
    (finding,) = check(load_content(plan.encode(), "plan.yaml", tmp_path, today=TODAY))

    assert finding.rule == ("header-missing" if listed else "file-not-read")


def test_rule_that_fails_is_a_finding_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "rules", lambda: (failing(), *rules()))

    assert found(LATE).keys() >= {"rule-failed", "paper-over-limit"}


def test_failed_rule_tells_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "rules", lambda: (failing(),))
    (finding,) = check(load_content(LATE.encode(), "plan.yaml", Path(), today=TODAY))

    assert finding.text.en == "the rule broken itself failed (ZeroDivisionError); the other rules went on"


@pytest.mark.parametrize(
    ("content", "fail_on", "status"),
    [
        (LATE, None, 0),
        ("- a\n", None, 2),
        ("format: 1\n", Severity.ERROR, 0),
        (LATE, Severity.ERROR, 1),
        (LATE + "checks: {paper-over-limit: {level: note, reason: x}}\n", Severity.ERROR, 0),
        (LATE, Severity.NOTE, 1),
        ("- a\n", Severity.ERROR, 2),
    ],
)
def test_exit_code_is_the_one_that_ci_relies_on(content: str, fail_on: Severity | None, status: int) -> None:
    assert examine(["-"], io.BytesIO(content.encode()), TERMS).status(fail_on) == status


def test_failed_rule_is_exit_code_three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "rules", lambda: (failing(),))

    assert examine(["-"], io.BytesIO(LATE.encode()), TERMS).status(Severity.ERROR) == 3
    assert examine(["-"], io.BytesIO(LATE.encode()), TERMS).status(None) == 3


@pytest.mark.parametrize("piece", [" ", "a ", "- ", ", ", "phút 1 "])
@pytest.mark.parametrize(
    "plan",
    [
        'document: {recipients: ["x%s"], number: "x%s"}\nconference: {name: "x%s"}\n',
        'agenda: [{id: f, title: "Chiếu phim x%s", by: "x%s", minutes: 5}]\nunits: [Quận ủy]\n',
        "conference: {name: a: b}\na%sb\n",
    ],
)
def test_endless_text_is_judged_at_once(plan: str, piece: str) -> None:
    begun = time.monotonic()
    found(plan.replace("%s", piece * (40_000 // len(piece))))

    assert time.monotonic() - begun < 30  # what grows with the square of the length takes minutes
