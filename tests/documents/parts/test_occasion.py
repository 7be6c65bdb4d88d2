"""Only what is settled reaches a paper; all else is a gap of it"""

from datetime import date
from pathlib import Path

import pytest

from confplan.documents.parts.occasion import occasion, occasion_gaps
from confplan.loading import load_content
from confplan.model.plan import Plan

WHOLE = """
document: {place: Quận 12}
conference:
  name: Hội nghị tổng kết công tác năm <document.place>
  hosts: [Quận ủy, Ủy ban nhân dân quận]
  date: 26/7/2024
  start: 08:00
  venue: {name: Hội trường 1, address: trụ sở Quận 12}
  chair: Bí thư Quận ủy
backdrop: {break_before: [công tác]}
invitation: {arrive: 07:30}
"""


def plan(text: str) -> Plan:
    case = load_content(text.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case is not None

    return case.plan


def gaps(text: str) -> list[str]:
    return [gap.text.en for gap in occasion_gaps(plan(text))]


def test_settled_conference_has_no_gap() -> None:
    assert gaps(WHOLE) == []


def test_facts_are_those_of_the_plan() -> None:
    found = occasion(plan(WHOLE))

    assert found.name == "Hội nghị tổng kết công tác năm Quận 12"
    assert found.name_lines == ("Hội nghị tổng kết", "công tác năm Quận 12")
    assert [day.date for day in found.days] == [date(2024, 7, 26)]
    assert (found.start and found.start.minute, found.arrive and found.arrive.minute) == (480, 450)
    assert (found.venue, found.address, found.chair) == ("Hội trường 1", "trụ sở Quận 12", "Bí thư Quận ủy")


@pytest.mark.parametrize(
    ("written", "instead", "gap"),
    [
        ("start: 08:00", "start: dự kiến 08:00", "the starting hour is only tentative"),
        ("start: 08:00", "start:", "there is no starting hour yet"),
        ("date: 26/7/2024", "date: dự kiến 26/7/2024", "the date is only tentative"),
        ("date: 26/7/2024", "date:", "there is no date yet"),
        ("venue: {name: Hội trường 1, address: trụ sở Quận 12}", "venue:", "there is no venue yet"),
        ("chair: Bí thư Quận ủy", "chair:", "there is no chair yet"),
        ("name: Hội nghị tổng kết công tác năm <document.place>", "name:", "the conference has no name yet"),
    ],
)
def test_what_is_undecided_or_tentative_is_a_gap(written: str, instead: str, gap: str) -> None:
    assert gap in gaps(WHOLE.replace(written, instead))


def test_chair_whose_field_is_not_written_is_no_gap_and_has_no_line() -> None:
    without = WHOLE.replace("  chair: Bí thư Quận ủy\n", "")

    assert gaps(without) == []
    assert [occasion(plan(text)).shows_chair for text in (WHOLE, WHOLE.replace("Bí thư Quận ủy", ""), without)] == [
        True,
        True,
        False,
    ]


def test_tentative_hour_and_day_reach_no_paper() -> None:
    found = occasion(
        plan(WHOLE.replace("08:00", "dự kiến 08:00").replace("26/7", "dự kiến 26/7").replace("07:30", "khoảng 07:30"))
    )

    assert (found.start, found.days) == (None, ())
    assert found.arrive is not None
