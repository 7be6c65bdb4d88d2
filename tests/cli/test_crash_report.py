"""The report of a failure: where the program was, never with what"""

import json
import tempfile
from pathlib import Path

import pytest

from confplan.cli.crash_report import CAUSES, kept, report
from confplan.rendering.writing import swap_in

PRIVATE = "Nguyễn Văn Kín 0901234567"


def failure() -> Exception:
    """Return an exception whose words, causes and frames touch the user's values, the program and a library."""
    try:
        try:
            json.loads(f"{{{PRIVATE}")
        except ValueError as error:
            raise KeyError(PRIVATE) from error
    except KeyError as error:
        return error
    raise AssertionError


def inside() -> Exception:
    try:
        swap_in(Path("/no folder") / PRIVATE, b"")
    except FileNotFoundError as error:
        return error
    raise AssertionError


def test_kinds_and_places_are_told_and_no_words() -> None:
    told = report(failure(), ["render", "invitations", "--only=Nguyễn Văn Kín", "--to", "pdf", PRIVATE])

    assert "confplan render --only --to" == told.splitlines()[1]
    assert ["KeyError", "JSONDecodeError"] == [line for line in told.splitlines() if line.endswith("Error")]
    assert "  json/__init__.py:" in told
    assert "  elsewhere\n" in told  # this very file, which is none of the program's
    assert "Kín" not in told
    assert "0901234567" not in told


def test_places_of_the_program_have_their_lines() -> None:
    assert "  confplan/rendering/writing.py:" in report(inside(), [])


def test_reason_that_was_put_aside_is_left_out() -> None:
    error = KeyError("x")
    error.__context__, error.__suppress_context__ = ValueError("y"), True

    assert "ValueError" not in report(error, [])


def test_chain_of_reasons_has_an_end() -> None:
    error = ValueError("x")
    error.__cause__ = error

    assert CAUSES == report(error, []).count("ValueError")


def test_same_failure_is_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    error = failure()

    assert kept(error, []) == kept(error, [])
    assert 1 == len(list((tmp_path / "confplan/failures").iterdir()))


def test_where_the_users_folder_refuses_the_one_for_temporary_files_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    file = kept(failure(), [])

    assert file is not None
    assert tmp_path / "confplan-failures" == file.parent


def test_where_no_folder_takes_it_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file"))

    assert kept(failure(), []) is None
