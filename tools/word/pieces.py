"""What the Word templates are put together from: pages, paragraphs, runs, tables that print well"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

SERIF = "Times New Roman"
CENTRE, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


class Styled(NamedTuple):
    """A run of text with its style: `b` bold, `i` italic, `g` grey"""

    text: str
    style: str = ""


Runs = str | Styled | Sequence[str | Styled]


def bold(text: str) -> Styled:
    return Styled(text, "b")


def italic(text: str) -> Styled:
    return Styled(text, "i")


def blank(size: float, *, margins: tuple[float, float, float, float], landscape: bool = False) -> Any:
    """Return an empty A4 document in Times New Roman; margins in millimetres: top, right, bottom, left."""
    made = docx.Document()
    section = made.sections[0]
    width, height = (297, 210) if landscape else (210, 297)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(Mm, margins)
    section.header_distance = section.footer_distance = Mm(min(7.0, *margins))
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = SERIF, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), SERIF)
    normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    normal.element.rPr.append(language)
    return made


def fill(paragraph: Any, runs: Runs, *, size: float | None = None, align: Any = None, indent: float = 0) -> Any:
    """Write runs into an empty paragraph."""
    for run in [runs] if isinstance(runs, str | Styled) else runs:
        text, style = run if isinstance(run, Styled) else (run, "")
        made = paragraph.add_run(text)
        made.bold, made.italic = "b" in style or None, "i" in style or None
        made.font.size = Pt(size) if size else None
        if "g" in style:
            made.font.color.rgb = RGBColor(0x5A, 0x5A, 0x5A)
    if align is not None:
        paragraph.alignment = align
    if indent:
        paragraph.paragraph_format.left_indent = Mm(indent)
    return paragraph


def spaced(paragraph: Any, before: float = 0, after: float = 0, *, keep: bool = False) -> Any:
    """Set the space before and after a paragraph in points; `keep`: on the same page as what follows."""
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    paragraph.paragraph_format.keep_with_next = keep or None
    return paragraph


def table(made: Any, widths: Sequence[float], *, bordered: bool = True) -> Any:
    """Add a table without rows whose columns keep their widths (millimetres)."""
    added = made.add_table(rows=0, cols=len(widths))
    added.autofit = False
    if bordered:
        added.style = "Table Grid"
    for column, width in zip(added.columns, widths, strict=True):
        column.width = Mm(width)
    margins = OxmlElement("w:tblCellMar")
    for side, twips in (("top", "30"), ("left", "60"), ("bottom", "30"), ("right", "60")):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), twips)
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    added._tbl.tblPr.append(margins)
    return added


def row(added: Any, widths: Sequence[float], *, heads: bool = False) -> Any:
    """Add a row that no page break cuts; `heads`: it comes again on every page."""
    made = added.add_row()
    properties = made._tr.get_or_add_trPr()
    for mark in ["w:cantSplit", *(["w:tblHeader"] if heads else [])]:
        properties.append(OxmlElement(mark))
    for cell, width in zip(made.cells, widths, strict=True):
        cell.width = Mm(width)
    return made


def control(added: Any, widths: Sequence[float], tag: str) -> None:
    """Add a row that only steers: the engine takes it out."""
    added.add_row().cells[0].paragraphs[0].add_run(tag)
    row_widths(added.rows[-1], widths)


def row_widths(made: Any, widths: Iterable[float]) -> None:
    for cell, width in zip(made.cells, widths, strict=True):
        cell.width = Mm(width)


def shade(cell: Any, colour: str = "E6E6E6") -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shading)


def field(paragraph: Any, instruction: str, size: float) -> None:
    """Add a field of Word: PAGE, NUMPAGES."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("text", "1"), ("end", "")):
        run = paragraph.add_run(text if kind == "text" else "")
        run.font.size = Pt(size)
        if kind in {"begin", "separate", "end"}:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif not kind:
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)
