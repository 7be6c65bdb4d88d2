"""Forecasts for the tests of their formats"""

from datetime import date
from pathlib import Path

from confplan.loading import load_content
from confplan.places import Path as At
from confplan.planning.forecast import Standing
from confplan.timetables.expected.outlook import Outlook, outlook

MORNING = """
conference: {name: Hội nghị tổng kết, date: 26/7/2024, start: "08:00", end_by: "09:00"}
agenda:
  - {title: Khai mạc, minutes: 10}
  - {title: Báo cáo, minutes: 10-30}
  - {title: Giải lao, minutes: 10, optional: true}
  - {title: Bế mạc, minutes: 5}
"""


def at(path: At, now: int, began: int | None = None, text: str = MORNING) -> Outlook | None:
    loaded = load_content(f"format: 1\n{text}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))

    assert loaded.case

    return outlook(loaded.case, Standing(path, now if began is None else began, now))


def of(now: int, began: int | None = None, text: str = MORNING) -> Outlook:
    """Return the outlook when the first item is on."""
    found = at(("agenda", 0), now, began, text)

    assert found

    return found
