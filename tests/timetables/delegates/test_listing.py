"""The verdicts that all formats are made from"""

from tests.timetables.delegates.listings import PLAN, of


def test_filter_finds_wards_without_marks_and_leaves_out_the_rest() -> None:
    shown = of().only("thoi an")

    assert ["phường Thới An"] == [one.name for one in shown.verdicts]
    assert () == shown.groups[0].strays
    assert () == of().only("Bến Nghé").groups


def test_what_is_found_is_told_once_also_where_it_is_nobodys() -> None:
    shown = of()

    assert len(shown.findings) == len({id(one) for one in shown.findings})
    assert {"rosters/hiep-thanh.csv", "rosters/la.csv", "rosters/tan-chanh-hiep.csv"} == {
        one.file for one in shown.places
    }


def test_name_of_the_conference_is_printed_and_may_be_absent() -> None:
    assert ("Hội nghị", "") == (of().name, of(plan=PLAN.replace("{name: Hội nghị}", "{}")).name)
