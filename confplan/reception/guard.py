"""What stands before every answer of the desk: whose requests are taken, and what browsers are told beside each answer"""

import ipaddress
import json
import socket
from collections.abc import Callable, Iterable
from typing import Any

from confplan.frozen import frozen

Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)


def guarded(inner: Application) -> Application:
    """Return the application behind the guard: a page under a foreign name gets nothing, and changes come from our page only."""

    def application(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        def headed(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            return start(status, [*headers, *HEADERS], *rest)

        refused = _refused(environ)
        if refused is None:
            return inner(environ, headed)
        headed(refused.status, [("Content-Type", "application/json")])
        return [json.dumps({"error": refused.error}).encode()]

    return application


@frozen
class _Refusal:
    status: str
    error: str


def _refused(environ: dict[str, Any]) -> _Refusal | None:
    host = str(environ.get("HTTP_HOST", ""))
    if not is_own_name(host):
        return _Refusal("421 Misdirected Request", "host")
    if environ["REQUEST_METHOD"] in {"GET", "HEAD"}:
        return None
    if environ.get("HTTP_ORIGIN") != f"http://{host}":
        return _Refusal("403 Forbidden", "origin")
    if environ.get("CONTENT_TYPE") != "application/json":
        return _Refusal("415 Unsupported Media Type", "type")
    return None


def is_own_name(host: str) -> bool:
    """Tell whether a request names this machine by its address or its own name.

    Any other name may be a stranger's, who points it at this machine to read its answers from his page.
    """
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() and not host.endswith("]") else host
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        own = socket.gethostname().casefold()
        return name.casefold() in {"localhost", own, f"{own}.local"}
    return True
