"""What became of lists that came back, in lines"""

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.planning.received import Enrolled
from confplan.terminal import unstyled
from confplan.timetables.parts.enrolled import lines

MADE = Enrolled(file="a.xlsx", ward="phường Thới An", target="rosters/thoi-an.csv", people=15, added=2, removed=1, said=Text("đã ghi", "written"), is_done=True)  # fmt: skip


def test_each_list_says_whose_it_is_what_changed_and_where_it_went() -> None:
    assert "✓ a.xlsx: phường Thới An → rosters/thoi-an.csv, 15 người (thêm 2, bớt 1): đã ghi\n" == unstyled(
        lines([MADE], "vi")
    )


def test_what_was_found_stands_below_with_its_place() -> None:
    said = Text("sai", "wrong")
    places = (Place("x/a.xlsx", sheet="Trang", cell="B2"), ("delegates", 0), Place("a.csv"))
    found = tuple(Finding("r", Severity.ERROR, at, said) for at in places)
    one = Enrolled(file="a.xlsx", said=Text("chưa", "not read"), findings=found)

    assert "✗ a.xlsx: not read\n    a.xlsx Trang!B2: wrong\n    roster: wrong\n    a.csv: wrong\n" == unstyled(
        lines([one], "en")
    )
