"""Two whole plans side by side"""

import pytest

from confplan.comparing.comparison import compare
from tests.comparing.cases import ROOT, SOURCE, case, compared, edited

PLANS = sorted((ROOT / "tests" / "plans").glob("*.yaml"))


@pytest.mark.parametrize("name", [path.name for path in PLANS if path.name != "mistakes.yaml"])
def test_no_plan_differs_from_itself(name: str) -> None:
    text = (ROOT / "tests" / "plans" / name).read_text(encoding="utf-8")
    folder = ROOT / "tests" / "plans"

    assert compare(case(text, folder), case(text, folder)).is_empty


def test_everything_that_follows_a_change_is_in_one_place() -> None:
    found = compared(SOURCE, edited(("minutes: 15", "minutes: 20")))

    assert (1, 1, 1, ()) == (len(found.changes), len(found.concerns), len(found.times.shifts), found.people)
    assert found.aftermath
    assert not found.is_empty


def test_two_plans_of_nothing_in_common_are_compared_too() -> None:
    other = (ROOT / "tests" / "plans" / "two-day-congress.yaml").read_text(encoding="utf-8")

    assert len(compared(SOURCE, other).changes) > 50
    assert len(compared(other, SOURCE).changes) > 50
