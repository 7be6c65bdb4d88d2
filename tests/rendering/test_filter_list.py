"""The list of filters: all that there are, each with an example that renders"""

from confplan.rendering.environment import (
    calendar_environment,
    markup_environment,
    typst_environment,
    word_environment,
)
from confplan.rendering.filter_list import filter_list


def test_every_filter_of_every_engine_is_in_the_list() -> None:
    made = (markup_environment(None), word_environment(), typst_environment(None), calendar_environment(None))
    known = {name for environment in made for name in environment.filters if not name.startswith("_")}

    assert known == {one.name for one in filter_list()}


def test_examples_print_what_an_office_writes() -> None:
    prints = {one.name: one.prints for one in filter_list()}

    assert "ngày 05 tháng 02 năm 2026" == prints["day_long"]
    assert "03 đại biểu" == prints["count2"]
    assert "ba trăm năm mươi nghìn đồng" == prints["money_words"]
    assert "20260206" == prints["next_day"]
    assert all(one.prints and one.name in one.example for one in filter_list())


def test_filters_of_one_engine_say_so() -> None:
    formats = {one.name: one.formats for one in filter_list()}

    assert ("ics",) == formats["next_day"]
    assert () == formats["day_long"]
