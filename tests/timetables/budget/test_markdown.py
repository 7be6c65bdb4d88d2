"""The estimate in a wiki"""

from confplan.timetables.budget.markdown import render
from tests.timetables.budget.listings import of, real


def test_nothing_of_the_plan_is_read_as_markdown() -> None:
    text = render(of(), "vi")

    assert "| 1 | =Nước \\| uống | suất | 120 | 1 | 20.000 | 2.400.000 |" in text
    assert "| 3 | Hoa |  | 4 | 1 | … | … |  |" in text


def test_proposals_and_an_empty_plan_say_so() -> None:
    assert "these lines are proposals" in render(real(), "en")
    assert "the plan has no costs yet" in render(of("status: draft"), "en")
