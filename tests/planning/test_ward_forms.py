"""The form of each ward: what it asks for, and what the ward has sent before"""

import pytest

from confplan.planning.ward_forms import WardForm, asked_groups, chosen_groups, ward_forms
from tests.timetables.delegates.listings import COMPLETE, HEADER, PLAN, loaded

TITLES = "titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}"


def form(wards: dict[str, str], plan: str = PLAN) -> WardForm:
    case = loaded(wards, plan).case
    assert case
    return ward_forms(case.plan, case.rosters, case.plan.delegates[0])[0]


def test_a_ward_that_sent_nothing_has_a_row_for_each_person_under_the_titles() -> None:
    found = form({})

    assert ["Bí thư Chi bộ khu phố", "Bí thư Chi bộ khu phố", "Trưởng khu phố"] == [row.title for row in found.rows]
    assert ("khu phố", ("Khu phố 1", "Khu phố 2", "Khu phố 3")) == (found.word, found.neighbourhoods)
    assert None is found.handing


def test_what_came_stands_first_and_what_is_missing_below() -> None:
    found = form({"thoi-an": HEADER + "Lê An,Trưởng KP,KP 1,1960,903111222\n"})

    assert ("Lê An", "Trưởng KP", "KP 1", "1960", "0903111222") == (found.rows[0].name, found.rows[0].title, found.rows[0].neighbourhood, found.rows[0].birth_year, found.rows[0].phone)  # fmt: skip
    assert ["Bí thư Chi bộ khu phố"] * 2 == [row.title for row in found.rows[1:]]


def test_a_list_that_is_complete_gets_no_further_row() -> None:
    assert 3 == len(form({"thoi-an": COMPLETE}).rows)


@pytest.mark.parametrize(
    ("plan", "rules", "rows"),
    [
        (PLAN.replace("same_title: apart", "all: apart"), ("mỗi khu phố chỉ cử một người",), 3),
        (PLAN.replace(TITLES, "quota: 4"), ("mỗi khu phố nhiều nhất 01 người",), 4),
        (PLAN.replace(TITLES, "quota:").replace("too_many_from_one: 2", "optional: true"), (), 20),
        (PLAN.replace("too_many_from_one: 2", "optional: true"), ("những người cùng chức danh phải ở các khu phố khác nhau",), 3),
    ],
)  # fmt: skip
def test_the_rules_are_said_in_words(plan: str, rules: tuple[str, ...], rows: int) -> None:
    found = form({}, plan)

    assert (rules, rows) == (found.rules, len(found.rows))


def test_the_task_that_owes_the_list_gives_the_deadline() -> None:
    task = "tasks: [{unit: A, text: Gửi, for: khu-pho, before: 10/7/2024, through: Phòng Nội vụ}]\n"
    handing = form({}, PLAN + task).handing

    assert handing
    assert ("2024-07-09", True, ("Phòng Nội vụ",)) == (handing.last.isoformat(), handing.is_exclusive, handing.through)


OTHERS = PLAN.replace(
    "lists:",
    "  - {name: Ban tổ chức, roster: rosters/ban.csv}\n"
    "  - {name: Khách mời, quota: 9}\n"
    "  - {name: Khen thưởng, quota: 5, from: awards}\n"
    "lists:",
)


def test_lists_are_asked_of_some_groups_and_people_chosen_of_others() -> None:
    case = loaded({"ban": "Họ và tên\n"}, OTHERS).case
    assert case

    assert ["Khu phố", "Ban tổ chức"] == [group.name for group in asked_groups(case.plan)]
    assert ["Khu phố", "Khách mời"] == [group.name for group in chosen_groups(case.plan)]


def test_form_of_a_group_holds_its_own_people() -> None:
    case = loaded({"thoi-an": COMPLETE, "ban": "Họ và tên\nHồ Văn Em\n"}, OTHERS).case
    assert case
    (found,) = ward_forms(case.plan, case.rosters, case.plan.delegates[1])

    assert found.rows[0].name == "Hồ Văn Em"


def test_list_that_is_full_is_asked_for_no_title_more() -> None:
    found = form({"thoi-an": HEADER + "Lê An,Trưởng KP,1,,\nTrần Bình,,2,,\nVũ Chi,Tổ trưởng,3,,\n"})

    assert ["Lê An", "Trần Bình", "Vũ Chi"] == [row.name for row in found.rows]
