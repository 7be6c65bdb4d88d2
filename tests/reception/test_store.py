"""What the desk keeps, and how safely"""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from confplan.reception.guests import Guest
from confplan.reception.store import FULL, Store

ANH = Guest(key="anh", name="Nguyễn Văn Ánh", post="", unit="", group="Khách", ward="")
BINH = replace(ANH, key="binh", name="Lê Bình")
EIGHT, NINE = "2024-07-26T08:00:00+07:00", "2024-07-26T09:00:00+07:00"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "reception.db")
    made.enlist((ANH, BINH))
    return made


def arrivals(store: Store) -> dict[str, str | None]:
    return {one.guest.key: one.arrived for one in store.attendants()}


def test_every_commit_waits_for_the_disk(store: Store) -> None:
    assert ("wal", FULL) == store.pragmas()


def test_file_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    store.close()

    assert 0o600 == (tmp_path / "reception.db").stat().st_mode & 0o777


def test_first_time_of_arrival_stays(store: Store) -> None:
    store.mark("anh", EIGHT)
    again = store.mark("anh", NINE)

    assert again is not None
    assert EIGHT == again.was == again.attendant.arrived


def test_mark_is_undone(store: Store) -> None:
    store.mark("anh", EIGHT)
    store.mark("anh", None)

    assert {"anh": None, "binh": None} == arrivals(store)


def test_unknown_key_and_token_mark_nobody(store: Store) -> None:
    assert store.mark("x", EIGHT) is None
    assert store.scan("0" * 24, EIGHT) is None
    assert 0 == store.version()


def test_tokens_are_figures_and_stay_when_the_program_starts_again(store: Store) -> None:
    before = store.tokens()
    store.enlist((BINH, ANH))

    assert before == store.tokens()
    assert all(len(token) == 24 and token.isdigit() for token in before.values())
    assert 2 == len(set(before.values()))


def test_who_is_off_the_list_is_shown_only_where_he_has_come(store: Store) -> None:
    store.mark("anh", EIGHT)
    store.enlist(())

    assert {"anh": EIGHT} == arrivals(store)


def test_walk_in_sent_twice_is_one_person_and_stays_after_a_new_start(store: Store) -> None:
    for _ in range(2):
        store.walk_in(replace(ANH, key="+1"), EIGHT)
    store.enlist((ANH,))

    assert {"anh": None, "+1": EIGHT} == arrivals(store)
    assert 1 == store.version()


def test_session_that_left_proves_nothing(store: Store) -> None:
    store.admit("digest", "proof")
    assert "proof" == store.proof("digest")
    store.dismiss("digest")

    assert store.proof("digest") is None


def test_setting_is_kept_once(store: Store) -> None:
    assert ["1", "1"] == [store.setting("pin", "1"), store.setting("pin", "2")]


def test_file_of_an_earlier_day_without_seats_is_taken_on(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "reception.db") as base:
        base.execute(
            "CREATE TABLE guests (key TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, name TEXT NOT NULL,"
            " post TEXT NOT NULL, unit TEXT NOT NULL, party TEXT NOT NULL, ward TEXT NOT NULL, listed INTEGER NOT NULL,"
            " walked_in INTEGER NOT NULL, arrived TEXT)"
        )
        base.execute(
            "INSERT INTO guests VALUES ('anh', '1', 0, 'Nguyễn Văn Ánh', '', '', 'Khách', '', 1, 0, ?)", (EIGHT,)
        )
    store = Store(tmp_path / "reception.db")
    store.enlist((replace(ANH, seat="hàng A, ghế 1"),))
    (one,) = store.attendants()
    tokens = store.tokens()
    store.close()

    assert (EIGHT, "hàng A, ghế 1") == (one.arrived, one.guest.seat)
    assert {"anh": "1"} == tokens


def test_walk_in_has_no_seat(store: Store) -> None:
    store.walk_in(replace(ANH, key="+1", name="Lý Tư"), NINE)

    assert [""] == [one.guest.seat for one in store.attendants() if one.is_walk_in]
