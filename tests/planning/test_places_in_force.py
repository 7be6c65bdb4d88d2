"""Names of bodies and places that are gone"""

from datetime import date

import pytest

from confplan.model.directory import Entry
from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.planning.places_in_force import gone

AFTER, BEFORE = date(2025, 7, 1), date(2025, 6, 30)


def issued_by(name: str) -> Plan:
    return Plan(document=Head(issuer=name, path=("document",)))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ủy ban nhân dân Quận 12", "Quận 12"),
        ("Ủy ban nhân dân huyện Hóc Môn", "huyện Hóc Môn"),
        ("Văn phòng Quận ủy", "Quận ủy"),
        ("Công an Thị xã Đức Phổ và các đơn vị", "Thị xã Đức Phổ"),
        ("Ủy ban nhân dân thành phố Thủ Đức", "thành phố Thủ Đức"),
    ],
)
def test_district_is_gone_after_its_last_day(name: str, words: str) -> None:
    (found,) = gone(issued_by(name), AFTER)

    assert (("document", "issuer"), words) == (found.at, found.words)
    assert [] == list(gone(issued_by(name), BEFORE))


@pytest.mark.parametrize(
    "name",
    ["Ủy ban nhân dân phường Thới An", "Ủy ban nhân dân Thành phố", "Ban liên lạc Quận 12 (cũ)", "Bệnh viện Quận 12"],
)
def test_other_levels_and_former_names_are_left_alone(name: str) -> None:
    assert [] == list(gone(issued_by(name), AFTER))


def test_ward_is_meant_only_where_its_district_or_city_is_named() -> None:
    wards = {"phường": (Entry(name="phường Hiệp Thành", path=("lists", "phường", 0)),)}
    here = Plan(lists=wards, document=Head(title="Hội nghị trên địa bàn Quận 12", path=("document",)))

    assert ["phường Hiệp Thành"] == [one.words for one in gone(here, AFTER)]
    assert [] == list(gone(Plan(lists=wards), AFTER))
