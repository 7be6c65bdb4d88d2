"""Speeches for programs"""

import json

from confplan.timetables.spoken.json import render
from tests.timetables.spoken.listings import of


def test_speech_has_its_figures() -> None:
    found = json.loads(render(of(), "vi"))

    assert {"slow": 180, "usual": 200, "fast": 240, "assumed": True} == found["syllables_per_minute"]
    assert {
        "id": "tt",
        "path": "agenda.1.items.0",
        "title": "=Tuyên truyền",
        "by": "phường Hiệp Thành",
        "file": "ngan.txt",
        "read": True,
        "words": 140,
        "syllables": 140,
        "seconds": {"fast": 35, "usual": 42, "slow": 47},
        "item_minutes": 7,
        "item_minutes_at": "agenda.1.minutes_each",
        "words_to_cut": 0,
        "words_of_room": 1260,
    } == found["speeches"][1]


def test_what_is_not_known_is_null() -> None:
    unread, without_minutes = json.loads(render(of(), "en"))["speeches"][2:4]

    assert [None] * 5 == [unread[key] for key in ("words", "syllables", "seconds", "words_to_cut", "by")]
    assert (None, None, None) == tuple(without_minutes[key] for key in ("item_minutes", "item_minutes_at", "words_to_cut"))  # fmt: skip
