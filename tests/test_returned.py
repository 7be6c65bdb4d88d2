"""The lists that came back: judged by a check of the whole plan, with the exit code that it gives"""

import pytest

from confplan.findings import Severity
from confplan.returned import returned
from tests.timetables.delegates.listings import COMPLETE, FAULTY, PLAN, loaded


@pytest.mark.parametrize(
    ("wards", "fail_on", "status"),
    [
        ({}, Severity.ERROR, 0),
        ({"thoi-an": COMPLETE}, Severity.NOTE, 0),
        ({"hiep-thanh": FAULTY}, Severity.ERROR, 1),
        ({"hiep-thanh": FAULTY.replace("KP 1,1961", "KP 3,1961").replace("Tổ trưởng", "Trưởng khu phố").replace("Hồ Em,Trưởng khu phố,KP 1,,\n", ",,KP 2,,\n")}, Severity.ERROR, 0),
        ({"hiep-thanh": FAULTY.replace("KP 1,1961", "KP 3,1961").replace("Tổ trưởng", "Trưởng khu phố").replace("Hồ Em,Trưởng khu phố,KP 1,,\n", ",,KP 2,,\n")}, Severity.WARNING, 1),
    ],
)  # fmt: skip
def test_exit_code_follows_the_worst_in_the_lists(wards: dict[str, str], fail_on: Severity, status: int) -> None:
    assert status == returned(loaded(wards)).status(fail_on)


def test_only_the_wards_asked_for_count() -> None:
    found = returned(loaded({"hiep-thanh": FAULTY, "thoi-an": COMPLETE}), "thoi an")

    assert (0, 1) == (found.status(Severity.ERROR), len(found.listing.verdicts) if found.listing else 0)


def test_an_error_of_the_plan_itself_stands_apart() -> None:
    found = returned(loaded({"tan-chanh-hiep": "x\n"}, PLAN + "tasks: [{unit: A, text: B, until: hôm qua}]\n"))

    assert 1 == len(found.apart.located)
    assert 1 == found.status(Severity.ERROR)


def test_what_is_no_plan_ends_with_2() -> None:
    found = returned(loaded({}, "").__class__(name="x", atlas=loaded().atlas, findings=()))

    assert (None, 2) == (found.listing, found.status(Severity.ERROR))
