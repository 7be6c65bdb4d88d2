"""The desk as a running program: who is let in, what is asked of requests, and that kill -9 loses nothing"""

import re
from http.client import HTTPException
from itertools import count
from pathlib import Path
from random import Random
from threading import Thread
from time import sleep

import pytest

from tests.reception.running import Desk


def marking(desk: Desk, round_: int, answered: set[str]) -> None:
    """Add walk-ins until the program is gone; who was answered for is noted only then."""
    try:
        for number in count():
            name = f"Khách {round_}-{number}."
            if desk.ask("POST", "/api/walk-in", {"name": name, "number": name})[0] == 200:
                answered.add(name)
    except (OSError, HTTPException):
        return


def kills_lose_nothing(folder: Path, name: str, kills: int) -> None:
    """Kill the program while it writes, and look each time that everything answered before is there."""
    desk, answered, drawn = Desk(folder, name), set[str](), Random(7)
    desk.start()
    desk.enter()
    for round_ in range(kills):
        writing = Thread(target=marking, args=(desk, round_, answered))
        writing.start()
        sleep(drawn.uniform(0.01, 0.06))
        desk.kill()
        writing.join()
        desk.start()
        listed = desk.ask("GET", "/attendance.csv")[1].decode()

        assert {one for one in answered if one not in listed} == set()
    desk.kill()
    assert len(answered) >= kills


def test_what_was_answered_is_there_after_each_kill(folder: Path) -> None:
    kills_lose_nothing(folder, "killed.db", 8)


@pytest.mark.deep
def test_what_was_answered_is_there_after_two_hundred_kills(folder: Path) -> None:
    kills_lose_nothing(folder, "killed-often.db", 200)


def test_pin_address_and_plain_http_are_said_at_the_start(desk: Desk) -> None:
    assert f"{desk.address}/" in desk.said
    assert "PIN: 246810" in desk.said
    assert "not encrypted" in desk.said


def test_page_without_the_pin_holds_no_name(desk: Desk) -> None:
    for path in ("/", "/page.js", "/page.css"):
        status, content, headers = desk.ask("GET", path, Cookie="")

        assert 200 == status
        assert b"Nguy" not in content
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "no-store" == headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/api/desk", "/attendance.csv", "/attendance.xlsx"])
def test_without_a_session_there_is_no_data(desk: Desk, path: str) -> None:
    for cookie in ("", "confplan-desk=guessed"):
        assert (401, {"error": "session"}) == desk.ask("GET", path, Cookie=cookie)[:2]


def test_cookie_is_out_of_reach_for_scripts_and_other_pages(desk: Desk) -> None:
    cookie = desk.ask("POST", "/api/pin", {"pin": "246810"})[2]["Set-Cookie"].casefold()

    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_telephones_and_years_of_birth_are_not_sent(desk: Desk) -> None:
    desk.enter()
    for path in ("/api/desk", "/attendance.csv"):
        said = str(desk.ask("GET", path)[1])

        assert not re.search("0901234567|0912345678|1970|1981|901234567", said)


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("Origin", "http://evil.example", 403),
        ("Origin", "null", 403),
        ("Origin", "", 403),
        ("X_Proof", "", 403),
        ("X_Proof", "guessed", 403),
        ("Content_Type", "text/plain", 415),
        ("Host", "evil.example", 421),
        ("Host", "evil.example:8040", 421),
    ],
)
def test_request_from_another_page_changes_nothing(desk: Desk, header: str, value: str, status: int) -> None:
    desk.enter()
    before = desk.ask("GET", "/api/desk")[1]
    sent = {"key": before["guests"][0]["key"], "arrived": True}

    assert status == desk.ask("POST", "/api/mark", sent, **{header: value})[0]
    assert before["version"] == desk.ask("GET", "/api/desk")[1]["version"]


@pytest.mark.parametrize("sent", [[], "text", 7])
def test_body_of_another_shape_is_refused(desk: Desk, sent: object) -> None:
    desk.enter()

    assert 400 == desk.ask("POST", "/api/mark", sent)[0]


def test_large_request_is_refused(desk: Desk) -> None:
    desk.enter()

    assert 413 == desk.ask("POST", "/api/walk-in", {"name": "x" * 20_000, "number": "1"})[0]


def test_pin_too_short_is_refused(folder: Path) -> None:
    from tests.cli.running import confplan

    run = confplan("checkin", "plan.yaml", "--db", "short.db", folder=folder, CONFPLAN_PIN="1234")

    assert 2 == run.status
    assert "at least 6" in run.err


def test_wrong_pins_lock_the_machine_out_even_with_the_right_one(folder: Path) -> None:
    with Desk(folder, "guessed.db") as desk:
        statuses = [desk.ask("POST", "/api/pin", {"pin": "000000"})[0] for _ in range(5)]
        status, data, _ = desk.ask("POST", "/api/pin", {"pin": "246810"})

    assert [403, 403, 403, 403, 429] == statuses
    assert 429 == status
    assert 0 < data["wait"] <= 60
