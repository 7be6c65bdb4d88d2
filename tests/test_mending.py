from datetime import date
from pathlib import Path

import pytest

from confplan.checking import Terms
from confplan.mending import MendedPlan, difference, mend

TERMS = Terms(today=date(2024, 7, 1))
PLAN = "format: 1\ndocument:\n  number: 5 /KH-UBND\n"
MENDED = PLAN.replace("5 /", "05/").encode()


def mended(*names: str, piped: bytes = b"", terms: Terms = TERMS) -> list[MendedPlan]:
    return list(mend(names, piped, terms, unsafe=False))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def test_plan_is_told_before_and_after_and_is_not_written(file: Path) -> None:
    (plan,) = mended(str(file))

    assert (PLAN.encode(), MENDED, 1, 0) == (plan.before, plan.after, plan.made, plan.more)
    assert PLAN == file.read_text(encoding="utf-8")


def test_plan_in_a_pipe_is_told_from_files(file: Path) -> None:
    plans = mended("-", str(file), piped=PLAN.encode())

    assert [True, False] == [plan.is_piped for plan in plans]
    assert [MENDED, MENDED] == [plan.after for plan in plans]


def test_more_fixes_are_counted_in_an_issued_plan(file: Path) -> None:
    file.write_text("status: issued\n" + PLAN, encoding="utf-8")
    (plan,) = mended(str(file))

    assert (0, 1) == (plan.made, plan.more)


def test_rules_that_do_not_run_mend_nothing(file: Path) -> None:
    (plan,) = mended(str(file), terms=Terms(today=TERMS.today, chosen=frozenset({"weekday-off"})))

    assert plan.before == plan.after


def test_file_that_is_passed_over_is_left(file: Path) -> None:
    (file.parent / "other.yaml").write_text("document: {number: 5 /KH-UBND}\n", encoding="utf-8")

    assert [str(file)] == [plan.name for plan in mended(str(file.parent))]


def test_what_holds_no_plan_is_told(tmp_path: Path) -> None:
    (plan,) = mended(str(tmp_path))

    assert not plan.is_plan
    assert "" == difference(plan)


def test_difference_names_the_plan_and_the_lines(file: Path) -> None:
    (plan,) = mended(str(file))

    assert [
        f"--- {file}",
        f"+++ {file}",
        "@@ -1,3 +1,3 @@",
        " format: 1",
        " document:",
        "-  number: 5 /KH-UBND",
        "+  number: 05/KH-UBND",
    ] == difference(plan).splitlines()
