"""Every name that is declared elsewhere, and whether it is"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.model.node import Reference
from confplan.model.plan import Plan
from confplan.places import dotted
from confplan.planning.references import (
    Mention,
    aliases,
    declared,
    identified,
    is_known,
    joins_bodies,
    mentions,
    near_posts,
    several,
)
from tests.planning.plans import plan_of

PLAN = """
conference:
  venue: Hội trường A
venues:
  - {id: san, name: Sân vận động}
  - {name: Điểm cầu phường, each: phường}
delegates:
  - {id: khu-pho, text: Khu phố, each: phường, venue: Sân vận động}
agenda:
  - id: tham-luan
    title: Tham luận
    items:
      - {title: Bài một, by: Phòng Nội vụ}
  - {id: tra-loi, title: Tiếp thu, replies_to: Tham-luan, gives: [bang-khen], attends: [khu-pho, Cụm 1]}
tasks:
  - unit: Phòng Nội vụ
    with: [Quận ủy, Văn phòng]
    do:
      - {id: in-an, text: In ấn, for: tham-luan}
      - {text: Gửi, after: in-an, through: Văn phòng}
awards:
  - {id: bang-khen, name: Bằng khen}
units:
  - Quận ủy
  - {name: Phòng Nội vụ, also: [NV], of: Ủy ban nhân dân quận}
  - Ủy ban nhân dân quận
  - {name: Ủy ban nhân dân phường, each: phường}
  - {name: Diễn giả, members: tham-luan}
