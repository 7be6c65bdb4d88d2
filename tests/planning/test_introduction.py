"""Whom an MC introduces, in which blocks, and who is named where the plan tells"""

import pytest

from confplan.model.plan import Plan
from confplan.planning.introduction import Introduced, IntroductionBlock, introduction, spoken_label
from confplan.rosters import Person, Roster
from confplan.source.cells import Row
from tests.planning.plans import plan_of, real_plan

PLAN = """
document: {issuer: Ủy ban nhân dân Quận 12, place: Quận 12}
conference: {name: Hội nghị tổng kết, hosts: [Quận ủy, Ủy ban nhân dân quận], chair: Bí thư Quận ủy}
units:
  - Thành ủy
  - Quận ủy
  - {name: Ban Thường vụ Quận ủy, of: Quận ủy}
  - {name: Ủy ban nhân dân quận, also: [Ủy ban nhân dân Quận 12]}
  - {name: Phòng Nội vụ, of: Ủy ban nhân dân quận}
delegates:
"""


def blocks(groups: str) -> tuple[IntroductionBlock, ...]:
    return introduction(plan_of(PLAN + groups), None)


def listed(plan: Plan, *people: tuple[str, str]) -> tuple[Roster, ...]:
    row = Row("a.csv", 1, [])
    told = tuple(Person(name=name, title=title, row=row, columns={"name": 0}) for name, title in people)
    return (Roster(file="a.csv", group=plan.delegates[0].path, stem="a", at=row.place(0), people=told),)


def test_real_plan_has_a_block_for_each_place_then_winners_then_the_press() -> None:
    found = introduction(real_plan(), None)

    assert [
        ("place", "Thành phố"),
        ("place", "Quận 12"),
        ("place", "các phường"),
        ("place", "các khu phố"),
        ("winners", None),
        ("press", None),
    ] == [(one.side, one.place) for one in found]
    assert ["Bí thư Quận ủy", "Chủ tịch Ủy ban nhân dân quận"] == [one.post for one in found[1].people if one.post]
    assert found[-1].people[0].is_optional


def test_higher_guests_come_first_whatever_the_order_of_the_groups() -> None:
    found = blocks("  - {text: Lãnh đạo quận, units: [Quận ủy]}\n  - {text: Lãnh đạo Thành ủy, units: [Thành ủy]}\n")

    assert ["Thành phố", "Quận 12"] == [one.place for one in found]


def test_holders_of_posts_whom_the_plan_lets_preside_are_told_with_room_for_others() -> None:
    (block,) = blocks("  - {text: Ban Thường vụ, units: [Ban Thường vụ Quận ủy, Phòng Nội vụ]}\n")

    assert (
        Introduced(post="Bí thư Quận ủy"),
        Introduced(body="Ban Thường vụ Quận ủy"),
        Introduced(body="Phòng Nội vụ"),
    ) == block.people


def test_post_is_told_once() -> None:
    both = "  - {text: A, units: [Quận ủy]}\n  - {text: B, units: [Ban Thường vụ Quận ủy]}\n"
    posts = [one.post for block in blocks(both) for one in block.people]

    assert 1 == posts.count("Bí thư Quận ủy")


def test_people_of_a_short_list_are_named_in_order_of_their_posts() -> None:
    plan = plan_of(PLAN + "  - {text: Ban Thường vụ, units: [Quận ủy], roster: a.csv}\n")
    people = listed(plan, ("An", "Phó Bí thư Quận ủy"), ("Bình", "Bí thư Quận ủy"), ("Chi", "Phó Bí thư"))
    (block,) = introduction(plan, people)

    assert ["Bình", "An", "Chi"] == [one.name for one in block.people]
    assert [None, None, "Quận ủy"] == [one.body for one in block.people]


def test_long_lists_and_bodies_below_the_hosts_are_greeted_together() -> None:
    plan = plan_of(PLAN + "  - {text: Khu phố, roster: a.csv}\n")
    (long,) = introduction(plan, listed(plan, *((f"An {number}", "Trưởng khu phố") for number in range(13))))
    (low,) = blocks("  - {text: Lãnh đạo phường, units: [Đảng ủy phường Thới An]}\n")

    assert ["Khu phố"] == [one.together for one in long.people]
    assert ["Lãnh đạo phường"] == [one.together for one in low.people]


