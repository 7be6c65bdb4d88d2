import pytest

from confplan.places import Span
from confplan.source.encoding import Refusal, decoded
from confplan.source.limits import MOST_BYTES


def refused(content: bytes) -> Refusal:
    answer = decoded(content)
    assert isinstance(answer, Refusal)
    return answer


def test_utf8_is_read_with_and_without_its_mark() -> None:
    assert "Hội" == decoded("Hội".encode()) == decoded("Hội".encode("utf-8-sig"))


def test_byte_that_is_not_utf8_is_named_with_its_line_and_column() -> None:
    refusal = refused("a: b\r\nTổ ".encode() + b"\xf4ng")

    assert ("not-utf8", Span(2, 4, 2, 5)) == (refusal.rule, refusal.span)
    assert "0xf4" in refusal.message.en
    assert "Tổ \ufffdng" == refusal.text.splitlines()[1]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    assert "UTF-16" in refused("format: 1\nconference:\n".encode(encoding)).message.en


def test_utf32_is_named() -> None:
    assert "UTF-32" in refused("format: 1\n".encode("utf-32")).message.en


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"PK\x03\x04", "Word or Excel"), (b"\xd0\xcf\x11\xe0", "old"), (b"%PDF-1", "PDF"), (b"{\\rtf1", "RTF")],
)
def test_file_of_another_program_is_named(content: bytes, kind: str) -> None:
    refusal = refused(content + b"\0\xff")

    assert "office-file" == refusal.rule
    assert kind in refusal.message.en


def test_file_at_the_limit_is_read_and_one_above_is_refused() -> None:
    assert isinstance(decoded(b"a" * MOST_BYTES), str)
    assert "file-too-large" == refused(b"a" * (MOST_BYTES + 1)).rule
