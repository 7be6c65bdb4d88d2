"""All papers of one plan tell the same: the conference, the hours of its items, and who a person is"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

import pytest

from confplan.case import Case
from confplan.documents.award_call_list import CallList
from confplan.documents.document import View
from confplan.documents.index import document_names
from confplan.documents.name_plates import Plate
from confplan.documents.parts.occasion import Occasion
from confplan.documents.parts.run_rows import RunRow
from confplan.documents.programme import GuestProgramme
from confplan.documents.run_sheet import RunSheet
from confplan.loading import load_content
from confplan.model.scalars import Day
from tests.documents.printing import case_of, packed, printed, text_of, view_of

OF_A_DAY, ROUNDED = 24 * 60, 5  # minutes; a programme for guests rounds its hours
OF_THE_CONFERENCE = ("name", "hosts", "days", "start", "venue", "address", "chair")
NAMED = ("budget", "invitations", "mc-script", "programme", "run-sheet", "sign-in", "task-sheet", "award-call-list")
WINNER, GUEST = "Nguyễn Thị Thùy Dương", "Trần Văn Bình"
PEOPLE = """\
document: {issuer: Ủy ban nhân dân phường Thới An}
conference: {name: Lễ tuyên dương phường Thới An, date: 20/11/2026, start: 8h00, venue: Hội trường phường}
delegates:
  - {name: Khách mời, text: Lãnh đạo phường, roster: khach.csv}
  - {text: Người được tuyên dương, from: awards}
agenda:
  - {title: Tuyên bố lý do và giới thiệu đại biểu, minutes: 7}
  - {title: Trao Giấy khen, gives: gk, by: Chủ tịch Ủy ban nhân dân phường}
  - {title: Bế mạc, minutes: 5}
awards: [{id: gk, name: Giấy khen, for: individual, winners: gk.csv}]
"""
Told = Mapping[str, View]
Stated = dict[str, dict[str, object]]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("plan")
    (folder / "khach.csv").write_text(f"Họ và tên,Chức danh,Đơn vị\n{GUEST},Bí thư,Đảng ủy phường\n", encoding="utf-8")
    (folder / "gk.csv").write_text(f"Họ và tên,Chức danh,Đơn vị\n{WINNER},Trưởng khu phố,Khu phố 1\n", encoding="utf-8")
    loaded = load_content(f"format: 1\n{PEOPLE}".encode(), "plan.yaml", folder, today=dt.date(2026, 11, 1))

    assert loaded.case, loaded.findings

    return loaded.case


def papers(case: Case) -> dict[str, View]:
    return {name: view_of(name, case) for name in document_names()}


def _parts(value: object) -> Iterator[object]:
    """Yield every value of a view, itself included."""
    yield value
    if is_dataclass(value):
        inner: Iterator[object] = (getattr(value, one.name) for one in fields(value))
    else:
        inner = iter(value) if isinstance(value, tuple) else iter(())
    for one in inner:
        yield from _parts(one)


def of_the_conference(told: Told) -> Stated:
    """Return each fact of the conference as each paper states it; a paper that says nothing of it is left out."""
    found: Stated = defaultdict(dict)
    for paper, view in told.items():
        for part in _parts(view):
            if part is view or isinstance(part, Occasion):
                said = ((fact, getattr(part, fact, None)) for fact in OF_THE_CONFERENCE)
                found_here = {fact: value for fact, value in said if value and (fact != "days" or _are_days(value))}
                for fact, value in found_here.items():
                    found[fact][paper] = value
    return found


def _are_days(value: object) -> bool:
    """Tell days of the calendar from the days of an agenda with their items."""
    return isinstance(value, tuple) and all(isinstance(one, Day) for one in value)


def of_people(told: Told) -> Stated:
    """Return each named person's post as each paper states it."""
    found: Stated = defaultdict(dict)
    for paper, view in told.items():
        for part in _parts(view):
            if getattr(part, "name", None) and hasattr(part, "post") and hasattr(part, "unit"):
                found[str(getattr(part, "name", ""))][paper] = getattr(part, "post", None)
    return found


