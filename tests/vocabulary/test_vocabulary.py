"""The fields of a document with examples from a plan"""

from datetime import date
from pathlib import Path

import pytest

from confplan.documents.index import document_names
from confplan.loading import load
from confplan.vocabulary.vocabulary import Vocabulary, vocabulary

PLAN = """format: 1
document: {issuer: Ủy ban nhân dân phường Thới An}
conference: {name: Hội nghị tổng kết, date: 26/12/2025, start: 08:00, chair: Bà Lê Thị B}
delegates: [{text: Ban điều hành khu phố, quota: 2, roster: khu-pho.csv}]
invitation: {contact: "đồng chí Lan, 0901 234 567", dress: "trang phục công sở, gọi 0901234567"}
"""
ROSTER = "Họ và tên,Chức danh,Năm sinh,Điện thoại\nTrần Thị Hoa,Trưởng ban,1970,0912345678\n"


def shown(folder: Path, name: str) -> Vocabulary:
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "khu-pho.csv").write_text(ROSTER, encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2025, 12, 1)).case
    assert case is not None
    return vocabulary(name, case)


def examples(found: Vocabulary) -> dict[str, str | None]:
    return {entry.field.name: entry.example.vi if entry.example else None for entry in found.entries}


def test_examples_are_the_plans_own_as_they_print(tmp_path: Path) -> None:
    said = examples(shown(tmp_path, "invitations"))

    assert "Hội nghị tổng kết" == said["occasion.name"]
    assert "ngày 26 tháng 12 năm 2025" == said["occasion.days"]
    assert "08 giờ" == said["occasion.start"]
    assert "không" == said["letters[].is_group"]
    assert said["required"] is None
    assert said["letters"] is not None
    assert said["letters"].endswith(" mục")


@pytest.mark.parametrize("name", document_names())
def test_no_person_of_the_plan_is_shown(name: str, tmp_path: Path) -> None:
    said = " ".join(filter(None, examples(shown(tmp_path, name)).values()))

    assert not [one for one in ("Trần Thị Hoa", "Lê Thị B", "Lan,", "0901", "0912", "1970") if one in said]


def test_filters_are_those_that_the_documents_templates_know(tmp_path: Path) -> None:
    names = {one.name for one in shown(tmp_path, "name-plates").filters}

    assert {"day_long", "code"} <= names
    assert not names & {"next_day", "script_data"}
    assert "next_day" in {one.name for one in shown(tmp_path, "task-sheet").filters}
