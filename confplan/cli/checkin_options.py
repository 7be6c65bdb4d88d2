"""The options of `confplan checkin`, and what it says when it starts"""

import os
import sys
from ipaddress import IPv4Address
from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.language import say

STORE = "reception.db"
ANY = str(IPv4Address(0))  # the desks are other machines of the office
PORT = 8040
PIN_VARIABLE = "CONFPLAN_PIN"
SHORTEST = 6


def address(written: str) -> str:
    """Return the address to listen on; a word that is none ends the run (exit 2)."""
    import ipaddress

    try:
        return str(ipaddress.ip_address(written))
    except ValueError:
        raise typer.BadParameter(say(f"“{written}” không phải là địa chỉ IP", f"“{written}” is no IP address")) from None  # fmt: skip


def known_form(file: Path | None) -> str:
    """Return the format of the file's ending; one that is none ends the run (exit 2)."""
    from confplan.reception.attendance import FORMATS

    ending = file.suffix.lower().removeprefix(".") if file else ""
    if file is None or ending in FORMATS:
        return ending
    raise typer.BadParameter(say("danh sách có mặt là tệp .xlsx hoặc .csv", "an attendance list is a file that ends in .xlsx or .csv"))  # fmt: skip


def typed_pin() -> str | None:
    """Return the PIN of the environment, None where it has none; one that is too short ends the run (exit 2).

    There is no option for it: command lines are seen by everybody on the machine.
    """
    pin = os.environ.get(PIN_VARIABLE)
    if pin is not None and len(pin) < SHORTEST:
        raise typer.BadParameter(say(f"{PIN_VARIABLE} cần ít nhất {SHORTEST} ký tự", f"{PIN_VARIABLE} needs at least {SHORTEST} characters"))  # fmt: skip
    return pin


def store_of(plan: str, db: Path | None) -> Path:
    """Return the file of the desk: the one named, else beside the plan."""
    home = Path() if plan == "-" else Path(plan) if Path(plan).is_dir() else Path(plan).parent
    return db or home / STORE


def tell_prepared(count: int, store: Path) -> None:
    """Say how many people of the lists have a code now, and where it is kept."""
    sys.stdout.write(
        say(
            f"{count} người trong các danh sách đã có mã QR (dữ liệu: {store}); in giấy mời: confplan render invitations\n",
            f"{count} people of the lists have a QR code (data: {store}); print them: confplan render invitations\n",
        )
    )


def greet(pin: str, host: str, port: int, store: Path) -> None:
    """Say on the terminal, once the desk is open, where it is and what opens it."""
    from confplan.reception.serving import addresses

    listed = "  ".join(addresses(host, port))
    sys.stdout.write(
        say(
            f"Bàn đón tiếp đang mở: {listed}\nMã PIN: {pin}\nDữ liệu: {store}\n"
            "Trang đi qua http, không mã hóa: chỉ dùng trong mạng cơ quan tin cậy. "
            "Máy quét dạng bàn phím dùng được; camera điện thoại thì không (cần HTTPS).\nDừng: Ctrl+C\n",
            f"The desk is open: {listed}\nPIN: {pin}\nData: {store}\n"
            "The page travels over plain http, not encrypted: use it in a trusted office network only. "
            "A keyboard scanner works; a phone's camera does not (that needs HTTPS).\nStop: Ctrl+C\n",
        )
    )
    sys.stdout.flush()


Db = Annotated[Path | None, typer.Option("--db", metavar="FILE", help=say("tệp dữ liệu; mặc định reception.db cạnh kế hoạch", "the data file; reception.db beside the plan by default"))]  # fmt: skip
Prepare = Annotated[bool, typer.Option("--prepare", help=say("đưa khách của kế hoạch vào tệp dữ liệu rồi thôi: giấy mời in sau đó có mã QR", "take the plan's guests into the data file and stop: invitations printed from then on have a QR code"))]  # fmt: skip
Host = Annotated[str, typer.Option("--host", metavar="ADDRESS", parser=address, help=say("chỉ nghe ở địa chỉ IP này; 127.0.0.1: chỉ máy này", "listen on this IP address only; 127.0.0.1: this machine alone"))]  # fmt: skip
Port = Annotated[int, typer.Option("--port", metavar="NUMBER", min=0, max=65535, help=say("cổng", "the port"))]
ExportTo = Annotated[Path | None, typer.Option("--export", metavar="FILE", help=say("ghi danh sách có mặt (.xlsx, .csv) rồi thôi", "write the attendance list (.xlsx, .csv) and stop"))]  # fmt: skip
