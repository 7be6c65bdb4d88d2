from confplan.documents.parts.run_rows import RunDay, RunRow
from confplan.documents.parts.running_order import running_order
from tests.documents.printing import case_of, case_with


def days_of(text: str) -> tuple[RunDay, ...]:
    case = case_with(text)
    return running_order(case.plan, case.profile)


def rows_of(text: str) -> tuple[RunRow, ...]:
    (day,) = days_of(text)
    return day.rows


def test_items_inside_a_section_are_numbered_below_it() -> None:
    rows = rows_of("agenda: [A, {title: B, items: [C, D]}, E]\n")

    assert [(row.number, row.depth) for row in rows] == [("1", 0), ("2", 0), ("2.1", 1), ("2.2", 1), ("3", 0)]


def test_length_that_the_plan_does_not_state_is_marked() -> None:
    rows = rows_of("agenda: [{title: A, minutes: 15}, B]\n")

    assert [row.is_assumed for row in rows] == [False, True]


def test_minutes_of_the_items_and_between_them_make_the_day() -> None:
    (day,) = days_of(
        "conference: {start: 8h}\nagenda:\n  - {title: A, changeover: 2 phút, items: [{title: B, minutes: 10}, {title: C, minutes: 5}]}\n"
        "  - {title: D, minutes: 5, start: 8h30}\n"
    )

    assert (day.minutes, day.between, day.end) == (20, 15, 8 * 60 + 35)


def test_items_side_by_side_leave_nothing_between_them() -> None:
    (day,) = days_of(
        "conference: {start: 8h}\nagenda: [{title: A, parallel: true, items: [{title: B, minutes: 10}, {title: C, minutes: 9}]}]\n"
    )

    assert day.between == 0


def test_without_a_starting_hour_times_count_from_the_beginning() -> None:
    (day,) = days_of("agenda: [{title: A, minutes: 15}, {title: B, minutes: 10}]\n")

    assert day.is_relative
    assert [(row.start, row.end) for row in day.rows] == [(0, 15), (15, 25)]
    assert day.end == 25


def test_with_a_starting_hour_times_are_those_of_the_day() -> None:
    (day,) = days_of("conference: {start: 8h}\nagenda: [{title: A, minutes: 15}]\n")

    assert not day.is_relative
    assert [(row.start, row.end) for row in day.rows] == [(480, 495)]


def test_hour_of_one_item_leaves_those_before_it_without() -> None:
    (day,) = days_of("agenda: [{title: A, minutes: 15}, {title: B, minutes: 10, start: 9h}]\n")

    assert not day.is_relative
    assert [row.start for row in day.rows] == [None, 540]


def test_who_prepares_an_item_is_told_once() -> None:
    plan = """
agenda: [{id: phim, title: Chiếu phim}]
tasks:
  - {unit: Phòng A, do: [{text: Quay, for: phim}, {text: Dựng, for: phim}]}
  - {unit: Phòng B, for: phim, text: Chiếu}
"""

    assert [row.units for row in rows_of(plan)] == [("Phòng A", "Phòng B")]


def test_another_place_gets_a_row_of_its_own_and_so_does_the_way_back() -> None:
    plan = """
conference: {venue: Hội trường}
venues: [{id: sanh, name: Sảnh, fallback: Nhà xe}, Hội trường]
agenda: [A, {title: B, venue: sanh}, {title: C, venue: sanh}, D]
"""
    told = [(row.title, row.is_place, row.fallback) for row in rows_of(plan)]

    assert told == [
        ("A", False, None),
        ("Sảnh", True, "Nhà xe"),
        ("B", False, None),
        ("C", False, None),
        ("Hội trường", True, None),
        ("D", False, None),
    ]


def test_items_side_by_side_say_where_each_is() -> None:
    plan = """
conference: {venue: Hội trường}
venues: [Phòng A, Phòng B, Hội trường]
agenda:
  - {title: Song song, parallel: true, items: [{title: A, venue: Phòng A}, {title: B, venue: Phòng B}]}
  - C
"""
    rows = rows_of(plan)

    assert [(row.title, row.beside) for row in rows] == [
        ("Song song", None),
        ("A", "Phòng A"),
        ("B", "Phòng B"),
        ("C", None),
    ]
    assert rows[0].is_parallel


def test_item_that_is_the_whole_day_gives_the_day_its_name() -> None:
    first, second = days_of("agenda: [{title: Sáng, items: [A, B]}, {title: Chiều, day: 2, items: [C]}]\n")

    assert (first.title, second.title) == ("Sáng", "Chiều")
    assert [row.number for row in first.rows + second.rows] == ["1", "2", "1"]


def test_days_without_such_an_item_count_from_one() -> None:
    first, second = days_of("agenda: [A, B, {title: C, day: 2}, {title: D, day: 2}]\n")

    assert [(row.number, row.title) for row in first.rows + second.rows] == [
        ("1", "A"),
        ("2", "B"),
        ("1", "C"),
        ("2", "D"),
    ]


def test_section_over_two_days_keeps_its_numbers_on_both() -> None:
    first, second = days_of("agenda: [X, {title: A, items: [B, {title: C, day: 2}]}]\n")

    assert [row.number for row in first.rows] == ["1", "2", "2.1"]
    assert [row.number for row in second.rows] == ["2.2"]


def test_group_that_attends_is_called_by_its_short_name() -> None:
    plan = "delegates: [{id: khach, name: Khách, text: Khách mời của các cơ quan}]\nagenda: [{title: A, attends: [khach]}]\n"

    assert [row.attends for row in rows_of(plan)] == [("Khách",)]


def test_group_that_attends_is_called_by_its_words_and_a_cluster_as_written() -> None:
    plan = """
delegates: [{id: khach, text: Khách mời}]
agenda: [{title: A, attends: [khach, Cụm Bắc]}]
"""

    assert [row.attends for row in rows_of(plan)] == [("Khách mời", "Cụm Bắc")]


def test_sums_tell_what_is_assumed_and_what_may_fall_out() -> None:
    plan = "conference: {start: 8h, end_by: 9h}\nagenda: [{title: A, minutes: 15}, {title: Bế mạc, optional: true}]\n"
    (day,) = days_of(plan)

    assert (day.minutes, day.assumed, day.optional) == (20, 5, 5)
    assert (day.end, day.end_without, day.limit) == (500, 495, 540)


def test_end_that_only_the_profile_assumes_is_no_limit() -> None:
    (day,) = days_of("conference: {start: 8h}\nagenda: [A]\n")

    assert day.limit is None


def test_real_plan_ends_at_22_past_ten_if_all_is_held() -> None:
    case = case_of("plan.yaml")
    (day,) = running_order(case.plan, case.profile)

    assert (day.end, day.end_without) == (622, 612)
    assert len(day.rows) == 16
