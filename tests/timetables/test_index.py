"""Formats found by their files"""

from typing import get_args, get_type_hints

from confplan.cli.agenda import command
from confplan.timetables.index import formats, renderer
from tests.timetables.programmes import SHORT, of


def test_every_format_is_a_choice_of_the_command() -> None:
    assert formats() == sorted(get_args(get_type_hints(command)["format_"]))


def test_every_format_renders() -> None:
    assert all(renderer(name)(of(SHORT), "vi") for name in formats())
