"""Writing that is killed, or finds no room or no right: by real processes, never a partial file, and a mixed set is told"""

import io
import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from confplan.rendering.manifest import named, strays

ROOT = Path(__file__).parents[2]
PLAN = "conference: {name: %s, venue: Hội trường}\nagenda: [{title: Khai mạc, minutes: 10}]\n"
RENDER = (sys.executable, "-m", "confplan", "render", "banner", "run-sheet", "--to", "svg,docx")
UNPRIVILEGED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner")  # else root may do everything
WITHOUT_RIGHTS = UNPRIVILEGED if os.geteuid() == 0 else ()


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, env=environment, check=False)


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """Return a folder with a plan that was printed, and that has changed since."""
    (tmp_path / "plan.yaml").write_text(PLAN % "Hội nghị cũ", encoding="utf-8")
    assert 0 == run(RENDER, tmp_path).returncode
    (tmp_path / "plan.yaml").write_text(PLAN % "Hội nghị mới", encoding="utf-8")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_hundred_kills_leave_whole_files_and_no_mixed_set_untold(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.rendering.killing", str(tmp_path), "200"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, check=True)
    seen = [json.loads(line) for line in done.stdout.splitlines()]

    assert 200 == len(seen)
    assert all(one["whole"] for one in seen)
    assert [] == [one for one in seen if one["mixed"] and not one["told"]]
    assert [one for one in seen if one["mixed"]]  # else the kills came too early or too late to prove anything


def test_disk_without_room_leaves_the_old_set_and_a_sentence(printed: Path) -> None:
    old = contents(printed / "out")
    done = run(("bash", "-c", 'ulimit -f 4; exec "$@"', "-", *RENDER), printed)

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "File too large" in done.stderr
    assert old == contents(printed / "out")


@pytest.mark.deep
@pytest.mark.needs("unshare")
def test_full_disk_leaves_the_old_set_and_a_sentence(printed: Path) -> None:
    """The output folder is a disk of its own, in which the old set has just room."""
    old = contents(printed / "out")
    size = sum(map(len, old.values())) // 1024 + 40
    script = f"cp -r out kept && mount -t tmpfs -o size={size}k none out && cp -r kept/. out && " + '"$@"; code=$?; cp -r out after; exit $code'  # fmt: skip
    done = run(("unshare", "-rm", "bash", "-c", script, "-", *RENDER), printed)

    assert 2 == done.returncode, done.stderr
    assert "No space left on device" in done.stderr
    assert old == contents(printed / "after")


def test_folder_that_is_read_only_keeps_its_files_and_gets_a_sentence(printed: Path) -> None:
    old = contents(printed / "out")
    (printed / "out/banner").chmod(0o555)
    try:
        done = run((*WITHOUT_RIGHTS, *RENDER), printed)
    finally:
        (printed / "out/banner").chmod(0o755)

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "Permission denied" in done.stderr
    assert old == contents(printed / "out")


def test_file_that_is_open_read_only_or_a_link_is_replaced_whole(printed: Path) -> None:
    """Who has the old file open reads it to its end; the file that a link led to is left alone."""
    banner, sheet = printed / "out/banner/banner.svg", printed / "out/run-sheet/run-sheet.docx"
    old = sheet.read_bytes()
    (printed / "precious").write_text("quý", encoding="utf-8")
    banner.unlink()
    banner.symlink_to(printed / "precious")
    sheet.chmod(0o444)
    with sheet.open("rb") as reader:
        done = run((*WITHOUT_RIGHTS, *RENDER), printed)
        read = reader.read()

    assert (0, "") == (done.returncode, done.stderr)
    assert old == read != sheet.read_bytes()
    assert "quý" == (printed / "precious").read_text(encoding="utf-8")
    assert "</svg>" in banner.read_text(encoding="utf-8")
    assert not banner.is_symlink()


def test_mixed_set_is_told_by_the_next_print(printed: Path) -> None:
    other = contents(printed / "out")["banner/banner.svg"] + b"<!-- of a print that was broken off -->"
    (printed / "out/banner/banner.svg").write_bytes(other)
    first = run((*RENDER[:4], "run-sheet", "--to", "docx"), printed)
    again = run(RENDER, printed)
    after = run((*RENDER[:4], "run-sheet", "--to", "docx"), printed)

    assert "print them again: banner/banner.svg\n" in first.stdout
    assert ["print them again" in one.stdout for one in (again, after)] == [False, False]


@pytest.mark.deep
def test_two_hundred_kills_of_the_whole_program_leave_whole_files(tmp_path: Path) -> None:
    """Each of another plan, at a random moment after it began to write: whoever looks sees whole files of known sets."""
    plan, out, drawn = tmp_path / "plan.yaml", tmp_path / "out", Random(7)
    environment, command = {**os.environ, "PYTHONPATH": str(ROOT)}, (*RENDER[:4], "run-sheet", "--to", "docx,xlsx,html")
    plan.write_text(PLAN % "Hội nghị", encoding="utf-8")
    assert 0 == run(command, tmp_path).returncode
    names = contents(out).keys()
    for turn in range(200):
        plan.write_text(PLAN % f"Hội nghị {turn}", encoding="utf-8")
        begun = (out / "run-sheet").stat().st_mtime_ns
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL) as killed:
            while killed.poll() is None and (out / "run-sheet").stat().st_mtime_ns == begun:
                time.sleep(0.0005)
            time.sleep(drawn.uniform(0, 0.01))
            killed.kill()
        after = {name: one for name, one in contents(out).items() if "/.confplan-" not in f"/{name}"}

        assert names == after.keys()
        assert all(is_whole(name, one) for name, one in after.items())
    assert 0 == run(command, tmp_path).returncode
    assert () == strays(out, named(out))


def is_whole(name: str, content: bytes) -> bool:
    if name.endswith((".docx", ".xlsx")):
        return zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    return content.rstrip().endswith((b"</html>", b"}"))
