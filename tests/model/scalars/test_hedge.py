"""The words in front of a value"""

import pytest

from confplan.model.scalars.hedge import Hedge, split_hedge


@pytest.mark.parametrize(
    ("text", "hedge", "rest"),
    [
        ("08:00", Hedge.NONE, "08:00"),
        ("dự kiến 08:00", Hedge.TENTATIVE, "08:00"),
        ("khoảng 350", Hedge.APPROXIMATE, "350"),
        ("dự kiến khoảng 350", Hedge.BOTH, "350"),
        ("dự kiến", Hedge.TENTATIVE, ""),
        ("khoảng350", Hedge.NONE, "khoảng350"),
    ],
)
def test_the_hedge_is_taken_off(text: str, hedge: Hedge, rest: str) -> None:
    assert (hedge, rest) == split_hedge(text)


@pytest.mark.parametrize(
    ("hedge", "is_tentative", "is_approximate"),
    [
        (Hedge.NONE, False, False),
        (Hedge.TENTATIVE, True, False),
        (Hedge.APPROXIMATE, False, True),
        (Hedge.BOTH, True, True),
    ],
)
def test_a_hedge_is_tentative_approximate_or_both(hedge: Hedge, *, is_tentative: bool, is_approximate: bool) -> None:
    assert (is_tentative, is_approximate) == (hedge.is_tentative, hedge.is_approximate)


def test_a_hedge_prints_as_its_words() -> None:
    assert str(Hedge.BOTH) == "dự kiến khoảng"
    assert Hedge.BOTH.before("350") == "dự kiến khoảng 350"


def test_no_hedge_prints_nothing_and_is_false() -> None:
    assert str(Hedge.NONE) == ""
    assert Hedge.NONE.before("350") == "350"
    assert not Hedge.NONE
