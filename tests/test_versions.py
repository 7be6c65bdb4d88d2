"""A plan of the past comes with the lists of the past"""

import io
from datetime import date
from pathlib import Path

import pytest

from confplan.loading import Loaded
from confplan.revisions.git import NoRevisionError
from confplan.versions import version, with_previous
from tests.revisions.repositories import commit, git, repository

PLAN = """\
format: 1
conference: {name: Hội nghị}
delegates:
  - {name: Khu phố, roster: "rosters/*.csv"}
lists:
  phường: phường.csv
"""
FILES = {"plan.yaml": PLAN, "rosters/a.csv": "Họ tên\nAn\n", "phường.csv": "name\nphường Thới An\n"}


def read(name: str, beside: str = "plan.yaml") -> Loaded:
    return version(name, beside, io.BytesIO(PLAN.encode()), today=date(2026, 1, 1))


def people(loaded: Loaded) -> list[str]:
    assert loaded.case
    return [person.name for roster in loaded.case.rosters or () for person in roster.people]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = repository(tmp_path, FILES)
    commit(found, {"rosters/a.csv": "Họ tên\nBình\n", "phường.csv": "name\nphường Đông\n"})
    monkeypatch.chdir(found)
    return found


@pytest.mark.parametrize("name", ["HEAD~1:plan.yaml", "HEAD~1:", "HEAD~1", "HEAD~1:./plan.yaml"])
def test_lists_are_those_of_the_revision(here: Path, name: str) -> None:
    old, new = read(name), read("plan.yaml")

    assert (["An"], ["Bình"]) == (people(old), people(new))
    assert old.case
    assert ["phường Thới An"] == [entry.name for entry in old.case.plan.lists["phường"]]
    assert "HEAD~1:plan.yaml" == old.name
    assert here


def test_plan_in_a_folder_of_the_repository_has_its_lists_beside_it(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(here, {f"district/{name}": content for name, content in FILES.items()})
    monkeypatch.chdir(here / "district")

    assert ["An"] == people(read("HEAD:district/plan.yaml"))
    assert ["An"] == people(read("HEAD"))
    assert ["An"] == people(read("HEAD:./plan.yaml"))
    assert ["Bình"] == people(read("HEAD:../plan.yaml"))


def test_revision_alone_means_the_plan_beside_it(here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    commit(here, {"district/other.yaml": PLAN})
    monkeypatch.chdir(tmp_path.parent)

    assert "HEAD:district/other.yaml" == read("HEAD", str(here / "district" / "other.yaml")).name
    assert "HEAD:plan.yaml" == read("HEAD", str(here)).name


def test_two_revisions_mean_the_same_path(here: Path) -> None:
    assert "HEAD:plan.yaml" == read("HEAD", "HEAD~1:plan.yaml").name
    assert "HEAD:plan.yaml" == read("HEAD", "HEAD~1").name
    assert "HEAD:plan.yaml" == read("HEAD", "-").name
    assert here


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("HEAD:none.yaml", "the revision “HEAD” has no file “none.yaml”"),
        ("none:plan.yaml", "the repository has no revision “none”"),
        ("HEAD:rosters", "HEAD:rosters: this is not a regular file"),
        ("HEAD:/etc/passwd", "the file must lie inside the plan's folder"),
        ("HEAD:../plan.yaml", "the file must lie inside the plan's folder"),
    ],
)
def test_why_there_is_no_such_plan_is_said(here: Path, name: str, why: str) -> None:
    with pytest.raises(NoRevisionError) as raised:
        read(name)

    assert why in raised.value.text.en
    assert here


def test_link_to_a_plan_is_not_followed(here: Path) -> None:
    (here / "link.yaml").symlink_to("plan.yaml")
    git(here, "add", "--all")
    git(here, "commit", "--quiet", "--message", "link")

    with pytest.raises(NoRevisionError) as raised:
        read("HEAD:link.yaml")

    assert "links are not followed" in raised.value.text.en


def test_files_folders_and_standard_input_are_plans_too(here: Path) -> None:
    assert ["Bình"] == people(read("-")) == people(read(str(here)))


def test_folder_with_several_plans_is_asked_about(here: Path) -> None:
    (here / "second.yaml").write_text(PLAN, encoding="utf-8")

    found = read(str(here))

    assert found.case is None
    assert "second.yaml" in found.findings[0].text.en


def test_plan_comes_with_what_it_was_before(here: Path) -> None:
    found = with_previous(read("plan.yaml"), "HEAD~1", today=date(2026, 1, 1))

    assert found.case
    assert found.case.previous
    assert ["phường Thới An"] == [entry.name for entry in found.case.previous.lists["phường"]]
    assert here


def test_plan_that_is_new_was_nothing_before(here: Path) -> None:
    (here / "new.yaml").write_text(PLAN, encoding="utf-8")
    found = with_previous(read("new.yaml"), "HEAD", today=date(2026, 1, 1))

    assert found.case
    assert found.case.previous is None


def test_what_was_no_plan_is_said(here: Path) -> None:
    commit(here, {"notes.yaml": "a: b\n"})

    with pytest.raises(NoRevisionError) as raised:
        with_previous(read("plan.yaml"), "HEAD:notes.yaml", today=date(2026, 1, 1))

    assert "“HEAD:notes.yaml” is no plan" == raised.value.text.en


def test_what_is_no_plan_now_has_no_past(here: Path) -> None:
    (here / "notes.yaml").write_text("a: b\n", encoding="utf-8")

    assert with_previous(read("notes.yaml"), "none", today=date(2026, 1, 1)).case is None
