"""Documents that were replaced before a day"""

from datetime import date

from confplan.planning.repeals import repealed_on

DECREE = "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết"


def test_last_day_in_force_still_counts() -> None:
    assert repealed_on(DECREE, date(2025, 6, 30)) is None


def test_next_day_tells_what_replaced_it() -> None:
    replaced = repealed_on(DECREE, date(2025, 7, 1))

    assert replaced
    assert "Nghị định 152/2025/NĐ-CP" == replaced.by


def test_law_cited_by_its_name_is_known_by_its_day() -> None:
    assert repealed_on("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", date(2024, 1, 1))
    assert repealed_on("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", date(2024, 1, 1)) is None
    assert repealed_on("Luật Thi đua, khen thưởng", date(2024, 1, 1)) is None


def test_what_the_table_does_not_hold_is_not_judged() -> None:
    assert (
        repealed_on("Quyết định số 12/QĐ-UBND ngày 01 tháng 6 năm 2010 của Ủy ban nhân dân quận", date(2025, 7, 1))
        is None
    )
