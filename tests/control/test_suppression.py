"""`# confplan: ignore[rule] reason`: what it answers, where, and what is said of it"""

import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from confplan.checking import check
from confplan.findings import Finding
from confplan.loading import Loaded, load_content
from confplan.rules.index import families

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2024, 7, 1)
LATE = """\
format: 1
agenda:
  - title: Tham luận
    minutes_each: 7
    items:
      - title: A
        minutes: 12
"""
OWN = ("suppression-", "paper-over-limit", "syntax-error", "unknown-key", "value-unreadable")
COMMENT = "  # confplan: ignore[paper-over-limit] đã thống nhất"


def told(plan: str, folder: Path = Path(), chosen: frozenset[str] | None = None) -> dict[str, str]:
    """Return what is said about comments and papers, by rule, each with its English words."""
    loaded = load_content(plan.encode(), "plan.yaml", folder, today=TODAY)
    return {one.rule: one.text.en for one in check(loaded, chosen) if one.rule.startswith(OWN)}


def with_comment(comment: str) -> str:
    return LATE.replace("minutes: 12", f"minutes: 12  # confplan: {comment}")


@pytest.mark.parametrize(
    "plan",
    [
        LATE.replace("minutes: 12", "minutes: 12" + COMMENT),
        LATE.replace("        minutes: 12", f"      {COMMENT}\n        minutes: 12"),
        LATE.replace("        minutes: 12", f"      {COMMENT}\n        # vì sao\n        minutes: 12"),
        with_comment("ignore[speaker-not-invited, paper-over-limit] x").replace("title: A", "title: A"),
        with_comment("ignore [ paper-over-limit ]: x"),
        LATE.replace("minutes: 12", f"minutes:{COMMENT}\n          12"),
    ],
    ids=["on the line", "above", "above another comment", "several rules", "with spaces", "at the key of a text below"],
)
def test_comment_with_a_reason_answers_the_finding(plan: str) -> None:
    assert "paper-over-limit" not in told(plan)


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (LATE.replace("title: A", "title: A" + COMMENT), "suppression-unused"),
        (LATE.replace("        minutes: 12", f"      {COMMENT}\n\n        minutes: 12"), "suppression-unused"),
        (with_comment("ignore[paper-over-limit]"), "suppression-without-reason"),
        (with_comment("ignore[paper-over-limit]  -- "), "suppression-without-reason"),
        (with_comment("ignore[agenda] lý do"), "suppression-unknown-rule"),
        (with_comment("ignore[papers-over-limit] lý do"), "suppression-unknown-rule"),
        (with_comment("ignore paper-over-limit lý do"), "suppression-malformed"),
        (with_comment("ignore[] lý do"), "suppression-malformed"),
        (with_comment("ingore[paper-over-limit] lý do"), "suppression-malformed"),
        (with_comment("Ignore[paper-over-limit] lý do"), "suppression-malformed"),
    ],
)
def test_comment_that_answers_nothing_is_told_and_so_is_the_finding(plan: str, why: str) -> None:
    assert told(plan).keys() == {"paper-over-limit", why}


def test_prose_about_the_program_is_no_mistake() -> None:
    assert told(with_comment("xem trang hướng dẫn")).keys() == {"paper-over-limit"}


def test_mistyped_name_comes_with_the_nearest() -> None:
    said = told(with_comment("ignore[papers-over-limit] x"))["suppression-unknown-rule"]

    assert "there is no rule “papers-over-limit” (did you mean “paper-over-limit”?)" in said


def test_family_is_not_ignored_at_one_place() -> None:
    assert "is a family" in told(with_comment("ignore[agenda] x"))["suppression-unknown-rule"]


def test_one_name_of_two_may_be_idle() -> None:
    said = told(with_comment("ignore[paper-over-limit, weekday-off] x"))

    assert said == {"suppression-unused": "there is nothing of weekday-off to ignore here; delete the name, or the whole comment"}  # fmt: skip


def test_finding_in_a_wrapped_text_is_answered_above_its_key() -> None:
    plan = "format: 1\ndocument:\n  {}date: 26/7/2024\n  purposes:\n    {}- Nhằm\n      họp ngày 6 tháng 7\n"
    before, after = plan.format("", ""), plan.format("", "# confplan: ignore[date-zero-misplaced] nguyên văn\n    ")
    said = [
        {one.rule for one in check(load_content(text.encode(), "plan.yaml", Path(), today=TODAY))}
        for text in (before, after)
    ]

    assert said[0] - said[1] <= {"date-zero-misplaced"}
    assert "date-zero-misplaced" not in said[1]


