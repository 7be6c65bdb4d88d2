import os

import pytest
import typer

from confplan.cache_folder import OFF
from confplan.cli.global_options import take_common


def test_common_options_may_stand_anywhere() -> None:
    assert take_common(["--lang", "vi", "validate", "-q", "a.yaml", "--lang=en", "--format", "json"]) == [
        "validate",
        "a.yaml",
        "--format",
        "json",
    ]


def test_no_cache_holds_for_what_the_run_starts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OFF, "")

    assert take_common(["validate", "--no-cache"]) == ["validate"]
    assert os.environ[OFF]


@pytest.mark.parametrize("arguments", [["--lang", "plan.yaml"], ["--lang=fr"], ["validate", "--lang"]])
def test_plan_is_not_taken_for_a_language(arguments: list[str]) -> None:
    with pytest.raises(typer.BadParameter, match="--lang takes vi or en"):
        take_common(arguments)
