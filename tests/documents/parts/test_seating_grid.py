"""Where seats and tables stand on a chart, in every shape of hall"""

from hypothesis import given
from hypothesis import strategies as st

from confplan.documents.parts.seating_grid import Line, Sheet, parts, whole
from confplan.model.layout import Layout, Shape
from confplan.model.scalars import Count
from confplan.planning.seating_hall import Hall, hall

SHAPES: tuple[Shape, ...] = ("rows", "classroom", "u", "tables")


def made(shape: Shape, rows: int, *blocks: int, chairs: int = 0) -> Hall:
    counts = tuple(Count(value=one) for one in blocks)
    return hall(Layout(shape=shape, rows=Count(value=rows), blocks=counts, chairs=Count(value=chairs)))


def drawn(sheet: Sheet) -> list[str]:
    """Return a line of text for each line: seats by their numbers or chairs, tables as `=`, what is empty as dots."""
    return ["".join(_signs(line, sheet.columns)) for line in sheet.lines]


def _signs(line: Line, columns: int) -> list[str]:
    signs = ["."] * columns
    for spot in line.spots:
        number = (spot.seat.chair or spot.seat.number) if spot.seat else 0
        signs[spot.x : spot.x + spot.across] = [f"{number % 10}" if spot.seat else "="] * spot.across
    return signs


def test_sides_of_a_u_go_down_to_its_head_and_a_second_row_stands_behind() -> None:
    assert [
        "..=..=99",
        "11=..=88",
        "22=..=77",
        "33=..=66",
        "..====..",
        "...45...",
        "...45...",
    ] == drawn(whole(made("u", 2, 3, 2, 4)))


def test_round_tables_count_clockwise_and_an_aisle_parts_their_blocks() -> None:
    assert [
        ".12...12....12..",
        "6==3.6==3..6==3.",
        ".54...54....54..",
    ] == [f"{line}." for line in drawn(whole(made("tables", 1, 2, 1, chairs=6)))]


def test_few_chairs_leave_the_ends_of_a_table_free() -> None:
    assert ["12", "==", ".3"] == drawn(whole(made("tables", 1, 1, chairs=3)))


def test_desks_stand_before_their_seats() -> None:
    assert ["===..==", "123..45"] == [line.replace(".", "..", 1) for line in drawn(whole(made("classroom", 1, 3, 2)))]
    by_two = whole(made("classroom", 1, 5, chairs=2)).lines[0]

    assert by_two.is_low
    assert [(0, 2), (2, 2), (4, 1)] == [(spot.x, spot.across) for spot in by_two.spots]


def test_only_parts_that_are_asked_for_are_drawn_alone() -> None:
    rows, tables, table = made("rows", 2, 3, 3), made("tables", 2, 4, chairs=2), made("u", 1, 2, 2, 2)

    assert ["khối 2"] == [one.name for one in parts(rows, [rows.seats[4]])]
    assert [None] == [one.name for one in parts(made("rows", 1, 4), made("rows", 1, 4).seats)]
    assert ["hàng bàn B"] == [one.name for one in parts(tables, tables.seats[-1:])]
    assert 2 == sum(line.is_low for line in next(parts(tables, tables.seats[-1:])).lines) + 1
    assert [None] == [one.name for one in parts(table, table.seats)]
    assert [] == list(parts(table, []))


@given(
    st.sampled_from(SHAPES), st.integers(1, 4), st.lists(st.integers(0, 9), min_size=1, max_size=4), st.integers(1, 12)
)
def test_every_seat_stands_once_and_nothing_stands_on_it(
    shape: Shape, rows: int, blocks: list[int], chairs: int
) -> None:
    place = made(shape, rows, *blocks, chairs=chairs)
    sheet = whole(place)
    taken = [(number, spot.x + beside) for number, line in enumerate(sheet.lines) for spot in line.spots for beside in range(spot.across)]  # fmt: skip

    assert sorted(seat.label for seat in place.seats) == sorted(
        spot.seat.label for line in sheet.lines for spot in line.spots if spot.seat
    )
    assert len(set(taken)) == len(taken)
    assert all(0 <= x < sheet.columns for _, x in taken)
    assert all([*line.spots] == sorted(line.spots, key=lambda spot: spot.x) for line in sheet.lines)
