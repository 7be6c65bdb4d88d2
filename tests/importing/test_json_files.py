"""Which program a JSON file is of"""

import pytest

from confplan.importing.json_files import OTHER_SHAPE, imported_json


@pytest.mark.parametrize(
    ("content", "note"),
    [
        ('{"rundown": []}', "ontime"),
        ('{"rundowns": {}}', "ontime"),
        ('{"entries": {}, "order": [], "flatOrder": []}', "ontime"),
        ('{"schedule": {"conference": {"title": "a", "days": []}}}', "persons"),
    ],
)
def test_a_file_is_known_by_its_shape(content: str, note: str) -> None:
    found = imported_json(content.encode(), "a.json")

    assert found.is_read
    assert note in found.notes[0]


@pytest.mark.parametrize("content", ["[]", "1", '{"schedule": {"2024-11-02": {}}}', '{"rundown": {}}'])
def test_another_shape_is_refused(content: str) -> None:
    found = imported_json(content.encode(), "a.json")

    assert ([OTHER_SHAPE], False) == ([one.text for one in found.findings], found.is_read)


@pytest.mark.parametrize(
    "content",
    [
        '{"rundown": [1, null, {"type": "event"}, {"type": "block"}, {"type": "event", "title": 5, "custom": []}]}',
        '{"rundowns": {"a": {"entries": {"x": 1}, "order": ["x", 2, null]}, "b": 5}}',
        '{"schedule": {"conference": {"days": [1, {}, {"rooms": []}, {"date": 5, "rooms": {"A": [1, {}, {"persons": 1, "title": {}}]}}], "rooms": 5, "start": 1}}}',
    ],
)
def test_values_of_another_kind_never_stop_the_reading(content: str) -> None:
    assert imported_json(content.encode(), "a.json").is_read
