"""The least number of neighbourhoods, against trying every way to choose the people"""

from collections import Counter
from itertools import product
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.scalars import Count
from confplan.planning.quotas_spread import most_titles, need, neighbourhood_word


def group(*titles: int, apart: bool = False, everyone: bool = False, too_many: int | None = None) -> Group:
    return Group(
        titles=MappingProxyType({f"t{number}": Count(value=value) for number, value in enumerate(titles)}),
        same_title="apart" if apart else None,
        everyone="apart" if everyone else None,
        too_many_from_one=Count(value=too_many) if too_many is not None else None,
    )


def is_allowed(of: Group, people: list[str], places: tuple[int, ...]) -> bool:
    """Judge one choice by the words of the plan alone."""
    chosen = list(zip(places, people, strict=True))
    if of.everyone and len(set(places)) < len(places):
        return False
    if of.same_title and max(Counter(chosen).values(), default=0) > 1:
        return False
    titles = Counter(place for place, _ in set(chosen))
    return of.too_many_from_one is None or max(titles.values(), default=0) < of.too_many_from_one.value


def least(of: Group, most: int) -> int | None:
    """Try every choice over 1, 2, … neighbourhoods."""
    people = [title for title, count in of.titles.items() for _ in range(count.value)]
    tried = range(1, most + 1)
    return next(
        (
            number
            for number in tried
            if any(is_allowed(of, people, places) for places in product(range(number), repeat=len(people)))
        ),
        None,
    )


@given(
    titles=st.lists(st.integers(0, 3), min_size=1, max_size=3).filter(lambda counts: 0 < sum(counts) <= 5),
    apart=st.booleans(),
    everyone=st.booleans(),
    too_many=st.none() | st.integers(1, 4),
)
def test_least_number_is_exact(titles: list[int], *, apart: bool, everyone: bool, too_many: int | None) -> None:
    one = group(*titles, apart=apart, everyone=everyone, too_many=too_many)
    answer = need(one)

    assert least(one, sum(titles)) == (answer.neighbourhoods if answer else 1)


def test_five_titles_of_three_with_at_most_four_from_one_need_four() -> None:
    answer = need(group(3, 3, 3, 3, 3, apart=True, too_many=5))

    assert answer
    assert 4 == answer.neighbourhoods
    assert "15 người, mỗi khu phố nhiều nhất 4 người thì phải có 4 khu phố" == answer.reason.vi


def test_plainest_reason_is_given() -> None:
    answer = need(group(3, 3, apart=True, too_many=5))

    assert answer
    assert "3 người cùng chức danh “t0” phải ở 3 khu phố khác nhau" == answer.reason.vi


def test_titles_and_not_people_are_limited_where_one_title_may_come_twice() -> None:
    answer = need(group(9, 9, 9, too_many=3))

    assert answer
    assert (2, "3 chức danh, mỗi khu phố nhiều nhất 2 chức danh thì phải có 2 khu phố") == (
        answer.neighbourhoods,
        answer.reason.vi,
    )


@pytest.mark.parametrize(("all_apart", "too_many", "expected"), [(True, None, 15), (False, 5, 4), (False, None, None)])
def test_quota_without_titles_counts_people(*, all_apart: bool, too_many: int | None, expected: int | None) -> None:
    one = Group(
        quota=Count(value=15),
        everyone="apart" if all_apart else None,
        too_many_from_one=Count(value=too_many) if too_many else None,
    )
    answer = need(one)

    assert expected == (answer and answer.neighbourhoods)


def test_limit_that_lets_nobody_come_is_told() -> None:
    answer = need(group(1, too_many=1))

    assert answer
    assert answer.neighbourhoods is None
    assert 0 == most_titles(group(1, too_many=1))


def test_nothing_asked_needs_nothing() -> None:
    assert need(Group()) is None
    assert need(group(3, 3)) is None
    assert need(group(too_many=3)) is None


def test_title_of_which_nobody_comes_needs_no_neighbourhood() -> None:
    answer = need(group(3, 3, 0, too_many=2))

    assert 2 == (answer and answer.neighbourhoods)


@pytest.mark.parametrize(
    ("one", "limits"),
    [
        (group(3, 3, apart=True, too_many=5), ("same_title",)),
        (group(3, 3, 3, 3, 3, apart=True, too_many=5), ("same_title", "too_many_from_one")),
        (group(9, 9, 9, too_many=3), ("too_many_from_one",)),
        (group(3, 3, everyone=True, apart=True), ("all",)),
    ],
)
def test_only_those_limits_are_named_that_ask_for_it(one: Group, limits: tuple[str, ...]) -> None:
    answer = need(one)

    assert answer
    assert limits == answer.limits


@pytest.mark.parametrize(
    ("neighbourhoods", "title", "expected"),
    [
        (("Tổ 1", "Tổ 2"), "Trưởng thôn", "tổ"),
        (("Tổ dân phố 1",), "Bí thư", "tổ dân phố"),
        (("Ấp Bắc", "Khu phố 2"), "Trưởng ấp", "ấp"),
        (Count(value=2), "Trưởng thôn", "khu phố"),
        (Count(value=2), "Trưởng bản", "bản"),
        (Count(value=2), "Tổ trưởng tổ hòa giải", "khu phố"),
        (("Hòa Bình",), "Bí thư Chi bộ", "khu phố"),
    ],
)
def test_neighbourhood_is_called_as_the_plan_calls_it(
    neighbourhoods: Count | tuple[str, ...], title: str, expected: str
) -> None:
    titled = Group(each="thôn", titles=MappingProxyType({title: Count(value=2)}), same_title="apart")
    word = neighbourhood_word(titled, Entry(name="A", neighbourhoods=neighbourhoods))
    answer = need(titled, word)

    assert expected == word
    assert answer
    assert answer.reason.vi.endswith(f"2 {expected} khác nhau")
