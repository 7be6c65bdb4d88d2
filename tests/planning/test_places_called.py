"""What a place is called in an introduction"""

import pytest

from confplan.planning.places_called import place_called
from tests.planning.plans import plan_of

CENTRAL, PROVINCE, DISTRICT, COMMUNE, NEIGHBOURHOOD = range(5)
HOSTS = "document: {issuer: %s}\nconference: {name: Hội nghị}\n"


@pytest.mark.parametrize(
    ("level", "names", "expected"),
    [
        (CENTRAL, ["Bộ Nội vụ"], "Trung ương"),
        (PROVINCE, ["Thành ủy"], "Thành phố"),
        (PROVINCE, ["Sở Nội vụ"], "tỉnh"),
        (DISTRICT, ["Huyện ủy"], "huyện"),
        (DISTRICT, ["Quận ủy"], "quận"),
        (COMMUNE, ["Đảng ủy xã, thị trấn"], "các xã, thị trấn"),
        (COMMUNE, ["Ủy ban nhân dân cấp xã"], "các phường, xã, đặc khu"),
        (COMMUNE, ["Đảng ủy"], "các phường, xã"),
        (NEIGHBOURHOOD, ["Trưởng ấp"], "các ấp"),
        (NEIGHBOURHOOD, [""], "các khu dân cư"),
    ],
)
def test_another_place_is_called_by_its_kind(level: int, names: list[str], expected: str) -> None:
    assert expected == place_called(plan_of("status: draft\n"), level, names)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Cán bộ phường Thạnh Lộc"], "phường Thạnh Lộc"),
        (["Đảng ủy phường Thạnh Lộc", "Lãnh đạo phường Thạnh Lộc"], "phường Thạnh Lộc"),
        (["Cán bộ phường Thạnh Lộc", "Mặt trận Tổ quốc phường"], "các phường"),
        (["Phường An Phú", "phường Thạnh Lộc"], "các phường"),
        (["Cán bộ phường và đoàn thể"], "phường An Phú"),
        (["Cán bộ xã Tân Phú"], "xã Tân Phú"),
        (["Cán bộ phường Thạnh Lộc, Quận 12"], "phường Thạnh Lộc"),
        (["Cán bộ phường An Phú", "Mặt trận Tổ quốc phường"], "phường An Phú"),
    ],
)
def test_place_of_the_hosts_kind_is_not_taken_for_the_hosts_own(names: list[str], expected: str) -> None:
    assert expected == place_called(plan_of(HOSTS % "Ủy ban nhân dân phường An Phú"), COMMUNE, names)


@pytest.mark.parametrize(
    ("issuer", "level", "expected"),
    [
        ("Ủy ban nhân dân Quận 12", DISTRICT, "Quận 12"),
        ("UBND Quận 12", DISTRICT, "Quận 12"),
        ("Ủy ban nhân dân thị xã Sơn Tây", DISTRICT, "thị xã Sơn Tây"),
        ("Ủy ban nhân dân phường Phú Lợi", COMMUNE, "phường Phú Lợi"),
        ("Ủy ban nhân dân Thành phố Hồ Chí Minh", PROVINCE, "Thành phố Hồ Chí Minh"),
        ("Ủy ban nhân dân quận", DISTRICT, "quận"),
    ],
)
def test_the_hosts_own_place_has_its_name(issuer: str, level: int, expected: str) -> None:
    assert expected == place_called(plan_of(HOSTS % issuer), level, ["Phòng Nội vụ"])


def test_place_ends_where_its_name_does() -> None:
    plan = plan_of(HOSTS % "Ban Chỉ đạo phong trào tỉnh Đắk Lắk giai đoạn 2026 - 2030")

    assert "tỉnh Đắk Lắk" == place_called(plan, PROVINCE, [])


def test_communes_are_of_the_kinds_that_the_plan_lists() -> None:
    plan = plan_of("lists: {xã: [phường Cao Lãnh, xã Tân Hồng]}\n")

    assert "các phường, xã" == place_called(plan, COMMUNE, ["Công chức cấp xã"])
