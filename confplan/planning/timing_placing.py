"""Items put on the clock one after another: linked, fixed, kept apart, side by side"""

from typing import Literal, NamedTuple

from confplan.frozen import frozen
from confplan.model.scalars import Minutes
from confplan.planning.timing_lengths import Length, written_end
from confplan.planning.timing_parts import Part, flat
from confplan.planning.timing_tracks import DAY, Track, Tracks, forked, merge, track_of

Which = Literal["low", "likely", "high"]


class Slot(NamedTuple):
    """Where an item stands, in minutes since midnight of its day; None where no clock is known.

    `linked` is when it could begin by what is before it; `kept` the gap that must be kept there; `gap` the gap that
    there is. `clash` still runs for `overlap` minutes when it begins. `rest`: its length is what is left until its
    fixed end. `over`: how far it, or what is inside it, reaches past that end.
    """

    start: int | None
    end: int | None
    minutes: int
    linked: int | None
    gap: int | None
    kept: int
    overlap: int
    clash: Part | None
    rest: bool = False
    over: int = 0


@frozen
class Scenario:
    """Which lengths are taken, and which items are held: optional ones or not, and none whose index is in `left_out`.

    With `planned`, a fixed start is late by as much of a delay as the gap before it cannot absorb.
    """

    which: Which = "likely"
    with_optional: bool = True
    planned: tuple[Slot, ...] | None = None
    left_out: frozenset[int] = frozenset()


def place(parts: tuple[Part, ...], opening: int | None, scenario: Scenario) -> tuple[Slot, ...]:
    """Return the slots of all items, by index. `opening` is the first day's first minute."""
    running = _Running(scenario, {})
    tracks = {day: Track() for day in {part.day for part in flat(parts)}}
    if opening is not None:
        tracks[1] = Track(opening, known=True)
    for part in parts:
        running.place(part, tracks, inside_optional=False)
    return tuple(slot for _, slot in sorted(running.slots.items()))


@frozen
class _Running:
    scenario: Scenario
    slots: dict[int, Slot]

    def place(self, part: Part, tracks: Tracks, *, inside_optional: bool) -> bool:
        """Put the part on the clock; one that is not held gets the times it would have, and takes none."""
        counted = self.scenario.with_optional or inside_optional or not part.optional
        held = counted and part.index not in self.scenario.left_out
        on = tracks if held else forked(tracks)
        if part.children:
            self._section(part, on)
        else:
            self._single(part, track_of(on, part.day))
        return held

    def _single(self, part: Part, track: Track) -> None:
        length = self._taken(part.length)
        linked, end = track.linked(part.venue), written_end(part.item)
        start, known = self._start(part, linked, known=track.known)
        derived = end is not None and not known
        if end is not None and derived:
            start, known = end - (part.length.likely if part.length else 0), True
        finish = start + length if end is None else max(start, end)
        over = max(0, start - end) if end is not None else 0
        slot = self._slot(part, track, start, finish, known=known)
        rest = end is not None and not derived
        self.slots[part.index] = slot._replace(rest=rest, over=over)
        track.take(part, finish, known=known, due=self._taken(part.item.after_gap))

    def _section(self, part: Part, tracks: Tracks) -> None:
        track = track_of(tracks, part.day)
        start, known = self._start(part, track.linked(part.venue), known=track.known)
        slot = self._slot(part, track, start, start, known=known)
        if part.item.start:
            track.end, track.known, track.due = start, known, 0
        held = self._side_by_side(part, tracks) if part.item.parallel else self._in_turn(part, tracks)
        self.slots[part.index] = self._around(part, slot, held, tracks)
        track.due = max(track.due, self._taken(part.item.after_gap))

    def _in_turn(self, part: Part, tracks: Tracks) -> list[Part]:
        held: list[Part] = []
        for child in part.children:
            track = track_of(tracks, child.day)
            track.due = max(track.due, self._taken(part.item.changeover) if held else 0)
            if self.place(child, tracks, inside_optional=part.optional):
                held.append(child)
        return held

    def _side_by_side(self, part: Part, tracks: Tracks) -> list[Part]:
        forks = [(child, forked(tracks)) for child in part.children]
        held = [(child, fork) for child, fork in forks if self.place(child, fork, inside_optional=part.optional)]
        for child, fork in held:
            merge(tracks[child.day], fork[child.day], first=child is held[0][0])
        return [child for child, _ in held]

    def _around(self, part: Part, slot: Slot, held: list[Part], tracks: Tracks) -> Slot:
        """Return the section's slot: from its own start, else its first child's, to the end of its last."""
        inside = [self.slots[child.index] for child in held]
        if not held:
            return slot._replace(end=slot.start, minutes=0)
        end, over = _last_end(part, held, inside), 0
        must_end = written_end(part.item)
        if must_end is not None and end is not None:
            over, end = max(0, end - must_end), max(end, must_end)
            tracks[part.day].end = max(tracks[part.day].end, must_end)
        start = slot.start if part.item.start else _first_start(part, inside)
        one_day = all(child.day == part.day for child in held)
        whole = end - start if one_day and start is not None and end is not None else _sum(part, inside)
        return slot._replace(start=start, end=end, minutes=whole, over=over)

    def _start(self, part: Part, linked: int, *, known: bool) -> tuple[int, bool]:
        written = part.item.start
        if written is None:
            return linked, known
        planned = self.scenario.planned[part.index].linked if self.scenario.planned else None
        if planned is None or not known:
            return written.minute, True
        absorbed = max(0, written.minute - planned)
        return written.minute + max(0, linked - planned - absorbed), True

    def _slot(self, part: Part, track: Track, start: int, end: int, *, known: bool) -> Slot:
        both = known and track.known
        until, clash = track.busy.get(part.venue, (start, part))
        overlap = until - start if known and part.item.start else 0
        return Slot(
            start=start if known else None,
            end=end if known else None,
            minutes=end - start,
            linked=track.linked(part.venue) if track.known else None,
            gap=None if track.last is None else start - track.end if both else track.due,
            kept=track.due,
            overlap=max(0, overlap),
            clash=clash if overlap > 0 else None,
        )

    def _taken(self, length: Length | Minutes | None) -> int:
        if length is None:
            return 0
        which = self.scenario.which
        return length.likely if which == "likely" else length.low if which == "low" else length.high


def _first_start(part: Part, inside: list[Slot]) -> int | None:
    starts = [slot.start for slot in inside]
    known = [start for start in starts if start is not None]
    return min(known, default=None) if part.item.parallel else starts[0]


def _last_end(part: Part, held: list[Part], inside: list[Slot]) -> int | None:
    """Return the latest end, counted from the midnight before the section's own day."""
    ends = [slot.end + (child.day - part.day) * DAY for child, slot in zip(held, inside, strict=True) if slot.end is not None]  # fmt: skip
    return max(ends, default=None)


def _sum(part: Part, inside: list[Slot]) -> int:
    if part.item.parallel:
        return max(slot.minutes for slot in inside)
    return sum(slot.minutes for slot in inside) + sum(slot.gap or 0 for slot in inside[1:])
