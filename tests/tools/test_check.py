from tools.check import CHECKS, Outcome, summary


def test_all_failures_are_named_in_the_last_line() -> None:
    outcomes = [
        Outcome("lint", passed=False, seconds=1),
        Outcome("types", passed=True, seconds=1),
        Outcome("tests", passed=False, seconds=1),
    ]

    assert "Failed: lint, tests" == summary(outcomes).splitlines()[-1]


def test_a_clean_run_says_so() -> None:
    assert "All checks passed" == summary([Outcome("lint", passed=True, seconds=1)]).splitlines()[-1]


def test_the_checks_are_lint_format_types_floors_and_tests() -> None:
    assert ["lint", "format", "types", "floors", "tests"] == [check.name for check in CHECKS]
