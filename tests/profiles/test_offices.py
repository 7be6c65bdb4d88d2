"""Codes and regimes of offices"""

from itertools import combinations

from confplan.model.scalars.document_number import NAMED_TYPES
from confplan.profiles import offices


def test_plan_and_invitation_have_the_codes_of_the_decree() -> None:
    assert ("KH",) == offices().codes["Kế hoạch"]
    assert ("GM",) == offices().codes["Giấy mời"]
    assert "Công văn" not in offices().codes


def test_every_code_of_the_table_is_read_in_a_number() -> None:
    assert {codes[0] for codes in offices().codes.values()} <= NAMED_TYPES


def test_no_two_regimes_claim_the_same_body_on_a_day() -> None:
    for one, other in combinations(offices().regimes, 2):
        overlap = one.valid_from <= other.valid_to and other.valid_from <= one.valid_to

        assert not overlap or not set(one.levels) & set(other.levels)


def test_every_regime_has_a_source() -> None:
    assert all(one.source for one in offices().regimes)
