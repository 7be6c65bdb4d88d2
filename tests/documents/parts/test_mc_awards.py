"""What an MC says while awards are given"""

from dataclasses import replace

from confplan.case import Case
from confplan.documents.parts.award_call_rows import Act, CallRow
from confplan.documents.parts.award_calls import givings
from confplan.documents.parts.mc_awards import award_parts
from confplan.planning.link_lines import Manner
from tests.documents.printing import case_of, case_with

PLAN = """
agenda:
  - {title: Trao thưởng, gives: giay-khen, wave: 10, by: Chủ tịch Ủy ban nhân dân phường}
awards:
  - {id: giay-khen, name: Giấy khen, for: individual, winners: 12, decision: {number: 210/QĐ-UBND, date: 20/5/2026}}
"""


def texts(case: Case) -> list[list[str]]:
    return [[line.text for line in part.lines] for one in givings(case) for part in award_parts(case.plan, one)]


def test_decision_is_read_then_each_group_is_called_and_gets_one_applause() -> None:
    reading, first, second = texts(case_with(PLAN))

    assert reading[0].endswith("công bố Quyết định số 210/QĐ-UBND ngày 20 tháng 5 năm 2026 tặng Giấy khen.")
    assert ("Lượt 1/2", "Lượt 2/2") == (first[0], second[0])
    assert "Trân trọng kính mời 10 cá nhân được tặng Giấy khen có tên sau đây lên sân khấu:" in first
    assert "Đọc tên theo danh sách gọi tên, từ số 11 đến số 12" in second
    assert first[-2].endswith(", Chủ tịch Ủy ban nhân dân phường lên trao Giấy khen.")
    assert [["Vỗ tay chúc mừng"]] * 2 == [[text for text in one if "Vỗ tay" in text] for one in (first, second)]


def test_what_is_not_known_is_a_blank() -> None:
    plan = PLAN.replace("winners: 12, decision: {number: 210/QĐ-UBND, date: 20/5/2026}", "kind: gift").replace(
        ", by: Chủ tịch Ủy ban nhân dân phường", ""
    )
    ((*_, call, open_, hand, _),) = texts(case_with(plan))

    assert "……" in call
    assert "Đọc tên theo danh sách gọi tên" == open_
    assert "đồng chí ……" in hand


def test_names_stand_in_the_order_of_the_call_with_who_comes_up_for_a_collective() -> None:
    one = givings(case_of("tests/plans/award-ceremony.yaml"))[0]
    rows = (
        CallRow(number=1, position=1, name="Chi bộ 3", is_collective=True, receiver="Lê Văn An", post="Bí thư"),
        CallRow(number=2, position=2, name="Trần Thị Bình", post="Tổ trưởng", unit="Tổ 5", remark="nhận thay"),
    )
    act = Act(award="Giấy khen", number_of_decision=None, day_of_decision=None, is_gift=False, is_reading=False, number=1, of=1, start=None, seconds=90, kinds="tập thể", rows=rows, away=("Chi bộ 4",))  # fmt: skip
    (part,) = award_parts(case_of("tests/plans/award-ceremony.yaml").plan, replace(one, acts=(act,)))

    assert ["1. Chi bộ 3 (nhận: Lê Văn An, Bí thư);", "2. Trần Thị Bình, Tổ trưởng, Tổ 5."] == [
        line.text for line in part.lines if line.manner is Manner.LISTED
    ]
    assert "Trần Thị Bình: nhận thay" in [line.text for line in part.lines if line.manner is Manner.NOTE]
    assert "Vắng, không gọi: Chi bộ 4" in [line.text for line in part.lines]
    assert part.lines[0].text.startswith("Trân trọng kính mời người đứng đầu 02 tập thể")


def test_gift_that_is_only_counted_is_given_to_all_together_without_names() -> None:
    plan = PLAN.replace("winners: 12, decision: {number: 210/QĐ-UBND, date: 20/5/2026}", "kind: gift, winners: 12")
    ((call, silent, hand, _),) = texts(case_with(plan.replace(", wave: 10", "")))

    assert "Trân trọng kính mời 12 cá nhân được nhận Giấy khen lên sân khấu." == call
    assert "Không đọc tên: kế hoạch chỉ ghi số lượng" == silent
    assert hand.endswith("lên trao Giấy khen.")
