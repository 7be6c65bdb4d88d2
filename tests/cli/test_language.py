from collections.abc import Iterator

import pytest

from confplan.cli.language import asked, choose, chosen, preferred, say, tell
from confplan.findings import Text


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    before = chosen()
    yield
    choose(["--lang", before], {})


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "en_US", "LANG": "vi_VN"}, "en"),
        ({"CONFPLAN_LANG": "en", "LANG": "vi_VN"}, "en"),
        ({"CONFPLAN_LANG": "VI"}, "vi"),
        ({"CONFPLAN_LANG": "fr", "LANG": "vi_VN"}, "vi"),
    ],
)
def test_language_of_the_environment(environment: dict[str, str], language: str) -> None:
    assert preferred(environment) == language


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--lang", "vi"], "vi"),
        (["x", "--lang=en"], "en"),
        (["--lang"], None),
        (["--lang", "fr"], None),
        (["vi"], None),
    ],
)
def test_language_of_the_command_line(arguments: list[str], language: str | None) -> None:
    assert asked(arguments) == language


def test_command_line_wins_over_the_environment() -> None:
    choose(["--lang", "vi"], {"CONFPLAN_LANG": "en"})

    assert chosen() == "vi"
    assert say("có", "yes") == tell(Text("có", "yes")) == "có"
