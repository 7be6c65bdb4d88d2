"""Rundowns of another program with the times that it works out itself: ours are the same, or differ for a stated reason"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from confplan.loading import Loaded, load_content
from confplan.model.agenda import walk
from confplan.model.scalars import hhmm
from confplan.planning.forecast import Cuts, Standing, forecast
from confplan.planning.timing import timetable
from confplan.rules.agenda import items_overlap
from tests.planning.agendas import PROFILE

FILES = sorted((Path(__file__).parent / "peers").glob("*.yaml"))
CASES = [case for file in FILES for case in yaml.safe_load(file.read_text(encoding="utf-8"))]
KNOWN = {"case", "source", "unit", "plan", "times", "minutes", "gaps", "day", "assumed", "left_out", "begun", "then", "ontime", "because", "finding"}  # fmt: skip
each = pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])


@each
def test_every_case_says_where_its_figures_come_from_and_why_ours_differ(case: dict[str, Any]) -> None:
    assert case["source"]
    assert set(case) <= KNOWN
    assert bool(case.get("ontime")) == bool(case.get("because"))


@each
def test_planned_times_lengths_and_gaps_are_those_of_the_other_program(case: dict[str, Any]) -> None:
    plan = _loaded(case["plan"]).case
    rows = {row.item.id: row for row in timetable(plan.plan, PROFILE).rows} if plan else {}

    assert case.get("times", {}) == {name: _clocks(rows[name].start, rows[name].end) for name in case.get("times", {})}
    assert case.get("minutes", {}) == {name: rows[name].minutes for name in case.get("minutes", {})}
    assert case.get("gaps", {}) == {name: rows[name].gap for name in case.get("gaps", {})}


@each
def test_day_is_as_long_as_there_and_only_what_is_unknown_is_assumed(case: dict[str, Any]) -> None:
    if loaded := _loaded(case["plan"]).case:
        times = timetable(loaded.plan, PROFILE)

        assert case.get("assumed", []) == [row.item.id for row in times.rows if row.assumed]
        assert "day" not in case or [case["day"]] == [_clocks(day.start, day.end_without) for day in times.days]


@each
def test_items_after_a_late_or_early_start_are_expected_when_the_other_program_expects_them(
    case: dict[str, Any],
) -> None:
    found = expected(case)

    assert case.get("then", {}) == {name: found[name] for name in case.get("then", {})}


@each
def test_what_cannot_be_is_found(case: dict[str, Any]) -> None:
    loaded = _loaded(case["plan"])
    told = [*loaded.findings, *(items_overlap.rule.findings(loaded.case) if loaded.case else ())]

    assert ({case["finding"]} if "finding" in case else set()) == {finding.rule for finding in told}


def expected(case: dict[str, Any]) -> dict[str, str]:
    """Return when the item that did begin, and those after it, are on; what is left out is not held."""
    loaded = _loaded(case["plan"]).case
    ((name, clock),) = case.get("begun", {"": "00:00"}).items()
    if loaded is None or not name:
        return {}
    indexes = {row.item.id: row.index for row in timetable(loaded.plan, PROFILE).rows}
    on = next(item for item in walk(loaded.plan.agenda) if item.id == name)
    standing = Standing(on.path, _minute(clock), _minute(clock))
    found = forecast(loaded.plan, PROFILE, standing, Cuts(dropped=frozenset(indexes[one] for one in case.get("left_out", ()))))  # fmt: skip

    assert found

    return {one.row.item.id or "": _clocks(one.start, one.end) for one in found.items}


@cache
def _loaded(plan: str) -> Loaded:
    return load_content(f"format: 1\n{plan}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))


def _clocks(start: int | None, end: int | None) -> str:
    assert start is not None
    assert end is not None

    return f"{hhmm(start)}-{hhmm(end)}"


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
