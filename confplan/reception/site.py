"""The page of the desk and what it asks for: who is meant, who has come, how many"""

import hashlib
import json
import secrets
from collections.abc import Callable
from datetime import date, datetime
from importlib.resources import files
from typing import Any

from confplan.frozen import frozen
from confplan.reception.attendance import FORMATS, attendance, clock
from confplan.reception.finding import Count, counted, counts, find
from confplan.reception.guard import Application, guarded
from confplan.reception.guests import Guest
from confplan.reception.lock import Lock
from confplan.reception.store import Attendant, Marked, Store

COOKIE = "confplan-desk"
SHOWN = 60  # guests of a search; more are found by more letters
LONGEST = 200  # letters of a text that the desk writes
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_PAGE = {"": ("page.html", "text/html"), "page.js": ("page.js", "text/javascript"), "page.css": ("page.css", "text/css")}  # fmt: skip


@frozen(kw_only=True)
class Reception:
    """What the page works with: its store, the lock on it, and the clock on the wall (with its zone)"""

    store: Store
    lock: Lock
    now: Callable[[], datetime]


def site(reception: Reception) -> Application:
    """Return the web application of the desk."""
    from bottle import Bottle

    pages, app = _Pages(reception), Bottle()
    for address in _PAGE:
        app.route(f"/{address}", "GET", _static(address))
    app.route("/api/pin", "POST", pages.enter)
    app.route("/api/leave", "POST", pages.leave)
    app.route("/api/desk", "GET", pages.desk)
    app.route("/api/mark", "POST", pages.mark)
    app.route("/api/scan", "POST", pages.scan)
    app.route("/api/walk-in", "POST", pages.walk_in)
    app.route("/attendance.<form>", "GET", pages.download)
    return guarded(app)


def _static(address: str) -> Callable[[], Any]:
    name, kind = _PAGE[address]

    def page() -> Any:
        from bottle import HTTPResponse

        content = files("confplan.reception").joinpath("page", name).read_bytes()
        return HTTPResponse(content, headers={"Content-Type": f"{kind}; charset=utf-8"})

    return page


class _Pages:
    """The answers; each but the first needs a desk that has typed the PIN, each change its proof as well."""

    def __init__(self, reception: Reception) -> None:
        self.store, self.lock, self.now = reception.store, reception.lock, reception.now

    def enter(self) -> Any:
        """Let a desk in that has the PIN: a cookie that no script can read, and a proof that no other page can."""
        from bottle import request, response

        machine = str(request.environ.get("REMOTE_ADDR", ""))
        if not self.lock.opens(machine, _text(_sent(), "pin")):
            waits = self.lock.wait(machine)
            raise _refusal(429 if waits else 403, error="pin", wait=waits)
        cookie, proof = secrets.token_urlsafe(), secrets.token_urlsafe()
        self.store.admit(_digest(cookie), proof)
        response.set_cookie(COOKIE, cookie, httponly=True, samesite="strict", path="/")
        return {"proof": proof}

    def leave(self) -> Any:
        self._changing()
        self.store.dismiss(_digest(_cookie()))
        return {}

    def desk(self) -> Any:
        """Tell what the desk sees now; nothing but the number of the last mark where it has seen that already."""
        from bottle import request

        proof = self._known()
        version = self.store.version()
        if request.query.get("since") == str(version):
            return {"version": version}
        everybody = self.store.attendants()
        found = find(everybody, request.query.getunicode("q", "")[:LONGEST])
        return {
            "version": version,
            "proof": proof,
            "total": _count(counted("", everybody)),
            "groups": [_count(one) for one in counts(everybody, by_ward=False)],
            "wards": [_count(one) for one in counts(everybody, by_ward=True)],
            "guests": [_said(one) for one in found[:SHOWN]],
            "more": max(0, len(found) - SHOWN),
        }

    def mark(self) -> Any:
        self._changing()
        sent = _sent()
        arrived = self._moment() if sent.get("arrived") is True else None
        return _answer(self.store.mark(_text(sent, "key"), arrived))

    def scan(self) -> Any:
        self._changing()
        return _answer(self.store.scan(_text(_sent(), "token"), self._moment()))

    def walk_in(self) -> Any:
        """Add somebody whom no list names; the desk's own number keeps a repeated request from adding him twice."""
        self._changing()
        sent = _sent()
        name, number = _text(sent, "name"), _text(sent, "number")
        if not name or not number:
            raise _refusal(400, error="name")
        guest = Guest(
            key=f"+{number}",
            name=name,
            post=_text(sent, "post"),
            unit=_text(sent, "unit"),
            group=_text(sent, "group"),
            ward=_text(sent, "ward"),
        )
        self.store.walk_in(guest, self._moment())
        return {"name": name}

    def download(self, form: str) -> Any:
        from bottle import HTTPResponse

        self._known()
        if form not in FORMATS:
            raise _refusal(404, error="address")
        content = attendance(form, self.store.attendants(), self._day())
        headers = {"Content-Type": TYPES[form], "Content-Disposition": f'attachment; filename="attendance.{form}"'}
        return HTTPResponse(content, headers=headers)

    def _moment(self) -> str:
        return self.now().isoformat(timespec="seconds")

    def _day(self) -> date:
        return self.now().date()

    def _known(self) -> str:
        """Return the desk's proof; who has not typed the PIN gets nothing."""
        cookie = _cookie()
        proof = self.store.proof(_digest(cookie)) if cookie else None
        if proof is None:
            raise _refusal(401, error="session")
        return proof

    def _changing(self) -> None:
        from bottle import request

        proof = self._known()
        if not secrets.compare_digest(str(request.get_header("X-Proof", "")).encode(), proof.encode()):
            raise _refusal(403, error="proof")


def _cookie() -> str:
    from bottle import request

    return str(request.get_cookie(COOKIE) or "")


def _digest(cookie: str) -> str:
    return hashlib.sha256(cookie.encode()).hexdigest()


def _sent() -> dict[str, Any]:
    from bottle import request

    sent = request.json
    if not isinstance(sent, dict):
        raise _refusal(400, error="body")
    return sent


def _text(sent: dict[str, Any], name: str) -> str:
    """Return a text that was sent, on one line, no longer than a desk would write."""
    value = sent.get(name, "")
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""


def _refusal(status: int, **why: str | int) -> Any:
    from bottle import HTTPResponse

    return HTTPResponse(json.dumps(why), status, {"Content-Type": "application/json"})


def _answer(marked: Marked | None) -> Any:
    if marked is None:
        raise _refusal(404, error="guest")
    return {"guest": _said(marked.attendant), "was": clock(marked.was)}


def _said(one: Attendant) -> dict[str, str | bool]:
    guest = one.guest
    return {
        "key": guest.key,
        "name": guest.name,
        "post": guest.post,
        "unit": guest.unit,
        "group": guest.group,
        "ward": guest.ward,
        "seat": guest.seat,
        "walkIn": one.is_walk_in,
        "arrived": clock(one.arrived),
    }


def _count(one: Count) -> dict[str, str | int]:
    return {"label": one.label, "come": one.come, "expected": one.expected, "walkedIn": one.walked_in}
