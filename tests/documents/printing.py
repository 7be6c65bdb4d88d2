"""Documents printed for tests: a case from a plan's text or file, each format as bytes, and the text that stands in it"""

import datetime as dt
import io
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import docx
from docx.table import Table, _Cell
from lxml import html
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from confplan.case import Case
from confplan.documents.document import View
from confplan.documents.index import document
from confplan.loading import load, load_content
from confplan.rendering.glyphs import texts_of
from confplan.rendering.rendering import render
from confplan.rendering.template_files import Template, templates

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = dt.date(2024, 7, 1)
STAMP = "0a1b2c3d"
WITH_TEXT = ("docx", "pdf", "xlsx")
READABLE = (*WITH_TEXT, "html")


@cache
def case_of(name: str) -> Case:
    """Return the case of a plan file of the project."""
    loaded = load(ROOT / name, today=TODAY)

    assert loaded.case, loaded.findings

    return loaded.case


def case_with(text: str) -> Case:
    """Return the case of a plan that stands in the test."""
    loaded = load_content(f"format: 1\n{text}".encode(), "plan.yaml", Path(), today=TODAY)

    assert loaded.case, loaded.findings

    return loaded.case


def printed(name: str, view: View, form: str, output: str = "") -> bytes:
    """Return the view as a file of that form; `output` where the document has several."""
    return render(template(name, form, output), view, context={"stamp": STAMP})


def template(name: str, form: str, output: str = "") -> Template:
    return next(one for one in templates(name) if (one.output, one.format) == (output or name, form))


def view_of(name: str, case: Case) -> View:
    return document(name).view(case)


def text_of(content: bytes, form: str) -> str:
    """Return all text of a file in its order, a line for each line, row or paragraph."""
    readers = {"pdf": _pdf, "docx": _docx, "xlsx": _xlsx, "html": _html}
    return "\n".join(line.rstrip() for line in readers[form](content)).replace("\u200b", "") + "\n"


def packed(text: str) -> str:
    """Return the text without spaces, which a narrow column breaks anywhere."""
    return "".join(text.replace("\u200b", "").split())


def _pdf(content: bytes) -> Iterator[str]:
    for page in PdfReader(io.BytesIO(content)).pages:
        yield from page.extract_text().splitlines()
        yield "---"


def _docx(content: bytes) -> Iterator[str]:
    made = docx.Document(io.BytesIO(content))
    section = made.sections[0]
    for part in (section.header, made, section.footer):
        for block in part.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    yield " | ".join(" / ".join(cell.text.splitlines()) for cell in _unmerged(row.cells))
            else:
                yield block.text


def _unmerged(cells: Sequence[_Cell]) -> Iterator[_Cell]:
    """Yield a merged cell, whose text comes back for each of its columns, once."""
    for place, cell in enumerate(cells):
        if place == 0 or cell.text != cells[place - 1].text or not cell.text:
            yield cell


def _html(content: bytes) -> Iterator[str]:
    """Yield the letters of a page and the texts of the data in it; its programs and styles are no text."""
    root = html.fromstring(content.decode())
    for element in root.iter("script", "style"):
        data = json.loads(element.text) if element.get("type") == "application/json" else None
        element.text = "\n".join(texts_of(data)) if data else ""
    yield from (line for text in root.itertext() for line in text.split("\n") if line.strip())


def _xlsx(content: bytes) -> Iterator[str]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for name in book.sheet_names:
        yield f"[{name}]"
        for row in book.get_sheet_by_name(name).to_python():
            yield " | ".join(str(cell).replace("\n", " / ") for cell in row).rstrip(" |")
