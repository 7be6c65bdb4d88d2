"""How far a day has come"""

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.planning.timing_parts import Part, parts
from confplan.planning.timing_tracks import Track, Tracks, forked, merge, track_of
from tests.planning.agendas import PROFILE

HALL, YARD = (Item(title="A", venue="hội trường"), Item(title="B", venue="sân"))


def part(item: Item) -> Part:
    return parts(Plan(agenda=(item,)), PROFILE, {})[0]


def test_next_item_follows_the_last_and_the_kept_gap() -> None:
    track = Track(480, known=True)
    track.take(part(HALL), 500, known=True, due=5)

    assert track.linked("hội trường") == 505


def test_item_in_a_place_waits_until_the_place_is_free() -> None:
    track = Track(480, known=True)
    track.take(part(HALL), 600, known=True, due=0)
    track.take(part(YARD), 500, known=True, due=0)

    assert (500, 600, 500) == (track.linked("sân"), track.linked("hội trường"), track.linked(None))


def test_fork_leaves_the_first_as_it_is() -> None:
    tracks = {1: Track(480, known=True)}
    forked(tracks)[1].take(part(HALL), 600, known=True, due=0)

    assert (tracks[1].end, tracks[1].busy) == (480, {})


def test_several_forks_go_on_from_the_one_that_ends_last() -> None:
    track = Track(480, known=True)
    forks = [track.fork(), track.fork()]
    forks[0].take(part(HALL), 600, known=True, due=3)
    forks[1].take(part(HALL), 550, known=True, due=0)
    for number, fork in enumerate(forks):
        merge(track, fork, first=number == 0)

    assert (track.end, track.due, track.busy["hội trường"][0]) == (600, 0, 600)


def night(end: int) -> Tracks:
    before = Track(480, known=True)
    before.take(part(YARD), 24 * 60, known=True, due=0)
    before.take(part(HALL), end, known=True, due=5)
    return {1: Track(0), 2: before, 3: Track()}


def test_day_of_which_nothing_is_known_has_come_nowhere() -> None:
    assert Track(end=0, known=False, due=0) == Track()


def test_day_goes_on_from_the_night_before_it() -> None:
    tracks = night(25 * 60)
    day = track_of(tracks, 3)

    assert (60, True, 5, tracks[2].last) == (day.end, day.known, day.due, day.last)
    assert {"hội trường": (60, tracks[2].last)} == day.busy


def test_day_after_a_night_that_ends_on_the_stroke_of_midnight_goes_on_from_nothing() -> None:
    assert Track() == track_of(night(24 * 60), 3)


def test_day_that_has_begun_does_not_go_on_from_the_night() -> None:
    tracks = night(25 * 60) | {3: Track(420, known=True)}

    assert track_of(tracks, 3).end == 420


def test_of_two_in_one_place_that_end_together_the_first_is_what_still_runs() -> None:
    track, first = Track(480, known=True), part(HALL)
    track.take(first, 600, known=True, due=0)
    track.take(part(Item(title="C", venue="hội trường")), 600, known=True, due=0)

    assert (600, first) == track.busy["hội trường"]


def test_of_two_forks_that_end_together_the_first_is_gone_on_from() -> None:
    track, first = Track(480, known=True), part(HALL)
    for number, item in enumerate((first, part(YARD))):
        fork = Track(480, known=True)
        fork.take(item, 600, known=True, due=0)
        merge(track, fork, first=number == 0)

    assert track.last is first
