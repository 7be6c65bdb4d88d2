"""How a body signed on a day"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.planning.signing import (
    BY_ORDER,
    DEPUTY,
    FOR,
    ON_BEHALF,
    degree_before,
    is_post_line,
    may_show_degrees,
    regime_of,
)


def regime(issuer: str, day: date, more: str = "") -> str | None:
    content = f"document:\n  issuer: {issuer}\n{more}"
    case = load_content(content.encode(), "plan.yaml", Path(), today=day).case
    assert case
    found = regime_of(case.plan, day)
    return found.regime if found else None


@pytest.mark.parametrize(
    ("issuer", "day", "expected"),
    [
        ("Ủy ban nhân dân Quận 12", date(2024, 6, 27), "head"),
        ("UBND quận Gò Vấp", date(2024, 6, 27), "head"),
        ("Ủy ban nhân dân phường Hiệp Thành, Quận 12", date(2024, 6, 27), "head"),
        ("Ủy ban nhân dân Quận 12", date(2021, 6, 30), "collective"),
        ("Ủy ban nhân dân huyện Hóc Môn", date(2024, 6, 27), "collective"),
        ("Uỷ ban nhân dân Thành phố Hồ Chí Minh", date(2024, 6, 27), "collective"),
        ("Ủy ban nhân dân phường Thới An", date(2025, 7, 1), "collective"),
        ("Ủy ban nhân dân xã Bà Điểm", date(2026, 1, 5), "collective"),
    ],
)
def test_regime_by_body_and_day(issuer: str, day: date, expected: str) -> None:
    assert expected == regime(issuer, day)


@pytest.mark.parametrize(
    ("issuer", "day"),
    [
        ("Ủy ban nhân dân phường Hiệp Thành", date(2024, 6, 27)),
        ("Ủy ban nhân dân quận Ba Đình", date(2024, 6, 27)),
        ("Ủy ban nhân dân Quận 12", date(2025, 7, 1)),
        ("Ủy ban nhân dân tỉnh Long An", date(2015, 6, 1)),
        ("Quận ủy Quận 12", date(2024, 6, 27)),
        ("Chủ tịch Ủy ban nhân dân Quận 12", date(2024, 6, 27)),
        ("Ủy ban nhân dân quận 120", date(2024, 6, 27)),
    ],
)
def test_what_no_source_says_is_not_guessed(issuer: str, day: date) -> None:
    assert regime(issuer, day) is None


def test_body_above_tells_the_city_of_a_ward() -> None:
    units = "units:\n  - {name: Ủy ban nhân dân phường Hiệp Thành, of: Ủy ban nhân dân Quận 12}\n  - Ủy ban nhân dân Quận 12\n"

    assert "head" == regime("Ủy ban nhân dân phường Hiệp Thành", date(2024, 6, 27), units)


def test_bodies_that_stand_above_each_other_end_the_search() -> None:
    units = "units:\n  - {name: Ủy ban nhân dân phường A, of: Ủy ban nhân dân phường A}\n"

    assert regime("Ủy ban nhân dân phường A", date(2024, 6, 27), units) is None


@pytest.mark.parametrize("line", ["TM. ỦY BAN NHÂN DÂN", "T/M Ban Thường vụ", "tm.ủy ban"])
def test_on_behalf(line: str) -> None:
    assert ON_BEHALF.match(line)


def test_other_marks_are_told_apart() -> None:
    assert FOR.match("KT. CHỦ TỊCH")
    assert BY_ORDER.match("TL. CHỦ TỊCH")
    assert BY_ORDER.match("TUQ. CHỦ TỊCH")
    assert DEPUTY.match("Phó Chủ tịch")
    assert not ON_BEHALF.match("TMDV")
    assert not FOR.match("Chủ tịch")


@pytest.mark.parametrize(
    ("name", "degree"),
    [
        ("TS. Nguyễn Văn Đức", "TS. "),
        ("PGS.TS Lê Thị Thu Hà", "PGS.TS "),
        ("GS, TS. Lê Hà", "GS, TS. "),
        ("ThS.Lê Hà", "ThS."),
        ("Phó Giáo sư, Tiến sĩ Lê Hà", "Phó Giáo sư, Tiến sĩ "),
        ("Nguyễn Văn Đức", ""),
        ("Tsơn Văn Bác", ""),
        ("Thượng tá Lê Hà", ""),
    ],
)
def test_degree_is_what_stands_in_front_of_a_name(name: str, degree: str) -> None:
    assert degree == degree_before(name)


def test_line_of_a_post_is_no_name() -> None:
    assert all(map(is_post_line, ["TM. ỦY BAN NHÂN DÂN", "KT. Chủ tịch", "CHỦ TỊCH", "Phó Giám đốc", "Bí thư"]))
    assert not any(map(is_post_line, ["Nguyễn Văn Đức", "Trưởng A Tỷ", "Kthul Niê"]))


def test_only_schools_hospitals_and_institutes_show_degrees() -> None:
    assert may_show_degrees("Trường Trung học cơ sở Nguyễn Du")
    assert may_show_degrees("BỆNH VIỆN QUẬN 12")
    assert not may_show_degrees("Viện kiểm sát nhân dân Quận 12")
    assert not may_show_degrees("Ủy ban nhân dân Quận 12")
