"""The options of `confplan delegates`"""

import pytest
import typer

from confplan.case import Case
from confplan.cli.delegate_options import form_formats, group_of, known_format, known_formats
from tests.timetables.delegates.listings import PLAN, loaded


def case_of(plan: str) -> Case:
    case = loaded({}, plan).case
    assert case
    return case


def test_formats_are_known_or_end_the_run() -> None:
    assert ["csv", "json", "markdown", "table", "xlsx"] == known_formats()
    assert "xlsx" == known_format(" XLSX ")
    assert ["docx", "xlsx"] == form_formats("docx, XLSX,docx")
    with pytest.raises(typer.BadParameter, match="xlsx"):
        form_formats("xls")


def test_a_group_is_found_by_its_id_or_name() -> None:
    case = case_of(PLAN)

    assert [case.plan.delegates[0]] * 3 == [group_of(case, one) for one in (None, "khu-pho", "khu phố")]
    with pytest.raises(typer.BadParameter, match="khu-pho"):
        group_of(case, "x")
    with pytest.raises(typer.BadParameter, match="roster"):
        group_of(case_of("status: draft"), None)
