"""The fields of a Word template: what Word's library would silently lose is told with the paragraph in which it stands"""

import re
from collections.abc import Iterator
from html import unescape

from confplan.findings import Text

PARAGRAPH = re.compile(r"</?w:p(?: [^>]*)?/?>")
MARKUP = re.compile(r"<[^>]*>")
OPENER = re.compile(r"\{[{%#]")
FIELD = re.compile(
    r"\{\{(?P<value>(?:(?!\{\{|\{%).)*?)\}\}|\{%(?P<step>(?:(?!\{\{|\{%).)*?)%\}|\{#(?P<remark>.*?)#\}", re.DOTALL
)
STRAY = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
RAW_VALUE = re.compile(r"(?:r|p|tr|tc)\s")
STEP = re.compile(r"(?:(?:p|tr|tc)\s)?[-+]?\s*(\w+)")
STEPS = ("if", "elif", "else", "endif", "for", "endfor", "set", "vm", "hm", "colspan", "cellbg")
CHANGES = re.compile(r"<w:(?:ins|del|moveFrom|moveTo) ")
ALONE = {"p": "đoạn", "tr": "hàng của bảng", "tc": "ô của bảng"}
ALONE_IN_ENGLISH = {"p": "paragraph", "tr": "table row", "tc": "table cell"}
LONGEST_EXCERPT = 80


def faults(xml: str) -> Iterator[Text]:
    """Yield what is wrong with the fields of one part (body, header, footer) as Word wrote it."""
    if CHANGES.search(xml):
        yield Text(
            vi="Tệp mẫu còn những chỗ sửa đang theo dõi (Track Changes); cần chấp nhận hoặc bỏ hết trong Word",
            en="The template still has tracked changes; accept or reject them in Word",
        )
    for tag in MARKUP.findall(xml):
        if OPENER.search(tag):
            yield Text(
                vi=f"Trường nằm ngoài phần chữ của trang, như ở mô tả ảnh: {_cut(tag)}",
                en=f"A field stands outside the text of the page, as in a picture's description: {_cut(tag)}",
            )
    for block in PARAGRAPH.split(xml):
        yield from _paragraph_faults(plain(block))
    for unit in ALONE:
        yield from _company(unit, xml)


def plain(xml: str) -> str:
    """Return the words of a piece of a part, on one line."""
    return " ".join(unescape(MARKUP.sub("", xml)).split())


def excerpt(xml: str) -> Text:
    """Return the tail of a sentence that says in which paragraph something stands."""
    words = _cut(plain(xml))
    return Text(vi=f"; ở đoạn “{words}”", en=f"; in the paragraph “{words}”") if words else Text("", "")


def _paragraph_faults(words: str) -> Iterator[Text]:
    if STRAY.search(FIELD.sub("", words)):
        yield Text(
            vi=f"Dấu ngoặc của một trường chưa mở hoặc chưa đóng trong cùng đoạn: “{_cut(words)}”",
            en=f"The braces of a field do not open and close in one paragraph: “{_cut(words)}”",
        )
    for field in FIELD.finditer(words):
        if field["value"] is not None and RAW_VALUE.match(field["value"]):
            yield Text(
                vi=f"Trường “{field[0]}” chèn mã Word, mẫu chỉ in chữ: viết “{{{{ tên }}}}”",
                en=f"The field “{field[0]}” puts in Word's code; templates print text only: write “{{{{ name }}}}”",
            )
        if field["step"] is not None and ((step := STEP.match(field["step"])) is None or step[1] not in STEPS):
            yield Text(
                vi=f"Mẫu Word không dùng được “{field[0]}”, chỉ có if, for và set",
                en=f"Word templates cannot use “{field[0]}”, only if, for and set",
            )


def _company(unit: str, xml: str) -> Iterator[Text]:
    """`{%p … %}` takes the whole paragraph away: nothing else may stand in it."""
    for block in re.findall(rf"<w:{unit}[ >](?:(?!<w:{unit}[ >]).)*?</w:{unit}>", xml, re.DOTALL):
        words = plain(block)
        if f"{{%{unit} " in words and FIELD.sub("", words, count=1).strip():
            yield Text(
                vi=f"“{{%{unit} … %}}” phải đứng một mình trong {ALONE[unit]}: “{_cut(words)}”",
                en=f"“{{%{unit} … %}}” must stand alone in its {ALONE_IN_ENGLISH[unit]}: “{_cut(words)}”",
            )


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST_EXCERPT else words[:LONGEST_EXCERPT] + "…"
