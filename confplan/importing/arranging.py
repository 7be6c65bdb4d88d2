"""Items with their times → the agenda of a plan: what follows without a gap is linked, what runs side by side parallel"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from confplan.frozen import frozen
from confplan.importing.agenda import ALOUD, Entry, Slot, Written
from confplan.model.scalars import hhmm

DAY = 24 * 60
ANY = ""  # stands for every room: what follows an item that is in none of them


@frozen
class _Chain:
    """Items one after another, and where the last of them ends"""

    entries: tuple[Entry, ...]
    end: int | None


def arranged(slots: Sequence[Slot], opening: int | None) -> tuple[Entry, ...]:
    """Return the items of all days; `opening` is when the conference begins, so that its first item need not say so."""
    several = {slot.day for slot in slots} != {1}
    entries: list[Entry] = []
    end = opening
    for day, group in groupby(slots, key=lambda slot: slot.day):
        for cluster in _clusters(list(group)):
            chain = _together(cluster, end) if len({slot.room for slot in cluster}) > 1 else _linked(cluster, end)
            entries += (_on(entry, day) for entry in chain.entries) if several and day > 1 else chain.entries
            end = chain.end
        end = None
    return tuple(entries)


def deduced(slots: Sequence[Slot]) -> list[Slot]:
    """Return the items; one that has only a start lasts until the next one in its room starts, which its remark tells.

    One without a room is everybody's: it lasts until anything starts.
    """
    found: list[Slot] = []
    following: dict[tuple[int, str | None], tuple[int, int | None]] = {}  # by day and room: which, and when it starts
    for number, slot in enumerate(reversed(slots)):
        rooms = (ANY,) if slot.room is None else (slot.room, None)
        later = [following[slot.day, room] for room in rooms if (slot.day, room) in following]
        after = max(later, key=lambda one: one[0])[1] if later else None
        following[slot.day, slot.room] = following[slot.day, ANY] = (number, slot.start)
        is_open = slot.end is None and not slot.entry.fields.keys() & {"minutes", "end"}
        if is_open and slot.start is not None and after is not None and after > slot.start:
            told = {**slot.entry.remarks, "minutes": "tính đến giờ bắt đầu của mục sau"}
            found.append(replace(slot, end=after, entry=replace(slot.entry, remarks=told)))
        else:
            found.append(slot)
    return found[::-1]


def _clusters(slots: list[Slot]) -> Iterator[list[Slot]]:
    """Yield the items in groups that share no time; within a group each begins before the ones before it have ended."""
    cluster: list[Slot] = []
    for slot in slots:
        if cluster and not _overlaps(cluster, slot):
            yield cluster
            cluster = []
        cluster.append(slot)
    if cluster:
        yield cluster


def _overlaps(cluster: list[Slot], slot: Slot) -> bool:
    first = cluster[0].start
    latest = max((one.end for one in cluster if one.end is not None), default=None)
    if slot.start is None or first is None:
        return False
    return (slot.start == first and latest is None) or (latest is not None and first <= slot.start < latest)


def _linked(slots: Sequence[Slot], end: int | None) -> _Chain:
    entries: list[Entry] = []
    for slot in slots:
        entries.append(_timed(slot, end))
        end = slot.end
    return _Chain(tuple(entries), end)


def _timed(slot: Slot, end: int | None) -> Entry:
    """Return the item with its length, and with its start where it does not follow from the item before."""
    fields: dict[str, Written] = dict(slot.entry.fields)
    if slot.start is not None and slot.start != end and "start" not in fields:
        fields["start"] = hhmm(slot.start % DAY)
    if slot.start is not None and slot.end is not None and not fields.keys() & {"minutes", "end"}:
        fields["minutes"] = str(slot.end - slot.start)
    return replace(slot.entry, fields=fields)


def _together(cluster: Sequence[Slot], end: int | None) -> _Chain:
    """Return one parallel item that holds a lane for each room."""
    first = cluster[0].start or 0
    ends = [slot.end for slot in cluster if slot.end is not None]
    title = f"Các phòng, từ {hhmm(first % DAY)}" + (f" đến {hhmm(max(ends) % DAY)}" if ends else "")
    rooms = list(dict.fromkeys(slot.room for slot in cluster))
    lanes = tuple(_lane(room, [slot for slot in cluster if slot.room == room], first) for room in rooms)
    fields: dict[str, Written] = {"title": title, "parallel": "true"}
    section = Entry(
        at=cluster[0].entry.at, fields=fields, items=lanes, remarks={ALOUD: "cùng lúc, ở các phòng khác nhau"}
    )
    known = len(ends) == len(cluster)
    return _Chain((_timed(Slot(entry=section, start=first), end),), max(ends) if known else None)


def _lane(room: str | None, slots: list[Slot], first: int) -> Entry:
    entries = _linked(slots, first).entries
    if len(entries) == 1:
        return entries[0]
    bare = tuple(
        replace(one, fields={key: text for key, text in one.fields.items() if key != "venue"}) for one in entries
    )
    fields: dict[str, Written] = {"title": room, "venue": room} if room else {"title": "Chưa rõ phòng"}
    return Entry(at=slots[0].entry.at, fields=fields, items=bare if room else entries)


def _on(entry: Entry, day: int) -> Entry:
    return replace(entry, fields={"day": str(day), **entry.fields})
