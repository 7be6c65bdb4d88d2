"""The formats are the files"""

import pytest

from confplan.changes.index import formats, renderer
from tests.changes.accounts import ALL, account


def test_formats_are_found_by_their_files() -> None:
    assert ["json", "markdown", "notice", "text"] == formats()


@pytest.mark.parametrize("name", formats())
def test_every_format_writes_whole_lines_in_both_languages(name: str) -> None:
    for language in ("vi", "en"):
        assert renderer(name)(account(*ALL), "vi" if language == "vi" else "en").endswith("\n")
