"""A folder of many plans is judged by all processors: what is said, and what was looked at, is what one would say"""

import io
from datetime import date
from pathlib import Path

import pytest

from confplan.checking import CROWD, Terms, Verdict, examine
from confplan.looks import Looks, note, noted
from confplan.reports.concise import render

TERMS = Terms(today=date(2024, 7, 1), is_brief=True)


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.processes.processors", lambda: 2)


def crowd(folder: Path) -> Path:
    """Write plans that are sound, wrong, broken, none at all or about a list, more than one process would be given."""
    texts = (
        "format: 1\nconference: {name: Hội nghị}\n",
        "format: 1\nagenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: A, minutes: 12}\n",
        "format: 1\nconference: [\n",
        "just: settings\n",
        "format: 1\ndelegates:\n  - {name: Khách, roster: guests.csv}\n",
    )
    for number in range(CROWD):
        (folder / f"{number:03}.yaml").write_text(texts[number % len(texts)], encoding="utf-8")
    (folder / "guests.csv").write_text("Họ và tên,Chức vụ\nLê Văn An,Trưởng phòng\n", encoding="utf-8")
    return folder


def examined(folder: Path) -> tuple[Verdict, Looks]:
    note(wanted=True)
    verdict = examine([str(folder)], io.BytesIO(), TERMS)
    looks = noted()
    note(wanted=False)
    return verdict, looks


def test_many_processes_say_what_one_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    several, looks = examined(crowd(tmp_path))
    monkeypatch.setattr("confplan.checking.CROWD", CROWD + 1)
    alone, alone_looks = examined(tmp_path)

    assert len(several.reports) == CROWD
    assert render(several.reports, "vi") == render(alone.reports, "vi")
    assert [one.name for one in several.reports] == [one.name for one in alone.reports]
    assert several.all_plans == alone.all_plans
    assert looks == alone_looks


def test_folder_without_any_plan_says_so(tmp_path: Path) -> None:
    for number in range(CROWD):
        (tmp_path / f"{number}.yaml").write_text("just: settings\n", encoding="utf-8")
    verdict, _ = examined(tmp_path)

    assert verdict.reports[-1].located[0].finding.rule == "not-a-plan"
    assert not verdict.all_plans


def test_rule_that_fails_in_another_process_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.planning.timing.parts", lambda *_: 1 // 0)
    verdict, _ = examined(crowd(tmp_path))

    assert verdict.status(None) == 3
