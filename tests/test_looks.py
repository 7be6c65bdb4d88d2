import os
from pathlib import Path

import pytest

from confplan.looks import CONTENT, KIND, NAMES, look, note, noted, seen


@pytest.fixture(autouse=True)
def _nothing_noted() -> None:
    note(wanted=False)


def test_nothing_is_noted_unless_it_is_wanted(tmp_path: Path) -> None:
    look(KIND, tmp_path)
    assert noted() == {}
    note(wanted=True)
    look(KIND, tmp_path)
    assert noted() == {(KIND, str(tmp_path)): "folder"}
    note(wanted=True)
    assert noted() == {}


def test_first_look_counts(tmp_path: Path) -> None:
    note(wanted=True)
    look(CONTENT, tmp_path / "a")
    (tmp_path / "a").write_text("later")
    look(CONTENT, tmp_path / "a")

    assert noted()[CONTENT, str(tmp_path / "a")].startswith("none")


def test_each_question_has_its_own_answer(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    before = {how: seen(how, str(tmp_path / "a")) for how in (KIND, CONTENT)}
    folder = seen(NAMES, str(tmp_path))
    (tmp_path / "a").write_text("y")
    assert (seen(KIND, str(tmp_path / "a")) == before[KIND], seen(CONTENT, str(tmp_path / "a")) == before[CONTENT]) == (True, False)  # fmt: skip
    assert seen(NAMES, str(tmp_path)) == folder
    (tmp_path / "b").write_text("")
    assert seen(NAMES, str(tmp_path)) != folder


def test_link_file_folder_pipe_and_nothing_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "other link").symlink_to(tmp_path / "file")
    (tmp_path / "gone").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe")
    names = ("file", "folder", "link", "other link", "gone", "pipe", "nothing")

    told = {name: seen(CONTENT, str(tmp_path / name)) for name in names}
    assert len(set(told.values())) == len(names) - 1
    assert told["gone"] == told["nothing"] == "none 2"
    assert told["pipe"] == "other"
