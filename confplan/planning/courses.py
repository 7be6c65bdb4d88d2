"""Several courses of one morning put on the clock at once: every time is a column, one number for each run

What `timing_placing` says of one morning holds here for all runs together: with lengths that never shrink, each time
is the later of some others, or one of them and a length.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import add

from confplan.frozen import frozen
from confplan.model.scalars import Minutes
from confplan.planning.timing_lengths import Length, written_end
from confplan.planning.timing_parts import Part, flat
from confplan.planning.timing_placing import Scenario, place
from confplan.planning.timing_tracks import DAY

Column = list[float]
Address = tuple[int, str]  # an item's index, and which of its lengths: "" its own, "after" and "before" the gaps
Take = Callable[[Address, Length | Minutes], Column]


@frozen
class Runs:
    """As many runs as the columns of `take` are long; items whose index is in `left_out` are not held.

    `began` tells when items have really begun, by index, in minutes since midnight of their day; none of these ends
    before `now`. Items whose index is in `done` are over, and have no times here.
    """

    take: Take
    width: int
    left_out: frozenset[int] = frozenset()
    began: Mapping[int, int] = field(default_factory=dict)
    now: int = 0
    done: frozenset[int] = frozenset()


@frozen
class Courses:
    """The ends of the days that have a clock, by number, and the start and end of each item held, by index"""

    days: dict[int, Column] = field(default_factory=dict)
    items: dict[int, tuple[Column, Column]] = field(default_factory=dict)


def courses(parts: tuple[Part, ...], opening: int | None, runs: Runs) -> Courses:
    """Return the times of all runs in minutes since midnight of their day. `opening` is the first day's first minute."""
    lanes = {part.day: _Lane() for part in flat(parts)}
    if opening is not None:
        lanes[1] = _Lane([float(opening)] * runs.width, known=True)
    linked = [slot.linked for slot in place(parts, opening, Scenario(left_out=runs.left_out))]
    running = _Running(runs, linked, [0.0] * runs.width)
    for part in parts:
        running.place(part, lanes)
    return running.found


@dataclass(slots=True)
class _Lane:
    """How far a day has come in each run: `timing_tracks.Track` in columns"""

    end: Column = field(default_factory=list)
    known: bool = False
    due: Column | None = None
    last: frozenset[str | None] = frozenset()  # where that was which has just ended: in any of these places
    busy: dict[str | None, Column] = field(default_factory=dict)

    def fork(self) -> "_Lane":
        return _Lane(self.end, self.known, self.due, self.last, dict(self.busy))

    def linked(self, venue: str | None) -> Column:
        after = _sum(self.end, self.due) if self.due else self.end
        elsewhere = venue in self.busy and self.last != {venue}
        return _later(after, self.busy[venue]) if elsewhere else after

    def go_on_from(self, before: "_Lane") -> None:
        """Begin where the day before has come after midnight."""
        self.end, self.known, self.due, self.last = [end - DAY for end in before.end], True, before.due, before.last
        self.busy = {venue: [end - DAY for end in busy] for venue, busy in before.busy.items()}


_Lanes = dict[int, _Lane]


def _lane_of(lanes: _Lanes, day: int) -> _Lane:
    """Return the day's lane; one of which nothing is on the clock yet goes on from a night that in no run has ended."""
    lane, before = lanes[day], lanes.get(day - 1)
    if before and before.known and not lane.known and not lane.last and min(before.end) > DAY:
        lane.go_on_from(before)
    return lane


