"""A plan names files only inside its folder"""

import os
from pathlib import Path

import pytest

from confplan.source import files
from confplan.source.files import contained


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.csv").write_text("0901234567", encoding="utf-8")
    inside = tmp_path / "plan"
    (inside / "rosters").mkdir(parents=True)
    (inside / "rosters" / "a.csv").write_text("tên\n", encoding="utf-8")
    (inside / "link.csv").symlink_to(tmp_path / "secret.csv")
    (inside / "linked").symlink_to(tmp_path)
    return inside


def test_file_inside_is_read(folder: Path) -> None:
    assert contained(folder, "rosters/a.csv") == "tên\n".encode()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../secret.csv", files.NOT_INSIDE),
        ("rosters/../../secret.csv", files.NOT_INSIDE),
        ("/etc/passwd", files.NOT_INSIDE),
        ("C:\\x.csv", files.NOT_INSIDE),
        ("..\\secret.csv", files.NOT_INSIDE),
        ("", files.NOT_INSIDE),
        ("a\0.csv", files.NOT_INSIDE),
        ("link.csv", files.NO_LINK),
        ("linked/secret.csv", files.NO_LINK),
        ("rosters", files.NOT_A_FILE),
        ("none.csv", files.NOT_FOUND),
    ],
)
def test_anything_else_is_refused_without_its_content(folder: Path, name: str, why: object) -> None:
    assert contained(folder, name) == why


def test_device_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe.csv")

    assert contained(folder, "pipe.csv") == files.NOT_A_FILE


def test_huge_file_is_refused_unread(folder: Path) -> None:
    with (folder / "huge.csv").open("wb") as file:
        file.truncate(files.MOST_BYTES + 1)

    assert contained(folder, "huge.csv") == files.TOO_LARGE


def test_name_that_is_too_long_is_refused(folder: Path) -> None:
    found = contained(folder, "a" * 5000)

    assert not isinstance(found, bytes)
    assert "cannot be read" in found.en
