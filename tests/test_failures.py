"""Failures of a run are remembered until they are told, and not without end"""

from confplan import failures


def test_failures_are_told_once_and_only_the_first_ones() -> None:
    several = [ValueError(str(number)) for number in range(failures.MOST + 3)]
    failures.taken()
    for error in several:
        failures.note(error)

    assert tuple(several[: failures.MOST]) == failures.taken()
    assert () == failures.taken()
