"""Who sits where, in halls and for people of all kinds"""

from dataclasses import replace
from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.model.layout import Layout, OtherRows, Shape
from confplan.model.scalars import Count
from confplan.planning.seating_hall import Hall, hall
from confplan.planning.seating_plan import Role, Seating, Sitter, seated

SHAPES: tuple[Shape, ...] = ("rows", "rows", "classroom", "u", "tables")
ROLES: tuple[Role, ...] = ("front", "winner", "speaker", "hall")


def hall_of(rows: int, blocks: tuple[int, ...], blocked: tuple[str, ...] = (), shape: Shape = "rows") -> Hall:
    counts = tuple(Count(value=one) for one in blocks)
    return hall(Layout(shape=shape, rows=Count(value=rows), blocks=counts, chairs=Count(value=4), blocked=blocked))


def people(**parties: int) -> list[Sitter]:
    return [Sitter(key=f"{party}{number}", party=party) for party, size in parties.items() for number in range(size)]


def labels(seating: Seating, *keys: str) -> list[str]:
    return [seating.places[key].label for key in keys]


def kept(seating: Seating, ones: list[Sitter]) -> dict[str, tuple[str, str]]:
    return {seating.places[one.key].label: (one.key, one.party) for one in ones if one.key in seating.places}


HALLS = st.builds(
    hall_of,
    st.integers(1, 9),
    st.lists(st.integers(1, 7), min_size=1, max_size=4).map(tuple),
    st.lists(st.sampled_from(["A1", "B1-B3", "C2", "A2.1"]), max_size=2).map(tuple),
    st.sampled_from(SHAPES),
)
SITTERS = st.lists(
    st.builds(
        Sitter,
        key=st.integers(0, 400).map(str),
        party=st.sampled_from("abcd"),
        role=st.sampled_from(ROLES),
        is_known=st.booleans(),
        fixed=st.sampled_from([None, None, None, "A1", "B2", "Z9"]),
    ),
    max_size=70,
    unique_by=lambda one: one.key,
)


@settings(max_examples=60)
@given(HALLS, SITTERS, st.integers(0, 3))
def test_everyone_sits_once_and_nobody_on_a_blocked_seat(hall: Hall, sitters: list[Sitter], front: int) -> None:
    found = seated(hall, sitters, front=front)
    taken = [seat.label for seat in found.places.values()]

    assert len(set(taken)) == len(taken) == min(len(hall.free), len(sitters))
    assert not hall.blocked & set(taken)
    assert {one.key for one in sitters} == {*found.places} | {one.key for one in found.standing}
    assert found.places == seated(hall, sitters, front=front).places


@settings(max_examples=60)
@given(HALLS, SITTERS, st.data())
def test_ten_changed_names_move_nobody_else(hall: Hall, sitters: list[Sitter], data: st.DataObject) -> None:
    sitters = [replace(one, fixed=None) for one in sitters]
    before = seated(hall, sitters)
    gone = set(data.draw(st.lists(st.sampled_from([one.key for one in sitters]), max_size=10))) if sitters else set()
    now = [Sitter(key=f"new {one.key}", party=one.party, role=one.role) if one.key in gone else one for one in sitters]
    after = seated(hall, now, kept(before, sitters))

    assert [] == [
        one.key for one in now if one.key in before.places and after.places.get(one.key) != before.places[one.key]
    ]
    if not before.standing:
        assert not after.standing


@settings(max_examples=40)
@given(HALLS, SITTERS, st.data())
def test_ten_other_names_in_the_same_places_of_the_lists_move_nobody(hall: Hall, sitters: list[Sitter], data: st.DataObject) -> None:  # fmt: skip
    gone = set(data.draw(st.lists(st.sampled_from([one.key for one in sitters]), max_size=10))) if sitters else set()
    now = [replace(one, key=f"new {one.key}") if one.key in gone else one for one in sitters]
    before, after = seated(hall, sitters), seated(hall, now)

    assert [before.places.get(one.key) for one in sitters] == [after.places.get(one.key) for one in now]


def test_honour_is_in_the_middle_then_to_its_right() -> None:
    ones = [Sitter(key=str(number), role="front") for number in range(4)]

    assert ["A4", "A5", "A3", "A6"] == labels(seated(hall_of(2, (2, 3, 2)), ones), "0", "1", "2", "3")
    assert ["A5", "A4"] == labels(seated(hall_of(2, (2, 4, 2)), ones), "0", "1")


def test_winners_begin_at_an_aisle_behind_the_front_and_stay_together() -> None:
    front = [Sitter(key=f"f{number}", role="front") for number in range(3)]
    winners = [Sitter(key=f"w{number}", role="winner", party="w") for number in range(6)]
    found = seated(hall_of(5, (3, 4, 3)), [*winners, *front])

    assert ["B7", "B6", "B5", "B4", "C7", "C6"] == labels(found, *(f"w{number}" for number in range(6)))


