import re

import pytest

from confplan.documents.stage_clock import StageClock, view
from confplan.model.scalars import Clock
from confplan.rendering.template_files import shipped
from tests.documents.printing import case_of, case_with, printed

PLAN = """
conference: {name: Hội nghị, date: [26/7/2024, 27/7/2024], start: 08:00, end_by: 11:00, venue: Hội trường 1}
venues: [{id: b, name: Phòng B}]
agenda:
  - {title: Văn nghệ}
  - title: Tham luận
    minutes_each: 7-9
    changeover: 2
    items:
      - {title: Một, by: Phòng Nội vụ, warn: 3, cues: {sound: hai micro}, says: "Xin mời <by>"}
      - {title: Hai, optional: true, venue: b}
  - {title: Bế mạc, day: 2, start: 8-8h30}
"""


def clock_of(text: str) -> StageClock:
    return view(case_with(text))


def test_items_carry_what_the_clock_reckons_with() -> None:
    found = clock_of(PLAN)
    section, one, two, last = found.turns[1:]

    assert (480, "Hội trường 1", "Hội nghị") == (found.opening, found.place, found.name)
    assert (None, (2, 2, 2)) == (section.length, section.changeover)
    assert ((7, 8, 9), 1, 3, 1) == (one.length, one.parent, one.warn, one.danger)
    assert ("Phòng Nội vụ", "hai micro", "Xin mời Phòng Nội vụ") == (one.by, one.sound, one.says)
    assert (True, True, "Phòng B") == (two.optional, two.droppable, two.place)
    assert (2, 480, 510) == (last.day, last.start, last.end)


def test_timer_without_own_alerts_has_those_of_the_profile() -> None:
    assert (2, 1) == (clock_of(PLAN).turns[0].warn, clock_of(PLAN).turns[0].danger)


def test_length_that_the_plan_does_not_state_is_assumed() -> None:
    assert [True, False, False, False, False] == [turn.assumed for turn in clock_of(PLAN).turns]


def test_days_have_their_dates_and_the_last_the_end_that_is_written() -> None:
    first, last = clock_of(PLAN).days

    assert ("2024-07-26", True) == (str(first.date), first.is_limit_assumed)
    assert ("2024-07-27", 660, False) == (str(last.date), last.limit, last.is_limit_assumed)


def test_another_agenda_has_another_key_and_the_same_keeps_it() -> None:
    assert clock_of(PLAN).key == clock_of(PLAN).key
    assert clock_of(PLAN).key != clock_of(PLAN.replace("7-9", "7-10")).key


def test_agenda_without_an_hour_says_so() -> None:
    found = clock_of("conference: {name: Hội nghị}\nagenda: [Khai mạc]\n")

    assert [("conference", "start")] == [gap.at for gap in found.gaps]
    assert found.opening is None


def test_plan_without_an_agenda_says_so() -> None:
    assert [("agenda",)] == [gap.at for gap in clock_of("conference: {name: Hội nghị}\n").gaps]


def test_start_that_is_only_expected_is_marked() -> None:
    case = case_of("plan.yaml")

    assert case.plan.conference.start == Clock.parse("dự kiến 08:00")
    assert view(case).days[0].is_tentative


def test_every_part_of_the_page_is_taken_in() -> None:
    folder = shipped() / "stage-clock"
    parts = {file.name for file in folder.iterdir()} - {"stage-clock.html"}
    taken = re.findall(r'include "stage-clock/([^"]+)"', (folder / "stage-clock.html").read_text(encoding="utf-8"))

    assert sorted(parts) == sorted(taken)


@pytest.mark.parametrize("plan", ["plan.yaml", "tests/plans/two-day-congress.yaml"])
def test_page_is_one_file_that_asks_for_nothing(plan: str) -> None:
    page = printed("stage-clock", view(case_of(plan)), "html").decode()

    assert "default-src 'none'" in page
    assert [] == re.findall(r"""(?:src|href)\s*=\s*["'](?!#)|@import|url\(|https?://""", page)
