"""The times of one row"""

import pytest

from confplan.findings import Finding
from confplan.importing.agenda import Written
from confplan.importing.drafts import Draft
from confplan.importing.row_times import Cells, Span, times
from confplan.source.cells import Row


def read(**cells: str) -> tuple[Span, dict[str, Written], list[str]]:
    row, findings = Row("a.csv", 1, list(cells.values())), list[Finding]()
    draft = Draft(row.place(0), findings)
    span = times(draft, Cells(row, {field: column for column, field in enumerate(cells)}))
    return span, draft.fields, [one.rule for one in findings]


@pytest.mark.parametrize(
    "cells",
    [
        {"start": "8h", "end": "9h"},
        {"start": "8h", "minutes": "60"},
        {"start": "8h", "hours": "1"},
        {"time": "8h-9h"},
        {"start": "8h", "end": "9h", "minutes": "1:00"},
    ],
)
def test_an_hour_from_eight(cells: dict[str, str]) -> None:
    assert (Span(480, 540), {}, []) == read(**cells)


def test_a_range_of_minutes_and_a_hedge_are_kept() -> None:
    assert (Span(480, 486), {"minutes": "5-7"}, []) == read(start="8h", minutes="5-7")
    assert (Span(480, 540), {"start": "dự kiến 08:00"}, []) == read(time="dự kiến 8h-9h")


def test_a_length_or_an_end_alone_is_written() -> None:
    assert (Span(), {"minutes": "15"}, []) == read(time="", minutes="15")
    assert (Span(None, 540), {"end": "09:00"}, []) == read(start="", end="9h")


def test_until_midnight() -> None:
    assert (Span(1200, 1440), {}, []) == read(start="20:00", end="24:00")


def test_a_contradiction_is_found_and_written_as_it_stands() -> None:
    assert (Span(480, None), {"start": "08:00", "end": "08:15", "minutes": "20"}, ["items-overlap"]) == read(
        start="8h", end="8h15", minutes="20"
    )
    assert (Span(540, None), {"start": "09:00", "end": "08:45"}, ["items-overlap"]) == read(time="9h-8h45")


def test_what_cannot_be_read_is_left_open() -> None:
    assert (Span(480, None), {"end": ""}, ["value-unreadable"]) == read(start="8h", end="late")
    assert (Span(480, None), {"minutes": ""}, ["value-unreadable"]) == read(start="8h", minutes="lâu")
