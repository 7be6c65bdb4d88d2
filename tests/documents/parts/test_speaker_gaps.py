"""The head of a letter whose number is yet to come, and what is open"""

from confplan.documents.parts.speaker_gaps import RATE, open_ends, plain_letterhead
from tests.documents.printing import case_of, case_with


def test_symbol_names_the_body_and_the_unit_that_drafts() -> None:
    own = case_of("plan.yaml").plan
    archived = case_with("document: {number: 12/KH-UBND, archive: [VT, VX]}").plan
    open_ = case_with("document: {number: 12/KH-UBND, archive: [VT]}").plan

    assert ["UBND-NV", "UBND-VX", "UBND-…"] == [plain_letterhead(plan).symbol for plan in (own, archived, open_)]
    assert plain_letterhead(own).number is None
    assert plain_letterhead(own).date is None


def test_one_deadline_that_many_wait_for_is_one_gap() -> None:
    case = case_of("tests/plans/hybrid-168.yaml")
    gaps, assumed = open_ends(case.plan, case.profile)

    assert [("agenda", 3)] == [gap.at for gap in gaps]
    assert [RATE] == [one.at for one in assumed]
