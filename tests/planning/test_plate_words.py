from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.plate_letters import fitted
from confplan.planning.plate_words import SHORT, is_blank, least, letters_of, too_small, words_of
from confplan.planning.plates import Seated
from confplan.profiles import load
from tests.planning.plans import plan_of
from tests.timetables.delegates.listings import loaded

PROFILE = load(date(2024, 7, 1), None)
WORDS = st.text("ABCDĐEGHIKLMNOÔƠPQRSTUƯVXYẾỀỆỮẮaăâbcdđeêghi", min_size=1, max_size=7)


def texts(most: int) -> st.SearchStrategy[str]:
    return st.lists(WORDS, min_size=1, max_size=most // 2).map(lambda words: " ".join(words)[:most].strip() or "A")


def seated(name: str | None, post: str | None, unit: str | None) -> Seated:
    return Seated(group="x", at=(), name=name, post=post, unit=unit)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (seated("Lê An", "Chủ tịch", "Hội Nông dân"), ("Đ/c LÊ AN", ("Chủ tịch", "Hội Nông dân"))),
        (seated("Lê An", "Chủ tịch Hội Nông dân", "Hội Nông dân"), ("Đ/c LÊ AN", ("Chủ tịch Hội Nông dân",))),
        (seated(None, "Chủ tịch", "Hội Nông dân"), ("CHỦ TỊCH", ("Hội Nông dân",))),
        (seated(None, None, "Hội Nông dân"), ("HỘI NÔNG DÂN", ())),
        (seated("Lê An", None, None), ("LÊ AN", ())),
    ],
)
def test_what_stands_large_and_below(one: Seated, told: tuple[str, tuple[str, ...]]) -> None:
    assert words_of(one) == told
    assert is_blank(one) == (one.name is None and one.post is not None)


@given(texts(SHORT), texts(SHORT), texts(SHORT), st.sampled_from(["all", "post"]))
def test_short_texts_can_always_be_read(name: str, post: str, unit: str, kind: str) -> None:
    """So only longer ones are reckoned, which takes a hundred times as long."""
    one = seated(name, post, unit) if kind == "all" else seated(None, post, unit)

    assert letters_of(one).capital >= least(PROFILE)


LONG = "Trưởng Ban Chỉ đạo sắp xếp " * 9


@pytest.mark.parametrize(
    "text",
    [
        f"conference: {{chair: {LONG}}}",
        f"agenda: [{{title: Phát biểu, kind: speech, by: {LONG}}}]",
        f"delegates: [{{name: Lãnh đạo Quận ủy, titles: {{{LONG}: 1}}, units: Quận ủy}}]",
    ],
)
def test_long_post_is_too_small_to_be_read(text: str) -> None:
    (small,) = too_small(plan_of(f"{text}\n"), None, PROFILE)

    assert small.one.post
    assert small.capital < small.least == 8


LEADERS = """
conference: {name: Hội nghị, hosts: [Quận ủy]}
delegates:
  - {name: Thường trực Quận ủy, units: [Quận ủy], roster: rosters/*.csv}
"""


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (f"{LONG},Bí thư,Quận ủy", [LONG.strip()]),
        (f"Lê An,{LONG},Quận ủy", []),
        (f"Lê An,Bí thư,{LONG}", []),
        ("Lê An,Bí thư,Quận ủy", []),
    ],
)
def test_name_of_a_list_may_be_too_long_its_post_only_gets_small_lines(row: str, names: list[str]) -> None:
    case = loaded({"quan-uy": f"Họ và tên,Chức vụ,Đơn vị\n{row}\n"}, LEADERS).case
    assert case

    assert names == [small.one.name for small in too_small(case.plan, case.rosters, PROFILE)]


def test_body_waits_for_the_name_of_who_comes_and_is_not_told() -> None:
    text = f"conference: {{chair: {LONG}}}\ndelegates: [{{name: Lãnh đạo, units: [Ủy ban nhân dân {LONG}]}}]\n"

    assert [("conference", "chair")] == [small.one.at for small in too_small(plan_of(text), None, PROFILE)]


def test_dotted_line_for_a_name_takes_its_room_and_no_other_plate_has_one() -> None:
    blank, named = seated(None, "Chủ tịch", LONG), seated("Lê An", "Chủ tịch", LONG)

    assert letters_of(blank) == fitted(*words_of(blank), above=30)
    assert letters_of(named) == fitted(*words_of(named))
    assert letters_of(blank) != fitted(*words_of(blank))


def test_plate_is_read_from_two_metres() -> None:
    assert 8 == least(PROFILE) == 2000 / PROFILE.number("backdrop-reading-distance")