def test_group_is_called_without_brackets_and_without_its_quota() -> None:
    plan = plan_of(
        "delegates:\n"
        "  - {text: 'Cha mẹ học sinh: mỗi trường 50 người'}\n"
        "  - {text: 'Tại mỗi điểm cầu: 10 đại biểu'}\n"
        "  - {text: 'Các báo (nếu có), bản tin'}\n"
        "  - {text: 'Bí thư Chi bộ, mỗi khu phố 02 người'}\n"
        "  - {text: 'Đoàn viên ưu tú - 50 đồng chí.'}\n"
        "  - {text: 'Đại diện 40 hộ dân'}\n"
        "  - {text: '40 đại biểu trẻ'}\n"
    )

    assert [
        "Cha mẹ học sinh",
        "Tại mỗi điểm cầu: 10 đại biểu",
        "Các báo, bản tin",
        "Bí thư Chi bộ",
        "Đoàn viên ưu tú",
        "Đại diện 40 hộ dân",
        "40 đại biểu trẻ",
    ] == [spoken_label(plan, group) for group in plan.delegates]


def test_each_place_has_one_block_and_those_of_no_place_one_at_the_end() -> None:
    names = ("Trưởng các khu phố", "Đoàn viên", "Bí thư các khu phố", "Lãnh đạo quận", "Hộ dân")
    found = blocks("".join(f"  - {{text: {name}}}\n" for name in names))

    assert [("các khu phố", 2), ("Quận 12", 1), (None, 2)] == [(one.place, len(one.people)) for one in found]


def test_line_of_several_bodies_of_one_level_is_of_that_level() -> None:
    told = ("Lãnh đạo Thành đoàn, Thành ủy và Hội Thanh niên Thành phố", "Lãnh đạo Thành ủy, Quận ủy")

    assert ["Thành phố", None] == [blocks(f"  - {{text: '{text}'}}\n")[0].place for text in told]


def test_who_presides_by_name_is_introduced_by_it() -> None:
    text = PLAN.replace("chair: Bí thư Quận ủy", "chair: 'ông Lê An, Bí thư Quận ủy'")
    (block,) = introduction(plan_of(text + "  - {text: Ban Thường vụ, units: [Ban Thường vụ Quận ủy]}\n"), None)

    assert ("Lê An", "Bí thư Quận ủy") == (block.people[0].name, block.people[0].post)


def test_groups_of_which_nothing_is_known_are_others() -> None:
    assert [("others", None)] == [(one.side, one.place) for one in blocks("  - {text: Nhân dân}\n")]


def test_group_of_several_levels_is_told_as_of_no_place_and_stands_as_it_is_written() -> None:
    found = blocks(
        "  - {text: Lãnh đạo Thành ủy, units: [Thành ủy]}\n  - {text: Đại biểu, units: [Thành ủy, Phòng Nội vụ]}\n"
        "  - {text: Lãnh đạo quận, units: [Quận ủy]}\n"
    )

    assert ["Thành phố", None, "Quận 12"] == [one.place for one in found]


def test_holder_whom_the_signature_names_is_introduced_by_name() -> None:
    plan = plan_of(
        "document: {issuer: Quận ủy, signature: [BÍ THƯ, Phạm Quốc Tuấn]}\n"
        + PLAN.replace("document: {issuer: Ủy ban nhân dân Quận 12, place: Quận 12}\n", "").lstrip()
        + "  - {text: Ban Thường vụ, units: [Ban Thường vụ Quận ủy]}\n"
    )

    assert ("Phạm Quốc Tuấn", "Bí thư Quận ủy") == (
        introduction(plan, None)[0].people[0].name,
        introduction(plan, None)[0].people[0].post,
    )


def test_name_of_a_ministry_is_not_torn_at_its_conjunction() -> None:
    assert "Trung ương" == blocks("  - {text: Bộ Giáo dục và Đào tạo}\n")[0].place


def test_only_the_group_that_a_list_is_of_is_introduced_by_it() -> None:
    plan = plan_of(
        PLAN + "  - {text: Ban Thường vụ, units: [Quận ủy], roster: a.csv}\n  - {text: Phòng, units: [Phòng Nội vụ]}\n"
    )
    people = introduction(plan, listed(plan, ("An", "Phó Bí thư Quận ủy")))[0].people

    assert ["An", None] == [one.name for one in people]
    assert Introduced(body="Phòng Nội vụ") == people[1]


