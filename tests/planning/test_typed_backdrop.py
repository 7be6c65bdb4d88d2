"""Backdrops typed by hand: found among the texts of tasks, and compared with the plan"""

import pytest

from confplan.model.plan import Plan
from confplan.planning.typed_backdrop import (
    has_another_date,
    has_another_place,
    has_another_title,
    has_other_hosts,
    hosts_agree,
    typed_backdrops,
)
from tests.planning.plans import plan_of

GOOD = "QUẬN ỦY - TRUNG TÂM VĂN HÓA - THỂ THAO HỘI NGHỊ TỔNG KẾT Quận 12, ngày 26 tháng 7 năm 2024"


def plan(text: str) -> Plan:
    return plan_of(f"""
document: {{place: Quận 12}}
conference:
  name: Hội nghị tổng kết
  hosts: [Quận ủy, Trung tâm Văn hóa - Thể thao]
  date: 26/7/2024
tasks: [{{unit: Văn phòng, do: ["Làm phông: {text}"]}}]
""")


def faults(text: str) -> list[str]:
    made = plan(text)
    (typed,) = typed_backdrops(made)
    checks = (has_another_title, has_other_hosts, has_another_date, has_another_place)
    return [check.__name__ for check in checks if check(made, typed)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("TỔNG KẾT", "TỔNG", ["has_another_title"]),
        ("QUẬN ỦY - ", "", ["has_other_hosts"]),
        ("QUẬN ỦY - TRUNG TÂM VĂN HÓA - THỂ THAO ", "QUẬN ỦY - UBND - SỞ Y TẾ ", ["has_other_hosts"]),
        ("QUẬN ỦY - TRUNG TÂM VĂN HÓA - THỂ THAO ", "KÍNH CHÀO ", ["has_other_hosts"]),
        ("26 tháng 7", "27 tháng 7", ["has_another_date"]),
        ("ngày 26 tháng 7 năm 2024", "26/7/2024", []),
        ("Quận 12,", "Quận 1,", ["has_another_place"]),
        (" Quận 12, ngày 26 tháng 7 năm 2024", "", []),
    ],
)
def test_what_differs_is_told(old: str, new: str, expected: list[str]) -> None:
    assert expected == faults(GOOD.replace(old, new))


def test_abbreviations_are_no_backdrop() -> None:
    assert [] == list(typed_backdrops(plan("UBND, HĐND, UB MTTQ VN phường")))


def test_hosts_are_compared_in_their_order() -> None:
    made = plan(GOOD)

    assert hosts_agree(made, made.conference.hosts)
    assert not hosts_agree(made, tuple(reversed(made.conference.hosts)))


def test_six_words_in_capitals_are_a_backdrop_from_the_first_letter_of_a_text() -> None:
    made = plan_of("tasks: [{unit: Văn phòng, do: [HỘI NGHỊ TỔNG KẾT CÔNG TÁC tại hội trường]}]\n")
    (typed,) = typed_backdrops(made)

    assert ("HỘI NGHỊ TỔNG KẾT CÔNG TÁC", "tại hội trường") == (typed.capitals, typed.rest)


def test_host_too_many_is_another_host() -> None:
    assert ["has_other_hosts"] == faults(GOOD.replace("THỂ THAO ", "THỂ THAO - SỞ Y TẾ "))
