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


def test_source_has_a_field_of_its_own() -> None:
    assert is_stated(plan_of("budget: {source: Ngân sách quận}\n"))


def test_section_on_money_that_says_something_says_who_pays() -> None:
    heading = "document: {outline: [{heading: KINH PHÍ%s}]}\n"

    assert is_stated(plan_of(heading % ", text: Theo quy định"))
    assert not is_stated(plan_of(heading % ""))
    assert not is_stated(plan_of("document: {outline: [{heading: NỘI DUNG, text: Theo quy định}]}\n"))


def test_decision_on_the_budget_that_is_cited_is_not_this_plans() -> None:
    basis = "Quyết định số 1/QĐ-UBND ngày 5/1/2024 của Ủy ban nhân dân quận về giao dự toán ngân sách"

    assert not is_stated(plan_of(f"document: {{bases: ['{basis}']}}\n"))
    assert is_stated(plan_of(f"document: {{bases: ['{basis}']}}\n{task('Kinh phí từ ngân sách quận')}"))


def test_money_is_spoken_of_in_lines_duties_and_what_they_make() -> None:
    plan = plan_of("""
budget: {lines: [{text: Hoa}]}
tasks: [{unit: A, text: Lập dự toán}, {unit: B, text: Tính, makes: budget}, {unit: C, text: Kinh phí, makes: Budget}, {unit: D, text: Treo cờ}]
""")

    assert [
        ("budget", "lines"),
        ("tasks", 0, "text"),
        ("tasks", 1, "makes"),
        ("tasks", 2, "makes"),
    ] == list(speaks_of_money(plan))
