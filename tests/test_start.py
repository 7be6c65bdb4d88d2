import gc
import io
import sys
from pathlib import Path

import pytest

from confplan import start
from confplan.cache_folder import OFF
from confplan.looks import note


class Closed(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError(text)


class ClosedLater(io.StringIO):
    """Takes what is written, as a pipe does, and tells only at the end that nobody reads"""

    def flush(self) -> None:
        raise BrokenPipeError


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a plan, and where its verdict is kept"""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")  # as the program itself sets it
    monkeypatch.setattr("confplan.replay.program", lambda: "this one")
    monkeypatch.setattr("sys.stdout", io.StringIO())
    monkeypatch.setattr("sys.stderr", io.StringIO())
    monkeypatch.setattr("sys.argv", ["confplan", "validate", "--format", "jsonl"])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yaml").write_text("format: 1\nconference: {name: Hội nghị, date: 31/2/2024}\n", encoding="utf-8")
    return tmp_path / "confplan/verdicts"


def run() -> object:
    with pytest.raises(SystemExit) as end:
        start.run()
    note(wanted=False)
    return end.value.code


@pytest.mark.usefixtures("kept")
def test_nothing_is_looked_through_at_the_end() -> None:
    gc.unfreeze()
    run()

    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_verdict_is_kept_with_its_exit_code(kept: Path) -> None:
    assert run() == run() == 1
    assert len(list(kept.iterdir())) == 1


def test_other_commands_are_run_and_not_kept(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["confplan", "rules"])

    assert run() == 0
    assert not kept.exists()


@pytest.mark.parametrize("stream", [Closed, ClosedLater])
def test_reader_that_goes_away_leaves_nothing_kept(
    stream: type[io.StringIO], kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("confplan.cli.failing.cannot", lambda _: 0)
    monkeypatch.setattr("sys.stdout", stream())

    assert run() == 0
    assert not list(kept.iterdir())


def test_program_without_a_window_has_no_streams(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr("confplan.cli.main.run", lambda: called.append(sys.argv[1:]))
    monkeypatch.setattr("sys.stdout", None)
    start.run()

    assert called == [sys.argv[1:]]
    assert not kept.exists()


def test_stream_is_heard_and_is_otherwise_itself() -> None:
    stream = io.StringIO()
    heard = start.Heard(stream)
    heard.writelines(["a", "b"])
    print("ệ", file=heard)

    assert "".join(heard.parts) == stream.getvalue() == "abệ\n"
    assert (heard.isatty(), heard.is_whole) == (False, True)


def test_what_does_not_come_through_or_goes_beside_is_not_whole() -> None:
    closed, beside = start.Heard(Closed()), start.Heard(io.TextIOWrapper(io.BytesIO()))
    with pytest.raises(BrokenPipeError):
        closed.write("a")
    assert beside.buffer

    assert (closed.is_whole, beside.is_whole) == (False, False)
