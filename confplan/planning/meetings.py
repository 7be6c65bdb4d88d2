"""What goes on at one time in two places, and who would have to be in both"""

from collections.abc import Iterator
from itertools import combinations

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.persons import individuals
from confplan.planning.timing import Row, Timetable

Above = dict[Path, list[Row]]


@frozen
class Torn:
    """A person who is needed in two places: `at` and `other` are the fields that say so, in the order of the agenda"""

    name: str
    at: Path
    other: Path
    start: int | None  # the minute of the day from which it is so; None where no clock is known


def torn(plan: Plan, table: Timetable) -> Iterator[Torn]:
    """Yield each person once for each two items, and the MC, who stays in the main hall, for the first item elsewhere."""
    if all(row.venue is None and not row.item.parallel for row in table.rows):
        return  # one thing after another in one hall
    above = _sections(table.rows)
    needed = [row for row in table.rows if row.item.by or row.item.chair]
    for first, second in combinations(needed, 2):
        if _at_once(plan, first, second, above):
            one, two = _people(plan, first.item), _people(plan, second.item)
            for key in one.keys() & two.keys():
                name, at = two[key]
                yield Torn(name, at, one[key][1], _both(first, second))
    yield from _presenting(plan, table, above)


def _presenting(plan: Plan, table: Timetable, above: Above) -> Iterator[Torn]:
    for key in individuals(plan, plan.conference.mc):
        for row in table.rows:
            people = _people(plan, row.item)
            if key in people and _place(plan, row.venue) != _place(plan, None):
                here = [
                    one for one in table.rows if not one.is_section and _place(plan, one.venue) == _place(plan, None)
                ]
                same_time = next((one for one in here if _at_once(plan, *_ordered(one, row), above)), None)
                if same_time:
                    name, at = people[key]
                    yield Torn(name, at, plan.conference.at("mc"), _both(same_time, row))


def _people(plan: Plan, item: Item) -> dict[str, tuple[str, Path]]:
    """Return who gives or chairs the item, by key, with the words and the field that name them."""
    written = [(item.by, "by"), (item.chair, "chair")]
    return {key: (text, item.at(field)) for text, field in written if text for key in individuals(plan, text)}


def _at_once(plan: Plan, first: Row, second: Row, above: Above) -> bool:
    """Tell items of one day that run at the same time in two places: on two tracks, or where the plan says two venues.

    Two items of one place that overlap are told of as such, and a section does not stand in the way of its own items.
    """
    if first.day != second.day or first in above[second.item.path]:
        return False
    tracks = _are_on_two_tracks(first, second, above)
    if not tracks and (first.venue == second.venue or _place(plan, first.venue) == _place(plan, second.venue)):
        return False
    match first.start, first.end, second.start, second.end:
        case int(begins), int(ends), int(starts), int(closes):
            return begins < closes and starts < ends
    return tracks and first.section is second.section


def _both(first: Row, second: Row) -> int | None:
    """Return when both have begun."""
    return None if first.start is None or second.start is None else max(first.start, second.start)


def _ordered(first: Row, second: Row) -> tuple[Row, Row]:
    return (first, second) if first.index < second.index else (second, first)


def _place(plan: Plan, venue: str | None) -> str:
    """Return a key of the place; the conference's own hall is meant where an item names none."""
    hall = plan.conference.venue
    known = [*plan.venues, *([hall] if hall else [])]
    written = same(venue) if venue else None
    named = (one for one in known if written in {same(one.id or ""), same(one.name or "")})
    found = next(named, None) if written else hall
    return same(found.id or found.name or "") if found else written or ""


def _are_on_two_tracks(first: Row, second: Row, above: Above) -> bool:
    """Tell whether the nearest section that holds both has its items side by side."""
    outer, inner = above[first.item.path], above[second.item.path]
    shared = next((section for section in inner if section in outer), None)
    return shared is not None and shared.item.parallel


def _sections(rows: tuple[Row, ...]) -> Above:
    """Return the sections around each item, the nearest first."""
    by_path = {row.item.path: row for row in rows}
    found: Above = {}
    for row in rows:
        nearest = by_path[row.section.path] if row.section else None
        found[row.item.path] = [nearest, *found[nearest.item.path]] if nearest else []
    return found