def hours(view: View) -> dict[str, set[int]]:
    """Return the hours at which a paper lets each item begin, in minutes of the day."""
    found: dict[str, set[int]] = defaultdict(set)
    for part in _parts(view):
        start, title = getattr(part, "start", None), getattr(part, "title", None)
        if isinstance(start, int) and isinstance(title, str):
            found[title].add(start % OF_A_DAY)
    return found


def differing(stated: Stated) -> dict[str, dict[str, object]]:
    return {fact: said for fact, said in stated.items() if len({repr(one) for one in said.values()}) > 1}


def at_other_hours(told: Told) -> list[tuple[str, str]]:
    """Return the papers and items whose hour is not that of the run sheet, rounded where the paper rounds."""
    true = hours(told["run-sheet"])
    return [
        (paper, title)
        for paper, view in told.items()
        for title, starts in hours(view).items()
        for start in starts
        if title in true and min(abs(start - one) for one in true[title]) >= _slack(view)
    ]


def _slack(view: View) -> int:
    return ROUNDED if isinstance(view, GuestProgramme) else 1


@pytest.mark.parametrize("plan", ["plan.yaml", "tests/plans/award-ceremony.yaml", "tests/plans/two-day-congress.yaml"])
def test_papers_agree_on_the_conference_and_its_hours(plan: str) -> None:
    told = papers(case_of(plan))
    conference = of_the_conference(told)

    assert not differing(conference)
    assert not at_other_hours(told)
    assert len(conference["name"]) >= len(NAMED)
    assert {paper for paper, view in told.items() if hours(view)} >= {"run-sheet", "mc-script", "programme"}


def test_papers_agree_on_people(people: Case) -> None:
    told = of_people(papers(people))

    assert not differing(told)
    assert set(told[WINNER]) >= {"award-call-list"}
    assert set(told[GUEST]) >= {"invitations", "sign-in"}


def test_printed_papers_have_the_name_and_the_people(people: Case) -> None:
    told = papers(people)
    texts = {name: packed(text_of(printed(name, told[name], "docx"), "docx")).casefold() for name in NAMED}
    name = packed(people.plan.conference.name or "").casefold()

    assert [paper for paper, text in texts.items() if name not in text] == []
    for paper in ("award-call-list", "mc-script"):
        assert packed(WINNER).casefold() in texts[paper]
        assert packed("Trưởng khu phố").casefold() in texts[paper]
    assert packed(GUEST).casefold() in texts["invitations"]
    assert packed(GUEST).casefold() in texts["sign-in"]


def test_plates_have_the_posts_of_the_sign_in_sheet(people: Case) -> None:
    told = papers(people)
    plates = [part for part in _parts(told["name-plates"]) if isinstance(part, Plate)]
    own = next(one for one in plates if packed(GUEST).casefold() in packed("".join(one.big)).casefold())

    assert "bíthư" in packed("".join(one for one in (*own.big, *own.small))).casefold()


def test_a_changed_paper_does_not_agree(people: Case) -> None:
    told = papers(people)
    sheet, calls = told["run-sheet"], told["award-call-list"]
    assert isinstance(sheet, RunSheet)
    assert isinstance(calls, CallList)
    renamed = replace(sheet, occasion=replace(sheet.occasion, name="Lễ khác"))
    late = replace(sheet, roles=(), run=tuple(replace(day, rows=tuple(map(_later, day.rows))) for day in sheet.run))
    wrong = [replace(act, rows=tuple(replace(row, post="Bí thư") for row in act.rows)) for act in calls.givings[0].acts]
    other = replace(calls, givings=(replace(calls.givings[0], acts=tuple(wrong)),))

    assert list(differing(of_the_conference({**told, "run-sheet": renamed}))) == ["name"]
    assert {"mc-script", "programme"} <= {paper for paper, _ in at_other_hours({**told, "run-sheet": late})}
    assert list(differing(of_people({**told, "award-call-list": other}))) == [WINNER]


def _later(row: RunRow) -> RunRow:
    start = None if row.start is None else row.start + ROUNDED + 1
    return replace(row, start=start, before=None, after=None)
