"""Who is introduced and seated before whom: by what is known, and as the plan has it where nothing is"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.precedence import Precedence, in_order, of_body, of_person, of_post
from confplan.rosters import Person
from confplan.source.cells import Row
from tests.planning.plans import plan_of, real_plan

PLAN = """
document: {issuer: Ủy ban nhân dân Quận 12, place: Quận 12}
conference: {name: Hội nghị tổng kết, hosts: [Quận ủy, Ủy ban nhân dân quận]}
units:
  - Thành ủy
  - Quận ủy
  - {name: Ban Thường vụ Quận ủy, of: Quận ủy}
  - {name: Ủy ban nhân dân quận, also: [Ủy ban nhân dân Quận 12]}
  - {name: Phòng Nội vụ, of: Ủy ban nhân dân quận}
"""
ROW = Row("a.csv", 1, [])


def bodies(*names: str) -> tuple[str, ...]:
    plan = plan_of(PLAN)
    return in_order(names, lambda name: of_body(plan, name))


def posts(*titles: str) -> tuple[str, ...]:
    plan = plan_of(PLAN)
    return in_order(titles, lambda title: of_post(plan, title))


def person(title: str, since: str | None = None, born: str | None = None) -> Person:
    return Person(name="An", title=title, since=since, birth_year=born, row=ROW, columns={"name": 0})


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("Quận ủy", "Thành ủy"), ("Thành ủy", "Quận ủy")),
        (("Ủy ban nhân dân quận", "Quận ủy"), ("Quận ủy", "Ủy ban nhân dân quận")),
        (("Quận ủy", "Ủy ban nhân dân quận Gò Vấp"), ("Ủy ban nhân dân quận Gò Vấp", "Quận ủy")),
        (("Phòng Nội vụ", "Sở Nội vụ", "Bộ Nội vụ"), ("Bộ Nội vụ", "Sở Nội vụ", "Phòng Nội vụ")),
        (("Mặt trận Tổ quốc quận", "Hội đồng nhân dân quận"), ("Hội đồng nhân dân quận", "Mặt trận Tổ quốc quận")),
    ],
)
def test_higher_levels_guests_and_blocks_come_first(written: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert expected == bodies(*written)


@pytest.mark.parametrize(
    "written",
    [
        ("Công an quận", "Ủy ban nhân dân quận"),  # of one place and level, in no block
        ("Ủy ban nhân dân phường Thới An", "Quận ủy"),  # guests of a lower level before a host
        ("Quận ủy", "Ủy ban nhân dân phường Thới An"),
        ("Báo Tuổi Trẻ", "Thành ủy"),  # whose level no name tells
    ],
)
def test_what_nothing_tells_keeps_the_order_of_the_plan(written: tuple[str, ...]) -> None:
    assert written == bodies(*written)


def test_posts_of_one_body_go_from_high_to_low_and_former_ones_behind_their_own() -> None:
    expected = (
        "Bí thư Quận ủy",
        "Nguyên Bí thư Quận ủy",
        "Phó Bí thư Thường trực Quận ủy",
        "Phó Bí thư Quận ủy",
        "Ủy viên Ban Thường vụ Quận ủy",
        "Ủy viên Ban Chấp hành Quận ủy",
    )

    assert expected == posts(*reversed(expected))


def test_post_of_another_body_is_not_compared_by_its_name() -> None:
    assert ("Phó Trưởng phòng Nội vụ", "Trưởng Công an quận") == posts("Phó Trưởng phòng Nội vụ", "Trưởng Công an quận")


def test_posts_are_found_in_their_blocks() -> None:
    assert ("Phó Bí thư Quận ủy", "Chủ tịch Ủy ban nhân dân quận") == posts(
        "Chủ tịch Ủy ban nhân dân quận", "Phó Bí thư Quận ủy"
    )


def test_heads_of_all_blocks_come_before_those_who_are_members_only() -> None:
    expected = (
        "Bí thư Quận ủy",
        "Phó Bí thư Quận ủy",
        "Chủ tịch Hội đồng nhân dân quận",
        "Chủ tịch Ủy ban nhân dân quận",
        "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam quận",
        "Ủy viên Ban Thường vụ Quận ủy",
        "Phó Chủ tịch Hội đồng nhân dân quận",
        "Phó Chủ tịch Ủy ban nhân dân quận",
    )

    assert expected == posts(*reversed(expected))


KNOWN = st.builds(
    Precedence,
    body=st.sampled_from(["a", "b"]),
    is_host=st.sampled_from([True]),
    is_home=st.booleans(),
    level=st.integers(0, 2),
    block=st.integers(0, 3),
    post=st.one_of(st.none(), st.integers(0, 9)),
)


@given(KNOWN, KNOWN, KNOWN)
def test_nobody_goes_before_himself_by_way_of_others(first: Precedence, second: Precedence, third: Precedence) -> None:
    assert not first.goes_before(first)
    assert not (first.goes_before(second) and second.goes_before(first))
    assert not (first.goes_before(second) and second.goes_before(third) and third.goes_before(first))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (person("Phó Bí thư Quận ủy", "2019"), person("Phó Bí thư Quận ủy", "15/3/2021")),
        (person("Phó Bí thư Quận ủy", "15/3/2021", "1970"), person("Phó Bí thư Quận ủy", "15/3/2021", "1975")),
    ],
)
def test_who_holds_the_post_longer_then_the_older_comes_first(first: Person, second: Person) -> None:
    plan = plan_of(PLAN)

    assert (first, second) == in_order((second, first), lambda one: of_person(plan, one))


def test_age_decides_nothing_where_the_day_of_the_post_is_not_known() -> None:
    plan = plan_of(PLAN)
    younger, older = person("Phó Bí thư Quận ủy", born="1980"), person("Phó Bí thư Quận ủy", born="1960")

    assert (younger, older) == in_order((younger, older), lambda one: of_person(plan, one))


def test_post_without_a_body_is_one_of_the_persons_unit() -> None:
    plan = plan_of(PLAN)

    assert of_post(plan, "Trưởng phòng", "Phòng Nội vụ").body == of_body(plan, "Phòng Nội vụ").body


def test_the_real_plan_is_in_order() -> None:
    plan = real_plan()
    names = [name for group in plan.delegates for name in group.units]

    assert tuple(names[:5]) == in_order(names, lambda name: of_body(plan, name))[:5]


def test_bodies_of_which_only_one_is_in_a_block_are_not_compared() -> None:
    police, committee = (of_body(plan_of(PLAN), name) for name in ("Công an quận", "Ủy ban nhân dân quận"))

    assert not police.goes_before(committee)
    assert not committee.goes_before(police)


@pytest.mark.parametrize(
    ("title", "leads"),
    [
        ("Bí thư Quận ủy", True),
        ("Phó Bí thư Quận ủy", True),
        ("Ủy viên Ban Thường vụ Quận ủy", False),
        ("Chủ tịch Ủy ban nhân dân quận", True),
        ("Phó Chủ tịch Ủy ban nhân dân quận", False),
    ],
)
def test_heads_of_blocks_and_deputies_of_the_first_lead(title: str, *, leads: bool) -> None:
    assert leads == of_post(plan_of(PLAN), title).leads()


@pytest.mark.parametrize(
    ("name", "is_home"),
    [
        ("Ủy ban nhân dân Quận 12", True),
        ("Ủy ban nhân dân Quận 10", False),
        ("Ủy ban nhân dân thị xã Sơn Tây", False),
        ("Công an quận", True),
        ("Ủy ban nhân dân phường Thới An", True),
        ("Báo Tuổi Trẻ", True),
    ],
)
def test_body_of_another_place_is_a_guest(name: str, *, is_home: bool) -> None:
    assert is_home == of_body(plan_of(PLAN), name).is_home


def test_year_alone_begins_with_its_first_day() -> None:
    assert date(2019, 1, 1).toordinal() == of_person(plan_of(PLAN), person("Bí thư Quận ủy", "từ năm 2019")).since


def test_level_that_nobody_knows_goes_before_nothing() -> None:
    unknown, known = (of_body(plan_of(PLAN), name) for name in ("Báo Tuổi Trẻ", "Thành ủy"))

    assert unknown.level is None
    assert not unknown.goes_before(known)
    assert not known.goes_before(unknown)


@pytest.mark.parametrize(
    ("own", "told", "body"),
    [("Phòng Nội vụ", "Quận ủy", "Phòng Nội vụ"), (None, "Phòng Nội vụ", "Phòng Nội vụ"), (None, None, "Thới An")],
)
def test_somebody_stands_with_the_own_unit_then_that_of_the_list_then_the_ward(
    own: str | None, told: str | None, body: str
) -> None:
    plan = plan_of(PLAN)

    for title in ("Trưởng phòng", None):
        one = Person(name="An", title=title, unit=own, entry="Thới An", row=ROW, columns={"name": 0})
        assert of_body(plan, body).body == of_person(plan, one, told).body
