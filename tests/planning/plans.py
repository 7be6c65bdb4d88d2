"""Plans for tests, written as a clerk would write them"""

from datetime import date
from pathlib import Path

from confplan.loading import load_content
from confplan.model.plan import Plan

TODAY = date(2024, 7, 1)


def plan_of(text: str) -> Plan:
    """Return the plan that the text is; what is wrong in it is for the test to say."""
    case = load_content(text.encode(), "plan.yaml", Path(), today=TODAY).case

    assert case

    return case.plan


def real_plan() -> Plan:
    return plan_of((Path(__file__).resolve().parents[2] / "plan.yaml").read_text(encoding="utf-8"))