@frozen
class _Running:
    runs: Runs
    planned: list[int | None]  # when each item could begin by what is before it, as planned
    none: Column
    found: Courses = field(default_factory=Courses)

    def place(self, part: Part, lanes: _Lanes) -> bool:
        """Put the part on the clock, and tell whether it is held."""
        if part.index in self.runs.left_out or part.index in self.runs.done:
            return False
        if part.children:
            self._section(part, lanes)
        else:
            self._single(part, _lane_of(lanes, part.day))
        return True

    def _single(self, part: Part, lane: _Lane) -> None:
        start, known = self._start(part, lane)
        length = self.runs.take((part.index, ""), part.length) if part.length else self.none
        must_end = written_end(part.item)
        if must_end is None:
            finish = _sum(start, length)
        else:
            finish = _not_before(start, must_end) if known else [float(must_end)] * self.runs.width
            known = True
        if part.index in self.runs.began:
            finish = _not_before(finish, self.runs.now)
        lane.end, lane.known, lane.last = finish, known, frozenset([part.venue])
        lane.due = self.runs.take((part.index, "after"), part.item.after_gap) if part.item.after_gap else None
        if known:
            lane.busy[part.venue] = _later(finish, lane.busy.get(part.venue, finish))
            self.found.items[part.index] = start, finish
            self._reach(part.day, finish)

    def _section(self, part: Part, lanes: _Lanes) -> None:
        lane = _lane_of(lanes, part.day)
        if part.item.start or part.index in self.runs.began:
            lane.end, lane.known = self._start(part, lane)
            lane.due = None
        held = self._side_by_side(part, lanes) if part.item.parallel else self._in_turn(part, lanes)
        must_end = written_end(part.item)
        if must_end is not None and held and lane.known:
            lane.end = _not_before(lane.end, must_end)
            self._reach(part.day, lane.end)
        if part.item.after_gap:
            after = self.runs.take((part.index, "after"), part.item.after_gap)
            lane.due = _later(lane.due or self.none, after)

    def _in_turn(self, part: Part, lanes: _Lanes) -> bool:
        held = False
        for child in part.children:
            lane = _lane_of(lanes, child.day)
            if held and part.item.changeover:
                pause = self.runs.take((child.index, "before"), part.item.changeover)
                lane.due = _later(lane.due or self.none, pause)
            held |= self.place(child, lanes)
        return held

    def _side_by_side(self, part: Part, lanes: _Lanes) -> bool:
        forks = [(child, {day: lane.fork() for day, lane in lanes.items()}) for child in part.children]
        held = [(child.day, fork[child.day]) for child, fork in forks if self.place(child, fork)]
        for number, (day, fork) in enumerate(held):
            _merge(lanes[day], fork, first=number == 0)
        return bool(held)

    def _start(self, part: Part, lane: _Lane) -> tuple[Column, bool]:
        if part.index in self.runs.began:
            return [float(self.runs.began[part.index])] * self.runs.width, True
        written = part.item.start
        if written is None:
            return (lane.linked(part.venue) if lane.known else self.none), lane.known
        if not lane.known:
            return [float(written.minute)] * self.runs.width, True
        planned = self.planned[part.index]
        overlap = 0 if planned is None else max(0, planned - written.minute)
        linked = lane.linked(part.venue)
        return _not_before([one - overlap for one in linked] if overlap else linked, written.minute), True

    def _reach(self, day: int, end: Column) -> None:
        days = self.found.days
        days[day] = _later(days[day], end) if day in days else end


def _merge(lane: _Lane, fork: _Lane, *, first: bool) -> None:
    """Go on from what ends last, run by run."""
    if first or (fork.known and not lane.known):
        lane.end, lane.known, lane.last = fork.end, fork.known, fork.last
    elif fork.known == lane.known:
        lane.last = _last(lane, fork)
        lane.end = _later(lane.end, fork.end) if lane.known else lane.end
    lane.due = None
    for venue, busy in fork.busy.items():
        lane.busy[venue] = _later(lane.busy[venue], busy) if venue in lane.busy else busy


def _last(lane: _Lane, fork: _Lane) -> frozenset[str | None]:
    """Return where that was which ends last: in one of two places, or in both where it is not the same in all runs."""
    later = {there > here for here, there in zip(lane.end, fork.end, strict=True)} if lane.known else {False}
    return lane.last | fork.last if len(later) > 1 else fork.last if True in later else lane.last


def _sum(one: Column, other: Column) -> Column:
    return list(map(add, one, other))


def _later(one: Column, other: Column) -> Column:
    return one if one is other else list(map(max, one, other))


def _not_before(times: Column, minute: int) -> Column:
    return [time if time > minute else float(minute) for time in times]
