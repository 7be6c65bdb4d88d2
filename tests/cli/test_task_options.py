"""The options of `confplan tasks`"""

from pathlib import Path

import pytest
import typer

from confplan.cli.task_options import form, found
from tests.documents.printing import case_with
from tests.timetables.tasks.listings import PLAN


def test_the_form_is_that_of_the_file_where_none_is_asked_for() -> None:
    assert ["markdown", "ics", "table", "json", "table"] == [
        form("table", Path("a.md")),
        form("table", Path("a.ICS")),
        form("table", Path("a.unknown")),
        form("json", Path("a.md")),
        form("table", None),
    ]


def test_a_unit_that_is_unclear_ends_the_run() -> None:
    assert 4 == len(found(case_with(PLAN), "date", None).lines)
    with pytest.raises(typer.BadParameter):
        found(case_with(PLAN), "unit", "phòng")
