"""Starts that do not increase"""

import pytest

from tests.planning.agendas import times_of


def disordered(agenda: str) -> dict[str, str]:
    """Return, by its title, of each item the one after which it would have to begin."""
    rows = times_of(f"agenda:\n{agenda}").rows
    return {row.item.title or "": row.not_after.title or "" for row in rows if row.not_after}


@pytest.mark.parametrize("start", ["08:30", "09:00"])
def test_start_at_or_before_the_start_of_an_earlier_item_does_not_increase(start: str) -> None:
    assert disordered(f"""
  - {{title: Một, start: "09:00"}}
  - Hai
  - {{title: Ba, start: "{start}"}}
""") == {"Ba": "Một"}


def test_item_in_a_section_is_compared_with_what_is_before_the_section() -> None:
    assert disordered("""
  - {title: Một, start: "09:00"}
  - {title: Phần, items: [{title: Hai, start: "08:00"}]}
  - {title: Ba, start: "08:30"}
""") == {"Hai": "Một", "Ba": "Một"}


def test_section_and_its_first_item_begin_together_but_no_item_begins_before_its_section() -> None:
    assert disordered("""
  - {title: Phần một, start: "08:00", items: [{title: Một, start: "08:00"}]}
  - {title: Phần hai, start: "09:00", items: [{title: Hai, start: "08:45"}]}
""") == {"Hai": "Phần hai"}


def test_section_around_a_section_counts_too() -> None:
    assert disordered("""
  - title: Phần
    start: "09:00"
    items:
      - {title: Nhóm, items: [{title: Một, start: "08:45"}]}
""") == {"Một": "Phần"}


def test_start_of_a_section_counts_for_what_follows_it() -> None:
    assert disordered("""
  - {title: Phần, start: "09:00", items: [Một]}
  - {title: Hai, start: "08:30"}
""") == {"Hai": "Phần"}


def test_what_goes_on_side_by_side_on_another_day_in_another_place_or_perhaps_not_at_all_is_not_compared() -> None:
    assert not disordered("""
  - title: Thảo luận
    parallel: true
    items:
      - {title: Tổ 1, start: "09:00"}
      - {title: Tổ 2, start: "08:30"}
  - {title: Viếng, start: "10:00", venue: Tượng đài}
  - {title: Giao lưu, start: "11:00", optional: true}
  - {title: Diễn đàn, start: "09:30"}
  - {title: Khai mạc, day: 2, start: "07:30"}
venues: [Tượng đài, Hội trường]
""")


def test_after_items_side_by_side_the_latest_of_their_starts_counts() -> None:
    assert disordered("""
  - title: Thảo luận
    parallel: true
    items:
      - {title: Tổ 1, start: "09:00"}
      - {title: Tổ 2, start: "08:30"}
  - {title: Bế mạc, start: "08:45"}
""") == {"Bế mạc": "Tổ 1"}
