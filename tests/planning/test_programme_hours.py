import pytest

from confplan.planning.programme_hours import programme_hours
from tests.documents.printing import case_with

PLAN = """
document: {programme: %s}
conference: {name: Hội nghị, start: 23:50}
agenda:
  - {title: Khai mạc, minutes: 15}
  - {title: Bế mạc, minutes: 5}
"""


@pytest.mark.parametrize("style", ["timed", "table"])
def test_programme_that_shows_hours_has_one_for_each_item_of_its_day(style: str) -> None:
    case = case_with(PLAN % style)

    hours = programme_hours(case.plan, case.profile)

    assert {("agenda", 0): 23 * 60 + 50, ("agenda", 1): 5} == {path: clock.minute for path, clock in hours.items()}


def test_programme_without_hours_has_none() -> None:
    case = case_with(PLAN % "plain")

    assert {} == programme_hours(case.plan, case.profile)
