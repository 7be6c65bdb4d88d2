"""A paper stays only while all that makes it, and the file itself, are as they were"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from confplan.cache_folder import OFF
from confplan.rendering import kept_papers as module
from confplan.rendering.kept_papers import MOST, kept_papers
from confplan.rendering.output import Output
from confplan.rendering.template_files import templates
from confplan.rendering.writing import write

PAPER = Output("programme", "programme.pdf", b"%PDF-1.7 one")
TEMPLATE = next(one for one in templates("programme") if one.format == "pdf")
VIEWS = {"programme": "một"}
CONTEXT = {"stamp": "1a2b3c4d, 01/07/2026"}


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/confplan/papers"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return a folder with a paper that was made of the view `một`."""
    papers = kept_papers(tmp_path / "out", None, VIEWS)
    papers.keep(papers.made_of(TEMPLATE, CONTEXT), PAPER)
    write([PAPER], tmp_path / "out")
    return tmp_path / "out"


def found(out: Path, view: object = "một", users: Path | None = None, **context: str) -> Output | None:
    papers = kept_papers(out, users, {"programme": view})
    return papers.find(papers.made_of(TEMPLATE, CONTEXT | context))


def test_paper_of_which_nothing_has_changed_is_there(out: Path) -> None:
    assert replace(PAPER, is_there=True) == found(out)


def test_paper_of_another_view_stamp_template_or_day_is_not(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    papers, other = kept_papers(out, None, VIEWS), replace(TEMPLATE, format="docx")

    assert found(out, "hai") is found(out, stamp="1a2b3c4d, 02/07/2026") is None
    assert papers.find(papers.made_of(other, CONTEXT)) is None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert found(out) is None


def test_paper_of_another_program_or_other_libraries_is_not(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as changed:
        changed.setattr(module, "program", lambda: "other")
        assert found(out) is None
    monkeypatch.setattr(module, "LIBRARIES", out)
    assert found(out) is None


def test_any_file_beside_the_users_templates_counts(out: Path, tmp_path: Path) -> None:
    users = tmp_path / "templates"
    users.mkdir()
    papers = kept_papers(out, users, VIEWS)
    papers.keep(papers.made_of(TEMPLATE, CONTEXT), PAPER)

    assert found(out, users=users)
    (users / "logo.svg").write_bytes(b"<svg/>")
    assert found(out, users=users) is None


def linked(file: Path) -> None:
    file.rename(file.with_name("real"))
    file.symlink_to("real")


@pytest.mark.parametrize(
    "harm", [Path.unlink, linked, lambda file: file.write_bytes(b""), lambda file: file.write_bytes(b"%PDF-1.7 two")]
)
def test_file_that_is_not_as_it_was_printed_is_printed_anew(out: Path, harm: Callable[[Path], object]) -> None:
    harm(out / "programme/programme.pdf")

    assert found(out) is None


@pytest.mark.parametrize("content", [b"", b"a\nb", b"\xff\n\n", b"a\nb\nc\nd"])
def test_broken_memory_knows_nothing(out: Path, memory: Path, content: bytes) -> None:
    (kept,) = memory.iterdir()
    kept.write_bytes(content)

    assert found(out) is None


@pytest.mark.parametrize("variable", [OFF, "CI"])
def test_nothing_is_found_or_kept_where_nothing_is_to_be_kept(
    out: Path, memory: Path, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    kept_papers(out, None, VIEWS).keep("name", PAPER)

    assert found(out) is None
    assert not (memory / "name").exists()


def test_memory_holds_no_words_of_a_paper_and_forgets_the_oldest(out: Path, memory: Path) -> None:
    (first,) = memory.iterdir()
    os.utime(first, (1, 1))
    papers = kept_papers(out, None, VIEWS)
    assert b"PDF" not in first.read_bytes()

    for number in range(MOST):
        (memory / f"{number}").write_bytes(b"")
    papers.keep("one more", PAPER)
    assert not first.exists()
    assert (memory / "one more").exists()
