"""How far each item may run over"""

import pytest

from confplan.planning.timing_slack import Slack
from tests.planning.agendas import times_of


def slack(text: str) -> dict[str, tuple[int | None, bool]]:
    return {row.item.title or "": (row.slack, row.critical) for row in times_of(text).rows}


def test_until_a_fixed_start_the_gap_counts_and_after_it_the_end_of_the_day() -> None:
    text = """
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Một, minutes: 10}
  - {title: Hai, start: "08:15", minutes: 10}
  - {title: Ba, minutes: 5}
"""

    assert slack(text) == {"Một": (5, False), "Hai": (30, True), "Ba": (30, True)}


def test_shorter_of_two_side_by_side_has_more() -> None:
    text = """
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Một, minutes: 10}
  - title: Tổ
    parallel: true
    items:
      - {title: a, minutes: 20}
      - {title: b, minutes: 30}
"""

    assert slack(text) == {"Một": (20, True), "Tổ": (20, True), "a": (30, False), "b": (20, True)}


def test_fixed_end_gives_what_is_left_of_its_item() -> None:
    text = """
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Một, minutes: 10}
  - {title: Thảo luận, end: "08:40"}
"""

    assert slack(text) == {"Một": (30, False), "Thảo luận": (20, True)}


def test_fixed_end_of_a_section_is_a_fixed_point() -> None:
    text = """
conference: {end_by: "09:30"}
agenda:
  - title: Phiên
    start: 8-9h
    items:
      - {title: a, minutes: 50}
"""

    assert slack(text) == {"Phiên": (30, True), "a": (10, False)}


def test_what_goes_on_elsewhere_takes_no_slack() -> None:
    text = """
conference: {end_by: "09:30"}
agenda:
  - {title: Một, start: "08:00", minutes: 60, venue: Hội trường}
  - {title: Hai, start: "08:20", minutes: 10, venue: Sân}
venues: [{name: Hội trường}, {name: Sân}]
"""

    assert slack(text)["Một"] == (30, True)


def test_overlap_has_less_than_none() -> None:
    text = """
agenda:
  - {title: Một, start: "08:00", minutes: 30}
  - {title: Hai, start: "08:20", minutes: 10}
"""

    assert slack(text)["Một"] == (-10, True)


def test_no_limit_no_number() -> None:
    assert slack("agenda:\n  - {title: Một, minutes: 5}\n") == {"Một": (None, True)}
    assert Slack(None).later(5) == Slack(None, critical=False)


def test_fixed_end_that_is_passed_gives_nothing_and_every_minute_before_it_counts() -> None:
    text = """
conference: {start: "08:00", end_by: "10:00"}
agenda:
  - {title: Một, minutes: 70}
  - {title: Thảo luận, end: "09:00"}
  - {title: Ba, minutes: 10}
"""

    assert slack(text) == {"Một": (40, True), "Thảo luận": (40, True), "Ba": (40, True)}


@pytest.mark.parametrize("fixed", ['start: "08:10", minutes: 10', 'end: "08:10"'])
def test_single_spare_minute_is_one(fixed: str) -> None:
    text = f"""
conference: {{start: "08:00", end_by: "10:00"}}
agenda:
  - {{title: Một, minutes: 9}}
  - {{title: Hai, {fixed}}}
"""

    assert slack(text)["Một"] == (1, False)
    assert slack(text)["Hai"][1]
    assert Slack(10).later(1) == Slack(11, critical=False)


def test_start_that_is_reached_on_the_minute_leaves_nothing() -> None:
    text = """
conference: {end_by: "09:00"}
agenda:
  - {title: Một, start: "08:00", minutes: 10}
  - {title: Hai, start: "08:10", minutes: 10}
"""

    assert slack(text) == {"Một": (0, True), "Hai": (40, True)}


def test_items_side_by_side_without_a_clock_are_all_critical() -> None:
    text = "agenda:\n  - {title: Tổ, parallel: true, items: [{title: a, minutes: 5}, {title: b, minutes: 9}]}\n"

    assert slack(text) == {"Tổ": (None, True), "a": (None, True), "b": (None, True)}


def test_fixed_start_in_the_longest_of_those_side_by_side_counts_for_what_is_before() -> None:
    text = """
conference: {start: "08:00", end_by: "10:00"}
agenda:
  - {title: Một, minutes: 10}
  - title: Tổ
    parallel: true
    items:
      - {title: a, minutes: 5}
      - title: b
        items:
          - {title: c, minutes: 10}
          - {title: d, start: "08:40", minutes: 20}
"""

    assert slack(text)["Một"] == (20, False)
