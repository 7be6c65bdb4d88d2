"""How values print in a sentence"""

import pytest

from confplan.planning.addresses import Miss, locate
from confplan.planning.addresses import Spot as Found
from confplan.planning.hole_values import Answer, answer
from tests.planning.plans import plan_of

PLAN = plan_of("""
document: {number: 12/KH-UBND, date: 5/1/2024}
conference:
  name: Hội nghị <<
  start: 8h30
  expected: khoảng 1.000
  hosts: [A, B]
  mc:
agenda:
  - id: tham-luan
    title: Tham luận
    minutes_each: 5-7
    replies_to: [tham-luan]
    items: [{id: tl-1, by: A, title: B}]
  - {id: trong, minutes: 5}
  - {id: phim, title: Phim, text: Chiếu phim}
delegates: [{id: nhom, name: N, titles: {Trưởng: 3, Phó: 1}}]
awards: [{id: bang-khen, name: Bằng khen, decision: {number: 1/QĐ-UBND}}]
backdrop: {size: 8 x 4 m}
venues: [{id: hoi-truong, name: Hội trường, address: Quận 12}]
""")


def told(name: str) -> str | Miss:
    """Return what the name prints; a sentence with holes of its own is shown by its path."""
    spot = locate(PLAN, PLAN, name)

    assert isinstance(spot, Found)

    found = answer(PLAN, spot, {("conference", "name"), ("agenda", 0, "title")})
    if isinstance(found, Answer):
        return found.between.join(str(atom.at) if atom.is_prose else atom.text for atom in found.atoms)
    return found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("document.number", "12/KH-UBND"),
        ("document.date", "ngày 05 tháng 01 năm 2024"),
        ("document.type", "Kế hoạch"),
        ("conference.start", "08 giờ 30"),
        ("conference.expected", "khoảng 1.000"),
        ("conference.hosts", "A - B"),
        ("backdrop.hosts", "A - B"),
        ("backdrop.size", "8000 x 4000 mm"),
        ("conference.name", "('conference', 'name')"),
        ("tham-luan.minutes_each", "05 - 07"),
        ("tl-1.minutes", "05 - 07"),
        ("tham-luan.replies_to", "('agenda', 0, 'title')"),
        ("tham-luan.items", "B"),
        ("nhom.quota", "04"),
        ("nhom.titles", "Trưởng: 03 người, Phó: 01 người"),
        ("bang-khen.decision", "1/QĐ-UBND"),
        ("hoi-truong", "Hội trường, Quận 12"),
        ("phim", "Phim"),
    ],
)
def test_value_prints_as_documents_write_it(name: str, text: str) -> None:
    assert text == told(name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("conference.mc", "empty"),
        ("conference.end_by", "empty"),
        ("trong.minutes_each", "empty"),
        ("tham-luan.optional", "unprintable"),
        ("trong", "unprintable"),
    ],
)
def test_what_has_no_words_is_told(name: str, why: str) -> None:
    found = told(name)

    assert isinstance(found, Miss)
    assert why == found.why
