"""Names that things keep"""

from confplan.planning.lasting_names import conference_key, lasting
from tests.documents.printing import case_with

PLAN = "document: {issuer: Sở Y tế}\nconference: {name: Hội nghị, date: 26/7/2024}"


def test_a_name_lasts_when_the_day_changes_and_is_another_for_another_conference() -> None:
    one, later, other = (
        case_with(text).plan for text in (PLAN, PLAN.replace("26/7", "27/7"), PLAN.replace("Hội nghị", "Đại hội"))
    )

    assert "sở y tế/hội nghị" == conference_key(one)
    assert lasting(one, "task", "a") == lasting(later, "task", "a")
    assert lasting(one, "task", "a") not in {lasting(one, "task", "b"), lasting(other, "task", "a")}