def test_speakers_sit_by_the_aisles_near_the_stage() -> None:
    speakers = [Sitter(key=f"s{number}", role="speaker") for number in range(4)]
    found = seated(hall_of(5, (8, 10, 8)), speakers, front=1)

    assert {"B8", "B9", "B18", "B19"} == set(labels(found, "s0", "s1", "s2", "s3"))


def test_row_without_an_aisle_is_better_for_a_speaker_than_a_seat_away_from_one() -> None:
    counts = (Count(value=2), Count(value=2))
    place = hall(
        Layout(rows=Count(value=2), blocks=counts, other_rows=(OtherRows(rows="B", blocks=(Count(value=3),)),))
    )
    found = seated(place, [Sitter(key=f"s{number}", role="speaker") for number in range(3)])

    assert ["A3", "A2", "B2"] == labels(found, "s0", "s1", "s2")


def test_row_in_which_a_leader_has_a_fixed_seat_is_one_of_honour() -> None:
    ones = [Sitter(key="f", role="front", fixed="A1"), Sitter(key="w", role="winner")]

    assert ["A1", "B1"] == labels(seated(hall_of(2, (4,)), ones), "f", "w")


def test_winners_in_the_last_block_begin_at_its_aisle_too() -> None:
    winners = [Sitter(key=f"w{number}", role="winner") for number in range(4)]

    assert ["A3", "A4", "A2", "A1"] == labels(seated(hall_of(1, (2, 2)), winners), "w0", "w1", "w2", "w3")


def test_rows_of_honour_stay_free_of_others_while_there_is_room() -> None:
    found = seated(hall_of(3, (4, 4)), people(a=16), front=1)

    assert {1, 2} == {seat.row for seat in found.places.values()}
    assert 20 == len(seated(hall_of(3, (4, 4)), people(a=20), front=1).places)


def test_numbers_of_leaders_take_what_the_known_ones_leave_of_their_rows() -> None:
    known = [Sitter(key=f"k{number}", role="front") for number in range(3)]
    mere = [Sitter(key=f"m{number}", role="front", party="m", is_known=False) for number in range(9)]
    found = seated(hall_of(4, (4, 4)), [*mere, *people(ward=8), *known])

    assert ["A5", "A4", "A6"] == labels(found, "k0", "k1", "k2") or ["A4", "A5", "A3"] == labels(
        found, "k0", "k1", "k2"
    )
    assert {0} == {found.places[f"m{number}"].row for number in range(5)}
    wards = {found.places[one.key].row for one in people(ward=8)}
    assert {1, 2} == wards
    assert min(found.places[f"m{number}"].row for number in range(5, 9)) >= min(wards)


def test_numbers_of_leaders_keep_their_place_where_nobody_is_known() -> None:
    leaders = [Sitter(key=f"m{number}", role="front", party="m", is_known=False) for number in range(4)]
    wards = [replace(one, is_known=False) for one in people(ward=4)]
    press = [replace(one, is_known=False) for one in people(press=4)]
    found = seated(hall_of(3, (4,)), [*leaders, *wards, *press])

    assert {0} == {found.places[one.key].row for one in leaders}
    assert {1} == {found.places[one.key].row for one in wards}
    assert {2} == {found.places[one.key].row for one in press}


def test_numbers_of_leaders_sit_behind_the_last_known_party_and_before_other_numbers() -> None:
    known = [Sitter(key=f"k{number}", role="front") for number in range(3)]
    mere = [Sitter(key=f"m{number}", role="front", party="m", is_known=False) for number in range(5)]
    press = [replace(one, is_known=False) for one in people(press=4)]
    found = seated(hall_of(4, (4,)), [*mere, *people(ward=4), *press, *known])

    assert [0, 2, 2, 2, 2] == [found.places[one.key].row for one in mere]
    assert {1} == {found.places[one.key].row for one in people(ward=4)}
    assert {3} == {found.places[one.key].row for one in press}


def test_wards_of_a_hall_of_350_lie_in_one_block_each_and_without_gaps() -> None:
    place = hall_of(20, (8, 10, 8), ("C1",))
    ones = people(**{f"ward {number} ": 26 for number in range(11)})
    front = [Sitter(key=f"f{number}", role="front") for number in range(17)]
    winners = [Sitter(key=f"x{number}", role="winner", party="x") for number in range(40)]
    found = seated(place, [*front, *winners, *ones], front=2)

    assert not found.split
    for _, ward in groupby(ones, lambda one: one.party):
        seats = [found.places[one.key] for one in ward]
        assert 1 == len({seat.block for seat in seats})
        assert all(abs(one.row - other.row) + abs(one.number - other.number) <= 9 for one, other in pairwise(seats))
        assert all(one.row == other.row or abs(one.number - other.number) <= 1 for one, other in pairwise(seats))


