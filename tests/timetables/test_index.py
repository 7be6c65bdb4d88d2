"""The formats, found by their files"""

import pytest

from confplan.timetables.index import Rendered, formats, renderer
from confplan.timetables.parts.told import Told
from tests.timetables.programmes import SHORT, of


def test_formats_are_the_files_of_the_room() -> None:
    assert {"csv", "ics", "ics-guests", "json", "markdown", "table", "xlsx"} <= set(formats())


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize("timing", [True, False])
def test_every_format_speaks_both_languages_and_tells_the_same_items(name: str, *, timing: bool) -> None:
    programme = of(SHORT, timing=timing)
    texts = [as_text(renderer(name)(programme, language)) for language in ("vi", "en")]

    assert all("Giải lao" in text for text in texts)


def as_text(rendered: Rendered) -> str:
    match rendered:
        case str():
            return rendered
        case Told(text, _):
            return text
        case _:
            return str(rendered)
