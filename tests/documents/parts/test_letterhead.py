from datetime import date
from pathlib import Path

import pytest

from confplan.documents.parts.letterhead import Letterhead, issuer_on_sheet, letterhead
from confplan.loading import load_content


def head(section: str, more: str = "") -> Letterhead:
    case = load_content(f"document:\n  {section}\n{more}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case is not None

    return letterhead(case.plan, number="07", symbol="GM-UBND", date=None)


def test_peoples_committee_writes_nobody_above_itself() -> None:
    units = (
        "units:\n  - {name: Ủy ban nhân dân Quận 12, of: Ủy ban nhân dân Thành phố}\n  - Ủy ban nhân dân Thành phố\n"
    )

    assert head("issuer: Ủy ban nhân dân Quận 12", units).parent == ()


def test_office_writes_the_body_above_it() -> None:
    units = "units:\n  - {name: Phòng Nội vụ, of: Ủy ban nhân dân quận}\n  - Ủy ban nhân dân quận\n"

    assert head("issuer: Phòng Nội vụ", units).parent == ("Ủy ban nhân dân quận",)


@pytest.mark.parametrize(
    ("issuer", "lines"),
    [
        ("Ủy ban nhân dân Quận 12", ("Ủy ban nhân dân Quận 12",)),
        ("Ủy ban nhân dân phường Đông Hưng Thuận", ("Ủy ban nhân dân", "phường Đông Hưng Thuận")),
        ("Sở Nội vụ", ("Sở Nội vụ",)),
        ("Sở Nội vụ thành phố Cần Thơ", ("Sở Nội vụ", "thành phố Cần Thơ")),
    ],
)
def test_long_name_of_a_committee_takes_two_lines(issuer: str, lines: tuple[str, ...]) -> None:
    assert head(f"issuer: {issuer}").issuer == lines


def test_signer_is_the_last_line_of_the_signature() -> None:
    found = head("signature: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Văn A]")

    assert (found.signature, found.signer) == (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Nguyễn Văn A")


def test_empty_last_line_of_the_signature_is_a_signer_yet_to_be_named() -> None:
    found = head("signature:\n    - TM. BAN THƯỜNG VỤ THÀNH ĐOÀN\n    - PHÓ BÍ THƯ\n    -")

    assert found.is_signer_open
    assert (found.signature, found.signer) == (("TM. BAN THƯỜNG VỤ", "THÀNH ĐOÀN", "PHÓ BÍ THƯ"), None)


def test_post_alone_is_no_signer() -> None:
    found = head("signature: [CHỦ TỊCH]")

    assert (found.signature, found.signer) == (("CHỦ TỊCH",), None)


def test_what_is_not_written_is_absent() -> None:
    found = head("archive: [VT, NV]")

    assert (found.issuer, found.place, found.date, found.signature) == ((), None, None, ())
    assert (found.number, found.symbol, found.archive) == ("07", "GM-UBND", ("VT", "NV"))


@pytest.mark.parametrize(
    ("issuer", "lines"),
    [
        ("Sở Y tế tỉnh Nghệ An", ["Sở", "Y", "tế", "tỉnh", "Nghệ", "An"]),  # fits one line
        ("Ủy ban nhân dân phường Đông Hưng Thuận", ["Ủy ban nhân dân", "phường Đông Hưng Thuận"]),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam phường Thới An", ["Ủy ban Mặt trận Tổ quốc", "Việt Nam phường Thới An"]),
    ],
)
def test_head_of_a_sheet_breaks_only_between_what_belongs_together(issuer: str, lines: list[str]) -> None:
    case = load_content(f"document:\n  issuer: {issuer}\n".encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case is not None
    assert lines == [line.replace("\u00a0", " ") for line in (issuer_on_sheet(case.plan) or "").split(" ")]


def test_head_of_a_sheet_without_an_issuer_is_a_blank() -> None:
    case = load_content(b"document: {}\n", "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case is not None
    assert issuer_on_sheet(case.plan) is None
