"""What a rule may ask a case"""

from datetime import date

from confplan.case import Case
from confplan.model.plan import Plan
from confplan.profiles import load


def test_what_could_not_be_read_is_unread_with_all_above_and_below_it() -> None:
    case = Case(plan=Plan(), profile=load(), today=date(2024, 7, 1), left_out=frozenset({("awards", 0, "decision")}))

    assert case.is_unread("awards", 0)
    assert case.is_unread("awards", 0, "decision", "date")
    assert not case.is_unread("awards", 1)
    assert not case.is_unread("agenda")
