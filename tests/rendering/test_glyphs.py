import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from confplan.rendering.glyphs import FONTS, covered, excerpt, letters, missing, texts_of
from confplan.rendering.template_files import shipped

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES] + ["đ"]
VIETNAMESE = [letter for letter in LOWER + [letter.upper() for letter in LOWER] if not letter.isascii()]


def font(table: bytes) -> bytes:
    """Return a font with one table of letters."""
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table
    return struct.pack(">4sHHHH", b"\0\1\0\0", 1, 0, 0, 0) + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap)) + cmap


def segments(*rows: tuple[int, int, int, int], glyphs: tuple[int, ...] = ()) -> bytes:
    """Return a table of format 4: first letter, last letter, distance to the glyph, offset of a list of glyphs."""
    rows = (*rows, (0xFFFF, 0xFFFF, 1, 0))
    first, last, delta, offset = (struct.pack(f">{len(rows)}H", *(row[at] for row in rows)) for at in range(4))
    body = last + b"\0\0" + first + delta + offset + struct.pack(f">{len(glyphs)}H", *glyphs)
    return struct.pack(">HHHHHHH", 4, 14 + len(body), 0, len(rows) * 2, 0, 0, 0) + body


def groups(*rows: tuple[int, int, int]) -> bytes:
    """Return a table of format 12: first letter, last letter, first glyph."""
    return struct.pack(">HHIII", 12, 0, 16 + 12 * len(rows), 0, len(rows)) + b"".join(
        struct.pack(">III", *row) for row in rows
    )


def test_vietnamese_has_134_letters_of_its_own() -> None:
    assert 134 == len(VIETNAMESE)


@pytest.mark.parametrize("style", sorted(file.name for file in FONTS.glob("*.ttf")))
def test_every_style_has_all_vietnamese_letters_and_the_marks_of_papers(style: str) -> None:
    own = letters((FONTS / style).read_bytes())

    assert [] == [
        letter
        for letter in "".join(VIETNAMESE) + "“”‘’–—…•·×→№§°½\u0300\u0301\u0303\u0309\u0323\u031b"
        if ord(letter) not in own
    ]


def test_four_styles_are_shipped() -> None:
    assert 4 == len(list(FONTS.glob("*.ttf")))


def test_segments_are_read_without_the_empty_box() -> None:
    table = segments((65, 67, 1, 0), (97, 99, 0, 4), glyphs=(5, 0, 7))

    assert {65, 66, 67, 97, 99} == letters(font(table))


def test_glyphs_beyond_the_first_plane_are_read() -> None:
    assert {0x1F389, 0x1F38A, 0x41} == letters(font(groups((0x41, 0x41, 1), (0x1F389, 0x1F38A, 2))))


def test_other_tables_are_passed_over() -> None:
    assert frozenset() == letters(font(struct.pack(">HHH", 6, 10, 0)))


def test_missing_letter_is_named_with_its_first_text() -> None:
    assert (("🎉", "Chúc mừng 🎉"), ("漢", "漢字"), ("字", "漢字")) == missing(
        ["Hội nghị", "Chúc mừng 🎉", "漢字", "lại 🎉"]
    )


def test_plain_text_is_never_missing() -> None:
    assert () == missing(["A\tb\r\nc", "a\u00a0b\u2009c\u200b\u00ad\ufeffd\ufe0f", "Ế\u0301", ""])


def test_capitals_count_since_templates_print_them() -> None:
    without = next(
        chr(point)
        for point in sorted(covered())
        if chr(point).islower() and not all(ord(one) in covered() for one in chr(point).upper())
    )

    assert (without.upper(),) == tuple(letter for letter, _ in missing([without]))


@pytest.mark.parametrize("template", sorted(shipped().rglob("*.typ")), ids=lambda file: file.name)
def test_shipped_templates_print_no_empty_box(template: Path) -> None:
    assert () == missing([template.read_text(encoding="utf-8")])


def test_texts_of_a_view_are_found_however_deep() -> None:
    @dataclass(frozen=True, slots=True)
    class Row:
        title: str
        cues: MappingProxyType[str, str]

    @dataclass(frozen=True, slots=True)
    class View:
        rows: tuple[Row, ...]
        number: int
        name: str | None

    view = View((Row("a", MappingProxyType({"x": "b"})), Row("c", MappingProxyType({}))), 5, None)

    assert ["a", "b", "c"] == list(texts_of(view))


def test_excerpt_is_short_and_on_one_line() -> None:
    assert "Chúc mừng 🎉" == excerpt("Chúc\nmừng 🎉", "🎉")
    assert "…" + "a" * 30 + "🎉" + "b" * 29 + "…" == excerpt("a" * 50 + "🎉" + "b" * 50, "🎉")
