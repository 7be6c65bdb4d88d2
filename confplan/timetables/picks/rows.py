"""A choice row by row: who is chosen, and on request who is not"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.planning.picking_answers import Picked
from confplan.timetables.picks.words import CHOSEN, FIXED, LEFT_OUT, OUT


@frozen
class PickRow:
    """One person of a ward; what the list leaves blank is empty, `why` is told of those left out"""

    ward: str
    name: str
    title: str
    place: str
    result: Text
    why: Text | None = None


def rows(ward: Picked) -> Iterator[PickRow]:
    """Yield who is chosen in the order of the titles, then who is left out in the order of the list."""
    for pick in ward.picks:
        title = pick.title or pick.person.title or ""
        result = FIXED if pick.holder.is_fixed else CHOSEN
        yield PickRow(ward.name, pick.person.name, title, pick.person.neighbourhood or "", result)
    for out in ward.left_out:
        person = out.person
        yield PickRow(ward.name, person.name, person.title or "", person.neighbourhood or "", LEFT_OUT, OUT[out.why])
