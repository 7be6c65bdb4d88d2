"""`confplan validate --fix`, `--unsafe-fixes`, `--diff`"""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import confplan

PLAN = """\
format: 1
document:
  number: 5 /KH-UBND   # số tạm
conference:
  name: Tổ 1: gặp mặt
  venue: Hội trường #1
"""
SAFE = PLAN.replace("5 /KH", "05/KH").replace("Tổ 1: gặp mặt", "'Tổ 1: gặp mặt'")
ALL = SAFE.replace("Hội trường #1", "'Hội trường #1'")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_bytes(PLAN.encode())
    return tmp_path


def content(folder: Path) -> str:
    return (folder / "plan.yaml").read_bytes().decode()


def test_safe_fixes_are_written_and_the_rest_is_reported(folder: Path) -> None:
    run = confplan("validate", "--fix", "--format", "concise", folder=folder)

    assert SAFE == content(folder)
    assert run.status == 1
    assert ["comment-eats-text"] == [word for word in ("colon", "comment-eats-text", "malformed") if word in run.out]
    assert run.err == "2 places mended; 1 more with --unsafe-fixes, to be looked at afterwards\n"


@pytest.mark.parametrize("options", [["--unsafe-fixes"], ["--fix", "--unsafe-fixes"]])
def test_unsafe_fixes_are_written_where_they_are_asked_for(folder: Path, options: list[str]) -> None:
    run = confplan("validate", *options, "--lang", "vi", folder=folder)

    assert ALL == content(folder)
    assert run.status == 0
    assert run.err == "đã sửa 3 chỗ\n"


def test_difference_is_shown_and_nothing_is_written(folder: Path) -> None:
    run = confplan("validate", "--diff", folder=folder)

    assert PLAN == content(folder)
    assert run.status == 1
    assert ["--- plan.yaml", "+++ plan.yaml"] == run.out.splitlines()[:2]
    assert run.err.startswith("2 places would be mended")

    patched = subprocess.run(["git", "apply", "-p0"], input=run.out.encode(), cwd=folder, check=False)
    assert patched.returncode == 0
    assert SAFE == content(folder)


def test_difference_holds_unsafe_fixes_where_they_are_asked_for(folder: Path) -> None:
    assert "+  venue: 'Hội trường #1'" in confplan("validate", "--diff", "--unsafe-fixes", folder=folder).out


def test_difference_of_a_last_line_without_an_end_can_be_applied(folder: Path) -> None:
    (folder / "plan.yaml").write_bytes(b"format: 1\r\ndocument:\r\n  number: 5 /KH-UBND")
    out = confplan("validate", "--diff", folder=folder).out
    patched = subprocess.run(["git", "apply", "-p0"], input=out.encode(), cwd=folder, check=False)

    assert patched.returncode == 0
    assert content(folder) == "format: 1\r\ndocument:\r\n  number: 05/KH-UBND"


def test_plan_with_nothing_to_mend_has_no_difference(folder: Path) -> None:
    (folder / "plan.yaml").write_text(SAFE, encoding="utf-8")
    run = confplan("validate", "--diff", folder=folder)

    assert (run.status, run.out) == (0, "")


def test_what_is_no_plan_has_no_difference_and_does_not_pass(folder: Path) -> None:
    (folder / "plan.yaml").write_bytes(b"PK\x03\x04")

    assert confplan("validate", "--diff", folder=folder).status == 2
    assert confplan("validate", "--fix", folder=folder).status == 2
    assert (folder / "plan.yaml").read_bytes() == b"PK\x03\x04"


def test_mended_plan_goes_through_the_pipe_and_the_findings_beside_it(folder: Path) -> None:
    run = confplan("validate", "-", "--fix", "--format", "concise", folder=folder, stdin=PLAN.encode())

    assert SAFE == run.out
    assert "<stdin>:6:21: error [comment-eats-text]" in run.err
    assert run.err.endswith("to be looked at afterwards\n")


def test_plan_in_a_pipe_goes_by_its_name_and_its_lists(folder: Path) -> None:
    (folder / "phuong.yaml").write_text("- Thới\u00a0An\n", encoding="utf-8")
    text = "format: 1\ndocument: {number: 5 /KH-UBND}\nlists: {phường: phuong.yaml}\n"
    run = confplan("validate", "-", "--fix", "--stdin-filename", "plan.yaml", folder=folder, stdin=text.encode())

    assert text.replace("5 /", "05/") == run.out
    assert "file-not-read" not in run.err
    assert PLAN == content(folder)
    assert (folder / "phuong.yaml").read_text(encoding="utf-8") == "- Thới\u00a0An\n"


def test_fixes_leave_alone_what_is_not_reported(folder: Path) -> None:
    silent = PLAN.replace("# số tạm", "# confplan: ignore[document-number-malformed] nguyên văn")
    (folder / "plan.yaml").write_text(silent, encoding="utf-8")
    confplan("validate", "--fix", folder=folder)
    assert "5 /KH-UBND" in content(folder)

    confplan("validate", "--fix", "--ignore", "document-number-malformed", folder=folder)
    assert "5 /KH-UBND" in content(folder)


def test_fixes_leave_alone_what_a_baseline_has_accepted(folder: Path) -> None:
    confplan("validate", "--write-baseline", "known.json", folder=folder)
    confplan("validate", "--fix", "--baseline", "known.json", folder=folder)

    assert PLAN.replace("Tổ 1: gặp mặt", "'Tổ 1: gặp mặt'") == content(folder)


def test_plan_that_may_not_be_written_is_told_and_the_others_are_mended(folder: Path) -> None:
    (folder / "second.yaml").write_bytes(PLAN.encode())
    (folder / "plan.yaml").chmod(0o444)
    run = confplan("validate", ".", "--fix", folder=folder)

    assert (content(folder), (folder / "second.yaml").read_text(encoding="utf-8")) == (PLAN, SAFE)
    assert "plan.yaml is read-only and is left as it is" in run.err
    assert "2 places mended" in run.err
    assert run.status == 2


def test_quiet_says_nothing_of_what_was_mended(folder: Path) -> None:
    assert confplan("validate", "--fix", "--quiet", folder=folder).err == ""


def test_json_stays_one_object(folder: Path) -> None:
    run = confplan("validate", "--fix", "--format", "json", folder=folder)

    assert ["comment-eats-text"] == [
        one["rule"] for one in json.loads(run.out)["findings"] if one["severity"] == "error"
    ]
