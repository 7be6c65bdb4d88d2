"""Bytes become text, or the reason why they cannot: another kind of file, another encoding"""

import codecs

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.places import Span
from confplan.source.data import NEWLINE
from confplan.source.limits import BYTES_VARIABLE, MOST_BYTES

NOT_UTF8 = "not-utf8"
START = Span(1, 1, 1, 1)
SAVE_AS = Text(
    vi="lưu lại tệp với bảng mã UTF-8 (trong Notepad: Lưu thành… → Mã hóa: UTF-8)",
    en="save the file as UTF-8 (in Notepad: Save as… → Encoding: UTF-8)",
)
FOREIGN = {
    b"PK\x03\x04": Text(vi="tệp Word hoặc Excel (hay một tệp nén)", en="a Word or Excel file (or a zip archive)"),
    b"\xd0\xcf\x11\xe0": Text(vi="tệp Word hoặc Excel đời cũ", en="an old Word or Excel file"),
    b"%PDF-": Text(vi="tệp PDF", en="a PDF file"),
    b"{\\rtf": Text(vi="tệp văn bản RTF", en="an RTF document"),
}
WIDE = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


@frozen
class Refusal:
    """Content that cannot be read as a plan at all"""

    rule: str
    span: Span
    message: Text
    text: str = ""


def decoded(content: bytes, most: int = MOST_BYTES) -> str | Refusal:
    if len(content) > most:
        return _too_large(len(content))
    for opening, kind in FOREIGN.items():
        if content.startswith(opening):
            return _foreign(kind)
    wide = next((name for mark, name in WIDE.items() if content.startswith(mark)), None) or _unmarked_utf16(content)
    if wide:
        return _wide(wide)
    body = content.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode()
    except UnicodeDecodeError as problem:
        return _not_utf8(body, problem.start)


def _unmarked_utf16(content: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    head = content[:64]
    zeros = max(head[::2].count(0), head[1::2].count(0))
    return "UTF-16" if len(head) >= 4 and zeros * 4 >= len(head) else None  # noqa: PLR2004 (two letters, half of their bytes)


def _too_large(size: int) -> Refusal:
    text = Text(
        vi=f"tệp có {size:,} byte; một kế hoạch có nhiều nhất {MOST_BYTES:,} byte (muốn hơn thì đặt {BYTES_VARIABLE})".replace(
            ",", "."
        ),
        en=f"the file has {size:,} bytes; a plan has at most {MOST_BYTES:,} (for more set {BYTES_VARIABLE})",
    )
    return Refusal("file-too-large", START, text)


def _foreign(kind: Text) -> Refusal:
    text = Text(
        vi=f"đây là {kind.vi}, không phải kế hoạch; kế hoạch là tệp chữ thuần có đuôi .yaml",
        en=f"this is {kind.en}, not a plan; a plan is a plain text file that ends in .yaml",
    )
    return Refusal("office-file", START, text)


def _wide(encoding: str) -> Refusal:
    text = Text(
        vi=f"tệp được lưu bằng {encoding}, không phải UTF-8; {SAVE_AS.vi}",
        en=f"the file is saved as {encoding}, not UTF-8; {SAVE_AS.en}",
    )
    return Refusal(NOT_UTF8, START, text)


def _not_utf8(content: bytes, at: int) -> Refusal:
    before = NEWLINE.split(content[:at].decode())
    line, column = len(before), len(before[-1]) + 1
    message = Text(
        vi=f"byte 0x{content[at]:02x} ở dòng {line} không phải UTF-8; {SAVE_AS.vi}",
        en=f"byte 0x{content[at]:02x} on line {line} is not UTF-8; {SAVE_AS.en}",
    )
    return Refusal(NOT_UTF8, Span(line, column, line, column + 1), message, content.decode(errors="replace"))
