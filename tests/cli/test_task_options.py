"""The options of `confplan tasks`"""

from pathlib import Path

import pytest
import typer

from confplan.cli.handing_over import form
from confplan.cli.task_options import found, known_formats
from tests.documents.printing import case_with
from tests.timetables.tasks.listings import PLAN


def test_the_form_is_that_of_the_file_where_none_is_asked_for() -> None:
    assert ["markdown", "ics", "table", "json", "table"] == [
        form("table", Path("a.md"), known_formats),
        form("table", Path("a.ICS"), known_formats),
        form("table", Path("a.unknown"), known_formats),
        form("json", Path("a.md"), known_formats),
        form("table", None, known_formats),
    ]


def test_a_unit_that_is_unclear_ends_the_run() -> None:
    assert 4 == len(found(case_with(PLAN), "date", None).lines)
    with pytest.raises(typer.BadParameter):
        found(case_with(PLAN), "unit", "phòng")