def test_only_a_group_larger_than_a_block_lies_over_an_aisle() -> None:
    found = seated(hall_of(3, (3, 3)), people(large=11, small=4))
    blocks = [
        {found.places[f"{party}{number}"].block for number in range(size)}
        for party, size in (("large", 11), ("small", 4))
    ]

    assert [{0, 1}, {1}] == blocks or [2, 1] == [*map(len, blocks)]


def test_new_people_take_the_seats_that_their_own_group_left() -> None:
    place, before = hall_of(4, (4, 4)), people(a=8, b=8)
    old = seated(place, before)
    now = [one for one in before if one.key not in {"a3", "b1"}] + [
        Sitter(key="n", party="b"),
        Sitter(key="m", party="b"),
    ]
    new = seated(place, now, kept(old, before))

    assert labels(old, "b1") == labels(new, "n")
    assert old.places["b0"].block == new.places["m"].block


def test_new_person_takes_the_seat_that_the_last_of_the_group_left() -> None:
    place = hall_of(4, (4,))
    here, new = Sitter(key="here", party="a"), Sitter(key="new", party="a")

    assert ["C2"] == labels(seated(place, [new], {"C2": ("gone", "a")}), "new")
    assert ["C2", "C4"] == labels(seated(place, [here, new], {"C2": ("here", "a"), "C4": ("gone", "a")}), "here", "new")


def test_new_person_sits_as_near_to_the_group_as_can_be() -> None:
    ones = [Sitter(key="here", party="a"), Sitter(key="new", party="a")]

    assert ["B2"] == labels(seated(hall_of(4, (3,)), ones, {"C2": ("here", "a")}), "new")


def test_new_person_sits_in_the_block_where_most_of_the_group_sit() -> None:
    old = {at: (at, "a") for at in ("A3", "A4", "A5", "A6", "A7")}
    ones = [Sitter(key=key, party="a") for key in (*old, "new")]

    assert ["A8"] == labels(seated(hall_of(2, (4, 4)), ones, old), "new")


def test_parties_that_a_table_can_hold_sit_at_one_table() -> None:
    ones = people(a=3, b=4, c=2, d=1)
    found = seated(hall_of(2, (2, 2), shape="tables"), ones)
    tables = {party: {found.places[one.key].heading for one in ones if one.party == party} for party in "abcd"}

    assert all(len(own) == 1 for own in tables.values())
    assert tables["a"] == tables["d"]
    assert {"A2", "A3"} <= {*tables["a"], *tables["b"]}


def test_winners_at_tables_begin_near_the_stage() -> None:
    found = seated(hall_of(3, (3,), shape="tables"), [Sitter(key=str(number), role="winner") for number in range(5)])

    assert ["A2.1", "A2.2", "A2.3", "A2.4", "A3.1"] == labels(found, *map(str, range(5)))


def test_winners_at_a_table_like_a_u_sit_down_its_right_arm_then_down_its_left_one() -> None:
    ones = [Sitter(key="chair", role="front"), *(Sitter(key=str(number), role="winner") for number in range(4))]

    assert ["A4", "A5", "A6", "A7", "A3"] == labels(seated(hall_of(1, (2, 3, 2), shape="u"), ones), "chair", *map(str, range(4)))  # fmt: skip


def test_right_arm_of_a_u_begins_right_of_the_middle_of_its_head() -> None:
    ones = [Sitter(key=str(number), role="winner") for number in range(6)]

    assert ["A4", "A5", "A6", "A3", "A2", "A1"] == labels(seated(hall_of(1, (2, 2, 2), shape="u"), ones), *map(str, range(6)))  # fmt: skip


def test_a_fixed_seat_is_given_first_and_once() -> None:
    ones = [Sitter(key="x", role="front"), Sitter(key="y", fixed="A2"), Sitter(key="z", fixed="A2")]
    found = seated(hall_of(2, (3,)), ones)

    assert ["A2"] == labels(found, "y")
    assert "A2" not in labels(found, "x", "z")


def test_a_zone_holds_its_party_and_no_other() -> None:
    zone = frozenset({"C1", "C2", "C3"})
    ones = [*people(a=3), *(Sitter(key=f"z{number}", party="z", zone=zone) for number in range(3))]
    found = seated(hall_of(3, (3,)), ones)

    assert zone == set(labels(found, "z0", "z1", "z2"))


def test_ten_thousand_people_are_seated_in_less_than_two_seconds() -> None:
    found = seated(hall_of(250, (13, 14, 13)), people(**{f"p{number} ": 40 for number in range(250)}))

    assert 10_000 == len(found.places)
