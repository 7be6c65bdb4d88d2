"""A verdict that is told again is the one that a new run would give, whatever changes between the two"""

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confplan import start
from confplan.cache_folder import OFF
from confplan.looks import note, noted
from confplan.replay import request

PLAN = """format: 1
conference: {name: Hội nghị tổng kết, date: 28/6/2024}
delegates:
  - {name: Khu phố, each: phường, quota: 2, roster: lists/*.csv}
  - {name: Khách, quota: 3, roster: guests.csv}
lists:
  phường: wards.csv
agenda:
  - {title: Tham luận, kind: paper, minutes: 7, script: papers/one.md}
"""
FILES = {
    "plan.yaml": PLAN,
    "second.yaml": "format: 1\nconference: {name: Đại hội}\n",
    "wards.csv": "name\nphường Hiệp Thành\nphường Thới An\n",
    "guests.csv": "Họ và tên,Chức vụ\nLê Văn An,Trưởng phòng\n",
    "lists/thoi-an.csv": "Họ và tên,Chức danh\nVõ Thị Ánh,Trưởng khu phố\n",
    "papers/one.md": "Kính thưa các đồng chí\n",
    "accepted.json": '{"format": 1, "plans": {}}',
}
CALLS = (["validate"], ["validate", "--format", "concise"], ["validate", "."], ["validate", "second.yaml", "plan.yaml"], ["validate", "--baseline", "accepted.json"])  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _kept_in_a_folder_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("kept")))
        patch.delenv(OFF, raising=False)
        patch.delenv("CI", raising=False)
        patch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")  # as the program itself sets it
        patch.setattr(
            "confplan.replay.program", lambda: "this one"
        )  # a working copy is looked through, which takes long
        yield
    note(wanted=False)


def laid_out(folder: Path) -> None:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def answer(arguments: list[str], *, anew: bool = False) -> tuple[object, str, str]:
    """Return the exit code, and what the program prints on both streams."""
    streams = sys.stdout, sys.stderr, sys.argv
    out, aside = io.StringIO(), io.StringIO()
    sys.stdout, sys.stderr, sys.argv = out, aside, ["confplan", *arguments, *(["--no-cache"] if anew else [])]
    try:
        start.run()
    except SystemExit as end:
        return end.code, out.getvalue(), aside.getvalue()
    finally:
        sys.stdout, sys.stderr, sys.argv = streams
        os.environ.pop(OFF, None)
        note(wanted=False)
    raise AssertionError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    laid_out(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _edit(folder: Path, name: str) -> None:
    if (folder / name).is_file():
        (folder / name).write_text((folder / name).read_text(encoding="utf-8") + "x\n", encoding="utf-8")


def _remove(folder: Path, name: str) -> None:
    (folder / name).unlink(missing_ok=True) if not (folder / name).is_dir() else shutil.rmtree(folder / name)


def _restore(folder: Path, name: str) -> None:
    _remove(folder, name)
    (folder / name).write_text(FILES[name], encoding="utf-8")


def _link(folder: Path, name: str) -> None:
    """Put a link to a file of the same content in its place."""
    _remove(folder, name)
    (folder / "elsewhere").write_text(FILES[name], encoding="utf-8")
    (folder / name).symlink_to(folder / "elsewhere")


def _folder(folder: Path, name: str) -> None:
    _remove(folder, name)
    (folder / name).mkdir()


def _add(folder: Path, name: str) -> None:
    (folder / name).with_name("new.csv").write_text(FILES["lists/thoi-an.csv"], encoding="utf-8")
    (folder / "new.yaml").write_text(FILES["second.yaml"], encoding="utf-8")


CHANGES = st.tuples(st.sampled_from([_edit, _remove, _restore, _link, _folder, _add]), st.sampled_from(sorted(FILES)))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(CALLS), st.lists(CHANGES, min_size=1, max_size=3))
def test_told_again_is_what_a_new_run_says(
    folder: Path, call: list[str], changes: list[tuple[Callable[[Path, str], None], str]]
) -> None:
    for one in folder.iterdir():
        _remove(folder, one.name)
    laid_out(folder)
    assert answer(call) == answer(call) == answer(call, anew=True)
    for change, name in changes:
        change(folder, name)
        assert answer(call) == answer(call) == answer(call, anew=True)


