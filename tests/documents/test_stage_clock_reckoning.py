"""The page and the program reckon alike: agendas drawn by lot through both, in one call of the browser"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from confplan.case import Case
from confplan.documents.stage_clock import StageClock, view
from confplan.model.agenda import walk
from confplan.planning.forecast import Standing, forecast
from confplan.planning.forecast_cuts import rescue
from confplan.planning.timing import timetable
from confplan.planning.timing_parts import parts
from confplan.planning.timing_placing import Scenario, Slot, place
from confplan.rendering.script_data import script_data
from tests.documents.browser import written
from tests.documents.made_up import agenda
from tests.documents.printing import case_of, case_with

pytestmark = pytest.mark.needs("chromium")

AGENDAS = 60
FIELDS = ("start", "end", "minutes", "linked", "gap", "kept", "overlap", "rest", "over")
OFFICES = ("plan.yaml", "tests/plans/hybrid-168.yaml", "tests/plans/two-day-congress.yaml", "tests/plans/award-ceremony.yaml")  # fmt: skip
NIGHT = """
conference: {name: Hội nghị, start: 22:30}
agenda:
  - {title: Đêm hội, minutes: 120, venue: Sân vận động}
  - {title: Dọn sân khấu, minutes: 30, after_gap: 10}
  - {title: Lễ rạng sáng, day: 2, minutes: 20}
"""
HALF_KNOWN = """
conference: {name: Hội nghị}
agenda:
  - title: Hai nhóm
    parallel: true
    items:
      - {title: Nhóm một, minutes: 30, end: 9:00}
      - {title: Nhóm hai, minutes: 600}
  - {title: Sau đó, minutes: 5}
"""
PLACE = """cases => cases.map(({turns, opening, suppositions}) => {
  const agenda = agendaOf(turns);
  const planned = place(agenda, opening);
  return suppositions.map(({late, ...one}) => place(agenda, opening, {...one, planned: late ? planned : null}));
})"""
AHEAD = """cases => cases.map(({turns, opening, day, limit, on, done, began, now}) => {
  const agenda = agendaOf(turns);
  const over = Object.fromEntries(done.map((index) => [index, -10000]));
  const run = {...fresh(), phase: ON, current: on, past: [...done, on], begun: {...over, [on]: began}, ended: over};
  const steps = agenda.parts.filter((part) => !part.children.length && part.day === day);
  const found = outlook({agenda, opening, day, limit, steps, run, now});
  const times = found.expected.map(({start, end}, index) => ({index, start, end}));
  const cuts = found.cuts ? found.cuts.chosen.map(({part, minutes, saves}) => [part.index, minutes, saves]) : [];
  return {times, end: found.end, without: found.endWithout, late: found.offset, cuts};
})"""
SUPPOSED: tuple[Mapping[str, Any], ...] = (
    {"which": "likely", "withOptional": True},
    {"which": "likely", "withOptional": False},
    {"which": "low", "withOptional": False, "late": True},
    {"which": "high", "withOptional": True, "late": True},
)


def opening(case: Case) -> int | None:
    start = case.plan.conference.start
    return start.minute if start else None


def slots_of(case: Case, one: Mapping[str, Any]) -> tuple[Slot, ...]:
    """Return what the program itself reckons under the same supposition."""
    prepared, first = parts(case.plan, case.profile, {}), opening(case)
    planned = place(prepared, first, Scenario()) if one.get("late") else None
    return place(prepared, first, Scenario(one["which"], with_optional=one["withOptional"], planned=planned))


def read(slot: Slot) -> dict[str, object]:
    return {name: getattr(slot, name) for name in FIELDS}


def data(found: StageClock) -> Any:
    """Return what the page reads of a view."""
    return json.loads(script_data({"turns": found.turns, "opening": found.opening}))


@cache
def cases() -> tuple[Case, ...]:
    draw = Random(20240726)
    return (
        *map(case_of, OFFICES),
        case_with(NIGHT),
        case_with(HALF_KNOWN),
        *(case_with(agenda(draw)) for _ in range(AGENDAS)),
    )


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    context = browser.new_context()
    found = context.new_page()
    found.goto(written(case_of("plan.yaml"), tmp_path_factory.mktemp("clock")).as_uri())
    yield found
    context.close()


def test_items_stand_at_the_same_minutes(page: Page) -> None:
    asked = [{**data(view(case)), "suppositions": SUPPOSED} for case in cases()]

    for case, question, answer in zip(cases(), asked, page.evaluate(PLACE, asked), strict=True):
        for one, slots in zip(SUPPOSED, answer, strict=True):
            expected = [read(slot) for slot in slots_of(case, one)]
            told = [{name: slot[name] for name in FIELDS} for slot in slots]

            assert expected == told, (question["turns"], one)


def stands(case: Case, draw: Random) -> Iterator[tuple[Standing, dict[str, Any]]]:
    """Yield where a morning may stand, as the program and as the page is told of it."""
    times = timetable(case.plan, case.profile)
    beside = {child.path for row in times.rows if row.item.parallel for child in walk(row.item.items)}
    rows = [row for row in times.rows if not row.is_section and row.start is not None and row.item.path not in beside]
    for row in draw.sample(rows, min(len(rows), 2)):
        began = (row.start or 0) + draw.randint(-10, 40)
        now = began + draw.randint(0, row.minutes + 20)
        limit = next(day.limit for day in times.days if day.number == row.day)
        done = [one.index for one in times.rows[: row.index] if not one.is_section]
        told = {
            "on": row.index,
            "day": row.day,
            "limit": limit and limit.minute,
            "done": done,
            "began": began,
            "now": now,
        }
        yield Standing(row.item.path, began, now), told


def ahead(case: Case, standing: Standing) -> dict[str, Any]:
    """Return what the program itself says of the rest."""
    found = forecast(case.plan, case.profile, standing)
    assert found
    cuts = rescue(case.plan, case.profile, standing, found).cuts
    return {
        "times": {one.row.index: (one.start, one.end) for one in found.items},
        "ends": (found.end, found.end_without, found.late),
        "cuts": [[cut.row.index, cut.minutes, cut.saves] for cut in cuts],
    }


def test_rest_of_a_day_and_its_cuts_are_the_same(page: Page) -> None:
    draw = Random(20240726)
    asked = [(case, *stand) for case in cases() for stand in stands(case, draw)]
    answers = page.evaluate(AHEAD, [{**data(view(case)), **told} for case, _, told in asked])

    for (case, standing, told), answer in zip(asked, answers, strict=True):
        expected = ahead(case, standing)
        times = {
            one["index"]: (one["start"], one["end"]) for one in answer["times"] if one["index"] in expected["times"]
        }

        assert expected == {
            "times": times,
            "ends": (answer["end"], answer["without"], answer["late"]),
            "cuts": answer["cuts"],
        }, (data(view(case)), told)


def test_plan_of_the_page_is_the_timetable(page: Page) -> None:
    planned = page.evaluate("clock.look().view.planned.map(({start, end}) => [start, end])")

    assert [
        [row.start, row.end] for row in timetable(case_of("plan.yaml").plan, case_of("plan.yaml").profile).rows
    ] == planned
