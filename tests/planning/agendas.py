"""Agendas for the tests of the clock: written as a plan is, or drawn at random"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from confplan.loading import load_content
from confplan.model.agenda import Item
from confplan.model.conference import Conference
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Minutes, WhichDay, hhmm
from confplan.planning.timing import Timetable, timetable
from confplan.profiles import load

PROFILE = load(date(2024, 7, 26))


def plan_of(text: str) -> Plan:
    """Return the plan that the text writes; it must be one without errors."""
    loaded = load_content(f"format: 1\n{text}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))

    assert not loaded.findings, loaded.findings
    assert loaded.case

    return loaded.case.plan


def times_of(text: str) -> Timetable:
    return timetable(plan_of(text), PROFILE)


def clock(minute: int | None) -> str:
    return "?" if minute is None else hhmm(minute)


def spans(text: str) -> dict[str, str]:
    """Return `08:00-08:15` for each item by its title."""
    return {row.item.title or "": f"{clock(row.start)}-{clock(row.end)}" for row in times_of(text).rows}


def minutes(low: int, high: int | None = None) -> Minutes:
    most = low if high is None else high
    return Minutes(low=low, likely=(low + most + 1) // 2, high=most)


LENGTHS = st.one_of(
    st.integers(1, 40).map(minutes),
    st.tuples(st.integers(1, 20), st.integers(0, 20)).map(lambda pair: minutes(pair[0], pair[0] + pair[1])),
)
LEAVES = st.builds(
    Item,
    title=st.sampled_from(["Phát biểu", "Báo cáo", "Giải lao", "Trao quà", "Việc khác"]),
    minutes=st.none() | LENGTHS,
    optional=st.booleans(),
    after_gap=st.none() | st.integers(1, 10).map(minutes),
)
TREES = st.recursive(
    LEAVES,
    lambda children: st.builds(
        Item,
        title=st.just("Phần"),
        items=st.lists(children, min_size=1, max_size=4).map(tuple),
        parallel=st.booleans(),
        optional=st.booleans(),
        changeover=st.none() | st.integers(1, 5).map(minutes),
    ),
    max_leaves=12,
)
AGENDAS = st.lists(TREES, min_size=1, max_size=6).map(tuple)


def linked(agenda: tuple[Item, ...], start: int | None) -> Plan:
    """Return a plan in which each item follows the one before it."""
    begins = None if start is None else Clock(minute=start)
    return Plan(conference=Conference(start=begins), agenda=agenda)


@st.composite
def clocked(draw: st.DrawFn) -> tuple[Item, ...]:
    """Return an agenda on one or two days in which some items have clocks and places of their own, sensible or not."""

    def dressed(item: Item, day: int) -> Item:
        start = draw(st.none() | st.integers(400, 900))
        end = draw(st.none() | st.integers(400, 1000)) if not item.items else None
        return replace(
            item,
            items=tuple(dressed(child, day) for child in item.items),
            start=None if start is None else Clock(minute=start),
            end=None if end is None else Clock(minute=end),
            day=WhichDay(number=day) if day > 1 else None,
            venue=draw(st.sampled_from([None, None, "A", "B"])),
        )

    agenda = draw(AGENDAS)
    first = draw(st.integers(0, len(agenda)))
    return tuple(dressed(item, 1 if place < first else 2) for place, item in enumerate(agenda))
