"""The lists of laws"""

from confplan.folding import same
from confplan.profiles.laws import law_names, repealed


def test_no_two_names_are_one() -> None:
    assert len(law_names()) == len(set(map(same, law_names())))


def test_law_that_is_known_by_its_day_has_a_name() -> None:
    assert all((one.name is None) == (one.dated is None) for one in repealed())
    assert all(one.dated is None or one.dated < one.last for one in repealed())
