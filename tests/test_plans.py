"""Plans of other offices, written from the format alone: each is read, judged, timed and printed; and one with mistakes of all kinds"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from confplan.building import make
from confplan.case import Case
from confplan.checking import check
from confplan.documents.index import document_names
from confplan.findings import Severity
from confplan.loading import load
from confplan.model.agenda import walk
from confplan.outputs import Order
from confplan.planning.speeches import speeches
from confplan.planning.timing import timetable
from confplan.reports.report import report
from tests.rules.cases_of import cases_in

PLANS = Path(__file__).parent / "plans"
TODAY = date(2025, 9, 1)


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of a plan before it is read"""

    items: int
    groups: int
    days: tuple[tuple[str, str], ...]  # when each begins and ends, optional items held
    entries: int = 0


KNOWN = {
    "ward-half-day": Known(items=7, groups=3, days=(("07:30", "09:10"),)),
    "two-day-congress": Known(items=18, groups=3, days=(("07:00", "16:30"), ("07:30", "11:10")), entries=6),
    "award-ceremony": Known(items=11, groups=4, days=(("16:30", "17:56"),), entries=4),
    "hybrid-168": Known(items=17, groups=2, days=(("07:30", "15:40"),), entries=168),
}


def case_of(name: str) -> Case:
    case = load(PLANS / f"{name}.yaml", today=TODAY).case
    assert case
    return case


def said(name: str) -> list[str]:
    """Return the errors and warnings, each with its line."""
    loaded = load(PLANS / f"{name}.yaml", today=TODAY)
    located = report(name, check(loaded), loaded.atlas).located
    return [
        f"{one.marked.place.span and one.marked.place.span.line}: {one.finding.rule}: {one.finding.text.en}"
        for one in located
        if one.finding.severity is Severity.ERROR
    ]


def test_every_plan_is_known() -> None:
    assert {*KNOWN, "mistakes"} == {path.stem for path in PLANS.glob("*.yaml")}


@pytest.mark.parametrize("name", KNOWN)
def test_another_offices_plan_holds_no_error(name: str) -> None:
    assert [] == said(name)


@pytest.mark.parametrize(("name", "known"), KNOWN.items())
def test_nothing_of_it_is_lost(name: str, known: Known) -> None:
    plan = case_of(name).plan

    assert known.items == len(list(walk(plan.agenda)))
    assert known.groups == len(plan.delegates)
    assert known.entries == sum(len(listed) for listed in plan.lists.values())


@pytest.mark.parametrize(("name", "known"), KNOWN.items())
def test_its_days_begin_and_end_when_they_should(name: str, known: Known) -> None:
    case = case_of(name)
    rows = timetable(case.plan, case.profile).rows
    days = sorted({row.day for row in rows})
    spans = [
        ([row.start or 0 for row in rows if row.day == day], [row.end or 0 for row in rows if row.day == day])
        for day in days
    ]

    assert known.days == tuple((clock(min(starts)), clock(max(ends))) for starts, ends in spans)


def test_closing_speech_of_a_ward_has_room_in_its_item() -> None:
    case = case_of("ward-half-day")
    (speech,) = speeches(case.plan, case.profile, case.manuscripts or ())

    assert ("Bế mạc", 5) == (speech.item.title, speech.slot and speech.slot.minutes)
    assert (319, 421) == (speech.words, speech.syllables)


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def test_the_hall_of_a_congress_is_the_one_that_venues_declares() -> None:
    hall = case_of("two-day-congress").plan.conference.venue

    assert hall is not None
    assert ("Nhà Văn hóa tỉnh", "400") == (hall.name, str(hall.seats))


def test_all_mistakes_are_found_in_one_run_at_their_lines(tmp_path: Path) -> None:
    (case,) = cases_in((PLANS / "mistakes.yaml").read_text(encoding="utf-8"))
    (tmp_path / "plan.yaml").write_text(case.files["plan.yaml"], encoding="utf-8")
    loaded = load(tmp_path / "plan.yaml", today=date(2024, 7, 1))
    located = report("plan.yaml", check(loaded), loaded.atlas).located
    found = {(one.marked.place.span.line, one.finding.rule) for one in located if one.marked.place.span}
    planted = {(line, rule) for (_, line), rules in case.expected.items() for rule in rules}

    assert set() == planted - found
    assert len(planted) >= 20


@pytest.mark.parametrize("name", KNOWN)
def test_every_paper_of_it_is_printed(name: str, tmp_path: Path) -> None:
    made = make(load(PLANS / f"{name}.yaml", today=TODAY), Order(out=tmp_path), checked=True)
    assert made.written

    assert 0 == made.status
    assert set(document_names()) == {file.parent.name for file in made.written.files}
    assert all(file.stat().st_size > 1000 for file in made.written.files)


def test_clusters_keep_the_writing_in_which_they_print() -> None:
    plan = case_of("hybrid-168").plan
    attending = {name for item in walk(plan.agenda) for name in item.attends}

    assert {"Cụm Trung tâm", "Cụm Bình Dương", "Cụm Vũng Tàu", "đặc khu Côn Đảo"} == attending
