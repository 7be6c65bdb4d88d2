"""Formats of the speeches"""

import pytest

from confplan.timetables.spoken.index import formats, renderer
from tests.timetables.spoken.listings import of


def test_formats_are_the_files() -> None:
    assert ["csv", "json", "markdown", "table"] == formats()


@pytest.mark.parametrize("name", formats())
def test_every_format_writes_both_languages(name: str) -> None:
    vi, en = (renderer(name)(of(), language) for language in ("vi", "en"))

    assert "Tuyên truyền" in vi
    assert name == "json" or vi != en
