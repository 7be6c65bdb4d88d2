"""Bytes of a text file → its text: UTF-8 with or without a mark, or UTF-16; else why not, and where"""

import codecs
import unicodedata

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.places import Span
from confplan.source.encoding import FOREIGN, START, Refusal, decoded

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDE_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_HEAD = 256
TORN = Text("tệp UTF-16 này bị hỏng", "this UTF-16 file is damaged")
HERE = Text("từ chữ này không đọc được", "it cannot be read from this letter on")


@frozen
class Unread:
    """Why a manuscript is not read, and the letter of the file at which that shows"""

    text: Text
    span: Span | None = None


def text_of(content: bytes) -> str | Unread:
    """Return the text with composed letters (NFC)."""
    encoding = _wide(content)
    if encoding is None:
        return _utf8(content)
    try:
        return unicodedata.normalize("NFC", content.decode(encoding).removeprefix("\ufeff"))
    except UnicodeDecodeError:
        return Unread(TORN)


def _wide(content: bytes) -> str | None:
    """Return the UTF-16 that the file is in; without a mark, every other byte of Latin text is zero."""
    if content.startswith(_WIDE_32):
        return None
    if content.startswith(_MARKS):
        return "utf-16"
    head = content[:_HEAD]
    zeros = (head[1::2].count(0), head[::2].count(0))
    if max(zeros) * 4 < len(head) or len(head) < len("ab".encode("utf-16-le")):
        return None
    return "utf-16-le" if zeros[0] > zeros[1] else "utf-16-be"


def _utf8(content: bytes) -> str | Unread:
    text = decoded(content, len(content))
    if isinstance(text, Refusal):
        kind = next((kind for opening, kind in FOREIGN.items() if content.startswith(opening)), None)
        if kind is None:
            return Unread(text.message, None if text.span == START else text.span)
        return Unread(Text(f"đây là {kind.vi}, không phải tệp chữ", f"this is {kind.en}, not a text"))
    return unicodedata.normalize("NFC", text)
