"""Starts that do not increase: within a day and a place each begins later than the one before, whatever the lengths are"""

from confplan.model.scalars import Clock
from confplan.planning.timing_parts import Part

_Latest = dict[tuple[int, str | None], tuple[int, Part]]


def not_after(parts: tuple[Part, ...]) -> dict[int, Part]:
    """Return, by index, of each item whose written start does not lie after that of an earlier one, the earlier one.

    What goes on side by side, on another day or in another place is not compared; a section and its first item may
    begin together. Optional items hold nothing up.
    """
    found: dict[int, Part] = {}
    _in_turn(parts, {}, None, found)
    return found


def _in_turn(parts: tuple[Part, ...], latest: _Latest, section: Part | None, found: dict[int, Part]) -> None:
    for part in parts:
        place = part.day, part.venue
        start = part.item.start
        if start is not None:
            before = _before(latest.get(place), start) or _around(section, part, start)
            if before is not None:
                found[part.index] = before
        if part.children:
            _inside(part, latest, part if start is not None else section, found)
        if start is not None and not part.optional:
            _note(latest, place, start.minute, part)


def _before(latest: tuple[int, Part] | None, start: Clock) -> Part | None:
    """Return the earlier item, where this one does not begin after it."""
    return latest[1] if latest is not None and start.minute <= latest[0] else None


def _around(section: Part | None, part: Part, start: Clock) -> Part | None:
    """Return the section, where the item begins before it."""
    above = section.item.start if section and section.day == part.day else None
    return section if above is not None and start.minute < above.minute else None


def _inside(part: Part, latest: _Latest, section: Part | None, found: dict[int, Part]) -> None:
    """Go on inside; `section` is the nearest one around that has a start."""
    if not part.item.parallel:
        _in_turn(part.children, latest, section, found)
        return
    forks = [(child, dict(latest)) for child in part.children]
    for child, fork in forks:
        _in_turn((child,), fork, section, found)
    for _, fork in forks:
        for place, (minute, last) in fork.items():
            _note(latest, place, minute, last)


def _note(latest: _Latest, place: tuple[int, str | None], minute: int, part: Part) -> None:
    before = latest.get(place)
    if before is None or before[0] < minute:
        latest[place] = minute, part
