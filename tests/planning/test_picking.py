"""The choice of a ward from its list, and the words where there is none"""

from itertools import permutations

import pytest

from confplan.findings import Text
from confplan.planning.picking import picked
from confplan.planning.picking_answers import Picked, Question, Wishes
from confplan.planning.picking_people import NO_LIST, Marks, Out, doubtful, fitting, persons, unread_marks
from confplan.planning.quotas_shares import Share, divisions
from tests.timetables.delegates.listings import PLAN, loaded

HEADER = "Họ và tên,Chức danh,Khu phố,Năm sinh,Giới tính,Chọn\n"
AN, BINH, CHI = "Lê An,Bí thư Chi bộ,KP 1,,Nam,", "Trần Bình,Bí thư Chi bộ,KP 2,,Nam,", "Vũ Chi,Bí thư Chi bộ,KP 3,,Nữ,"
DUNG, EM = "Đỗ Dũng,Trưởng KP,KP 1,,Nam,", "Hồ Em,Trưởng KP,KP 3,,Nữ,"
ALL = (AN, BINH, CHI, DUNG, EM)
NONE = Marks()
LOOSER = PLAN.replace("too_many_from_one: 2", "too_many_from_one: 3")
SPEAKS = PLAN + "agenda:\n  - {text: Tham luận, by: Vũ Chi}\n"


def share(*rows: str, plan: str = PLAN) -> Share:
    case = loaded({"thoi-an": HEADER + "".join(f"{row}\n" for row in rows)}, plan).case
    assert case
    return divisions(case.plan, case.rosters)[0].shares[0]


def ask(*rows: str, plan: str = PLAN, wishes: Wishes | None = None, marks: Marks = NONE) -> Picked:
    case = loaded({"thoi-an": HEADER + "".join(f"{row}\n" for row in rows)}, plan).case
    assert case
    found = divisions(case.plan, case.rosters)[0].shares[0]
    return picked(case.plan, Question(found.group, wishes or Wishes()), found.entry, found, marks)


def names(found: Picked) -> list[str]:
    return sorted(one.person.name for one in found.picks)


def test_quotas_are_met_and_neighbourhoods_apart() -> None:
    found = ask(*ALL)

    assert (3, None, 3, 3) == (len(found.picks), found.reason, found.represented, found.there)
    assert ["Bí thư Chi bộ khu phố"] * 2 + ["Trưởng khu phố"] == [one.title for one in found.picks]
    assert 3 == len({one.holder.place for one in found.picks})
    assert {Out.FULL} == {one.why for one in found.left_out}


@pytest.mark.parametrize("rows", list(permutations(ALL))[::7])
def test_in_any_order_of_the_rows_the_same_people_are_chosen(rows: tuple[str, ...]) -> None:
    assert names(ask(*ALL)) == names(ask(*rows))
    loose = PLAN.replace("same_title: apart", "optional: true").replace("    too_many_from_one: 2\n", "")
    assert names(ask(*ALL, plan=loose)) == names(ask(*rows, plan=loose))


def test_marks_in_the_list_and_beside_it_hold() -> None:
    assert ["Hồ Em", "Lê An", "Trần Bình"] == names(ask(AN, BINH, CHI + "không", DUNG, EM))
    assert "Đỗ Dũng" in names(ask(AN, BINH, CHI, DUNG + "x", EM))
    assert "Đỗ Dũng" in names(ask(*ALL, marks=Marks(fixed=frozenset({3}))))
    assert "Lê An" not in names(ask(*ALL, marks=Marks(excluded=frozenset({0}))))


def test_women_speakers_and_neighbourhoods_are_wished_for() -> None:
    assert {"Hồ Em", "Vũ Chi"} <= set(names(ask(*ALL, plan=LOOSER, wishes=Wishes(women=60))))
    missed = ask(AN, BINH, DUNG, EM, wishes=Wishes(women=100))
    assert (Text("nữ 1/3", "1 women of 3 wished for"),) == missed.unmet
    assert "Vũ Chi" in names(ask(AN, BINH, CHI, DUNG, plan=SPEAKS, wishes=Wishes(speakers=5)))
    assert 3 == ask(*ALL, wishes=Wishes(neighbourhoods=9)).represented


