"""Which files are one set, as a manifest says it: what it names is there, is inside, and is as it was written"""

import json
import os
from pathlib import Path

import pytest

from confplan.rendering.manifest import MANIFEST, entry, manifest, named, strays, told
from confplan.rendering.output import Output
from confplan.rendering.writing import write

BANNER, SHEET = Output("banner", "banner.svg", b"b"), Output("run-sheet", "run-sheet.docx", b"r")


def paths(folder: Path) -> list[str]:
    return [one.path for one in named(folder)]


def test_another_order_keeps_what_the_first_wrote_in_the_manifest(tmp_path: Path) -> None:
    write([BANNER], tmp_path)
    written = write([SHEET], tmp_path)

    assert ["run-sheet/run-sheet.docx", "banner/banner.svg"] == paths(tmp_path)
    assert () == written.notes


def test_file_that_is_not_as_it_was_printed_is_told_until_it_is_printed_again(tmp_path: Path) -> None:
    write([BANNER, SHEET], tmp_path)
    (tmp_path / "banner/banner.svg").write_bytes(b"x")

    for _ in range(2):
        assert ["banner/banner.svg" in note.vi for note in write([SHEET], tmp_path).notes] == [True]
    assert () == write([BANNER], tmp_path).notes


def test_file_that_somebody_took_away_is_forgotten(tmp_path: Path) -> None:
    write([BANNER, SHEET], tmp_path)
    (tmp_path / "banner/banner.svg").unlink()

    assert () == write([SHEET], tmp_path).notes
    assert ["run-sheet/run-sheet.docx"] == paths(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"files": 1}',
        b'{"files": [1, {"path": 1}]}',
        b"[" * 99_999,
        b'{"files": [{"path": "a"}]}',
    ],
)
def test_what_is_no_manifest_names_nothing(content: bytes, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(content)

    assert () == named(tmp_path)


def test_manifest_names_nothing_outside_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (tmp_path / "a").write_bytes(b"a")
    (folder / "link").symlink_to(tmp_path / "a")
    entries = [entry(path, b"x") for path in ("../a", str(tmp_path / "a"), "link", "b/../../a", "..\\a")]
    (folder / MANIFEST).write_bytes(manifest(entries))

    assert () == named(folder)


def test_file_that_cannot_be_looked_at_is_not_as_it_was(tmp_path: Path) -> None:
    assert ("gone",) == strays(tmp_path, [entry("gone", b"x")])


def test_many_strays_are_not_all_named() -> None:
    assert told(tuple("abcdefg")).en.endswith(": a, b, c, d, e, …")


def test_manifest_is_plain_json() -> None:
    assert {"version": 1, "files": []} == json.loads(manifest([]))


def test_what_a_killed_run_left_half_written_is_swept_away_after_an_hour(tmp_path: Path) -> None:
    (tmp_path / "banner").mkdir()
    old, new = tmp_path / "banner/.confplan-old", tmp_path / "banner/.confplan-new"
    for file in (old, new):
        file.touch()
    os.utime(old, (0, 0))
    write([BANNER], tmp_path)

    assert {".confplan-new", "banner.svg"} == {file.name for file in (tmp_path / "banner").iterdir()}
