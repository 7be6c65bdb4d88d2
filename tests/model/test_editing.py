"""A value put into the data of a plan"""

import pytest

from confplan.model.editing import edited
from confplan.places import Path

REST: list[object] = [{"title": "Tham luận", "items": "Một"}, None]
DATA: dict[str, object] = {
    "conference": {"date": "26/7/2024", "venue": "Hội trường 1"},
    "agenda": ["Khai mạc", *REST],
    "lists": {"phường": ["Thới An"]},
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (("conference", "start"), {"conference": {"date": "26/7/2024", "venue": "Hội trường 1", "start": "x"}}),
        (("conference", "date"), {"conference": {"date": "x", "venue": "Hội trường 1"}}),
        (("conference", "venue", "seats"), {"conference": {"date": "26/7/2024", "venue": {"name": "Hội trường 1", "seats": "x"}}}),
        (("agenda", 0, "minutes"), {"agenda": [{"title": "Khai mạc", "minutes": "x"}, *REST]}),
        (("agenda", 1, "items", "minutes"), {"agenda": ["Khai mạc", {"title": "Tham luận", "items": [{"title": "Một", "minutes": "x"}]}, None]}),
        (("lists", "phường", 0, "quota"), {"lists": {"phường": [{"name": "Thới An", "quota": "x"}]}}),
        (("checks", "no-break", "level"), {"checks": {"no-break": {"level": "x"}}}),
        (("invitation", "arrive"), {"invitation": {"arrive": "x"}}),
    ],
)  # fmt: skip
def test_what_is_absent_is_added_and_what_is_short_becomes_fields(path: Path, found: dict[str, object]) -> None:
    assert edited(DATA, path, "x") == DATA | found


def test_data_are_not_changed_in_place() -> None:
    edited(DATA, ("agenda", 0, "minutes"), "5")

    assert DATA["agenda"] == ["Khai mạc", *REST]
