"""A template → a calendar"""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from confplan.rendering.errors import TemplateError
from confplan.rendering.rendering import rendered_by_engine
from confplan.rendering.template_files import Engine, Template
from tests.rendering.hostile import HOSTILE

SOURCE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
{% for text in texts %}
BEGIN:VEVENT
UID:{{ loop.index }}

DTSTAMP:{{ written_at }}

SEQUENCE:{{ edition }}

SUMMARY:{{ text }}

DTSTART;VALUE=DATE:{{ day|calendar_day }}

END:VEVENT
{% endfor %}
END:VCALENDAR
"""


def made(folder: Path, names: dict[str, object], source: str = SOURCE) -> bytes:
    (folder / "paper").mkdir(exist_ok=True)
    path = folder / "paper" / "paper.ics"
    path.write_text(source, encoding="utf-8")
    return rendered_by_engine(Template("paper", "paper", "ics", Engine.CALENDAR, path, folder), names)


def test_every_hostile_text_comes_back_whole(tmp_path: Path) -> None:
    texts = (*HOSTILE, "a\nEND:VCALENDAR\nb", "x\u2028y, z; \\N")
    read = Calendar.from_ical(made(tmp_path, {"texts": texts, "day": date(2024, 7, 9), "today": date(2024, 7, 1)}))
    events = list(read.walk("VEVENT"))

    assert list(texts) == [str(event["SUMMARY"]) for event in events]
    assert {date(2024, 7, 9)} == {event.decoded("dtstart") for event in events}


def test_the_moment_is_that_of_the_view_or_the_one_that_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {"texts": ("a",), "day": date(2024, 7, 9), "today": date(2024, 7, 1)}
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert b"DTSTAMP:20240701T000000Z\r\nSEQUENCE:1643\r\n" in made(tmp_path, names)

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")

    assert b"DTSTAMP:20240726T000000Z\r\n" in made(tmp_path, names)


def test_a_wrong_template_is_told(tmp_path: Path) -> None:
    with pytest.raises(TemplateError):
        made(tmp_path, {"texts": ()}, "{{ nothing }}")
