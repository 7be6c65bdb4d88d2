"""The list of fields for programs"""

import json

from confplan.vocabulary.json import render
from tests.vocabulary.made import SMALL


def test_an_object_holds_every_field_and_filter() -> None:
    found = json.loads(render(SMALL, "en"))

    assert {"version": 1, "document": "invitations", "formats": ["docx", "pdf"]}.items() <= found.items()
    assert {
        "name": "letters[].post",
        "type": "text",
        "list": False,
        "optional": False,
        "words": [],
        "vi": "Chức danh",
        "en": "The post",
        "loop": "{% for letter in letters %}",
        "write": "{{ letter.post }}",
        "example": None,
    } == found["fields"][1]
    assert [None, ["pdf"]] == [one["formats"] for one in found["filters"]]
