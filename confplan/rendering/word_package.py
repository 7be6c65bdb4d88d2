"""A Word template before it is opened: sizes, macros, links and entities that have no place in an office's letters"""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from confplan.findings import Text
from confplan.rendering.errors import TemplateError
from confplan.rendering.reading import read_bytes
from confplan.rendering.word_fields import OPENER

MOST_PARTS = 1000
LARGEST_OPENED = 50 * 1024 * 1024
SMALL = 1024 * 1024  # below this any rate of packing is harmless
HIGHEST_RATE = 100
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
ATTACHED = "/attachedTemplate"  # where Word found the styles, often a path with a user's name: dropped, not followed
RUNNING = ("vbaproject.bin", "vbadata.xml", "/activex/")
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
SAFE_LINKS = ("http://", "https://", "mailto:", "#")


def checked(path: Path) -> bytes:
    """Return the bytes of a template that is safe to open."""
    content = read_bytes(path)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            fault = next(_faults(archive), None)
    except TemplateError:
        raise
    except Exception as error:
        raise TemplateError(
            Text(vi="Tệp mẫu không phải tài liệu Word .docx còn nguyên vẹn", en="The template is no whole .docx file"),
            path,
        ) from error
    if fault is not None:
        raise TemplateError(fault, path)
    return content


def _faults(archive: zipfile.ZipFile) -> Iterator[Text]:
    entries = archive.infolist()
    opened = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if len(entries) > MOST_PARTS or opened > LARGEST_OPENED or opened > max(SMALL, packed * HIGHEST_RATE):
        yield Text(vi="Tệp mẫu mở ra quá lớn", en="The template is too large once opened")
        return
    for entry in entries:
        if any(mark in f"/{entry.filename.lower()}" for mark in RUNNING):
            yield Text(vi="Tệp mẫu có macro, cần lưu lại thành .docx", en="The template holds macros; save it as .docx")
        if entry.filename.endswith((".xml", ".rels")):
            yield from _part_faults(entry.filename, archive.read(entry))


def _part_faults(name: str, part: bytes) -> Iterator[Text]:
    from lxml import etree

    root = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.getroottree().docinfo.doctype:
        yield Text(vi=f"Phần {name} của tệp mẫu có khai báo DTD", en=f"The template's part {name} declares a DTD")
    if name == "[Content_Types].xml" and b"macroenabled" in part.lower():
        yield Text(vi="Tệp mẫu có macro, cần lưu lại thành .docx", en="The template holds macros; save it as .docx")
    if name in NOTES and OPENER.search("".join(root.itertext())):
        yield Text(
            vi="Trường nằm trong chú thích (footnote, endnote) không được điền; cần đưa lên phần chính của trang",
            en="Fields in footnotes and endnotes are not filled in; put them into the body",
        )
    for relation in root.iter(RELATION):
        target, kind = relation.get("Target", ""), relation.get("Type", "")
        if relation.get("TargetMode") == "External" and not _is_harmless(kind, target):
            yield Text(
                vi=f"Tệp mẫu lấy nội dung từ bên ngoài: {target}; cần nhúng hẳn vào tệp",
                en=f"The template takes content from outside: {target}; embed it",
            )


def _is_harmless(kind: str, target: str) -> bool:
    """A link that is followed only when somebody clicks on it, or the path of Word's own template"""
    return kind.endswith(ATTACHED) or (kind.endswith("/hyperlink") and target.lower().startswith(SAFE_LINKS))
