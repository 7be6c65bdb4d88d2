"""A verdict as it is told: each format, and the exit code"""

from pathlib import Path
from typing import get_args

import pytest

from confplan.cli.asked import Asked, FormatName
from confplan.cli.global_options import take_common
from confplan.cli.telling import told
from confplan.findings import Severity

FORMATS = get_args(FormatName)
LATE = "format: 1\nagenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: A, minutes: 12}\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    return tmp_path / "plan.yaml"


def asked(plan: Path, format_: str = "concise", fail_on: Severity | None = Severity.ERROR) -> Asked:
    return Asked(names=(str(plan),), today="2024-07-01", format=format_, fail_on=fail_on, select=("paper-over-limit",))


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_tells_the_rule(format_: str, plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(asked(plan, format_)) == 1
    assert "paper-over-limit" in capsys.readouterr().out


@pytest.mark.parametrize(("fail_on", "status"), [(Severity.ERROR, 1), (Severity.NOTE, 1), (None, 0)])
def test_exit_code_is_of_the_level_that_counts(fail_on: Severity | None, status: int, plan: Path) -> None:
    assert told(asked(plan, fail_on=fail_on)) == status


def test_what_was_done_is_told_beside_the_result(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take_common([])
    mended = Asked(names=(str(plan),), today="2024-07-01", format="json", fix=True)
    told(mended)
    printed = capsys.readouterr()

    assert printed.out.startswith("{")
    assert "0 places mended" in printed.err
