"""Which awards are given where, and which comes first"""

import pytest

from confplan.model.preparations import Award
from confplan.planning.giving import Rank, from_high_to_low, given, rank
from confplan.planning.timing import timetable
from confplan.profiles import load
from tests.planning.plans import plan_of, real_plan

PROVINCE, DISTRICT, COMMUNE = 1, 2, 3


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Huân chương Lao động hạng Ba", Rank(0, None, is_collective=None)),
        ("Bằng khen của Thủ tướng Chính phủ", Rank(2, 0, is_collective=None)),
        ("Bằng khen Thành phố", Rank(2, PROVINCE, is_collective=None)),
        ("Giấy khen của Ủy ban nhân dân quận cho tập thể phường", Rank(3, DISTRICT, is_collective=True)),
        ("Giấy khen cho cá nhân của Ủy ban nhân dân phường", Rank(3, COMMUNE, is_collective=False)),
        ("Giấy khen cho tập thể, cá nhân", Rank(3, None, is_collective=None)),
        ("Huy hiệu Thành phố", Rank(None, PROVINCE, is_collective=None)),
    ],
)
def test_rank_is_told_by_form_and_giver(name: str, expected: Rank) -> None:
    assert expected == rank(Award(name=name))


def test_gift_has_no_rank() -> None:
    assert rank(Award(name="Bằng khen", kind="gift")).form is None


def test_unknown_rank_is_above_nothing() -> None:
    unknown, low, high = rank(Award(name="Cờ")), rank(Award(name="Giấy khen")), rank(Award(name="Bằng khen"))

    assert high.is_above(low)
    assert not any(one.is_above(other) for one, other in [(low, high), (unknown, low), (high, unknown), (low, low)])


def test_awards_are_given_in_the_order_of_the_agenda() -> None:
    plan = real_plan()
    found = [one.award.id for one in given(plan, timetable(plan, load()))]

    assert ["bang-khen", "huy-hieu", "giay-khen"] == found


def test_place_of_an_award_is_its_place_in_the_file() -> None:
    plan = plan_of(
        "agenda: [{title: Trao thưởng, gives: [x, b, a], day: 2}]\nawards: [{id: a, name: A}, {id: b, name: B}]"
    )
    found = [(one.award.name, one.at, one.day) for one in given(plan, timetable(plan, load()))]

    assert [("B", ("agenda", 0, "gives", 1), 2), ("A", ("agenda", 0, "gives", 2), 2)] == found


def test_awards_stand_from_high_to_low_and_what_has_no_rank_where_the_plan_has_it() -> None:
    names = [
        "Giấy khen của Ủy ban nhân dân phường cho cá nhân",
        "Huy hiệu Thành phố",
        "Giấy khen của Ủy ban nhân dân phường cho tập thể",
        "Bằng khen Thành phố",
        "Huân chương Lao động hạng Ba",
    ]
    found = [award.name for award in from_high_to_low(Award(name=name) for name in names)]

    assert [names[1], names[4], names[3], names[2], names[0]] == found


def test_form_goes_before_level_and_level_before_who_gets_it() -> None:
    def of(form: int, level: int | None, *, is_collective: bool | None = None) -> Rank:
        return Rank(form, level, is_collective)

    higher = [
        (of(2, COMMUNE), of(3, PROVINCE)),
        (of(2, None), of(3, PROVINCE)),
        (of(3, PROVINCE), of(3, DISTRICT)),
    ]

    assert [(True, False)] * 3 == [(one.is_above(other), other.is_above(one)) for one, other in higher]
    assert [True, False, False, False] == [
        of(3, 1, is_collective=one).is_equal_for_a_collective(of(3, level, is_collective=False))
        for one, level in ((True, 1), (False, 1), (None, 1), (True, 2))
    ]
