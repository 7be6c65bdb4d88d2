"""What a name in a sentence means, and what is nearest to one that means nothing"""

import pytest

from confplan.model.scalars import Count
from confplan.places import Path
from confplan.planning.addresses import Miss, Spot, field_of, locate
from tests.planning.plans import plan_of

PLAN = plan_of("""
conference: {name: Hội nghị, venue: {name: Hội trường}}
agenda:
  - {id: phim, title: Phim, minutes: 15}
  - {id: venue, title: Nơi họp}
awards: [{id: bang-khen, name: Bằng khen, decision: {number: 1/QĐ-UBND}}]
lists:
  phường: [A]
  điểm cầu: [A, B]
  Diem cau: [A]
""")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("name", ("conference", "name")),
        ("venue", ("conference", "venue")),
        ("venue.name", ("conference", "venue", "name")),
        ("venue.title", None),
        ("phim", ("agenda", 0)),
        ("PHIM.minutes", ("agenda", 0, "minutes")),
        ("agenda.phim.minutes", ("agenda", 0, "minutes")),
        ("awards.phim", None),
        ("bang-khen.decision.number", ("awards", 0, "decision", "number")),
        ("lists.phường.count", ("lists", "phường")),
        ("phuong.count", ("lists", "phường")),
        ("điểm-cầu.count", ("lists", "điểm cầu")),
        ("agenda.count", ("agenda",)),
        ("status", None),
        ("phim.minutes.count", None),
    ],
)
def test_name_leads_to_a_place(name: str, path: Path | None) -> None:
    found = locate(PLAN, PLAN.conference, name)

    assert path == (found.path if isinstance(found, Spot) else None)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("nam", ("name",)),
        ("minutes", ("phim.minutes",)),
        ("phin.minutes", ("phim.minutes",)),
        ("phim.minuts", ("phim.minutes",)),
        ("lists.phừơng.count", ("lists.phường.count",)),
        ("phường.đếm", ()),
        ("xyz", ()),
    ],
)
def test_nearest_names_are_told(name: str, near: tuple[str, ...]) -> None:
    found = locate(PLAN, PLAN.conference, name)

    assert isinstance(found, Miss)
    assert ("unknown", near) == (found.why, found.near[: len(near) or None])


def test_personal_data_is_not_even_looked_for() -> None:
    found = locate(PLAN, PLAN.invitation, "contact")

    assert Miss("personal") == found


def test_field_is_found_by_the_key_of_the_file() -> None:
    plan = plan_of("tasks: [{text: Làm, for: phim}]\n")
    found = field_of(plan.tasks[0], "for")

    assert found
    assert (("tasks", 0, "for"), ("phim",)) == (found.path, found.value)
    assert field_of(plan.tasks[0], "serves") is None


def test_what_has_a_field_of_its_own_is_no_single_value_of_the_part() -> None:
    plan = plan_of("conference: {name: Hội nghị}\nagenda: [{id: name, title: Giới thiệu}]\n")

    assert ["Hội nghị", "Giới thiệu"] == [
        getattr(locate(plan, plan.conference, one), "value", None) for one in ("name", "name.title")
    ]


def test_list_is_counted_and_an_empty_one_is_empty() -> None:
    found = [locate(PLAN, PLAN.conference, name) for name in ("lists.phường.count", "agenda.count", "tasks.count")]

    assert [Count(value=1), Count(value=2), None] == [getattr(one, "value", one) for one in found]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("phim.idd", ()),  # what names a part is not printed
        ("phim.kin", ()),  # nor is a word of the format
        ("statu", ()),
        ("statu.x", ()),
        ("lists.nhóm4.count", ("lists.nhóm1.count", "lists.nhóm2.count")),
        ("nhóm4.count", ("nhóm1.count", "nhóm2.count")),
        ("text", ("a.text", "b.text", "c.text")),
        ("nhóm4", ("nhóm1", "nhóm2")),
    ],
)
def test_no_more_names_are_told_than_can_be_taken_in(name: str, near: tuple[str, ...]) -> None:
    plan = plan_of("""
agenda: [{id: phim, title: Phim}, {id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}]
lists: {nhóm1: [A], nhóm2: [A], nhóm3: [A]}
""")
    found = locate(plan, plan.conference, name)

    assert Miss("unknown", near) == found
