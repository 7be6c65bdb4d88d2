"""The files that a plan names, in its case, and what was wrong with them"""

from datetime import date
from pathlib import Path

from confplan.gathering import case_of, unread
from confplan.model.agenda import Item
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.source.files import OnDisk

TODAY = date(2024, 7, 1)


def test_plan_that_names_no_file_has_none_in_its_case() -> None:
    case = case_of(Plan(agenda=(Item(),)), OnDisk(Path()), TODAY, frozenset())

    assert (None, None) == (case.rosters, case.manuscripts)
    assert () == unread(case)


def test_lists_and_manuscripts_are_read_and_told_where_they_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "bai.txt").write_text("Kính thưa hội nghị", encoding="utf-8")
    inside = Item(path=("agenda", 0, "items", 0), script="bai.txt")
    agenda = (Item(path=("agenda", 0), items=(inside,)), Item(path=("agenda", 1), script="khac.txt"))
    groups = (Group(path=("delegates", 0), roster="a.csv"),)
    case = case_of(Plan(agenda=agenda, delegates=groups), OnDisk(tmp_path), TODAY, frozenset())

    assert [("Kính thưa hội nghị",), None] == [one.paragraphs for one in case.manuscripts or ()]
    assert [("delegates", 0, "roster"), ("agenda", 1, "script")] == [one.at for one in unread(case)]
