"""Values of a frab or pretalx schedule: words in one or several languages, people, and times of any zone"""

from collections.abc import Iterator
from datetime import datetime

from confplan.importing.json_text import Json


def persons(value: Json) -> Iterator[str]:
    for one in value if isinstance(value, list) else ():
        name = next(
            (
                words
                for key in ("public_name", "full_public_name", "name")
                if isinstance(one, dict) and (words := said(one.get(key)))
            ),
            "",
        )
        if name:
            yield name


def stamp(value: Json) -> datetime | None:
    """Return date and time as the clock on the wall has them, whatever the zone."""
    try:
        return datetime.fromisoformat(value).replace(tzinfo=None) if isinstance(value, str) else None
    except ValueError:
        return None


def in_zone(value: Json, zone: str) -> datetime | None:
    """Return the time in a zone, of a stamp that names its own."""
    from zoneinfo import ZoneInfo

    try:
        stamp = datetime.fromisoformat(value) if isinstance(value, str) else None
        return stamp.astimezone(ZoneInfo(zone)).replace(tzinfo=None) if stamp and stamp.tzinfo and zone else None
    except (ValueError, OSError, KeyError, OverflowError):  # no such zone, or a system without zones
        return None


def said(value: Json) -> str:
    if isinstance(value, dict):  # the same words in several languages
        value = value.get("vi") or value.get("en") or next(iter(value.values()), None)
    return " ".join(value.split()) if isinstance(value, str) else str(value) if isinstance(value, int) else ""
