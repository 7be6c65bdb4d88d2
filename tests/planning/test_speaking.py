"""Who is asked to speak: each body once, with what it has to do for it, and what others do left out"""

from confplan.planning.speaking import chosen, papers, speakers
from tests.documents.printing import case_of, case_with

PLAN = """
agenda:
  - {id: tl, title: Tham luận, minutes_each: 5-7, items: [
      {by: Phòng Y tế, title: A}, {by: "phòng y tế", title: B, minutes: 9}, {title: C},
      {title: D, by: X, start: 08:00, end: 08:12}, {title: Giải lao}]}
  - {id: pb, title: Phát biểu, chosen_by: Phòng Y tế, speakers: 2}
tasks:
  - {id: gui, unit: Phòng Y tế, text: Gửi bài, for: tl, before: 10/7/2024}
  - {unit: Phòng Y tế, text: Duyệt bài, for: tl, after: gui}
  - {unit: Văn phòng, text: In bài, for: tl}
"""


def test_a_body_in_two_spellings_is_one_and_has_its_papers_and_its_choice() -> None:
    case = case_with(PLAN)
    first, second = speakers(case.plan, case.profile)

    assert ("Phòng Y tế", ["A", "B"], ["Phát biểu"]) == (
        first.unit,
        [one.item.title for one in first.papers],
        [one.item.title for one in first.choices],
    )
    assert "X" == second.unit


def test_what_comes_after_the_papers_and_what_others_do_is_not_asked() -> None:
    case = case_with(PLAN)
    first, second = speakers(case.plan, case.profile)

    assert ["Gửi bài"] == [task.words for task in first.paper_tasks]
    assert () == first.choice_tasks
    assert () == second.paper_tasks


def test_minutes_are_the_items_own_those_of_its_ends_or_its_sections() -> None:
    case = case_with(PLAN)

    assert [("A", 7), ("B", 9), ("C", 7), ("D", 12)] == [
        (one.item.title, one.minutes and one.minutes.high) for one in papers(case.plan, case.profile)
    ]
    assert [None] == [one.minutes for one in chosen(case.plan, case.profile)]


def test_each_ward_chooses() -> None:
    case = case_of("plan.yaml")
    found = speakers(case.plan, case.profile)

    assert 14 == len(found)
    assert 11 == sum(bool(one.choices) for one in found)
    assert 6 == sum(len(one.papers) for one in found)
