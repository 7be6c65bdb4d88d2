"""Where a plan speaks of money, and who pays"""

import pytest

from confplan.planning.funding import is_stated, speaks_of_money
from tests.planning.plans import plan_of, real_plan


def task(text: str) -> str:
    return f"tasks:\n  - {{unit: Phòng Nội vụ, text: '{text}'}}\n"


@pytest.mark.parametrize(
    "text",
    [
        "Kinh phí từ ngân sách quận",
        "Nguồn kinh phí: theo dự toán năm 2024",
        "Kinh phí tổ chức do Hội Khuyến học chi trả",
        "Bố trí kinh phí từ nguồn chi thường xuyên",
        "Chi phí ăn, ở do đại biểu tự túc",
    ],
)
def test_sentence_that_says_who_pays(text: str) -> None:
    assert is_stated(plan_of(task(text)))


@pytest.mark.parametrize("text", ["Dự trù kinh phí tổ chức Hội nghị", "Lập dự toán. Đảm bảo an toàn", "In giấy mời"])
def test_sentence_that_does_not(text: str) -> None:
    assert not is_stated(plan_of(task(text)))


def test_the_real_plan_speaks_of_money_twice_and_names_no_source() -> None:
    plan = real_plan()

    assert [("budget", "source"), "makes"] == [at if at[0] == "budget" else at[-1] for at in speaks_of_money(plan)]
    assert not is_stated(plan)
