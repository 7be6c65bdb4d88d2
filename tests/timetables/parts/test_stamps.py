"""Lasting names, and the moment of writing"""

from datetime import UTC, datetime

import pytest

from confplan.timetables.parts.stamps import item_key, lasting, moment, written_at
from tests.timetables.programmes import SHORT, of


def test_moment_of_writing_is_the_day_of_the_run_unless_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert datetime(2024, 7, 1, tzinfo=UTC) == written_at(of(SHORT).case)

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")

    assert datetime(2024, 7, 26, tzinfo=UTC) == written_at(of(SHORT).case)


def test_names_last_when_the_day_and_the_order_change() -> None:
    before, after = of(SHORT), of(SHORT.replace("26/7/2024", "2/8/2024").replace("minutes: 15", "minutes: 10"))

    assert lasting(before.case, "day", "1") == lasting(after.case, "day", "1")
    assert lasting(before.case, "day", "1") != lasting(before.case, "day", "2")


def test_an_item_is_known_by_its_id_or_by_who_says_what() -> None:
    shown = of("agenda:\n  - {id: phim, title: Phim, minutes: 5}\n  - {title: Báo cáo, by: Sở Y tế, minutes: 5}\n")

    assert ["phim", "so-y-te-bao-cao"] == [item_key(line.row.item) for line in shown.lines]


def test_a_time_past_midnight_is_of_the_next_date() -> None:
    day = of(SHORT).days[0]

    assert "2024-07-27T00:30:00+07:00" == str(moment(day, 24 * 60 + 30)).replace(" ", "T")
