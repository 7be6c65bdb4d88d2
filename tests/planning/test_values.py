"""Every text and every date of a plan"""

import re
from datetime import date
from pathlib import Path

from confplan.case import Case
from confplan.loading import load_content
from confplan.planning.values import days, folded, in_one, texts, whole, without_capitals

TODAY = date(2024, 7, 1)
PLAN = """
document:
  date: 27/6/2024
  bases:
    - Luật A
    - text: Kế hoạch B
      implements: 11/NQ-HĐND
conference:
  hosts: [Quận ủy]
  date: [25/7/2024, 26/7/2024]
tasks:
  - unit: Phòng Nội vụ
    do:
      - text: gửi bài
        before: 10/7/2024
lists:
  phường:
    - phường Thới An
"""


def case_of(content: str) -> Case:
    case = load_content(content.encode(), "plan.yaml", Path(), today=TODAY).case
    assert case
    return case


def test_texts_of_every_depth_have_their_paths() -> None:
    found = dict(texts(case_of(PLAN).plan))

    assert "Luật A" == found["document", "bases", 0, "text"]
    assert "11/NQ-HĐND" == found["document", "bases", 1, "implements"]
    assert "Quận ủy" == found["conference", "hosts", 0]
    assert "gửi bài" == found["tasks", 0, "do", 0, "text"]
    assert "phường Thới An" == found["lists", "phường", 0, "name"]


def test_dates_are_found_wherever_they_stand() -> None:
    found = {path: str(day) for path, day in days(case_of(PLAN).plan)}

    assert {
        ("document", "date"): "27/6/2024",
        ("conference", "date", 0): "25/7/2024",
        ("conference", "date", 1): "26/7/2024",
        ("tasks", 0, "do", 0, "before"): "10/7/2024",
    } == found


def test_line_begun_and_left_empty_keeps_its_place() -> None:
    found = dict(texts(case_of("conference:\n  hosts:\n    -\n    - Quận ủy\n").plan))

    assert "Quận ủy" == found["conference", "hosts", 1]


def test_plan_without_words_has_none() -> None:
    assert () == days(case_of("format: 1\n").plan)


def test_path_is_written_with_the_key_of_the_file_and_leads_to_its_place() -> None:
    content = b"tasks:\n  - {unit: A, do: [{text: B, for: khai-mac}]}\nlists: {wards: [C]}\n"
    loaded = load_content(content, "plan.yaml", Path(), today=TODAY)
    assert loaded.case

    found = dict(texts(loaded.case.plan))

    assert "khai-mac" == found["tasks", 0, "do", 0, "for", 0]
    assert all(loaded.atlas.place(path).span for path in found)


def test_texts_that_hold_a_word_are_found_by_one_search_in_the_order_of_the_plan() -> None:
    every = whole(case_of(PLAN).plan)

    assert [("tasks", 0, "unit"), ("lists", "phường", 0, "name")] == [at for at, _ in every.holding(("phường", "Nội"))]
    assert () == every.holding(("gửi bàiphường",))
    assert [("tasks", 0, "unit")] == [at for at, _ in folded(case_of(PLAN).plan).holding(("nội vụ",))]


def test_texts_in_which_a_pattern_is_found_stand_each_once() -> None:
    every = whole(case_of(PLAN).plan)

    assert ["Luật A", "Kế hoạch B", "gửi bài"] == [text for _, text in every.matching(re.compile("Luật|hoạch|gửi"))]
    assert ["11/NQ-HĐND"] == [text for _, text in every.matching(re.compile("[0-9]{2}|H"))]


def test_hours_and_minutes_are_no_dates() -> None:
    plan = case_of("conference: {start: 08:00, date: 26/7/2024}\nagenda: [{title: A, minutes: 5}]\n").plan

    assert [("conference", "date", 0)] == [path for path, _ in days(plan)]


TWO = in_one(((("conference", "name"), "ßßßß"), (("tasks", 0, "unit"), "Phòng Nội vụ")))


def test_word_with_which_all_begins_is_found() -> None:
    assert (TWO.texts[0],) == TWO.holding(("ß",))


def test_letter_leads_to_the_path_of_its_text() -> None:
    assert [("conference", "name"), ("tasks", 0, "unit")] == [TWO.path_at(3), TWO.path_at(5)]


def test_letter_that_becomes_two_moves_no_word_into_the_next_text() -> None:
    assert (TWO.texts[0],) == without_capitals(TWO).holding(("ss",))
    assert (TWO.texts[1],) == without_capitals(TWO).holding(("nội vụ",))
