"""Files go out and come back: the same agenda, also after a spreadsheet program has had them"""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings

from confplan.case import Case
from confplan.importing.agenda import Imported
from confplan.importing.reading import imported, imported_content, is_file_to_read
from confplan.model.agenda import Item, walk
from confplan.planning.timing_lengths import written_end
from tests.importing.files import ROOT, TODAY, case_of, case_of_file, exported, times, told, workbook
from tests.planning.agendas import AGENDAS, PROFILE, linked

PLANS = ("plan.yaml", *(f"tests/plans/{name}.yaml" for name in ("hybrid-168", "two-day-congress", "ward-half-day")))
AWARDS = "tests/plans/award-ceremony.yaml"  # its awards, which say how long their items take, are in no sheet


def facts(item: Item) -> tuple[object, ...]:
    """Return all that a row says of an item; a span is a start and an end."""
    start, cues = item.start, item.cues
    return (
        *(item.title, item.text, item.kind, item.minutes, item.minutes_each, item.speakers, item.each),
        *(start and (start.minute, start.hedge), written_end(item)),
        *(item.venue, item.by, item.chosen_by, item.optional, item.parallel, item.changeover, item.after_gap, item.id),
        *(item.gives, item.wave, item.replies_to, item.attends, item.visibility, item.says, item.script, item.chair),
        *(item.roll_call, item.warn, item.danger, cues and (cues.sound, cues.light, cues.screen, cues.stage)),
    )


def agenda(case: Case) -> list[tuple[object, ...]]:
    return [facts(item) for item in walk(case.plan.agenda)]


def came_back(case: Case, found: Imported) -> bool:
    """Tell whether the import is the agenda of the case, with the same times; what was open is open."""
    again = case_of(found)
    opens = [
        [
            item.title
            for item in walk(one.plan.agenda)
            for name in ("minutes", "each", "by")
            if one.plan.is_undecided(item.at(name))
        ]
        for one in (case, again)
    ]
    return not told(found) and agenda(case) == agenda(again) and times(case) == times(again) and opens[0] == opens[1]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("name", PLANS)
def test_a_sheet_comes_back_as_the_same_agenda_with_the_same_times(name: str, form: str) -> None:
    case = case_of_file(name)

    assert came_back(case, imported_content(exported(case, form), f"a.{form}"))


def test_what_stands_elsewhere_in_the_plan_does_not_come_back_but_all_fields_of_the_items_do() -> None:
    case = case_of_file(AWARDS)
    again = case_of(imported_content(exported(case, "xlsx"), "a.xlsx"))

    assert agenda(case) == agenda(again)
    assert ["gk-tap-the", "gk-giao-vien", "gk-hoc-sinh", "hoc-bong"] == [one.id for one in again.plan.awards]


def test_the_sheet_on_the_conference_comes_back() -> None:
    case = case_of_file("plan.yaml")
    again = case_of(imported_content(exported(case, "xlsx"), "a.xlsx")).plan.conference
    before = case.plan.conference

    assert (before.name, before.start, [one.date for one in before.date]) == (
        again.name,
        again.start,
        [one.date for one in again.date],
    )
    assert before.venue
    assert again.venue
    assert before.venue.name == again.venue.name


@settings(max_examples=25, deadline=None)
@given(agenda=AGENDAS)
def test_any_agenda_comes_back_from_its_sheet(agenda: tuple[Item, ...]) -> None:
    case = Case(plan=linked(agenda, 480), profile=PROFILE, today=TODAY)
    again = case_of(imported_content(exported(case, "csv"), "a.csv"))

    assert times(case) == times(again)
    assert [facts(item) for item in walk(agenda)] == [facts(item) for item in walk(again.plan.agenda)]


@pytest.mark.needs("soffice")
def test_libreoffice_gives_the_same_agenda_back(tmp_path: Path) -> None:
    cases = {str(number): case_of_file(name) for number, name in enumerate(PLANS)}
    for name, case in cases.items():
        (tmp_path / f"{name}.xlsx").write_bytes(exported(case, "xlsx"))
    (tmp_path / "other.xlsx").write_bytes(
        workbook(
            [
                ["Giờ", "Thời lượng", "Nội dung"],
                [(8 / 24, "hh:mm"), (1 / 24, "[h]:mm"), "a"],
                [(9 / 24, "hh:mm"), "1:00", "b"],
            ]
        )
    )
    _converted(tmp_path, tmp_path, "ods")
    (tmp_path / "back").mkdir()
    _converted(tmp_path, tmp_path / "back", "xlsx", kind="ods")

    for name, case in cases.items():
        assert came_back(case, imported(tmp_path / f"{name}.ods")), name
        assert came_back(case, imported(tmp_path / "back" / f"{name}.xlsx")), name
    for file in (tmp_path / "other.ods", tmp_path / "back" / "other.xlsx"):
        assert [(1, 0, 480, 540, 60), (1, 0, 540, 600, 60)] == times(case_of(imported(file)))


def _converted(folder: Path, into: Path, form: str, kind: str = "xlsx") -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = sorted(str(file) for file in folder.glob(f"*.{kind}"))
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(into), *files],
        check=True,
        capture_output=True,
        timeout=120,
    )


def test_edits_of_the_sheet_arrive(tmp_path: Path) -> None:
    lines = exported(case_of_file("plan.yaml"), "csv").decode("utf-8-sig").split("\n")
    edited = "\n".join(line.replace(",15,", ",1:00,") if "Chiếu phim" in line else line for line in lines)
    file = tmp_path / "a.csv"
    file.write_text(edited, encoding="utf-8")
    film = next(item for item in walk(case_of(imported(file)).plan.agenda) if item.id == "phim")

    assert film.minutes
    assert 60 == film.minutes.likely


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", b"PK"),
        ("a.xlsx", b"no workbook"),
        ("a.json", b"{}"),
        ("a.json", b"[" * 99),
        ("a.csv", b""),
        ("a.json", b"\xff"),
    ],
)
def test_a_file_of_another_kind_is_refused_in_a_sentence(name: str, content: bytes) -> None:
    found = imported_content(content, name)

    assert not found.is_read
    assert 1 == len(found.findings)


def test_a_folder_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    assert not imported(tmp_path).is_read
    assert not imported(tmp_path / "a.csv").is_read


def test_what_is_a_file_to_read_is_told_by_its_ending_or_by_its_being_there() -> None:
    assert is_file_to_read("nowhere.xlsx")
    assert is_file_to_read(str(ROOT / "plan.yaml"))
    assert not is_file_to_read("conference-of-another-kind")
