"""The fields of a Word template: what Word's library would silently lose is told with the paragraph in which it stands"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import unescape

from confplan.findings import Text
from confplan.rendering.guessing import did_you_mean

PARAGRAPH = re.compile(r"</?w:p(?: [^>]*)?/?>")
MARKUP = re.compile(r"<[^>]*>")
OPENER = re.compile(r"\{[{%#]")
FIELD = re.compile(
    r"\{\{(?P<value>(?:(?!\{\{|\{%).)*?)\}\}|\{%(?P<step>(?:(?!\{\{|\{%).)*?)%\}|\{#(?P<remark>.*?)#\}", re.DOTALL
)
STRAY = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
RAW_VALUE = re.compile(r"(?:r|p|tr|tc)\s")
STEP = re.compile(r"(?:(?:p|tr|tc)\s)?[-+–—]?\s*(\w+)")
STEPS = ("if", "elif", "else", "endif", "for", "endfor", "set", "vm", "hm", "colspan", "cellbg")
CHANGES = re.compile(r"<w:(?:ins|del|moveFrom|moveTo) ")
ALONE = {"p": "đoạn", "tr": "hàng của bảng", "tc": "ô của bảng"}
ALONE_IN_ENGLISH = {"p": "paragraph", "tr": "table row", "tc": "table cell"}
LONGEST_EXCERPT = 80
MERGED = re.compile(r"\bMERGEFIELD\s+(?:&quot;|\")?([^\s\"&<\\]+)")
SINGLE = re.compile(r"\{\s*\{?\s*(?P<name>(?P<root>[A-Za-z_]\w*)[\w.|]*)\s*\}?\s*\}")
_TYPED = {
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad")),
    **dict.fromkeys(map(ord, "“”„‟"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛"), "'"),
}
_TYPED_DASH = re.compile(r"(\{%)[–—]|[–—](%\})")
_EDGES = {
    "/header": Text(" của đầu trang", " of the page's head"),
    "/footer": Text(" của chân trang", " of the page's foot"),
}
_PLACES = {("khung chữ", "text box"): "txbxContent", ("ô của bảng", "table cell"): "tc"}


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


def typed(patched: str) -> str:
    """Return a part whose fields have no letters that Word puts in by itself: invisible ones, other quotes and dashes."""
    return FIELD.sub(lambda field: _TYPED_DASH.sub(r"\1-\2", field[0].translate(_TYPED)), patched)


def place(lines: Sequence[str], part: str = "") -> Text:
    """Return the tail of a sentence that says where the last of a part's paragraphs stands, and what it says."""
    words = _cut(plain(lines[-1])) if lines else ""
    if not words:
        return Text("", "")
    head = "".join(lines[:-1])
    kinds = (kind for kind, mark in _PLACES.items() if _is_open(mark, head))
    vi, en = next(kinds, ("đoạn", "paragraph"))
    edge = next((edge for name, edge in _EDGES.items() if name in part), Text("", ""))
    return Text(vi=f"; ở {vi}{edge.vi} “{words}”", en=f"; in the {en}{edge.en} “{words}”")


@lru_cache(maxsize=32)
def unfilled(xml: str) -> tuple[tuple[str | None, Text], ...]:
    """Return what looks like a field and would be printed as it stands: Word's own merge fields, braces that are too few.

    Each comes with the name that makes it a field, None where it is one in any case.
    """
    return tuple(_unfilled(xml))


def _unfilled(xml: str) -> Iterator[tuple[str | None, Text]]:
    for merged in MERGED.finditer(xml):
        yield (
            None,
            Text(
                vi=f"Mẫu còn trường trộn thư của Word «{merged[1]}», không được điền; hãy viết {{{{ tên }}}} thay vào đó",
                en=f"The template still has Word's merge field «{merged[1]}», which is not filled in; write {{{{ name }}}} instead",
            ),
        )
    for block in PARAGRAPH.split(xml) if "{" in xml else ():
        for found in SINGLE.finditer(FIELD.sub("", plain(block))):
            yield (
                found["root"],
                Text(
                    vi=f"“{found[0]}” không được điền; trường viết trong hai dấu ngoặc liền nhau: {{{{ {found['name']} }}}}",
                    en=f"“{found[0]}” is not filled in; fields stand in two braces side by side: {{{{ {found['name']} }}}}",
                ),
            )


def _is_open(mark: str, head: str) -> bool:
    """Tell whether an element is still open at the end of what stands before."""
    return len(re.findall(rf"<w:{mark}[ >]", head)) > head.count(f"</w:{mark}>")


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
            guess = did_you_mean(step[1], STEPS) if step else Text("", "")
            yield Text(
                vi=f"Mẫu Word không dùng được “{field[0]}”, chỉ có if, for và set{guess.vi}",
                en=f"Word templates cannot use “{field[0]}”, only if, for and set{guess.en}",
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
