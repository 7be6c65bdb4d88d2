"""A verdict on each ward: what a check finds in a list is its ward's, and nothing else is"""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.checking import check
from confplan.places import Place
from confplan.planning.verdicts import judged, spot
from tests.timetables.delegates.listings import COMPLETE, HEADER, PLAN, loaded, of, rules

ROW = st.tuples(
    st.sampled_from(["An", "Bình", "Chi", "Em", ""]),
    st.sampled_from(["Bí thư Chi bộ", "Trưởng KP", "Tổ trưởng", ""]),
    st.sampled_from(["KP 1", "2", "Khu phố 03", "9", ""]),
    st.sampled_from(["", "1960"]),
)
LISTS = st.lists(st.lists(ROW, max_size=5), max_size=2)
SLUGS = ("thoi-an", "hiep-thanh")


@settings(max_examples=60, deadline=None)
@given(LISTS)
def test_a_ward_is_complete_exactly_when_a_check_finds_nothing_in_its_list(lists: list[list[tuple[str, ...]]]) -> None:
    files = {
        slug: HEADER + "".join(f"{','.join(row)},\n" for row in rows) for slug, rows in zip(SLUGS, lists, strict=False)
    }
    whole = loaded(files)
    assert whole.case
    found = check(whole)
    (group,) = judged(whole.case.plan, whole.case.rosters, found)
    spoken_of = {one.at.file for one in found if isinstance(one.at, Place)}
    clean = {slug for slug in files if f"rosters/{slug}.csv" not in spoken_of}

    assert clean == {slug for slug, one in zip(SLUGS, group.verdicts, strict=False) if one.is_complete}
    assert () == group.strays


def test_counts_are_by_the_plans_titles() -> None:
    first = of().verdicts[0]

    assert [("Bí thư Chi bộ khu phố", 2, 2), ("Trưởng khu phố", 1, 1)] == [
        (one.title, one.due, one.there) for one in first.counts
    ]
    assert (3, True) == (first.due, first.is_complete)


def test_every_fault_of_a_list_is_its_wards() -> None:
    by_name = {one.name: rules(one.findings) for one in of().verdicts}

    assert {"same-title-same-neighbourhood", "too-many-titles-one-neighbourhood", "title-unknown"} <= by_name[
        "phường Hiệp Thành"
    ]
    assert {"header-missing"} == by_name["phường Tân Chánh Hiệp"]
    assert set() == by_name["phường Thới An"] | by_name["phường Thạnh Lộc"]


def test_list_of_nobody_is_a_stray() -> None:
    (group,) = of().groups

    assert {"ward-missing-or-unknown"} == rules(group.strays)


def test_a_row_that_names_its_ward_is_judged_there() -> None:
    rows = "Họ tên,Chức danh,KP,Phường\nAn,Tổ trưởng,1,Hiệp Thành\nBình,Trưởng khu phố,2,Thới An\n"
    names = {one.name: rules(one.findings) for one in of({"tat-ca": rows}).verdicts if one.share}

    assert "title-unknown" in names["phường Hiệp Thành"]
    assert "title-unknown" not in names["phường Thới An"]


def test_a_group_that_stands_once_has_one_verdict() -> None:
    plan = "delegates: [{name: Ban tổ chức, quota: 2, roster: rosters/ban.csv}]"
    (verdict,) = of({"ban": "Họ và tên,Chức vụ\nLê An,A\n"}, plan).verdicts

    assert ("Ban tổ chức", 2, {"ward-count-off"}) == (verdict.name, verdict.due, rules(verdict.findings))


def test_a_cell_of_a_sheet_is_in_its_row() -> None:
    assert ("a.xlsx", "Trang 1", 12) == spot(Place("a.xlsx", sheet="Trang 1", cell="AB12"))
    assert ("a.csv", None, 0) == spot(Place("a.csv"))


def test_person_of_two_rows_is_counted_once() -> None:
    rows = "An,Bí thư Chi bộ,KP 1,1960,\nBình,Bí thư Chi bộ,KP 2,1961,\nAn,Trưởng KP,KP 1,1960,\n"
    whole = loaded({"thoi-an": HEADER + rows})
    assert whole.case
    (group,) = judged(whole.case.plan, whole.case.rosters, check(whole))
    first = next(one for one in group.verdicts if one.people)

    assert (3, 2) == (len(first.people), first.there)
    assert [2, 0] == [one.there for one in first.counts]
    assert "person-counted-twice" in rules(first.findings)


def test_each_group_of_which_lists_are_asked_has_its_own() -> None:
    others = "  - {name: Ban tổ chức, quota: 2, roster: rosters/ban.csv}\n  - {name: Khách mời, quota: 9}\nlists:"
    plan = PLAN.replace("rosters/*.csv", "rosters/thoi-an.csv").replace("lists:", others)
    first, second = of({"thoi-an": COMPLETE, "ban": "Họ và tên,Chức vụ\nHồ Văn Em,A\n"}, plan).groups

    assert ["Khu phố", "Ban tổ chức"] == [first.group.name, second.group.name]
    assert ((), set()) == (first.strays, rules(first.verdicts[0].findings))
    assert ["Hồ Văn Em"] == [person.name for person in second.verdicts[0].people]
    assert {"ward-count-off"} == rules(second.verdicts[0].findings)


def test_what_is_found_in_a_file_as_a_whole_is_of_all_who_stand_in_it() -> None:
    whole = loaded({"tat-ca": "Họ tên,Chức danh,KP,Phường\nAn,Tổ trưởng,1,Hiệp Thành\nBình,Trưởng khu phố,2,Thới An\n"})
    assert whole.case
    found = replace(next(iter(check(whole))), at=Place("rosters/tat-ca.csv"))
    (group,) = judged(whole.case.plan, whole.case.rosters, [found])

    assert ["phường Thới An", "phường Hiệp Thành"] == [one.name for one in group.verdicts if one.findings]
    assert () == group.strays


def test_list_of_a_group_that_stands_once_is_the_groups_even_if_nobody_can_be_read_in_it() -> None:
    plan = "delegates: [{name: Ban tổ chức, quota: 2, roster: rosters/ban.csv}]"
    (group,) = of({"ban": "không có cột\n"}, plan).groups

    assert ({"header-missing"}, ()) == (rules(group.verdicts[0].findings), group.strays)
