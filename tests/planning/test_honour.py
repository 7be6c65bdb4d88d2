"""Who comes before whom"""

import pytest

from confplan.planning.honour import block, displaced, level, level_in
from tests.planning.plans import plan_of, real_plan

CENTRAL, PROVINCE, DISTRICT, COMMUNE, NEIGHBOURHOOD = range(5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ban Bí thư Trung ương Đảng", CENTRAL),
        ("Bộ Văn hóa, Thể thao và Du lịch", CENTRAL),
        ("Bộ Chỉ huy Quân sự tỉnh", PROVINCE),
        ("Thành ủy", PROVINCE),
        ("Ủy ban nhân dân Thành phố Hồ Chí Minh", PROVINCE),
        ("Sở Nội vụ", PROVINCE),
        ("Ban Tổ chức Quận ủy", DISTRICT),
        ("các đoàn thể chính trị - xã hội quận", DISTRICT),
        ("Ủy ban nhân dân thị xã Tân Châu", DISTRICT),
        ("Ủy ban nhân dân phường Thới An, Quận 12", COMMUNE),
        ("Công an xã", COMMUNE),
        ("Chi bộ Khu phố 3", NEIGHBOURHOOD),
        ("Phòng Văn hóa - Xã hội", None),
        ("Trường Trung học cơ sở Chu Văn An", None),
        ("Phòng Nông nghiệp và Phát triển nông thôn", None),
        ("Ủy ban nhân dân thành phố Thủ Đức", None),
        ("Hội Nông dân", None),
    ],
)
def test_level_is_told_by_the_first_place_of_a_name(name: str, expected: int | None) -> None:
    assert expected == level(name)


def test_city_of_a_province_has_no_certain_level() -> None:
    assert level("Thành ủy", city_is_province=False) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ban Thường vụ Quận ủy", 0),
        ("Thường trực Hội đồng nhân dân Thành phố", 1),
        ("UBND quận", 2),
        ("Ủy ban MTTQ Việt Nam quận", 3),
        ("Văn phòng Quận ủy", None),
        ("Công an quận", None),
    ],
)
def test_block_is_told_of_leading_bodies(name: str, expected: int | None) -> None:
    assert expected == block(name)


def groups(*units: str, hosts: str = "[Hội Khuyến học quận]") -> list[tuple[str | None, str | None, bool]]:
    lines = "".join(f"  - {{text: Nhóm {place}, units: [{unit}]}}\n" for place, unit in enumerate(units))
    plan = plan_of(f"conference: {{hosts: {hosts}}}\ndelegates:\n{lines}")
    return [(one.group.text, one.beside.text, one.is_late) for one in displaced(plan)]


def test_groups_from_high_to_low_are_in_order() -> None:
    assert [] == groups("Thành ủy, Sở Nội vụ", "Quận ủy, Ủy ban nhân dân quận", "Công an quận", "Đảng ủy phường")


def test_one_group_out_of_place_is_one_finding() -> None:
    assert [("Nhóm 0", "Nhóm 1", False)] == groups("Đảng ủy phường", "Thành ủy", "Quận ủy", "Công an quận")
    assert [("Nhóm 2", "Nhóm 0", True)] == groups("Quận ủy", "Công an quận", "Thành ủy")


def test_blocks_of_one_level_have_their_order() -> None:
    assert [("Nhóm 1", "Nhóm 0", True)] == groups("Ủy ban nhân dân quận", "Quận ủy")


def test_hosts_may_come_last() -> None:
    assert [] == groups("Đảng ủy phường", "Quận ủy", hosts="[Quận ủy]")


def test_group_of_unknown_or_of_mixed_level_is_not_judged() -> None:
    assert [] == groups("Hội Nông dân", "Thành ủy")
    assert [] == groups("Quận ủy, Đảng ủy phường", "Công an quận")


def test_plan_that_speaks_of_a_province_has_cities_of_no_certain_level() -> None:
    assert [] == groups("Công an phường", "Thành ủy", "Công an tỉnh")[1:]


def test_the_real_plan_is_in_order() -> None:
    assert [] == list(displaced(real_plan()))


def test_bodies_of_one_block_have_no_order() -> None:
    assert [] == groups("Quận ủy", "Ban Thường vụ Quận ủy")


def test_blocks_of_two_levels_do_not_count() -> None:
    assert [] == groups("Ủy ban nhân dân quận", "Đảng ủy phường")


def test_each_group_is_told_with_the_one_that_it_stands_behind() -> None:
    units = ("Công an phường", "Công an quận", "Chi bộ Khu phố 3", "Công an xã")

    assert [("Nhóm 3", "Nhóm 2", True), ("Nhóm 1", "Nhóm 0", True)] == groups(*units)


def test_level_is_told_by_another_name_or_by_the_body_of_which_it_is_a_part() -> None:
    plan = plan_of(
        "units:\n"
        "  - {name: Hội Nông dân, also: [Hội Nông dân quận]}\n"
        "  - {name: Văn phòng, of: Hội Nông dân}\n"
        "  - {name: Hội A, of: Hội B}\n"
        "  - {name: Hội B, of: Hội A}\n"
    )

    assert [DISTRICT, DISTRICT, None] == [level_in(plan, name) for name in ("Hội Nông dân", "Văn phòng", "Hội A")]
