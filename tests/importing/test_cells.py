"""Cells become fields, each kind of column in its own way"""

import pytest

from confplan.findings import Finding
from confplan.importing.agenda import Written
from confplan.importing.cells import put_fields, said
from confplan.importing.drafts import Draft
from confplan.source.cells import Row

FIELDS = ("title", "optional", "gives", "start", "end", "minutes", "speakers", "kind", "visibility")


def read(*cells: str) -> tuple[dict[str, Written], list[Finding]]:
    row, findings = Row("a.csv", 1, cells), list[Finding]()
    draft = Draft(row.place(0), findings)
    put_fields(draft, row, {field: column for column, field in enumerate(FIELDS) if column < len(cells)})
    return draft.fields, findings


def test_each_kind_of_column_is_read_in_its_own_way() -> None:
    found, findings = read("a", "có", "x;y ", "dự kiến 8h", "24:00", "1:00", "khoảng 5", "report", "Nội bộ")

    assert [] == findings
    assert {
        "title": "a",
        "optional": "true",
        "gives": ("x", "y"),
        "start": "dự kiến 08:00",
        "end": "24:00",
        "minutes": "60",
        "speakers": "khoảng 5",
        "kind": "report",
        "visibility": "internal",
    } == found


@pytest.mark.parametrize("text", ["", "-", "–", " "])
def test_what_people_put_into_an_empty_cell_says_nothing(text: str) -> None:
    assert ({}, []) == read(*[text] * 9)


@pytest.mark.parametrize("text", ["không", "no", "False", "0"])
def test_a_no_is_no_field(text: str) -> None:
    assert {"title": "a"} == read("a", text)[0]


def test_only_a_csv_file_has_guards() -> None:
    assert "=a" == said(Row("a.csv", 1, ("'=a",)), 0)
    assert "'=a" == said(Row("a.xlsx", 1, ("'=a",), (), "Trang 1"), 0)
    assert "'a" == said(Row("a.csv", 1, ("'a",)), 0)
