import json
from datetime import date
from types import MappingProxyType

import pytest
from lxml import html

from confplan.frozen import frozen
from confplan.rendering.errors import ValueProblemError
from confplan.rendering.script_data import script_data
from tests.rendering.hostile import HOSTILE

ENDS = (
    "</script>",
    "</ScRiPt >",
    "<!--",
    "<!-- <script>",
    "]]>",
    "\u2028\u2029",
    "&lt;/script&gt;",
    "' \" \\",
    *HOSTILE,
)


@frozen
class Row:
    title: str
    minutes: int | None
    lengths: tuple[int, ...]
    day: date | None = None


def test_view_is_an_object_of_its_fields() -> None:
    row = Row("Khai mạc", None, (5, 7), date(2024, 7, 26))

    assert '{"title":"Khai mạc","minutes":null,"lengths":[5,7],"day":"2024-07-26"}' == script_data(row)


def test_mapping_and_list_are_what_they_are() -> None:
    assert {"a": [True, 1]} == json.loads(script_data(MappingProxyType({"a": [True, 1]})))


@pytest.mark.parametrize("text", ENDS)
def test_no_text_ends_the_element_and_all_come_back_whole(text: str) -> None:
    written = script_data({"title": text})
    page = html.fromstring(f'<body><script type="application/json">{written}</script><p>sau</p></body>')

    assert not set("<>&'\u2028\u2029") & set(written)
    assert {"title": text} == json.loads(page.findtext("script") or "")
    assert "sau" == page.findtext("p")


def test_value_without_a_way_to_print_it_is_refused() -> None:
    with pytest.raises(ValueProblemError):
        script_data(object())


def test_control_character_is_refused_as_everywhere() -> None:
    with pytest.raises(ValueProblemError):
        script_data("a\x00b")
