"""The tables of the page of the whole conference"""

from datetime import date

from confplan.documents.parts.overview import Costs, award_rows, costs, group_rows, paper_rows, weeks
from confplan.model.scalars import Money
from tests.documents.printing import case_of, case_with

PLAN = """
conference: {name: Hội nghị, start: 08:00}
delegates:
  - {text: Đảng ủy, quota: 2}
  - {text: Khách mời}
agenda:
  - title: Tham luận
    items: [{title: Kinh nghiệm, by: Phòng Y tế, minutes: 7}]
tasks:
  - {unit: Văn phòng, text: In giấy mời, until: 5/7/2024}
  - {unit: Phòng Y tế, text: Trực cấp cứu, until: 7/7/2024}
  - {unit: Công an, text: Giữ trật tự, until: 8/7/2024}
  - {unit: Văn phòng, text: Trang trí}
awards: [{name: Bằng khen, winners: 12}, {name: Quà, kind: gift}]
budget: {source: ngân sách, lines: [{text: Nước uống, amount: 2.000.000 đ}, {text: Hoa}]}
"""


def test_groups_have_their_people_and_nobody_is_counted_where_no_list_has_come() -> None:
    rows = list(group_rows(case_with(PLAN)))

    assert [("Đảng ủy", 2, None), ("Khách mời", None, None)] == [(one.name, one.people, one.listed) for one in rows]


def test_duties_stand_in_their_weeks_from_monday_to_sunday() -> None:
    found = list(weeks(case_with(PLAN).plan, date(2024, 7, 6)))

    assert [(date(2024, 7, 1), 2), (date(2024, 7, 8), 1), (None, 1)] == [(one.first, len(one.duties)) for one in found]
    assert date(2024, 7, 7) == found[0].last
    assert ["past", "soon"] == [duty.standing for duty in found[0].duties]
    assert found[2].last is None


def test_a_long_duty_is_cut_and_the_plan_itself_is_not_changed() -> None:
    duties = [duty for week in weeks(case_of("plan.yaml").plan, date(2024, 7, 1)) for duty in week.duties]

    assert 22 == len(duties)
    assert max(len(duty.words) for duty in duties) <= 110


def test_papers_have_their_reader_hour_and_minutes() -> None:
    (paper,) = paper_rows(case_with(PLAN))

    assert ("Kinh nghiệm", "Phòng Y tế", 480, 7, False, False) == (
        paper.title,
        paper.by,
        paper.start,
        paper.minutes,
        paper.is_assumed,
        paper.has_script,
    )


def test_awards_and_gifts_have_their_numbers_where_they_are_known() -> None:
    assert [("12", False), (None, True)] == [(one.winners, one.is_gift) for one in award_rows(case_with(PLAN).plan)]


def test_money_is_the_sum_of_what_is_known() -> None:
    assert Costs("ngân sách", Money(dong=2_000_000), 2, 1) == costs(case_with(PLAN))
    assert Costs(None, None, 0, 0) == costs(case_with("conference: {name: Hội nghị}"))
