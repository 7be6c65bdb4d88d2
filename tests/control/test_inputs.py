"""What names mean: each plan once, in the order of the names, and nothing that cannot be read passes"""

import io
from datetime import date
from pathlib import Path

import pytest

from confplan.control.inputs import identity, plans

TODAY = date(2024, 7, 1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, content in (("a.yaml", "format: 1\n"), ("b.yaml", "format: 1\n"), ("c.yaml", "conference: {name: x}\n")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "d.yaml").write_text("format: 1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*given: str, stdin: str = "format: 1\n", stdin_name: str | None = None) -> list[str]:
    return [one.name for one in plans(given, io.BytesIO(stdin.encode()), today=TODAY, stdin_name=stdin_name)]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a.yaml", "a.yaml"], ["a.yaml"]),
        (["a.yaml", "./a.yaml", "inner/../a.yaml"], ["a.yaml"]),
        (["b.yaml", "a.yaml"], ["b.yaml", "a.yaml"]),
        (["."], ["a.yaml", "b.yaml", "c.yaml"]),
        (["b.yaml", "."], ["b.yaml", "a.yaml", "c.yaml"]),
        ([".", "b.yaml", "inner"], ["a.yaml", "b.yaml", "c.yaml", "inner/d.yaml"]),
        (["-", "a.yaml", "-"], ["<stdin>", "a.yaml"]),
    ],
)
def test_each_plan_once_in_the_order_of_the_names(given: list[str], expected: list[str]) -> None:
    assert names(*given) == expected


@pytest.mark.usefixtures("folder")
def test_file_that_a_folder_passes_over_is_judged_where_it_is_named() -> None:
    found = list(plans([".", "c.yaml"], io.BytesIO(), today=TODAY))

    assert [(one.name, one.case is not None) for one in found] == [("a.yaml", True), ("b.yaml", True), ("c.yaml", True)]


def test_link_is_not_the_file_that_it_leads_to(folder: Path) -> None:
    (folder / "inner" / "a.yaml").symlink_to(folder / "a.yaml")
    (folder / "other").symlink_to(folder / "inner")

    assert names("a.yaml", "inner/a.yaml", "other/a.yaml") == ["a.yaml", "inner/a.yaml"]


@pytest.mark.usefixtures("folder")
def test_missing_file_among_others_is_a_finding_and_the_others_go_on() -> None:
    first, second = plans(["no.yaml", "a.yaml"], io.BytesIO(), today=TODAY)

    assert [(one.rule, one.text.en) for one in first.findings] == [("file-not-read", "there is no such file or folder")]
    assert (first.is_plan, second.is_plan) == (False, True)


@pytest.mark.usefixtures("folder")
def test_file_that_cannot_be_opened_is_a_finding_too() -> None:
    (first, *_) = plans(["a.yaml/x", "b.yaml"], io.BytesIO(), today=TODAY)

    assert first.findings[0].text.en == "cannot be read: Not a directory"


@pytest.mark.usefixtures("folder")
def test_one_name_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        names("no.yaml")


def test_standard_input_has_the_name_and_the_lists_of_a_file(folder: Path) -> None:
    (folder / "inner" / "wards.csv").write_text("tên\nAn Bình\n", encoding="utf-8")
    plan = "format: 1\nlists: {phường: wards.csv}\n"

    assert names("-", stdin=plan, stdin_name="inner/plan.yaml") == ["inner/plan.yaml"]
    (named,) = plans(["-"], io.BytesIO(plan.encode()), today=TODAY, stdin_name="inner/plan.yaml")
    (nameless,) = plans(["-"], io.BytesIO(plan.encode()), today=TODAY)
    assert [[one.rule for one in loaded.findings] for loaded in (named, nameless)] == [[], ["file-not-read"]]


def test_identity_does_not_depend_on_how_a_name_is_written(folder: Path) -> None:
    assert identity("inner/../a.yaml") == identity(str(folder / "a.yaml")) != identity("inner/a.yaml")
