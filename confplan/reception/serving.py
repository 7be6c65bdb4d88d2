"""The desk's server: opens the store, takes in the guests, and answers until it is stopped"""

import ipaddress
import logging
import socket
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path as File

from confplan.case import Case
from confplan.reception.attendance import attendance
from confplan.reception.guests import guests
from confplan.reception.lock import Lock, new_pin
from confplan.reception.site import Reception, site
from confplan.reception.store import Store
from confplan.reception.tokens import tokens

VIET_NAM = timezone(timedelta(hours=7))
THREADS = 8
MOST_SENT = 16_384  # bytes of a request
_NOWHERE = ("192.0.2.1", 9)  # of the documentation's network: asking for the way there sends nothing


def now() -> datetime:
    return datetime.now(VIET_NAM)


def open_store(case: Case, file: File) -> Store:
    """Return the store, with the guests of the case taken in."""
    store = Store(file)
    store.enlist(guests(case))
    return store


def prepared(case: Case, file: File) -> int:
    """Take the guests of the case into the store; return how many people of the lists have a token in it."""
    open_store(case, file).close()
    return len(set(tokens(case, file).values()))


def exported(case: Case, file: File, form: str) -> bytes:
    """Return the attendance list as it stands in the store."""
    store = open_store(case, file)
    try:
        return attendance(form, store.attendants(), now().date())
    finally:
        store.close()


def serve(store: Store, given: str | None, host: str, port: int, started: Callable[[str, int], None]) -> None:
    """Answer until somebody presses Ctrl+C; `started` is told the PIN (the one given, else the store's own) and the port.

    OSError where the port is not free.
    """
    from waitress.server import create_server

    logging.getLogger("waitress").setLevel(logging.ERROR)
    pin = given or store.setting("pin", new_pin())
    application = site(Reception(store=store, lock=Lock(pin, time.monotonic), now=now))
    server = create_server(
        application,
        host=host,
        port=port,
        threads=THREADS,
        max_request_body_size=MOST_SENT,
        ident="",
        clear_untrusted_proxy_headers=True,
    )
    started(pin, int(server.effective_port))
    try:
        server.run()
    finally:
        server.close()
        store.close()


def addresses(host: str, port: int) -> list[str]:
    """Return what desks type into their browsers."""
    if not ipaddress.ip_address(host).is_unspecified:
        return [f"http://{host}:{port}/"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(_NOWHERE)
            own = [str(way.getsockname()[0])]
        except OSError:  # this machine is in no network
            own = []
    return [f"http://{name}:{port}/" for name in (*own, "localhost")]
