"""How far each day has come while its items are put on the clock"""

from dataclasses import dataclass, field, replace

from confplan.planning.timing_parts import Part

DAY = 24 * 60


@dataclass(slots=True)
class Track:
    """How far a day has come. Until some clock is written, `end` counts from nowhere."""

    end: int = 0
    known: bool = False
    due: int = 0
    last: Part | None = None
    busy: dict[str | None, tuple[int, Part]] = field(default_factory=dict)

    def linked(self, venue: str | None) -> int:
        after = self.end + self.due
        elsewhere = self.last is not None and self.last.venue != venue and venue in self.busy
        return max(after, self.busy[venue][0]) if elsewhere else after

    def fork(self) -> "Track":
        return replace(self, busy=dict(self.busy))

    def take(self, part: Part, end: int, *, known: bool, due: int) -> None:
        self.end, self.known, self.due, self.last = end, known, due, part
        before = self.busy.get(part.venue)
        if known and (before is None or before[0] < end):
            self.busy[part.venue] = (end, part)

    def go_on_from(self, before: "Track") -> None:
        """Begin where the day before has come after midnight."""
        self.end, self.known, self.due, self.last = before.end - DAY, True, before.due, before.last
        self.busy = {venue: (until - DAY, part) for venue, (until, part) in before.busy.items() if until > DAY}


Tracks = dict[int, Track]


def track_of(tracks: Tracks, day: int) -> Track:
    """Return the day's track; a day of which nothing is on the clock yet goes on from a night before that has not ended."""
    track, before = tracks[day], tracks.get(day - 1)
    if before is not None and before.known and before.end > DAY and not track.known and track.last is None:
        track.go_on_from(before)
    return track


def forked(tracks: Tracks) -> Tracks:
    """Return copies, for what goes on beside or is only tried."""
    return {day: track.fork() for day, track in tracks.items()}


def merge(track: Track, fork: Track, *, first: bool) -> None:
    """Go on from the fork: from the one that ends last, where several went on side by side."""
    if first or (fork.known, fork.end) > (track.known, track.end):
        track.end, track.known, track.last = fork.end, fork.known, fork.last
    track.due = 0
    for venue, busy in fork.busy.items():
        track.busy[venue] = max(track.busy.get(venue, busy), busy, key=lambda one: one[0])
