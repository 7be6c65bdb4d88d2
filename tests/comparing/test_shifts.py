"""Items that begin at another hour without a line of their own having changed"""

from confplan.comparing.comparison import Comparison
from confplan.comparing.shifts import End
from tests.comparing.cases import compared

AGENDA = """\
conference: {start: 08:00, end_by: 09:00}
agenda:
  - {title: Chào cờ, minutes: 5}
  - {id: phim, title: Chiếu phim, minutes: 15}
  - title: Tham luận
    items:
      - {title: Một, minutes: 10}
      - {title: Hai, minutes: 10}
  - {title: Bế mạc, minutes: 5}
"""


def shifts(found: Comparison) -> list[tuple[int, list[str]]]:
    return [(shift.minutes, [one.title for one in shift.items]) for shift in found.times.shifts]


def test_all_that_follow_a_longer_item_are_told_once() -> None:
    found = compared(AGENDA, AGENDA.replace("minutes: 15", "minutes: 25"))

    assert [(10, ["Tham luận", "Một", "Hai", "Bế mạc"])] == shifts(found)
    assert 1 == len(found.changes)
    assert (8 * 60 + 20, 8 * 60 + 30) == (found.times.shifts[0].items[0].old, found.times.shifts[0].items[0].new)


def test_end_of_the_day_and_what_it_passes_are_told() -> None:
    found = compared(AGENDA, AGENDA.replace("minutes: 15", "minutes: 35"))

    assert (End(1, 8 * 60 + 45, 9 * 60 + 5, over=5),) == found.times.ends


def test_an_earlier_start_moves_everything() -> None:
    found = compared(AGENDA, AGENDA.replace("start: 08:00", "start: 07:30"))

    assert [(-30, ["Chào cờ", "Chiếu phim", "Tham luận", "Một", "Hai", "Bế mạc"])] == shifts(found)


def test_runs_part_where_the_minutes_differ() -> None:
    changed = AGENDA.replace("minutes: 15", "minutes: 20").replace(
        "{title: Một, minutes: 10}", "{title: Một, minutes: 12}"
    )

    assert [(5, ["Tham luận", "Một"]), (7, ["Hai", "Bế mạc"])] == shifts(compared(AGENDA, changed))


def test_hours_of_a_new_item_are_its_own() -> None:
    found = compared(
        AGENDA, AGENDA.replace("  - title: Tham luận", "  - {title: Giải lao, minutes: 15}\n  - title: Tham luận")
    )

    assert [(15, ["Tham luận", "Một", "Hai", "Bế mạc"])] == shifts(found)
    assert {("agenda", 2): (None, 8 * 60 + 20)} == found.times.begins


def test_item_that_was_moved_does_not_follow_anybody() -> None:
    moved = AGENDA.replace("  - {title: Chào cờ, minutes: 5}\n", "").replace("  - {title: Bế mạc", "  - {title: Chào cờ, minutes: 5}\n  - {title: Bế mạc")  # fmt: skip
    found = compared(AGENDA, moved)

    assert [(-5, ["Chiếu phim", "Tham luận", "Một", "Hai"])] == shifts(found)
    assert {("agenda", 2): (8 * 60, 8 * 60 + 35)} == found.times.begins


def test_a_written_hour_that_changed_is_no_consequence() -> None:
    old = AGENDA.replace("{title: Bế mạc, ", "{title: Bế mạc, start: 08:50, ")
    found = compared(old, old.replace("start: 08:50", "start: 08:55"))

    assert () == found.times.shifts
    assert ["start"] == [change.field for change in found.changes]


def test_without_a_clock_nothing_moves() -> None:
    old = AGENDA.replace("start: 08:00, ", "")

    assert ((), ()) == (
        compared(old, old.replace("15", "20")).times.shifts,
        compared(old, old.replace("15", "20")).times.ends,
    )
