"""When and where, in words"""

import pytest

from confplan.model.wording import BLANK
from confplan.planning.time_and_place import time_line, venue_lines
from tests.planning.plans import plan_of


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            "{date: 26/7/2024 (sáng thứ Sáu), start: dự kiến 08:00}",
            "dự kiến 08 giờ, ngày 26 tháng 7 năm 2024 (sáng thứ Sáu)",
        ),
        ("{date: 26/7/2024 (sáng thứ Hai), start: 14:00}", "14 giờ, ngày 26 tháng 7 năm 2024 (chiều thứ Sáu)"),
        ("{date: dự kiến 26/7/2024}", "dự kiến ngày 26 tháng 7 năm 2024"),
        ("{date: 26/7/2024, start: }", f"{BLANK} giờ, ngày 26 tháng 7 năm 2024"),
        ("{date: , start: 08:00}", f"08 giờ, ngày {BLANK}"),
        (
            "{date: [24/10/2025 (thứ Sáu), 23/10/2025], start: 07:00}",
            "07 giờ, từ ngày 23 tháng 10 năm 2025 đến ngày 24 tháng 10 năm 2025 (thứ Sáu)",
        ),
        (
            "{date: [1/2/2025, 3/2/2025, 5/2/2025]}",
            "ngày 01 tháng 02 năm 2025, ngày 03 tháng 02 năm 2025 và ngày 05 tháng 02 năm 2025",
        ),
    ],
)
def test_time_is_one_line(fields: str, expected: str) -> None:
    line = time_line(plan_of(f"conference: {fields}\n"))

    assert line
    assert expected == line.text


def test_line_leads_only_to_what_is_written() -> None:
    line = time_line(plan_of("conference: {date: 26/7/2024}\n"))

    assert line
    assert (("conference", "date"),) == line.sources


def test_time_that_nobody_wrote_is_no_line() -> None:
    assert time_line(plan_of("conference: {name: Lễ}\n")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conference: {venue: Hội trường}", ["Hội trường"]),
        ("conference: {venue: {name: Hội trường, address: Quận 12}}", ["Hội trường, Quận 12"]),
        ("conference: {venue: a}\nvenues: [{id: a, name: A, address: X}]", ["A, X"]),
        ("conference: {venue: a}\nvenues: [{id: a, name: A}, B]", ["A", "B"]),
        ("conference: {venue: C}\nvenues: [A, B]", ["C"]),
        ("venues: [{name: Điểm cầu, each: điểm cầu}, B]\nlists: {điểm cầu: [X, Y]}", ["02 điểm cầu", "B"]),
        ("conference:\n  venue:\n", [BLANK]),
        ("conference: {name: Lễ}", []),
    ],
)
def test_every_place_is_a_line(text: str, expected: list[str]) -> None:
    assert expected == [line.text for line in venue_lines(plan_of(text + "\n"))]
