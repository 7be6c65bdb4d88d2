"""Files of a commit: those that were there, no link followed, nothing outside, nothing too large"""

from pathlib import Path

import pytest

from confplan.revisions.git import NoRevisionError
from confplan.revisions.tree import Tree, prefix, tree
from confplan.source.files import MOST_BYTES, NO_LINK, NOT_A_FILE, NOT_FOUND, NOT_INSIDE, TOO_LARGE
from tests.revisions.repositories import commit, git, repository

FILES = {"plan.yaml": "format: 1\n", "rosters/thới an.csv": "Họ tên\nAn\n", "rosters/b.csv": "Họ tên\n"}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "repository").mkdir()
    (tmp_path / "secret.csv").write_text("0901234567", encoding="utf-8")
    (tmp_path / "repository" / "link.csv").symlink_to(tmp_path / "secret.csv")
    (tmp_path / "repository" / "linked").symlink_to(tmp_path)
    return repository(tmp_path / "repository", FILES)


def test_file_is_read_as_the_commit_holds_it(here: Path) -> None:
    first = tree(here, "HEAD")
    commit(here, {"rosters/thới an.csv": "Họ tên\nBình\n"})

    assert "Họ tên\nAn\n".encode() == first.read("rosters/thới an.csv")
    assert "Họ tên\nAn\n".encode() == tree(here, "HEAD~1").read("rosters/thới an.csv")
    assert "Họ tên\nBình\n".encode() == tree(here, "main").read("rosters\\thới an.csv")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../secret.csv", NOT_INSIDE),
        ("/etc/passwd", NOT_INSIDE),
        ("C:\\x.csv", NOT_INSIDE),
        ("", NOT_INSIDE),
        ("link.csv", NO_LINK),
        ("linked/secret.csv", NO_LINK),
        ("rosters", NOT_A_FILE),
        ("none.csv", NOT_FOUND),
        ("none/none.csv", NOT_FOUND),
        ("ros*/b.csv", NOT_FOUND),
        (":(glob)*", NOT_INSIDE),
    ],
)
def test_anything_else_is_refused(here: Path, name: str, why: object) -> None:
    assert why == tree(here, "HEAD").read(name)


def test_huge_file_is_refused(here: Path) -> None:
    with (here / "huge.csv").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    commit(here, {})

    assert TOO_LARGE == tree(here, "HEAD").read("huge.csv")


def test_folder_is_listed_without_what_lies_deeper(here: Path) -> None:
    top = tree(here, "HEAD")

    assert ["b.csv", "thới an.csv"] == top.names("rosters")
    assert ["link.csv", "linked", "plan.yaml", "rosters"] == top.names(".")
    assert [] == top.names("none")
    assert NO_LINK == top.names("linked")


def test_folder_of_the_plan_is_where_names_begin(here: Path) -> None:
    top = tree(here, "HEAD")
    below = Tree(here, "HEAD", top.commit, "rosters")

    assert "Họ tên\n".encode() == below.read("b.csv")
    assert "HEAD:rosters/b.csv" == below.place("b.csv")
    assert ["b.csv", "thới an.csv"] == below.names(".")


@pytest.mark.parametrize(
    "revision", ["none", "--help", "-h", "--output=/tmp/x", "", "HEAD:plan.yaml", "a b", "HE\0AD", "main\n"]
)
def test_what_is_no_revision_is_said(here: Path, revision: str) -> None:
    with pytest.raises(NoRevisionError) as raised:
        tree(here, revision)

    assert f"the repository has no revision “{revision}”" == raised.value.text.en


def test_branch_that_looks_like_an_option_is_a_revision(here: Path) -> None:
    git(here, "update-ref", "refs/heads/--help", "HEAD")

    assert git(here, "rev-parse", "HEAD") == tree(here, "refs/heads/--help").commit


def test_folder_without_a_repository_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(NoRevisionError) as raised:
        tree(tmp_path, "HEAD")

    assert "this folder is in no repository" in raised.value.text.en


def test_prefix_is_the_folder_inside_the_repository(here: Path) -> None:
    assert ("", "rosters/") == (prefix(here), prefix(here / "rosters"))
