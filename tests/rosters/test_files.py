"""Which files a roster means, and that none outside the plan's folder is among them"""

from pathlib import Path

import pytest

from confplan.findings import Text
from confplan.rosters.files import MOST_FILES, OTHER_KIND, TOO_MANY, named_files
from confplan.source.files import NO_LINK, NOT_INSIDE, OnDisk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "rosters").mkdir()
    for name in ("b.csv", "a.CSV", "c.xlsx", "~$c.xlsx", ".d.csv", "e.txt"):
        (tmp_path / "rosters" / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("*", ["rosters/a.CSV", "rosters/b.csv", "rosters/c.xlsx"]),
        ("rosters/*.csv", ["rosters/a.CSV", "rosters/b.csv"]),
        ("rosters\\b.*", ["rosters/b.csv"]),
        ("rosters/z*.csv", []),
        ("lists/*.csv", []),
        ("rosters/b.csv", ["rosters/b.csv"]),
        ("../b.csv", ["../b.csv"]),
        ("b.docx", OTHER_KIND),
        ("../*.csv", NOT_INSIDE),
        ("/etc/*.csv", NOT_INSIDE),
        ("*/b.csv", NOT_INSIDE),
        ("C:/*.csv", NOT_INSIDE),
        ("rosters/../../*.csv", NOT_INSIDE),
    ],
)
def test_files_are_those_that_the_words_mean(folder: Path, written: str, expected: list[str] | Text) -> None:
    assert expected == named_files(OnDisk(folder), written)


def test_folder_that_is_a_link_is_not_followed(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "rosters")

    assert NO_LINK == named_files(OnDisk(folder), "link/*.csv")


def test_endless_folder_is_refused(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.csv").touch()

    assert TOO_MANY == named_files(OnDisk(tmp_path), "*.csv")
