"""The words of lists of seats"""

from confplan.timetables.seats.words import about, heading, summary
from tests.timetables.seats.listings import of


def test_nothing_is_said_twice_of_a_person() -> None:
    lines = of().lines

    assert ["", "Báo chí", "", ""] == [about(line, with_party=True) for line in lines]
    assert "" == about(lines[1], with_party=False)


def test_headings_are_rows_or_groups() -> None:
    assert ("Hàng A", "Row A") == tuple(heading(of(), "A").said(one) for one in ("vi", "en"))
    assert "Chưa có ghế" == heading(of(), "").vi
    assert "Báo chí" == heading(of(by="group"), "Báo chí").vi
    assert "4 people have a seat, 7 seats are left" == summary(of()).en


def test_tables_are_headings_too() -> None:
    plan = "conference: {venue: {name: Sảnh, layout: {shape: tables, rows: 1, blocks: [1], chairs: 4}}}\ndelegates: [{name: Báo chí, quota: 1}]"  # fmt: skip
    listing = of(text=plan)

    assert ["A1"] == [name for name, _ in listing.groups]
    assert ("Bàn A1", "Table A1") == tuple(heading(listing, "A1").said(one) for one in ("vi", "en"))
