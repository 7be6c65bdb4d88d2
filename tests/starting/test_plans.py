"""Each plan to begin with validates, empty and with answers"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path as File

import pytest

from confplan.checking import check
from confplan.findings import Severity
from confplan.loading import Loaded, load_content
from confplan.places import Path
from confplan.starting.plans import begun, kinds
from confplan.starting.questions import QUESTIONS

ANSWERS = ["Hội nghị: <tổng kết> #1", "Ủy ban nhân dân phường Thới An", "17/10/2025 (sáng thứ Sáu)", "8h30", "Hội trường #1, [tầng 2]"]  # fmt: skip
PLANS: list[Mapping[Path, str]] = [
    {},
    {
        path: said
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
        for path, said in question.filled(answer).items()
    },
]


def loaded(kind: str, answers: Mapping[Path, str]) -> Loaded:
    return load_content(begun(kind, answers).encode(), "plan.yaml", File(), today=date(2025, 9, 1))


def test_the_usual_kind_comes_first() -> None:
    assert ("conference", "ceremony", "congress", "ward") == kinds()


@pytest.mark.parametrize("answers", PLANS, ids=["empty", "answered"])
@pytest.mark.parametrize("kind", kinds())
def test_a_plan_to_begin_with_holds_no_error(kind: str, answers: Mapping[Path, str]) -> None:
    found = check(loaded(kind, answers))

    assert [] == [finding.text.en for finding in found if finding.severity is Severity.ERROR]


@pytest.mark.parametrize("kind", kinds())
def test_answers_are_read_back_as_they_were_given(kind: str) -> None:
    case = loaded(kind, PLANS[1]).case
    assert case
    conference = case.plan.conference

    assert ("Ủy ban nhân dân phường Thới An",) == conference.hosts
    assert "Ủy ban nhân dân phường Thới An" == case.plan.document.issuer
    assert "Hội nghị: <<tổng kết> #1" == conference.name
    assert ["17/10/2025 (sáng thứ Sáu)"] == [str(day) for day in conference.date]
    assert "08:30" == str(conference.start)
    assert conference.venue is not None
    assert "Hội trường #1, [tầng 2]" == conference.venue.name


@pytest.mark.parametrize("kind", kinds())
def test_a_field_without_an_answer_is_undecided(kind: str) -> None:
    case = loaded(kind, {("conference", "name"): ""}).case
    assert case

    assert case.plan.is_undecided(("conference", "name"))
    assert case.plan.is_undecided(("conference", "date"))


@pytest.mark.parametrize("kind", kinds())
def test_the_comments_stay(kind: str) -> None:
    empty, answered = (begun(kind, answers) for answers in PLANS)

    assert empty.count("#") + 2 == answered.count("#")
    assert "viết như sẽ in" in answered or "ví dụ Lễ" in answered


def test_a_comment_keeps_its_column_where_there_is_room() -> None:
    text = begun("ward", {("conference", "start"): "7h30", ("conference", "name"): "Hội nghị" + " rất dài" * 5})

    assert "\n  start: 7h30                   # ví dụ 7h30" in text
    assert "rất dài  # tên hội nghị" in text
