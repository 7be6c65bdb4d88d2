"""A Word file (.docx) → the paragraphs of its body. It may come from anywhere: nothing is unpacked without a limit."""

import io
import struct
import zipfile
from typing import Final

from confplan.findings import Text
from confplan.manuscripts.plain import Unread
from confplan.manuscripts.word_body import Body, target
from confplan.source.packed import part_of
from confplan.source.packed_xml import DAMAGE

MOST_UNPACKED: Final = 10_000_000  # bytes of the body: a speech of an hour has half a million
MOST_PARTS: Final = 5_000
_END: Final = struct.Struct("<4s4H")  # how a zip file ends: its mark, two disks, and the number of its parts
_RELATIONS, _USUAL = "_rels/.rels", "word/document.xml"

OLD_WORD = Text(
    "tệp Word đời cũ (.doc) hoặc có mật khẩu; mở bằng Word rồi lưu lại thành .docx không có mật khẩu",
    "an old Word file (.doc) or one under a password; save it as .docx without a password",
)
NOT_WORD = Text("đây không phải là tệp Word (.docx)", "this is not a Word file (.docx)")
DAMAGED = Text("tệp Word bị hỏng, không đọc được", "the Word file is damaged and cannot be read")
TOO_LARGE = Text("tệp Word giải nén ra quá lớn", "the Word file is too large when unpacked")


def paragraphs_of(content: bytes) -> list[str] | Unread:
    """Return the paragraphs of the body, its tables among them, in their order."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return Unread(OLD_WORD)
    if not content.startswith(b"PK"):
        return Unread(NOT_WORD)
    if _parts(content) > MOST_PARTS:
        return Unread(TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return _body(packed)
    except DAMAGE:
        return Unread(DAMAGED)


def _parts(content: bytes) -> int:
    """Return how many parts the file says it has, before anything makes a list of them."""
    at = content.rfind(b"PK\x05\x06")
    ending = content[at : at + _END.size]
    return _END.unpack(ending)[4] if at >= 0 and len(ending) == _END.size else 0


def _body(packed: zipfile.ZipFile) -> list[str] | Unread:
    names = set(packed.namelist())
    relations = part_of(packed, _RELATIONS, MOST_UNPACKED) if _RELATIONS in names else b""
    if relations is None:
        return Unread(TOO_LARGE)
    name = (target(relations) if relations else None) or _USUAL
    if name not in names:
        return Unread(NOT_WORD)
    body = part_of(packed, name, MOST_UNPACKED)
    return Unread(TOO_LARGE) if body is None else Body().read(body)
