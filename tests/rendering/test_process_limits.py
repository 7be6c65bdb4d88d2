import subprocess
import sys
from pathlib import Path

import pytest

from confplan.rendering.process_limits import Limits, environment

LOWERED = """
import sys
from confplan.rendering.process_limits import Limits, lower
lower(Limits(memory=500 * 1024**2, file=1000, seconds=1))
"""


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program under low limits, to its own end."""
    root = str(Path(__file__).parents[2])
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {root!r}){LOWERED}{program}"],
        capture_output=True, text=True, check=False, timeout=60, cwd=folder, env=environment(folder),
    )  # fmt: skip


def test_environment_holds_nothing_of_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    monkeypatch.setenv("https_proxy", "http://office:3128")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    made = environment(tmp_path)

    assert "secret" not in made.values()
    assert {"http://127.0.0.1:9"} == {made[name] for name in ("http_proxy", "https_proxy", "HTTPS_PROXY", "ALL_PROXY")}
    assert {str(tmp_path)} == {made[name] for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR", "TEMP")}
    assert "1" == made["SOURCE_DATE_EPOCH"]


def test_memory_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert "MemoryError" in run("'x' * 10**9", tmp_path).stderr


def test_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert (
        "File too large"
        in run(
            "open('x', 'wb', buffering=0).write(b'x' * 1000 + b'y') < 1001 and open('x', 'ab', buffering=0).write(b'y')",
            tmp_path,
        ).stderr
    )
    assert 1000 == (tmp_path / "x").stat().st_size


def test_loop_without_end_is_ended_by_the_system(tmp_path: Path) -> None:
    assert 0 > run("while True: pass", tmp_path).returncode


def test_without_the_system_s_limits_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    from confplan.rendering.process_limits import lower

    monkeypatch.setitem(sys.modules, "resource", None)
    lower(Limits(memory=1, file=1, seconds=1))

    assert [0] == [*range(1)]


def test_limit_of_memory_is_told_in_gigabytes() -> None:
    assert ["2 GB", "0.5 GB"] == [Limits().memory_words, Limits(memory=512 * 1024**2).memory_words]
