"""From the list to the scanner: the code on a printed invitation is the one by which the desk knows the guest"""

import io
import sqlite3
import zipfile
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.cli.running import confplan

PLAN = """\
format: 1
document: {issuer: Ủy ban nhân dân phường Thới An, place: Thới An}
conference: {name: Hội nghị tổng kết, date: 26/12/2026}
delegates: [{name: Khách mời, roster: khach.csv}]
"""
LIST = "Họ và tên,Chức danh\nNguyễn Thị Thùy Dương,Bí thư\nLê Văn An,Trưởng khu phố\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "khach.csv").write_text(LIST, encoding="utf-8")
    return tmp_path


def in_store(file: Path) -> set[str]:
    with sqlite3.connect(file) as base:
        return {row[0] for row in base.execute("SELECT token FROM guests")}


def scanned(file: Path) -> list[str]:
    """Return what the pictures of a Word file hold."""
    with zipfile.ZipFile(file) as packed:
        pictures = [packed.read(name) for name in packed.namelist() if name.startswith("word/media/")]
    return [one.text for picture in pictures for one in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))]


def test_letters_and_cards_show_the_codes_of_the_desk(home: Path) -> None:
    prepared = confplan("checkin", "--prepare", folder=home)
    made = confplan("render", "invitations", "--to", "docx", folder=home)

    assert (0, 0) == (prepared.status, made.status), prepared.err + made.err
    assert "2 people of the lists have a QR code" in prepared.out
    known = in_store(home / "reception.db")
    for name in ("invitations", "cards"):
        codes = scanned(home / "out" / "invitations" / f"{name}.docx")
        assert len(known) == len(codes)
        assert known == set(codes)


def test_letters_show_none_before_the_desk_is_prepared(home: Path) -> None:
    made = confplan("render", "invitations", "--to", "docx", folder=home)

    assert 0 == made.status, made.err
    assert [] == scanned(home / "out" / "invitations" / "invitations.docx")
    assert not (home / "reception.db").exists()


def test_guest_who_came_to_the_list_since_is_told(home: Path) -> None:
    confplan("checkin", "--prepare", folder=home)
    (home / "khach.csv").write_text(LIST + "Phạm Thị Lan,Nhà báo\n", encoding="utf-8")
    made = confplan("render", "invitations", "--to", "docx", folder=home)

    assert "1 people have no QR code yet" in made.out
    assert 2 == len(scanned(home / "out" / "invitations" / "invitations.docx"))


def test_build_takes_the_file_that_is_named(home: Path) -> None:
    confplan("checkin", "--prepare", "--db", "desk.db", folder=home)
    made = confplan("build", "--db", "desk.db", folder=home)

    assert 0 == made.status, made.err
    assert in_store(home / "desk.db") == set(scanned(home / "out" / "invitations" / "invitations.docx"))


def test_file_that_is_not_there_or_is_none_of_the_desk_ends_the_run(home: Path) -> None:
    absent = confplan("render", "invitations", "--db", "nix.db", folder=home)
    (home / "other.db").write_bytes(b"no database")
    other = confplan("render", "invitations", "--db", "other.db", folder=home)

    assert (2, 2) == (absent.status, other.status)
    assert "there is no file nix.db; confplan checkin --prepare makes it" in " ".join(absent.err.split())
    assert "other.db" in other.err
    assert not (home / "out").exists()
