"""The hours that guests are told: rounded down to five minutes, items that begin within them sharing an hour"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from confplan.frozen import frozen
from confplan.planning.timing import Row

STEP = 5  # minutes


@frozen
class Hours:
    """From when and until when the items of a slot last, in minutes since midnight; None where no clock is known

    Nothing begins before its printed hour. `end` is None where it would not be later than the beginning.
    """

    start: int | None
    end: int | None
    rows: tuple[Row, ...]


def guest_hours(rows: Sequence[Row]) -> tuple[Hours, ...]:
    """Return the slots of items that follow each other on one day: in order of time where all have one, else as written."""
    slots = list(_slots(_in_time(rows)))
    ends = [_end(slot, after) for slot, after in pairwise(slots)] + [_end(slot, None) for slot in slots[-1:]]
    return tuple(
        Hours(start := _rounded(slot), end if end and start is not None and end > start else None, tuple(slot))
        for slot, end in zip(slots, ends, strict=True)
    )


def uncertain(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the items whose hour rests on a length that nobody stated for certain, or on an item that may fall out.

    An hour that the plan fixes for an item is certain again, unless it is only tentative.
    """
    is_open = False
    for row in rows:
        if row.item.start:
            is_open = bool(row.item.start.hedge)
        if is_open:
            yield row
        if not row.is_section:
            is_open = is_open or _is_loose(row)


def _is_loose(row: Row) -> bool:
    length, minutes = row.length, row.item.minutes or row.item.minutes_each
    is_range = length is not None and length.low != length.high
    return row.assumed or row.optional or is_range or bool(minutes and minutes.hedge)


def _in_time(rows: Sequence[Row]) -> list[Row]:
    if any(row.start is None for row in rows):
        return list(rows)
    return sorted(rows, key=lambda row: row.start or 0)


def _slots(rows: Iterable[Row]) -> Iterator[list[Row]]:
    slot: list[Row] = []
    for row in rows:
        if slot and (row.start is None or _floor(row.start) != _rounded(slot)):
            yield slot
            slot = []
        slot.append(row)
    if slot:
        yield slot


def _rounded(slot: list[Row]) -> int | None:
    start = slot[0].start
    return None if start is None else _floor(start)


def _end(slot: list[Row], after: list[Row] | None) -> int | None:
    """Return the hour at which the next slot begins, where little time is between; else the slot's own, rounded up."""
    ends = [row.end for row in slot if row.end is not None]
    if not ends:
        return None
    end, begins = max(ends), after[0].start if after else None
    if begins is not None and 0 <= begins - end < STEP:
        return _floor(begins)
    return end + -end % STEP


def _floor(minute: int) -> int:
    return minute - minute % STEP
