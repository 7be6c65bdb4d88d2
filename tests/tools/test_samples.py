"""The sample lists: fresh, marked as samples, and what the real plan asks of its wards"""

import shutil
from datetime import date
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.checking import judge
from confplan.documents.invitations import view
from confplan.loading import load
from confplan.planning.quotas_shares import divisions
from tools.samples import FOLDER, MARK, NEIGHBOURHOODS, ROOT, lists


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    home = tmp_path_factory.mktemp("plan")
    shutil.copy(ROOT / "plan.yaml", home)
    shutil.copytree(FOLDER, home / "rosters")
    found = load(home / "plan.yaml", today=date(2024, 7, 1)).case
    assert found
    return found


def test_files_are_what_the_tool_makes() -> None:
    assert lists() == {file.name: file.read_bytes() for file in FOLDER.iterdir()}, "run: python -m tools.samples"


def test_each_says_on_top_that_nobody_in_it_exists_and_has_no_telephone() -> None:
    for content in lists().values():
        text = content.decode("utf-8-sig")
        assert MARK in text.splitlines()[0]
        assert not any(len(cell) > len("2002") and cell.isdecimal() for cell in text.replace("\n", ",").split(","))


def test_eleven_wards_send_fifteen_people_each_of_whom_nothing_is_wrong(case: Case) -> None:
    (division,) = divisions(case.plan, case.rosters)
    found = [one for one in judge(case) if not isinstance(one.at, tuple)]

    assert [15] * 11 == [len(share.people) for share in division.shares]
    assert ((), ()) == (division.missing, division.strays)
    assert [] == found


def test_no_neighbourhood_has_all_five_posts(case: Case) -> None:
    (division,) = divisions(case.plan, case.rosters)
    for share in division.shares:
        posts = {(one.neighbourhood, one.title) for one in share.people}
        assert {3} == {sum(place == f"Khu phố {at}" for place, _ in posts) for at in range(1, NEIGHBOURHOODS + 1)}


def test_names_are_many_and_letters_go_to_each(case: Case) -> None:
    names = {one.name for one in view(case).letters if one.name}

    assert len(names) > 150


def test_folder_is_where_the_docs_say() -> None:
    assert Path("samples/rosters") == FOLDER.relative_to(ROOT)
    for page in ("docs/delegates.md", "docs/delegates.vi.md"):
        assert "samples/rosters" in (ROOT / page).read_text(encoding="utf-8")
