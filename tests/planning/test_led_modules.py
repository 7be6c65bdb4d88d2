"""LED walls of whole modules"""

import pytest

from confplan.planning.led_modules import nearest_whole, pitches, whole_walls


def test_wide_wall_comes_out_whole_with_every_kind() -> None:
    found = {one.pitch: (one.columns, one.rows, one.width, one.height) for one in whole_walls((1920, 640))}

    assert found == {
        "P2.5": (15, 10, 4800, 1600),
        "P3": (30, 10, 5760, 1920),
        "P4": (30, 20, 7680, 2560),
        "P5": (30, 20, 9600, 3200),
    }


def test_signal_of_full_hd_is_no_whole_wall() -> None:
    assert not whole_walls((1920, 1080))


@pytest.mark.parametrize(
    ("pixels", "near"),
    [
        ((1920, 1080), (1920, 1088)),
        ((500, 300), (512, 288)),
        ((16, 16), (64, 32)),
        ((700, 400), (704, 384)),
        ((900, 300), (896, 288)),
        ((1366, 768), (1344, 768)),
        ((850, 470), (832, 480)),
    ],
)
def test_nearest_wall_is_whole(pixels: tuple[int, int], near: tuple[int, int]) -> None:
    assert near == nearest_whole(pixels)
    assert whole_walls(near)


def test_modules_measure_their_pixels_times_their_pitch() -> None:
    for pitch in pitches():
        wall = next(one for one in whole_walls((128, 64)) if one.pitch == pitch)

        assert (128 * float(pitch[1:]), 64 * float(pitch[1:])) == (wall.width, wall.height)
