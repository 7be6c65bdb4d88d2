"""Readings side by side"""

from confplan.timetables.parts.open_readings import open_readings
from tests.timetables.programmes import of, of_the_source

OPEN = """
units: [{name: Ủy ban nhân dân phường, each: phường}]
lists: {phường: [Hiệp Thành, Thới An]}
agenda:
  - {title: Phát biểu, speakers: 2, chosen_by: Ủy ban nhân dân phường, minutes_each: 5}
"""


def test_each_reading_has_its_minutes_its_ends_and_what_is_left() -> None:
    (found,) = open_readings(of_the_source())

    assert found.title.en == "“Phát biểu của đại diện khu phố mới” may be read in 2 ways:"
    assert [head.en for head in found.heads] == ["Reading", "Min", "No optional", "With all", "Left"]
    assert [[cell.en for cell in way.cells] for way in found.ways] == [
        ["2 in all", "~10", "10:12", "10:22", "68 minutes to spare"],
        ["2 for each phường, 22 in all", "~110", "11:52", "12:02", "32 minutes over"],
    ]
    assert [way.is_late for way in found.ways] == [False, True]


def test_without_optional_items_there_is_one_end_and_without_a_clock_none() -> None:
    (found,) = open_readings(of(OPEN))

    assert [head.en for head in found.heads] == ["Reading", "Min", "End", "Left"]
    assert [[cell.en for cell in way.cells] for way in found.ways] == [
        ["2 in all", "10", "", ""],
        ["2 for each phường, 4 in all", "20", "", ""],
    ]
