"""What is prepared without an item, and items that nobody prepares"""

from confplan.model.plan import Plan
from confplan.planning.deliverables import awards_without_item, items_without_task, reports_without_item
from confplan.planning.timing import Timetable, timetable
from confplan.profiles import load
from tests.planning.plans import plan_of, real_plan


def answer(plan: Plan) -> tuple[Plan, Timetable]:
    return plan, timetable(plan, load())


def test_real_plan_has_a_report_and_a_gift_without_an_item() -> None:
    asked = answer(real_plan())
    reports = [(one.words, one.at[-1], one.duty.unit) for one in reports_without_item(*asked)]

    assert [("báo cáo tổng kết", "for", "Phòng Nội vụ")] == reports
    assert ["qua"] == [award.id for award in awards_without_item(*asked)]


def test_opening_and_closing_of_the_real_plan_are_nobodys() -> None:
    titles = [row.item.title for row in items_without_task(*answer(real_plan()))]

    assert ["Tuyên bố lý do, giới thiệu đại biểu", "Bế mạc"] == titles


def test_empty_for_asks_for_an_item_whatever_the_report_is() -> None:
    plan = "agenda: [Bế mạc]\ntasks: [{unit: Văn phòng, text: Chuẩn bị báo cáo WORDS, for: }]\n"

    assert [*reports_without_item(*answer(plan_of(plan.replace("WORDS", "nhanh"))))]
    assert not [*reports_without_item(*answer(plan_of(plan.replace("WORDS", "tham luận"))))]


def test_duty_of_a_block_serves_what_the_block_serves() -> None:
    plan = "agenda: [{id: bc, title: Công bố}]\ntasks: [{unit: A, for: bc, do: [Viết báo cáo tổng kết]}]\n"

    assert not [*reports_without_item(*answer(plan_of(plan)))]
    assert not [*items_without_task(*answer(plan_of(plan)))]


def told(tasks: str, agenda: str = "agenda: [Bế mạc]", date: str = "26/7/2024") -> list[str]:
    plan = plan_of(f"conference: {{date: {date}}}\n{agenda}\ntasks: [{tasks}]\n")
    return [one.words for one in reports_without_item(*answer(plan))]


def test_report_of_no_kind_is_for_an_item_only_where_the_plan_says_so() -> None:
    assert [] == told("{unit: A, text: Viết báo cáo nhanh}")
    assert ["báo cáo"] == told("{unit: A, text: Viết báo cáo nhanh, for: }")
    assert ["báo cáo"] == told("{unit: A, for: , do: [Viết báo cáo nhanh]}")


def test_report_that_is_written_afterwards_is_for_no_item() -> None:
    days = {day: told(f"{{unit: A, text: Viết báo cáo tổng kết, until: {day}}}") for day in ("26/7/2024", "27/7/2024")}

    assert {"26/7/2024": ["báo cáo tổng kết"], "27/7/2024": []} == days
    assert [] == told("{unit: A, text: Viết báo cáo tổng kết sau hội nghị}")
    assert ["báo cáo tổng kết"] == told("{unit: A, text: Viết báo cáo tổng kết sau hội nghị, for: }")


def test_section_of_reports_is_no_report() -> None:
    agenda = "agenda: [{title: Báo cáo, items: [{title: Chiếu phim, minutes: 5}]}]"

    assert ["báo cáo tổng kết"] == told("{unit: A, text: Viết báo cáo tổng kết}", agenda)
    assert [] == told("{unit: A, text: Viết báo cáo tổng kết}", "agenda: [Báo cáo]")
