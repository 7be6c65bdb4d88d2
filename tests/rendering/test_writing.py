"""Files are whole, inside the folder, and never damaged by what goes wrong"""

import hashlib
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from confplan.rendering.output import Output
from confplan.rendering.writing import swap_in, write

ROOT = Path(__file__).parents[2]
FULL_DISK = """
import resource, sys
from pathlib import Path
from confplan.rendering.output import Output
from confplan.rendering.writing import write
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write([Output("a", "b.docx", b"x" * 5000)], Path(sys.argv[1]))
except OSError as error:
    print("refused", error.errno)
"""


def test_files_stand_in_the_folder_of_their_document(tmp_path: Path) -> None:
    written = write([Output("invitations", "invitations.docx", b"a"), Output("banner", "banner.svg", b"b")], tmp_path)

    assert [file.relative_to(tmp_path).as_posix() for file in written.files] == [
        "invitations/invitations.docx",
        "banner/banner.svg",
    ]
    assert (tmp_path / "banner/banner.svg").read_bytes() == b"b"


def test_manifest_names_the_set(tmp_path: Path) -> None:
    write([Output("banner", "banner.svg", b"b")], tmp_path)

    assert json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8")) == {
        "version": 1,
        "files": [{"path": "banner/banner.svg", "size": 1, "sha256": hashlib.sha256(b"b").hexdigest()}],
    }


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write([Output("banner", "banner.svg", b"b")], tmp_path)

    assert sorted(path.name for path in tmp_path.rglob("*")) == ["banner", "banner.svg", "manifest.json"]


def test_letters_of_an_earlier_run_give_way_whether_they_were_one_file_or_several(tmp_path: Path) -> None:
    def left(*names: str) -> set[str]:
        write([Output("letters", name, b"x", whole="letters.docx") for name in names], tmp_path)
        return {file.name for file in (tmp_path / "letters").iterdir()}

    folder = tmp_path / "letters"
    folder.mkdir()
    others = {"letters.pdf", "letters-1-2.docx", "letters-00001-00500.pdf", "my letters-00001-00500.docx"}
    for name in others:
        (folder / name).write_bytes(b"y")

    assert left("letters-00001-00500.docx", "letters-00501-00900.docx") == others | {
        "letters-00001-00500.docx",
        "letters-00501-00900.docx",
    }
    assert left("letters-00001-00500.docx", "letters-00501-00600.docx") == others | {
        "letters-00001-00500.docx",
        "letters-00501-00600.docx",
    }
    assert left("letters.docx") == others | {"letters.docx"}
    assert left("letters-00001-00500.docx") == others | {"letters-00001-00500.docx"}


def test_letters_of_an_earlier_run_that_are_open_stay_and_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "open")

    write([Output("letters", "letters.docx", b"x", whole="letters.docx")], tmp_path)
    monkeypatch.setattr(Path, "unlink", refuse)
    written = write([Output("letters", "letters-00001-00500.docx", b"x", whole="letters.docx")], tmp_path)

    assert ["letters.docx is of an earlier print, and open, so that it cannot be removed"] == [
        note.en for note in written.notes
    ]


def test_names_that_differ_only_in_case_are_two_files(tmp_path: Path) -> None:
    written = write(
        [Output("x", "Ánh.pdf", b"1"), Output("x", "ánh.pdf", b"2"), Output("x", "ánh.pdf", b"3")], tmp_path
    )

    assert [file.name for file in written.files] == ["Ánh.pdf", "ánh (2).pdf", "ánh (3).pdf"]


def test_names_of_a_plan_never_leave_the_folder(tmp_path: Path) -> None:
    names = ["../../x.pdf", "/etc/x.pdf", "4639/KH.pdf", "C:\\x.pdf", "CON.pdf", "."]
    written = write([Output("../d", name, b"1") for name in names], tmp_path / "out")

    assert all(file.resolve().is_relative_to(tmp_path / "out" / "d") for file in written.files)
    assert len(set(written.files)) == len(names)


def test_second_run_replaces_the_first(tmp_path: Path) -> None:
    write([Output("x", "a.pdf", b"old")], tmp_path)
    written = write([Output("x", "a.pdf", b"new")], tmp_path)

    assert [file.name for file in written.files] == ["a.pdf"]
    assert written.files[0].read_bytes() == b"new"


def test_link_at_the_target_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / "out/x").mkdir(parents=True)
    (tmp_path / "out/x/a.pdf").symlink_to(victim)
    write([Output("x", "a.pdf", b"new")], tmp_path / "out")

    assert victim.read_bytes() == b"precious"
    assert not (tmp_path / "out/x/a.pdf").is_symlink()


def test_folder_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/x").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NotADirectoryError):
        write([Output("x", "a.pdf", b"new")], tmp_path / "out")

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_rights_of_a_file_are_those_that_the_user_gives(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        (file,) = write([Output("x", "a.pdf", b"1")], tmp_path).files
    finally:
        os.umask(before)

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    write([Output("a", "b.docx", b"old")], tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, check=True
    )

    assert run.stdout.startswith("refused 27")
    assert (tmp_path / "a/b.docx").read_bytes() == b"old"
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["b.docx"]


def test_file_that_is_open_elsewhere_gets_a_twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write([Output("a", "b.docx", b"old")], tmp_path)
    replace = os.replace

    def held(source: str, target: Path) -> None:
        if Path(target).name == "b.docx":
            raise PermissionError(13, "in use", str(target))
        replace(source, target)

    monkeypatch.setattr("os.replace", held)
    written = write([Output("a", "b.docx", b"new")], tmp_path)

    assert [file.name for file in written.files] == ["b (2).docx"]
    assert (tmp_path / "a/b.docx").read_bytes() == b"old"
    assert [note.en for note in written.notes] == ["b.docx is open and cannot be replaced; the new one is b (2).docx"]


def test_folder_without_the_right_to_write_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(source: str, target: Path) -> None:
        raise PermissionError(13, source, str(target))

    monkeypatch.setattr("os.replace", denied)

    with pytest.raises(PermissionError):
        write([Output("a", "b.docx", b"new")], tmp_path)

    assert list((tmp_path / "a").iterdir()) == []


def test_content_is_swapped_in_whole(tmp_path: Path) -> None:
    swap_in(tmp_path / "x", b"1" * 100_000)

    assert (tmp_path / "x").read_bytes() == b"1" * 100_000


@pytest.mark.parametrize(
    ("name", "stem"),
    [("a.x/y", "a.x-y"), ("a.b/../../c", "a.b-..-..-c"), ("a.\x00pdf", "a.-pdf"), ("a. ", "a"), ("12/4", "12-4")],
)
def test_what_is_no_ending_is_made_safe_too(name: str, stem: str, tmp_path: Path) -> None:
    (written,) = write([Output("letters", name, b"x")], tmp_path).files

    assert written == tmp_path / "letters" / stem


def test_long_tail_after_a_dot_is_cut_with_the_name(tmp_path: Path) -> None:
    (written,) = write([Output("letters", "a." + "p" * 300, b"x")], tmp_path).files

    assert len(written.name.encode()) == 120
