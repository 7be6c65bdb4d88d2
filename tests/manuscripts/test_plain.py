"""Text files of Notepad, of a Mac, of anything: read, or refused with the place"""

import unicodedata

import pytest

from confplan.manuscripts.plain import TORN, Unread, text_of
from confplan.places import Span

SPEECH = "Kính thưa các đồng chí\nđại biểu"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_in_any_unicode_is_read(encoding: str) -> None:
    assert SPEECH == text_of(SPEECH.encode(encoding))


def test_letters_are_composed() -> None:
    assert SPEECH == text_of(unicodedata.normalize("NFD", SPEECH).encode())
    assert SPEECH == text_of(unicodedata.normalize("NFD", SPEECH).encode("utf-16"))


@pytest.mark.parametrize("content", [b"", b"a", b"ab"])
def test_short_text_is_read(content: bytes) -> None:
    assert content.decode() == text_of(content)


def test_text_in_an_old_encoding_is_refused_at_its_first_letter() -> None:
    read = text_of("Kính thưa\nquý vị".encode("cp1258", errors="replace"))

    assert isinstance(read, Unread)
    assert Span(1, 2, 1, 3) == read.span


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04", "Word or Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        ("a".encode("utf-32"), "UTF-32"),
        ("aaaa".encode("utf-16")[:-1], TORN.en),
    ],
)
def test_other_file_is_refused_with_what_it_is(content: bytes, told: str) -> None:
    read = text_of(content)

    assert isinstance(read, Unread)
    assert told in read.text.en
    assert read.span is None
