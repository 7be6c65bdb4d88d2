from datetime import UTC, date, datetime

import pytest

from confplan.rendering.moment import NEWEST, OLDEST, moment


def test_day_that_the_context_names_is_taken() -> None:
    assert datetime(2024, 7, 26, tzinfo=UTC) == moment({"dated": date(2024, 7, 26)})


def test_without_a_day_it_is_always_the_same() -> None:
    assert OLDEST == moment({})


def test_environment_goes_before_the_context(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    assert datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC) == moment({"dated": date(2024, 7, 26)})


@pytest.mark.parametrize("epoch", ["", "hôm nay", "-1", "٣", "1" * 30])
def test_environment_that_names_no_moment_is_passed_over(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert datetime(2024, 7, 26, tzinfo=UTC) == moment({"dated": date(2024, 7, 26)})


@pytest.mark.parametrize(("day", "taken"), [(date(1950, 1, 1), OLDEST), (date(2200, 1, 1), NEWEST)])
def test_days_that_a_zip_does_not_know_are_its_nearest(day: date, taken: datetime) -> None:
    assert taken == moment({"dated": day})