lists:
  phường:
    - {name: phường Thới An, cluster: Cụm 1}
    - phường Thới Ân
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    case = load_content(PLAN.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case
    return case.plan


def test_every_reference_is_found_with_its_place_and_sort(plan: Plan) -> None:
    found = {(dotted(one.at), one.written, one.of.name) for one in mentions(plan)}

    assert {
        ("venues.1.each", "phường", "LIST"),
        ("delegates.0.each", "phường", "LIST"),
        ("delegates.0.venue", "Sân vận động", "VENUE"),
        ("agenda.0.items.0.by", "Phòng Nội vụ", "SPEAKER"),
        ("agenda.1.replies_to.0", "tham-luan", "ITEM"),
        ("agenda.1.gives.0", "bang-khen", "AWARD"),
        ("agenda.1.attends.0", "khu-pho", "ATTENDEE"),
        ("agenda.1.attends.1", "Cụm 1", "ATTENDEE"),
        ("tasks.0.unit", "Phòng Nội vụ", "UNIT"),
        ("tasks.0.with.0", "Quận ủy", "UNIT"),
        ("tasks.0.with.1", "Văn phòng", "UNIT"),
        ("tasks.0.do.0.for.0", "tham-luan", "PREPARED"),
        ("tasks.0.do.1.after.0", "in-an", "TASK"),
        ("tasks.0.do.1.through", "Văn phòng", "UNIT"),
        ("units.1.of", "Ủy ban nhân dân quận", "UNIT"),
        ("units.3.each", "phường", "LIST"),
        ("units.4.members.0", "tham-luan", "MEMBER"),
    } == found


def test_what_is_not_declared_is_unknown(plan: Plan) -> None:
    assert {"Văn phòng"} == {one.written for one in mentions(plan) if not is_known(plan, one)}


def test_ids_of_all_kinds_are_found(plan: Plan) -> None:
    ids = [part.id for part in identified(plan)]

    assert ["khu-pho", "tham-luan", "tra-loi", "in-an", "bang-khen", "san"] == ids


KNOWN = {
    Reference.UNIT: [
        "phòng nội vụ",
        "nv",
        "phong-noi-vu",
        "Ủy ban nhân dân phường Thới An",
        "phường Thới An",
        "phường",
        "uỷ ban nhân dân quận",
    ],
    Reference.SPEAKER: [
        "Bí thư Quận ủy",
        "Đồng chí Nguyễn Văn A",
        "Chủ tịch Ủy ban nhân dân quận và Bí thư Quận ủy",
        "Nguyễn Văn A - Bí thư Quận ủy",
    ],
    Reference.MEMBER: ["Quận ủy", "tra-loi"],
    Reference.LIST: ["Phường", "conference"],
    Reference.VENUE: ["Hội trường A", "san", "sân vận động", "phường Thới An", "Điểm cầu phường Thới An"],
    Reference.PREPARED: ["khu-pho", "bang-khen", "tra-loi"],
    Reference.ATTENDEE: ["cụm 1", "khu-pho", "phường thới an"],
}
UNKNOWN = {
    Reference.UNIT: ["phong noi vu", "Phòng Nội vu", "Bí thư Quận ủy", "phuong-thoi-an", "Quận ủy, Phòng Nội vụ"],
    Reference.SPEAKER: ["Nguyễn Văn A", "Quận ủy và Sở Nội vụ"],
    Reference.MEMBER: ["khu-pho"],
    Reference.LIST: ["phuong"],
    Reference.VENUE: ["Hội trường B", "phường Tân Chánh Hiệp"],
    Reference.TASK: ["tham-luan"],
    Reference.AWARD: ["Bằng khen", "tra-loi"],
    Reference.ATTENDEE: ["cụm 2", "tham-luan"],
}


def mentioned(plan: Plan, of: Reference, written: str) -> bool:
    (example,) = [one for one in mentions(plan) if one.at == ("tasks", 0, "unit")]
    return is_known(plan, type(example)(example.at, written, of))


@pytest.mark.parametrize(("of", "written"), [(of, name) for of, names in KNOWN.items() for name in names])
def test_a_declared_name_is_known_in_its_spellings(plan: Plan, of: Reference, written: str) -> None:
    assert mentioned(plan, of, written)


@pytest.mark.parametrize(("of", "written"), [(of, name) for of, names in UNKNOWN.items() for name in names])
def test_another_name_is_not(plan: Plan, of: Reference, written: str) -> None:
    assert not mentioned(plan, of, written)


def test_what_may_be_written_is_named_in_full(plan: Plan) -> None:
    assert ("bang-khen",) == declared(plan, Reference.AWARD)
    assert ("phường", "conference") == declared(plan, Reference.LIST)
    assert ("Cụm 1", "khu-pho") == declared(plan, Reference.ATTENDEE)
    assert "Ủy ban nhân dân phường Thới An" in declared(plan, Reference.UNIT)


def test_one_text_can_join_several_bodies(plan: Plan) -> None:
    assert ("Quận ủy", "Phòng Nội vụ", "NV") == several("Quận ủy, Phòng Nội vụ và NV")
    assert joins_bodies(plan, "Quận ủy và Phòng Nội vụ")
    assert not joins_bodies(plan, "Quận ủy")
    assert not joins_bodies(plan, "Quận ủy và Sở Nội vụ")
    assert ("Quận ủy",) == several("Quận ủy, ")
    assert not joins_bodies(plan, "Quận ủy, ")


def test_a_post_is_near_when_only_the_marks_of_its_body_differ(plan: Plan) -> None:
    assert ("Bí thư Quận ủy",) == near_posts(plan, "Bí thư Quân uy")
    assert ("Trưởng Phòng Nội vụ",) == near_posts(plan, "Trưởng Phòng Nội vu")
    assert () == near_posts(plan, "Quân ủy")
    assert () == near_posts(plan, "Bí thư Huyện ủy")


def test_post_of_a_body_whose_name_holds_another_is_told_once() -> None:
    plan = plan_of("units: [Quận ủy, Văn phòng Quận ủy]\n")

    assert ("Chánh Văn phòng Quận ủy",) == near_posts(plan, "Chánh Văn phòng Quân uy")


def test_post_of_who_signs_is_known_without_its_body() -> None:
    plan = plan_of("document: {signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Nguyễn Văn An]}\n")

    assert is_known(plan, Mention(("agenda", 0, "by"), "Chủ tịch", Reference.SPEAKER))
    assert not is_known(plan, Mention(("agenda", 0, "by"), "Phó Chủ tịch", Reference.SPEAKER))


def test_aliases_are_the_other_names_of_units(plan: Plan) -> None:
    assert ("NV",) == aliases(plan)
