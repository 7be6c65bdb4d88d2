"""The lines of a programme for guests: what is hidden, what shares an hour, what stands under what, where all go"""

from confplan.documents.parts.guest_programme import guest_days
from confplan.documents.parts.guest_rows import GuestDay
from tests.documents.printing import case_of, case_with


def days_of(agenda: str, more: str = "") -> tuple[GuestDay, ...]:
    case = case_with(
        f"conference: {{name: A, date: 26/7/2024, start: 08:00, venue: Hội trường 1}}\n{more}agenda:\n{agenda}"
    )
    return guest_days(case.plan, case.profile)


def lines(day: GuestDay) -> list[tuple[str, int | None, str]]:
    return [(row.look, row.start, row.title) for row in day.rows]


def test_internal_items_and_what_is_inside_them_are_left_out() -> None:
    (day,) = days_of("  - {title: Nội bộ, visibility: internal, items: [A, B]}\n  - {title: Khai mạc, minutes: 5}\n")

    assert ["Khai mạc"] == [row.title for row in day.rows]


def test_papers_stand_under_their_section_without_hours_of_their_own() -> None:
    (day,) = days_of(
        "  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: Một, by: Sở X}\n      - Hai\n  - {title: Sau, minutes: 5}\n"
    )

    assert [
        ("item", 480, "Tham luận"),
        ("inside", None, "Một"),
        ("inside", None, "Hai"),
        ("item", 490, "Sau"),
    ] == lines(day)
    assert "Sở X" == day.rows[1].by


def test_long_items_of_a_section_have_hours_under_its_heading() -> None:
    (day,) = days_of(
        "  - {title: Mở đầu, minutes: 5}\n  - {title: Phiên toàn thể, items: [{title: A, minutes: 30}, {title: B, minutes: 20}]}\n"
    )

    assert [("item", 480, "Mở đầu"), ("band", None, "Phiên toàn thể"), ("item", 485, "A"), ("item", 515, "B")] == lines(
        day
    )


def test_who_does_it_is_not_said_twice() -> None:
    (day,) = days_of("  - {title: Phát biểu của đồng chí Bí thư Quận ủy, by: Bí thư Quận ủy, minutes: 5}\n")

    assert day.rows[0].by is None


def test_place_is_told_where_it_changes_and_when_all_come_back() -> None:
    venues = "venues: [{name: Quảng trường, outdoor: true, fallback: Nhà thi đấu, transfer: 5 phút đi bộ}]\n"
    agenda = (
        "  - {title: A, minutes: 10}\n  - {title: B, minutes: 10, venue: Quảng trường}\n  - {title: C, minutes: 10}\n"
    )
    (day,) = days_of(agenda, venues)

    assert [None, "Quảng trường", "Hội trường 1"] == [row.place for row in day.rows]
    assert ("Nhà thi đấu", "5 phút đi bộ") == (day.rows[1].fallback, day.rows[1].way)


def test_sections_side_by_side_name_their_halls_and_hours_that_differ() -> None:
    (day,) = guest_days(case_of("tests/plans/hybrid-168.yaml").plan, case_of("tests/plans/hybrid-168.yaml").profile)
    inside = [row for row in day.rows if row.look == "inside" and row.place]

    assert ["Hội trường Thành phố", "Phòng họp A", "Phòng họp B"] == [row.place for row in inside]
    assert [(None, None), (810, 885), (810, 880)] == [(row.start, row.end) for row in inside]
    assert ("Cụm Bình Dương",) == inside[1].attends


def test_item_that_holds_a_whole_day_is_its_heading() -> None:
    case = case_of("tests/plans/two-day-congress.yaml")
    first, second = guest_days(case.plan, case.profile)

    assert ("Ngày thứ nhất", "Ngày thứ hai") == (first.title, second.title)
    assert "Đón tiếp đại biểu" == first.rows[0].title
    assert ("break", 11 * 60, 13 * 60 + 30) == next(
        (one.look, one.start, one.end) for one in first.rows if "trưa" in one.title
    )
    assert "Khách mời và đại biểu dự thính" in next(one.attends for one in first.rows if one.title.startswith("Tổ 1"))


def test_hours_past_midnight_are_those_of_the_clock() -> None:
    (day,) = days_of("  - {title: Đêm hội, start: 23:30, minutes: 60}\n")

    assert (23 * 60 + 30, 30) == (day.rows[0].start, day.rows[0].end)


def test_hours_that_rest_on_a_tentative_beginning_are_estimates() -> None:
    case = case_with("conference: {start: dự kiến 08:00}\nagenda: [{title: A, minutes: 5}]\n")
    (day,) = guest_days(case.plan, case.profile)

    assert day.is_estimated
    assert not days_of("  - {title: A, minutes: 5}\n")[0].is_estimated
