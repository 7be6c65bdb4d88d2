"""Limits are set by whoever runs the program, and by nothing that is no number"""

from pathlib import Path
from typing import Any

import pytest

from confplan.source.limits import BYTES_VARIABLE, VALUES_VARIABLE, wanted
from tests.cli.running import confplan


@pytest.mark.parametrize(("written", "limit"), [("5000000", 5_000_000), ("5_000_000", 5_000_000), ("1", 1)])
def test_number_of_the_environment_is_taken(written: str, limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", written)

    assert limit == wanted("X", 7)


@pytest.mark.parametrize("written", ["", "0", "-5", "nhiều", "1e6", "²", "1.5"])
def test_anything_else_leaves_the_usual_limit(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", written)

    assert 7 == wanted("X", 7)
    monkeypatch.delenv("X")
    assert 7 == wanted("X", 7)


@pytest.mark.parametrize(
    ("variable", "rule"), [(BYTES_VARIABLE, "file-too-large"), (VALUES_VARIABLE, "too-many-values")]
)
def test_plan_beyond_a_limit_is_told_how_to_raise_it(variable: str, rule: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("format: 1\nconference: {name: Hội nghị, date: 26/7/2024}\n", encoding="utf-8")
    few: dict[str, Any] = {variable: "3"}
    many: dict[str, Any] = {variable: "3000"}
    refused = confplan("validate", folder=tmp_path, **few)
    taken = confplan("validate", folder=tmp_path, **many)

    assert f"[{rule}]" in refused.out
    assert variable in refused.out
    assert rule not in taken.out
