"""Stubs for what an imported agenda names"""

from confplan.importing.agenda import Entry
from confplan.importing.declaring import named, stubs
from confplan.places import Place

INSIDE = Entry(at=Place("a"), fields={"gives": ("x", "y"), "each": "conference"})
OUTSIDE = Entry(at=Place("a"), fields={"gives": ("y",), "each": ""}, items=(INSIDE,))


def test_each_name_is_declared_once_in_the_order_of_the_items() -> None:
    assert ["y", "x"] == named([OUTSIDE], "gives")
    assert {"awards"} == stubs([OUTSIDE], str).keys()


def test_an_agenda_that_names_nothing_needs_no_section() -> None:
    assert {} == stubs([Entry(at=Place("a"), fields={"title": "a"})], str)
