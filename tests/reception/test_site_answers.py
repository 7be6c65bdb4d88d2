"""What the desk's page is answered, asked without a network"""

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from confplan.reception.guard import POLICY, Application
from confplan.reception.guests import Guest
from confplan.reception.lock import Lock
from confplan.reception.site import Reception, site
from confplan.reception.store import Store

PIN = "864209"
ANH = Guest(key="anh", name="Nguyễn Văn Ánh", post="", unit="", group="Khách", ward="")
JSON = "application/json"


class Answer:
    """An answer of the application: its status, headers and body"""

    def __init__(self, application: Application, environ: dict[str, Any]) -> None:
        self.body = b"".join(application(environ, self._started))

    def _started(self, status: str, headers: list[tuple[str, str]], *_rest: object) -> None:
        self.status, self.headers = int(status[:3]), dict(headers)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Desk:
    """A desk that asks; it keeps its cookie and its proof"""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.cookie = self.proof = ""

    def ask(self, address: str, sent: object = None, **headers: str) -> Answer:
        content = b"" if sent is None else json.dumps(sent).encode()
        path, _, query = address.partition("?")
        environ = {
            "REQUEST_METHOD": "GET" if sent is None else "POST",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8040",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "10.0.0.1",
            "HTTP_HOST": "127.0.0.1:8040",
            "HTTP_ORIGIN": "http://127.0.0.1:8040",
            "HTTP_COOKIE": self.cookie,
            "HTTP_X_PROOF": self.proof,
            "CONTENT_TYPE": JSON,
            "CONTENT_LENGTH": str(len(content)),
            "wsgi.input": io.BytesIO(content),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
            **headers,
        }
        return Answer(self.application, environ)

    def enter(self) -> None:
        answer = self.ask("/api/pin", {"pin": PIN})
        self.cookie, self.proof = answer.headers["Set-Cookie"].partition(";")[0], answer.json["proof"]


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Desk]:
    store = Store(tmp_path / "reception.db")
    store.enlist((ANH,))
    lock = Lock(PIN, lambda: 0.0)
    yield Desk(site(Reception(store=store, lock=lock, now=lambda: datetime(2024, 7, 26, 7, 45, tzinfo=UTC))))
    store.close()


@pytest.fixture
def inside(outside: Desk) -> Desk:
    outside.enter()
    return outside


@pytest.mark.parametrize("address", ["/api/desk", "/attendance.csv"])
def test_nobody_without_the_pin_learns_a_name(outside: Desk, address: str) -> None:
    answer = outside.ask(address)

    assert 401 == answer.status
    assert "Ánh".encode() not in answer.body


def test_wrong_pins_are_refused_and_then_wait(outside: Desk) -> None:
    answers = [outside.ask("/api/pin", {"pin": "0"}) for _ in range(5)]

    assert [403] * 4 + [429] == [one.status for one in answers]
    assert 60 == answers[-1].json["wait"]
    assert 429 == outside.ask("/api/pin", {"pin": PIN}).status


def test_page_comes_with_what_keeps_it_to_itself(outside: Desk) -> None:
    answer = outside.ask("/")

    assert (200, POLICY) == (answer.status, answer.headers["Content-Security-Policy"])
    assert b"<html" in answer.body


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("HTTP_HOST", "evil.example", 421),
        ("HTTP_ORIGIN", "http://evil.example", 403),
        ("CONTENT_TYPE", "text/plain", 415),
        ("HTTP_X_PROOF", "another", 403),
    ],
)
def test_request_that_is_not_the_pages_own_changes_nothing(inside: Desk, header: str, value: str, status: int) -> None:
    refused = inside.ask("/api/mark", {"key": "anh", "arrived": True}, **{header: value})

    assert status == refused.status
    assert 0 == inside.ask("/api/desk").json["total"]["come"]


def test_guest_is_marked_once_found_and_taken_back(inside: Desk) -> None:
    found = inside.ask("/api/desk?q=nguyen anh").json["guests"]
    marked = inside.ask("/api/mark", {"key": found[0]["key"], "arrived": True}).json["guest"]
    come = inside.ask("/api/desk").json
    undone = inside.ask("/api/mark", {"key": "anh", "arrived": False}).json["guest"]

    assert ("Nguyễn Văn Ánh", "07:45", "") == (marked["name"], marked["arrived"], undone["arrived"])
    assert (1, 1) == (come["total"]["come"], come["total"]["expected"])
    assert {"version": inside.ask("/api/desk").json["version"]} == inside.ask(
        f"/api/desk?since={inside.ask('/api/desk').json['version']}"
    ).json


@pytest.mark.parametrize(
    ("address", "sent", "status"),
    [
        ("/api/mark", {"key": "nobody", "arrived": True}, 404),
        ("/api/scan", {"token": "1"}, 404),
        ("/api/walk-in", {"name": " ", "number": "1"}, 400),
        ("/api/walk-in", ["name"], 400),
    ],
)
def test_what_means_nobody_is_refused(inside: Desk, address: str, sent: object, status: int) -> None:
    assert status == inside.ask(address, sent).status


def test_walk_in_is_counted_and_in_the_list(inside: Desk) -> None:
    inside.ask("/api/walk-in", {"name": "Trần  Thị B", "number": "7", "group": "Khách"})
    inside.ask("/api/walk-in", {"name": "Trần Thị B", "number": "7", "group": "Khách"})

    assert 1 == inside.ask("/api/desk").json["total"]["walkedIn"]
    assert "Trần Thị B" in inside.ask("/attendance.csv").body.decode("utf-8-sig")
    assert 404 == inside.ask("/attendance.pdf").status


def test_desk_that_left_is_outside_again(inside: Desk) -> None:
    inside.ask("/api/leave", {})

    assert 401 == inside.ask("/api/desk").status