def test_nothing_is_judged_again_where_nothing_has_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = answer(["validate"])
    monkeypatch.setattr("confplan.cli.main.status", lambda _: pytest.fail("judged anew"))

    assert answer(["validate"]) == first
    assert first[0] in {0, 1}
    assert "plan.yaml" in first[1]
    (folder / "guests.csv").unlink()
    with pytest.raises(pytest.fail.Exception):
        answer(["validate"])


def test_every_file_and_folder_that_is_opened_is_noted(folder: Path) -> None:
    opened = _listening(folder)
    for call in CALLS:
        opened.clear()
        note(wanted=True)
        from confplan.cli.main import status

        status(list(call))
        looked = {path for _, path in noted()}
        assert opened
        assert opened <= looked
    note(wanted=False)


def _listening(folder: Path) -> set[str]:
    """Return a set that grows with what Python itself says is opened below the folder; it cannot be told to cease."""
    opened = set[str]()

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"open", "os.listdir", "os.scandir"} and isinstance(arguments[0], str | os.PathLike):
            path = Path(arguments[0]).absolute()
            if path.is_relative_to(folder):
                opened.add(str(path))

    sys.addaudithook(hear)
    return opened


@pytest.mark.parametrize(
    "arguments",
    [
        ["agenda"], ["build"], [], ["validate", "-"], ["validate", "--fix"], ["validate", "--diff"], ["validate", "--watch"],
        ["validate", "--write-baseline", "a"], ["validate", "--since=main"], ["validate", "--no-cache"], ["validate", "--help"],
    ],
)  # fmt: skip
def test_what_mends_writes_waits_or_asks_others_is_never_told_again(arguments: list[str]) -> None:
    assert request(arguments) is None


def test_all_that_a_verdict_rests_on_beside_the_disk_is_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {request(["validate", *words]) for words in ([], ["a"], ["--format", "json"], ["--format=json"], ["-q"])}
    monkeypatch.setenv("NO_COLOR", "1")
    names.add(request(["validate"]))
    monkeypatch.setattr("confplan.replay.program", lambda: "another")
    names.add(request(["validate"]))
    monkeypatch.setattr("confplan.replay._day", lambda: (2024, 7, 2))
    names.add(request(["validate"]))
    monkeypatch.chdir(folder / "lists")
    names.add(request(["validate"]))

    assert len(names) == 9
    assert None not in names


@pytest.mark.parametrize(
    "content",
    ["", "confplan verdict 1", "confplan verdict 1\n0\n9\n0\n", "confplan verdict 2\n0\n0\n0\n", "confplan verdict 1\n3\n0\n0\n", "confplan verdict 1\n0\n1\n0\nkind"],
)  # fmt: skip
def test_broken_file_is_judged_anew(content: str, folder: Path) -> None:
    call = ["validate", "--lang", "vi"]
    first = answer(call)
    kept = Path(os.environ["XDG_CACHE_HOME"], "confplan/verdicts")
    for file in kept.iterdir():
        file.write_text(content, encoding="utf-8")

    assert answer(call) == first
    assert folder


def test_only_so_many_are_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.replay.MOST", 3)
    for number in range(5):
        answer(["validate", "--select", f"agenda{',agenda' * number}"])

    assert len(list(Path(os.environ["XDG_CACHE_HOME"], "confplan/verdicts").iterdir())) == 3
    assert folder


def test_what_changed_while_it_was_judged_is_not_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from confplan.cli import main

    judge = main.status

    def judged_late(arguments: list[str]) -> int:
        code = judge(arguments)
        _edit(folder, "guests.csv")
        return code

    monkeypatch.setattr("confplan.cli.main.status", judged_late)
    answer(["validate", "--exit-zero"])
    monkeypatch.undo()
    monkeypatch.chdir(folder)

    assert answer(["validate", "--exit-zero"]) == answer(["validate", "--exit-zero"], anew=True)
