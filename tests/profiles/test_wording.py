"""Word lists: no word is told twice, and what is right is not wrong as well"""

from collections import Counter
from datetime import date

from confplan.profiles.wording import capitals, misspellings, nouns, scopes, terms


def test_no_slip_is_told_twice() -> None:
    assert [] == [wrong for wrong, times in Counter(one.wrong for one in misspellings()).items() if times > 1]


def test_what_is_right_is_nowhere_wrong() -> None:
    wrong = {one.wrong for one in misspellings()}

    assert set() == {one.right for one in misspellings()} & wrong


def test_slips_are_written_without_capitals_to_be_found_with_any() -> None:
    assert all(one.wrong == one.wrong.casefold() for one in misspellings())


def test_type_of_document_follows_from_the_codes() -> None:
    assert ("Nghị Quyết", "Nghị quyết") in {(one.wrong, one.right) for one in capitals()}


def test_nouns_and_terms_have_names() -> None:
    assert "tổ dân phố" in nouns()
    assert {"giấy mời", "tham luận"} <= {one.name for one in terms()}


def test_legal_term_holds_from_its_decree_on() -> None:
    assert [] == list(scopes(date(2023, 7, 31)))
    assert ["người hoạt động không chuyên trách"] == [one.term for one in scopes(date(2023, 8, 1))]