@pytest.mark.parametrize("name", ["syntax-error", "unknown-key", "value-unreadable"])
def test_what_the_reader_says_is_never_ignored(name: str) -> None:
    plan = {
        "syntax-error": "conference:\n" + COMMENT.replace("paper-over-limit", name) + "\n  name: a: b\n",
        "unknown-key": "conference:\n  nam: a" + COMMENT.replace("paper-over-limit", name) + "\n",
        "value-unreadable": "conference:\n  date: a" + COMMENT.replace("paper-over-limit", name) + "\n",
    }[name]
    said = told("format: 1\n" + plan)

    assert said.keys() == {name, "suppression-unknown-rule"}
    assert "always told" in said["suppression-unknown-rule"]


def test_nothing_is_called_unused_where_the_plan_was_not_read_whole() -> None:
    assert told("conference: {nam: a}\n" + LATE.replace("title: A", "title: A" + COMMENT)).keys() == {
        "unknown-key",
        "paper-over-limit",
    }


def test_nothing_is_called_unused_that_was_not_run() -> None:
    plan = LATE.replace("title: A", "title: A" + COMMENT)

    assert told(plan, chosen=frozenset({"weekday-off"})) == {}


@pytest.mark.parametrize("wrong", ["papers-over-limit", "weekday-off"])
def test_name_that_is_wrong_or_idle_is_marked(wrong: str) -> None:
    plan = with_comment(f"ignore[paper-over-limit, {wrong}] x")
    loaded = load_content(plan.encode(), "plan.yaml", Path(), today=TODAY)
    (place,) = [loaded.atlas.place(one.at) for one in check(loaded) if one.rule.startswith("suppression")]
    line = plan.splitlines()[6]

    assert place.span
    assert (place.span.line, line[place.span.column - 1 : place.span.end_column - 1]) == (7, wrong)


def test_endless_comments_are_read_at_once() -> None:
    comments = "# confplan: ignore[paper-over-limit] x\n" * 20_000
    long = "document:\n  purposes:\n    - " + "a\n      b\n      " * 5_000 + "  # confplan: ignore[weekday-off] x\n"
    begun = time.monotonic()
    told("format: 1\n" + comments + long)

    assert time.monotonic() - begun < 30  # what grows with the square of the number takes minutes


@pytest.mark.parametrize("file", ["plan.yaml", "tests/plans/two-day-congress.yaml", "tests/plans/award-ceremony.yaml"])
def test_every_finding_of_a_whole_plan_is_answered_above_its_key_or_entry(file: str) -> None:
    path = ROOT / file
    plan = path.read_text(encoding="utf-8")
    loaded = load_content(plan.encode(), "plan.yaml", path.parent, today=TODAY)
    found = check(loaded)
    ours = [one for one in found if one.rule in families() and isinstance(one.at, tuple)]
    assert ours
    for one in ours:
        line = beginning(loaded, one)
        lines = plan.splitlines(keepends=True)
        indent = lines[line - 1][: len(lines[line - 1]) - len(lines[line - 1].lstrip())]
        lines.insert(line - 1, f"{indent}# confplan: ignore[{one.rule}] đã thống nhất\n")
        left = check(load_content("".join(lines).encode(), "plan.yaml", path.parent, today=TODAY))

        assert [each.rule for each in left if each.rule.startswith("suppression")] == []
        assert Counter(each.rule for each in found) - Counter(each.rule for each in left) == Counter({one.rule: len(found) - len(left)})  # fmt: skip
        assert len(left) < len(found)


def beginning(loaded: Loaded, finding: Finding) -> int:
    """Return the line on which the key or the entry begins that a finding stands in."""
    source = loaded.atlas.parts[0][1]
    place = loaded.atlas.place(finding.at)
    key = source.keys.get(finding.at) if isinstance(finding.at, tuple) else None
    assert place.span
    return key.line if key else place.span.line


def test_list_of_its_own_file_has_its_own_comments(tmp_path: Path) -> None:
    items = "- {title: A, minutes: 12}" + COMMENT + "\n- {title: B, minutes: 13}\n"
    (tmp_path / "papers.yaml").write_text(items, encoding="utf-8")
    plan = "agenda:\n  - {title: Tham luận, minutes_each: 7, items: papers.yaml}\n"
    loaded = load_content(plan.encode(), "plan.yaml", tmp_path, today=TODAY)
    places = [loaded.atlas.place(one.at) for one in check(loaded) if one.rule == "paper-over-limit"]

    assert [(Path(place.file).name, place.span and place.span.line) for place in places] == [("papers.yaml", 2)]


def test_comment_in_a_table_is_told_to_be_data(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("tên\nA # confplan: ignore[unit-named-twice] x\n", encoding="utf-8")
    said = told("format: 1\nlists: {phường: a.csv}\n", tmp_path)

    assert "ignores nothing in a CSV file" in said["suppression-malformed"]
