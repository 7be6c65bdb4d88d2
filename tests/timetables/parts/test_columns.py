"""The columns of an agenda in a spreadsheet"""

from dataclasses import fields
from typing import get_args

from confplan.folding import bare
from confplan.model.agenda import Item, Kind
from confplan.timetables.parts.columns import COLUMNS, KINDS, Holds


def test_every_field_of_an_item_has_its_column() -> None:
    written = {column.field.partition(".")[0] for column in COLUMNS if column.holds is not Holds.ANSWER}

    assert {field.name for field in fields(Item)} - {"path", "items"} == written - {"day", "depth"} | {"day"}


def test_no_two_headings_are_read_as_the_same() -> None:
    for language in ("vi", "en"):
        headings = [bare(getattr(column.heading, language)) for column in COLUMNS]

        assert len(set(headings)) == len(headings)


def test_every_kind_has_its_word() -> None:
    assert set(get_args(Kind)) == set(KINDS)
