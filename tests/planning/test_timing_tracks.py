"""How far a day has come"""

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.planning.timing_parts import Part, parts
from confplan.planning.timing_tracks import Track, forked, merge
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
