"""A simulation drawn"""

import pytest
from lxml import etree

from confplan.exporting import export_view
from confplan.timetables.simulated.svg import ACROSS, MARGIN, render
from tests.timetables.simulated.simulations import OPEN, of

DRAWN = render(of(OPEN), "vi")


def test_every_run_stands_in_a_column_of_its_minute() -> None:
    held = [box for box in DRAWN.boxes if box.look == "held"][:-1]
    floors = {box.y + box.height for box in held}

    assert {1} == {len(floors)}
    assert 180 == max(box.height for box in held)
    assert all(MARGIN <= box.x and box.x + box.width <= ACROSS - MARGIN for box in DRAWN.boxes)


def test_what_can_only_end_it_earlier_stands_left_of_the_planned_end() -> None:
    (end, *_) = {line.x for line in DRAWN.lines if line.look == "end"}
    earlier = [box for box in DRAWN.boxes if box.look == "earlier"]
    later = [box for box in DRAWN.boxes if box.look == "later"]

    assert (2, 1) == (len(earlier), len(later))
    assert {end} == {box.x + box.width for box in earlier} | {box.x for box in later}


def test_limit_near_the_ends_is_drawn_and_one_far_away_is_not() -> None:
    far = render(of(OPEN.replace('end_by: "08:35"', 'end_by: "11:35"')), "vi")

    assert [1, 0] == [sum(line.look == "limit" for line in one.lines) for one in (DRAWN, far)]


def test_words_tell_the_ends_and_the_causes() -> None:
    told = [word.text for word in DRAWN.words]

    assert "có mục “nếu có”: một nửa số lần xong lúc 08:35, 9/10 số lần lúc 08:41; kịp 08:35: 51 %" in told
    assert {"phường Hiệp Thành: Dài (10-30 phút)", "Giải lao (có hoặc không có)", "08:45"} < set(told)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_hostile_and_endless_titles_stay_text(language: str) -> None:
    title = "<<script>&amp;]]> {{ 7 * 7 }} " + "Ế" * 300
    text = OPEN.replace("Dài", f'"{title}"')
    made = export_view("simulated", "svg", of(text), "vi" if language == "vi" else "en").content
    words = [node.text or "" for node in etree.fromstring(made).iter("{*}text")]

    assert any("<script>&amp;]]> {{ 7 * 7 }}" in one for one in words)
    assert all(len(one) <= 110 for one in words)


def test_without_a_clock_it_says_why_nothing_is_drawn() -> None:
    found = render(of("agenda:\n  - {title: A, minutes: 5}\n"), "en")

    assert ((), ()) == (found.boxes, found.lines)
    assert "There is no start, so there is no end" in [word.text for word in found.words]