def test_the_smallest_reason_is_told_in_both_languages() -> None:
    apart = ask(AN, BINH.replace("KP 2", "KP 1"), EM).reason
    assert apart
    assert apart.vi == "chỉ 1 khu phố có người giữ chức danh “Bí thư Chi bộ khu phố”; cần 2"
    assert apart.en == "only 1 neighbourhood has a holder of the title “Bí thư Chi bộ khu phố”; 2 are needed"
    gone = ask(AN, BINH, EM, marks=Marks(excluded=frozenset({2}))).reason
    assert gone
    assert gone.en.endswith("(those excluded left aside)")


def test_without_a_list_nobody_is_chosen() -> None:
    case = loaded({}).case
    assert case
    group = case.plan.delegates[0]

    assert NO_LIST == picked(case.plan, Question(group), None, None, NONE).reason


def test_two_rows_of_a_name_are_one_person_unless_something_tells_them_apart() -> None:
    one, other = "Lê An,Trưởng KP,KP 1,1960,,", "Lê An,Bí thư Chi bộ,KP 2,1971,,"

    assert [0, 1] == persons(share(one, other).people)
    assert 1 == len(set(persons(share(AN, other).people)))
    assert ["Lê An"] == list(doubtful(share(AN, other).people))
    assert ["Trần Bình"] == [row.name for row in unread_marks(share(BINH + "hỏi lại"))]


def test_a_name_may_be_told_closer_by_its_neighbourhood_title_or_ward() -> None:
    found = share(AN, "Lê An,Trưởng KP,KP 2,,,")

    assert (0, 1) == fitting(found, "phường Thới An", "lê an")
    assert (1,) == fitting(found, "phường Thới An", "Lê An, khu phố 02")
    assert (0, 1) == fitting(found, "phường Thới An", "Lê An, Thới An")
    assert () == fitting(found, "phường Thới An", "Lê An, KP 9")


def test_speakers_who_are_not_chosen_are_named_where_they_are_wished_for() -> None:
    without = (AN, BINH, CHI + "không", EM)

    wished = ask(*without, plan=SPEAKS, wishes=Wishes(speakers=5))
    assert (Text("người phát biểu chưa được chọn: Vũ Chi", "speakers not chosen: Vũ Chi"),) == wished.unmet
    assert () == ask(*without, plan=SPEAKS).unmet
    assert () == ask(AN, CHI, EM.replace("KP 3", "KP 2"), plan=SPEAKS, wishes=Wishes(speakers=5)).unmet


def test_neighbourhoods_that_nobody_comes_from_are_told_where_they_are_wished_for() -> None:
    fixed = Marks(fixed=frozenset({0, 1, 2}))
    rows = (AN, BINH, DUNG, CHI, EM)

    missed = ask(*rows, plan=LOOSER, wishes=Wishes(neighbourhoods=1), marks=fixed)
    assert ["Lê An", "Trần Bình", "Đỗ Dũng"] == names(missed)
    assert (Text("2/3 khu phố có người dự", "2 of 3 neighbourhoods are represented"),) == missed.unmet
    assert () == ask(*rows, plan=LOOSER, marks=fixed).unmet
    assert () == ask(*rows, plan=LOOSER, wishes=Wishes(neighbourhoods=1)).unmet


def test_the_chosen_stand_by_title_and_then_as_in_the_list() -> None:
    found = ask(EM, BINH, AN)

    assert ["Trần Bình", "Lê An", "Hồ Em"] == [one.person.name for one in found.picks]


def test_a_share_of_women_is_rounded_up() -> None:
    found = ask(AN, BINH, CHI, DUNG, EM.replace("KP 3", "KP 2"), wishes=Wishes(women=34))

    assert () == found.unmet
    assert 2 == len({"Vũ Chi", "Hồ Em"} & set(names(found)))
