"""An item as the cells of a row"""

from confplan.timetables.parts.cells import Value, cells
from confplan.workbooks import At
from tests.timetables.programmes import of


def row(item: str) -> dict[str, Value]:
    found = of(f"conference:\n  start: 8h\nagenda:\n  - {item}\n")
    return dict(cells(found.lines[0].row, found.case.plan, "vi"))


def test_a_number_of_minutes_is_a_number_and_a_range_stays_as_written() -> None:
    assert 15 == row("{title: Phim, minutes: 15}")["minutes"]
    assert "5-7" == row("{title: Phim, minutes: 5-7}")["minutes"]
    assert "khoảng 7" == row("{title: Phim, minutes: khoảng 7}")["minutes"]


def test_a_fixed_time_is_a_time_and_a_tentative_one_stays_as_written() -> None:
    assert At(510) == row("{title: Phim, start: 8h30}")["start"]
    assert "dự kiến 08:30" == row("{title: Phim, start: dự kiến 8h30}")["start"]


def test_a_plain_span_is_its_two_ends() -> None:
    found = row("{title: Phim, start: 8h30-9h}")

    assert (At(510), At(540)) == (found["start"], found["end"])


def test_midnight_as_an_end_stays_as_written() -> None:
    assert "24:00" == row("{title: Phim, start: 23h-24h}")["end"]


def test_what_is_left_undecided_is_told_from_what_is_absent() -> None:
    found = row("{title: Phim, by: , cues: {sound: , light: tối dần}}")

    assert ("?", "?", "tối dần", None) == tuple(
        found[field] for field in ("by", "cues.sound", "cues.light", "cues.stage")
    )


def test_holes_stay_unfilled() -> None:
    assert "Phim <minutes> phút" == row("{title: Phim <minutes> phút, minutes: 15}")["title"]


def test_kinds_and_lists_are_said_in_words() -> None:
    found = row("{title: Chào, kind: performance, attends: [Đại biểu, Khách], visibility: internal}")

    assert ("văn nghệ", "Đại biểu; Khách", "nội bộ") == (found["kind"], found["attends"], found["visibility"])


def test_times_are_worked_out() -> None:
    found = row("{title: Phim, minutes: 15}")

    assert (At(480), At(495), 15, False) == tuple(
        found[field] for field in ("start_time", "end_time", "planned", "assumed")
    )
