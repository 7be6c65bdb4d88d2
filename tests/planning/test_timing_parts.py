"""What an item takes from the section that it stands in, and how a section's own length is shared"""

from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.timing_parts import Part, flat, parts
from tests.planning.agendas import PROFILE, plan_of


def of(text: str) -> list[Part]:
    return list(flat(parts(plan_of(text), PROFILE, {})))


def test_children_take_day_place_and_optional_from_their_section() -> None:
    (_, child, other) = of("""
agenda:
  - title: Ngày thứ hai
    day: 2
    venue: Hội trường
    optional: true
    items:
      - Báo cáo
      - {title: Viếng, venue: Tượng đài}
venues: [{name: Hội trường}, {name: Tượng đài}]
""")

    assert (child.day, child.venue, child.optional, child.depth) == (2, "Hội trường", True, 1)
    assert other.venue == "Tượng đài"


def test_agenda_that_names_no_day_lies_on_the_first() -> None:
    assert [1, 1] == [part.day for part in of("agenda:\n  - Khai mạc\n  - Bế mạc\n")]


def test_section_gives_each_item_its_minutes() -> None:
    (_, paper) = of("agenda:\n  - {title: Tham luận, minutes_each: 7, items: [{title: Một}]}\n")

    assert paper.length
    assert (paper.length.likely, paper.length.at) == (7, ("agenda", 0, "minutes_each"))


def test_minute_for_each_is_enough_to_share() -> None:
    (_, *both) = of("agenda:\n  - {title: Phần một, minutes: 2, items: [{title: Một}, {title: Hai}]}\n")

    assert [(1, "share")] * 2 == [(one.length.likely, one.length.basis) for one in both if one.length]


def test_section_lies_on_the_day_of_its_first_child() -> None:
    (section, _) = of("agenda:\n  - {title: Phần, items: [{title: Báo cáo, day: 2}]}\n")

    assert section.day == 2


def test_section_of_a_stated_length_shares_it_among_items_that_state_none() -> None:
    (_, known, first, second) = of("""
agenda:
  - title: Phần một
    minutes: 40
    changeover: 1
    items:
      - {title: Chiếu phim, minutes: 8}
      - Giải lao
      - Phát biểu
""")

    assert known.length
    assert known.length.likely == 8
    assert first.length
    assert second.length
    assert (first.length.likely, first.length.basis) == (17, "share")
    assert first.length.likely + second.length.likely == 40 - 8 - 2


def test_too_little_to_share_leaves_the_usual_lengths() -> None:
    (_, _, child) = of("agenda:\n  - {title: A, minutes: 10, items: [{title: B, minutes: 12}, {title: Phát biểu}]}\n")

    assert child.length
    assert (child.length.likely, child.length.basis) == (10, "speech")


def test_items_side_by_side_have_all_of_it() -> None:
    (_, *groups) = of(
        "agenda:\n  - title: Thảo luận tổ\n    start: 9-10h\n    parallel: true\n    items:\n      - A\n      - B\n"
    )

    assert [60, 60] == [group.length.likely for group in groups if group.length]
    assert all(group.length and group.length.at == ("agenda", 0, "start") for group in groups)


@given(st.integers(5, 600), st.lists(st.sampled_from(["Văn nghệ", "Bế mạc", "Phát biểu"]), min_size=1, max_size=5))
def test_shares_add_up(whole: int, titles: list[str]) -> None:
    lines = "".join(f"      - {title}\n" for title in titles)
    (_, *children) = of(f"agenda:\n  - title: Phần\n    minutes: {whole}\n    items:\n{lines}")

    assert whole == sum(child.length.likely for child in children if child.length)
    assert all(child.length and child.length.likely > 0 for child in children)