def test_twelve_people_are_named() -> None:
    plan = plan_of(PLAN + "  - {text: Khu phố, roster: a.csv}\n")
    (block,) = introduction(plan, listed(plan, *((f"An {number}", "Trưởng khu phố") for number in range(12))))

    assert 12 == sum(one.name is not None for one in block.people)


@pytest.mark.parametrize(("number", "bodies"), [(6, 6), (7, 0)])
def test_six_bodies_are_introduced_one_by_one(number: int, bodies: int) -> None:
    units = ", ".join(f"Sở số {one}" for one in range(number))
    (block,) = blocks(f"  - {{text: Các sở, units: [{units}]}}\n")

    assert bodies == sum(one.body is not None for one in block.people)


def test_body_is_introduced_by_the_name_that_the_plan_declares_or_as_it_is_written() -> None:
    (place, hosts) = blocks("  - {text: Ủy ban, units: [Ủy ban nhân dân Quận 12]}\n  - {text: Sở, units: [Sở Y tế]}\n")

    assert ("Sở Y tế", "Ủy ban nhân dân quận") == (place.people[-1].body, hosts.people[-1].body)


def test_who_presides_and_leads_a_body_that_is_introduced_is_introduced_once() -> None:
    text = PLAN.replace("chair: Bí thư Quận ủy", "chair: 'ông Lê An, Bí thư Quận ủy'")
    (block,) = introduction(plan_of(text + "  - {text: Ban Thường vụ, units: [Quận ủy]}\n"), None)

    assert ["Lê An", None] == [one.name for one in block.people]


def test_deputy_who_is_named_once_is_not_told_again_by_the_post() -> None:
    post = "Phó Chủ tịch Ủy ban nhân dân quận"
    agenda = f"agenda: [{{title: Báo cáo, by: 'ông Lê An, {post}'}}, {{title: Phát biểu, by: {post}}}]\n"
    found = introduction(plan_of(PLAN + "  - {text: Ủy ban, units: [Ủy ban nhân dân quận]}\n" + agenda), None)

    assert [(post, "Lê An")] == [(one.post, one.name) for block in found for one in block.people if one.post == post]


def test_who_presides_among_several_blocks_is_put_first_in_that_of_the_hosts() -> None:
    text = PLAN.replace("chair: Bí thư Quận ủy", "chair: 'ông Lê An, Phó Chủ tịch Ủy ban nhân dân quận'")
    groups = "".join(
        f"  - {{text: {name}}}\n" for name in ("Lãnh đạo Thành ủy", "Trưởng các phòng của quận", "Trưởng các khu phố")
    )
    found = introduction(plan_of(text + groups), None)

    assert ["Thành phố", "Quận 12", "các khu phố"] == [one.place for one in found]
    assert [1, 2, 1] == [len(one.people) for one in found]


def test_who_presides_is_introduced_among_the_hosts_though_no_group_has_him() -> None:
    text = PLAN.replace("chair: Bí thư Quận ủy", "chair: 'ông Lê An, Phó Chủ tịch Ủy ban nhân dân quận'")
    lone = introduction(plan_of(text + "  - {text: Nhân dân}\n"), None)
    among = introduction(plan_of(text + "  - {text: Trưởng các phòng của quận}\n"), None)

    assert [("others", None), ("place", "Quận 12")] == [(one.side, one.place) for one in lone]
    assert ["Lê An"] == [one.name for one in lone[1].people]
    assert ("Quận 12", ["Lê An", None]) == (among[0].place, [one.name for one in among[0].people])


def test_deputy_who_speaks_by_name_is_introduced_by_it() -> None:
    text = PLAN + "  - {text: Lãnh đạo, units: [Ủy ban nhân dân quận, Phòng Nội vụ]}\n"
    agenda = "agenda: [{title: Báo cáo, by: 'bà Võ Mai, Phó Chủ tịch Ủy ban nhân dân quận'}]\n"
    (block,) = introduction(plan_of(text + agenda), None)

    assert Introduced(name="Võ Mai", post="Phó Chủ tịch Ủy ban nhân dân quận") in block.people
