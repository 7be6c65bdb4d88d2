"""Rundowns of another program with the times that it works out itself: ours are the same, or differ for a stated reason"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from confplan.loading import Loaded, load_content
from confplan.model.scalars import hhmm
from confplan.planning.timing import timetable
from confplan.planning.timing_parts import flat, parts
from confplan.planning.timing_placing import Scenario, Slot, place
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
    slots = placed(case, {})

    assert case.get("times", {}) == {name: _span(slots[name]) for name in case.get("times", {})}
    assert case.get("minutes", {}) == {name: slots[name].minutes for name in case.get("minutes", {})}
    assert case.get("gaps", {}) == {name: slots[name].gap for name in case.get("gaps", {})}


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
    slots = placed(case, case.get("begun", {}))

    assert case.get("then", {}) == {name: _span(slots[name]) for name in case.get("then", {})}


@each
def test_what_cannot_be_is_found(case: dict[str, Any]) -> None:
    loaded = _loaded(case["plan"])
    told = [*loaded.findings, *(items_overlap.rule.findings(loaded.case) if loaded.case else ())]

    assert ({case["finding"]} if "finding" in case else set()) == {finding.rule for finding in told}


def placed(case: dict[str, Any], begun: dict[str, str]) -> dict[str, Slot]:
    """Return where items stand when some begin as stated; what is left out is not held."""
    loaded = _loaded(case["plan"]).case

    assert loaded

    start = loaded.plan.conference.start
    prepared, opening = parts(loaded.plan, PROFILE, {}), start.minute if start else None
    index = {part.item.id or "": part.index for part in flat(prepared)}
    left_out = frozenset(index[name] for name in case.get("left_out", ()))
    slots = place(prepared, opening, Scenario(left_out=left_out))
    if begun:
        at = {index[name]: _minute(clock) for name, clock in begun.items()}
        slots = place(prepared, opening, Scenario(planned=slots, begun=at, left_out=left_out))
    return {name: slots[number] for name, number in index.items()}


@cache
def _loaded(plan: str) -> Loaded:
    return load_content(f"format: 1\n{plan}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))


def _span(slot: Slot) -> str:
    return _clocks(slot.start, slot.end)


def _clocks(start: int | None, end: int | None) -> str:
    assert start is not None
    assert end is not None

    return f"{hhmm(start)}-{hhmm(end)}"


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
