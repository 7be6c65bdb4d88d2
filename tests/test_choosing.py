"""Choosing from lists in files, and the list of each ward that comes of it"""

from datetime import date
from pathlib import Path

from confplan.choosing import Asked, chosen, keep, lists
from confplan.findings import Text
from confplan.loading import load
from confplan.timetables.picks.listing import Listing
from tests.timetables.delegates.listings import COMPLETE, HEADER, written


def made(folder: Path, files: dict[str, str], asked: Asked) -> Listing | tuple[Text, ...]:
    paths = []
    for name, text in files.items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_text(text, encoding="utf-8")
    case = load(written(folder, {}), today=date(2024, 7, 1)).case
    assert case
    group = case.plan.delegates[0]
    return chosen(case, group, lists(case, group, paths), asked)


def test_the_files_of_one_ward_are_joined_and_its_list_is_written(tmp_path: Path) -> None:
    head, *rows = COMPLETE.splitlines(keepends=True)
    files = {"Thới An": head + rows[0] + rows[1], "phường Thới An": head + rows[2]}
    found = made(tmp_path, files, Asked("thoi an"))

    assert isinstance(found, Listing)
    assert [True] == [one.is_done for one in keep(found, tmp_path, force=False)]
    assert "Vũ Chi" in (tmp_path / "rosters/thoi-an.csv").read_text(encoding="utf-8-sig")


def test_a_name_of_several_people_is_asked_back(tmp_path: Path) -> None:
    twice = HEADER + "Lê An,Trưởng KP,KP 1,1960,\nLê An,Trưởng KP,KP 2,1971,\n"
    found = made(tmp_path, {"Thới An": twice}, Asked(fixed=("Lê An",)))

    assert not isinstance(found, Listing)
    assert found[0].en.startswith("2 people are called “Lê An”")
