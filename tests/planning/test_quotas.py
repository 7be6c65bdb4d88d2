"""People per group and places left, on the real plan and on small ones"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load, load_content
from confplan.model.plan import Plan
from confplan.planning.quotas import (
    called,
    entries,
    headcount,
    is_unsure,
    quota,
    shortened,
    titles_sum,
    tolerance,
    totals,
)

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2024, 7, 1)


def plan(text: str) -> Plan:
    loaded = load_content(text.encode(), "plan.yaml", Path(), today=TODAY)
    assert loaded.case, loaded.findings
    return loaded.case.plan


def people(text: str) -> list[int | None]:
    return [one.people for one in totals(plan(text)).counts]


def test_real_plan_leaves_130_places() -> None:
    loaded = load(ROOT / "plan.yaml", today=TODAY)
    assert loaded.case
    answer = totals(loaded.case.plan)

    assert [None, None, None, None, 55, 165, None, None] == [one.people for one in answer.counts]
    assert (220, 130) == (answer.known, answer.remaining)
    assert answer.is_approximate


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("{name: A, quota: 5}", 5),
        ("{name: A, quota: 5, each: conference}", 5),
        ("{name: A, quota: 5, each: phường}", 15),
        ("{name: A, quota: 5, each: Phường}", 15),
        ("{name: A, titles: {x: 2, y: 3}, each: phường}", 15),
        ("{name: A, each: điểm}", 70),
        ("{name: A, each: phường}", None),
        ("{name: A, each: xã, quota: 5}", None),
        ("{name: A, quota: }", None),
        ("{name: A, titles: {x: 2, y: }}", None),
        ("{name: A, from: awards}", 13),
        ("A", None),
    ],
)
def test_people_of_a_group(group: str, expected: int | None) -> None:
    text = f"""
delegates: [{group}]
awards:
  - {{name: x, winners: 10}}
  - {{name: y, winners: 03}}
  - {{name: z, kind: gift, winners: 500}}
lists:
  phường: [a, b, c]
  điểm: [{{name: d, quota: 30}}, {{name: e, quota: 40}}]
"""

    assert [expected] == people(text)


@pytest.mark.parametrize("winners", ["", "thang.csv"])
def test_winners_that_are_not_counted_leave_their_group_undecided(winners: str) -> None:
    assert [None] == people(f"delegates: [{{name: A, from: awards}}]\nawards: [{{name: x, winners: {winners}}}]\n")


def test_nothing_is_left_of_an_unknown_total() -> None:
    assert totals(plan("delegates: [{name: A, quota: 5}]\n")).remaining is None


def test_hedge_of_one_group_makes_the_sum_approximate() -> None:
    assert totals(plan("delegates: [{name: A, quota: khoảng 5}]\n")).is_approximate
    assert not totals(plan("delegates: [{name: A, quota: 5}]\n")).is_approximate


def test_quota_of_an_entry_is_that_of_the_group_where_it_has_one() -> None:
    one = plan("delegates: [{name: A, quota: 5, each: x}, {name: B, each: x}]\nlists: {x: [{name: a, quota: 9}]}\n")
    first, second = one.delegates
    (entry,) = entries(one, first) or ()

    assert (5, 9) == (quota(one, first, entry), quota(one, second, entry))
    assert 9 == headcount(one, second).people
    assert titles_sum(one, first) is None


def test_only_an_approximate_total_may_be_off() -> None:
    about, exact = (totals(plan(f"conference: {{expected: {written}}}\n")) for written in ("khoảng 350", "350"))

    assert (17, 0) == (tolerance(about, 5), tolerance(exact, 5))


def test_group_is_called_by_its_name_or_the_beginning_of_its_text() -> None:
    first, second = plan(f"delegates: [{{name: A, text: x}}, {{text: {'đại biểu ' * 20}}}]\n").delegates

    assert "A" == called(first)
    assert called(second).startswith("đại biểu đại biểu")
    assert called(second).endswith("…")


@pytest.mark.parametrize(
    "path",
    [
        (),
        ("delegates", 0),
        ("delegates", 0, "quota"),
        ("delegates", 0, "titles", "Trưởng khu phố"),
        ("lists", "phường"),
        ("lists", "phường", 3),
        ("awards", 0, "winners"),
    ],
)
def test_numbers_are_unsure_where_one_could_not_be_read(path: tuple[str | int, ...]) -> None:
    assert is_unsure({path})


@pytest.mark.parametrize(
    "path", [("delegates", 0, "text"), ("lists", "phường", 3, "neighbourhoods"), ("agenda", 0, "minutes")]
)
def test_numbers_are_sure_where_something_else_could_not_be_read(path: tuple[str | int, ...]) -> None:
    assert not is_unsure({path})


@pytest.mark.parametrize(("length", "shown"), [(60, 60), (61, 60)])
def test_name_is_shortened_where_it_is_too_long_for_a_message(length: int, shown: int) -> None:
    name = "Đ" * length

    assert (shown, length > 60) == (len(shortened(name)), shortened(name).endswith("…"))


def test_groups_without_a_number_are_undecided() -> None:
    found = totals(plan("delegates: [{name: A, quota: 5}, {name: B}, {name: C, quota: khoảng 3}]"))

    assert ["B"] == [group.name for group in found.undecided]
    assert [False, False, True] == [one.is_approximate for one in found.counts]


@pytest.mark.parametrize(("written", "percent", "expected"), [("khoảng 350", 10, 35), ("khoảng 199", 10, 19), ("350", 10, 0)])  # fmt: skip
def test_total_that_is_only_about_right_may_be_off_by_a_share(written: str, percent: int, expected: int) -> None:
    assert expected == tolerance(totals(plan(f"conference: {{expected: {written}}}\n")), percent)
