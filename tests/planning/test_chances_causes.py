"""What moves the end, each cause tried alone"""

from confplan.planning.chances_causes import causes
from tests.planning.agendas import PROFILE, clock, plan_of


def told(text: str) -> list[tuple[str | None, str, str, str]]:
    found = causes(plan_of(f"conference:\n  start: '08:00'\n{text}"), PROFILE)
    return [(one.item.title, one.what, clock(one.earliest), clock(one.latest)) for one in found]


def test_what_moves_the_end_most_comes_first() -> None:
    text = """
agenda:
  - {title: Ít, minutes: 10-14}
  - {title: Nhiều, minutes: 5-25}
  - {title: Không, minutes: 7}
"""

    assert [("Nhiều", "minutes", "08:24", "08:44"), ("Ít", "minutes", "08:32", "08:36")] == told(text)


def test_length_before_a_gap_that_swallows_it_moves_nothing() -> None:
    text = "agenda:\n  - {title: Một, minutes: 10-20}\n  - {title: Hai, start: '09:00', minutes: 10}\n"

    assert told(text) == []


def test_item_that_may_fall_out_is_tried_both_ways() -> None:
    text = "agenda:\n  - {title: Một, minutes: 10}\n  - {title: Hai, minutes: 10, optional: true}\n"

    assert [("Hai", "optional", "08:10", "08:20")] == told(text)


def test_gaps_and_changeovers_count_with_the_item_beside_them() -> None:
    text = """
agenda:
  - {title: Một, minutes: 10, after_gap: 2-6}
  - title: Phần
    changeover: 1-3
    items: [{title: Hai, minutes: 5}, {title: Ba, minutes: 5}]
"""

    assert [("Một", "after_gap", "08:24", "08:28"), ("Ba", "changeover", "08:25", "08:27")] == told(text)


def test_number_of_speakers_that_can_be_read_two_ways_is_a_cause() -> None:
    text = """
lists:
  phường: [An Phú, Thới An, Hiệp Thành]
agenda:
  - {title: Phát biểu, speakers: 2, each: , minutes_each: 5}
"""
    (only,) = causes(plan_of(f"conference:\n  start: '08:00'\n{text}"), PROFILE)

    assert ("reading", 2, 6, 490, 510) == (only.what, only.least, only.most, only.earliest, only.latest)


def test_of_three_open_lengths_each_moves_the_end_by_itself() -> None:
    text = (
        "agenda:\n  - {title: Một, minutes: 10-12}\n  - {title: Hai, minutes: 10-14}\n  - {title: Ba, minutes: 10-18}\n"
    )

    assert [("Ba", 8), ("Hai", 4), ("Một", 2)] == [
        (one.item.title, one.swing) for one in causes(plan_of(f"conference:\n  start: '08:00'\n{text}"), PROFILE)
    ]


def test_item_that_may_fall_out_is_held_once_or_not_at_all() -> None:
    (only,) = causes(plan_of("conference:\n  start: '08:00'\nagenda:\n  - {title: Hai, minutes: 10, optional: true}\n  - {title: Ba, minutes: 5}\n"), PROFILE)  # fmt: skip

    assert (0, 1) == (only.least, only.most)


def test_each_number_of_speakers_is_a_cause_of_its_own() -> None:
    text = """
lists:
  phường: [An Phú, Thới An, Hiệp Thành]
agenda:
  - {title: Phát biểu, speakers: 2, each: , minutes_each: 5}
  - {title: Thảo luận, speakers: 3, each: , minutes_each: 5}
"""
    found = causes(plan_of(f"conference:\n  start: '08:00'\n{text}"), PROFILE)

    assert {("Phát biểu", 2, 6), ("Thảo luận", 3, 9)} == {(one.item.title, one.least, one.most) for one in found}
