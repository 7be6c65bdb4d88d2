"""Texts that would be code, markup, fields or formulas somewhere, through every engine and read back"""

import io
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree, html

from confplan.rendering.rendering import rendered_by_engine
from confplan.rendering.template_files import Engine, Template
from tests.rendering.hostile import HOSTILE

LOOP = "{% for text in texts %}"
END = "{% endfor %}"
TYPST = '#set page(width: 1500pt, height: auto)\n#set text(font: "Liberation Serif")\n'
BODIES = {
    "paper.pdf.typ": f"{TYPST}{LOOP}\nA1{{{{ text }}}}Z1\n\n#par[A2#box({{{{ text|code }}}})Z2]\n{END}",
    "paper.html": f"<body>{LOOP}<p title='{{{{ text }}}}'>{{{{ text }}}}</p>{END}</body>",
    "paper.svg.html": f"<svg>{LOOP}<text id='{{{{ text }}}}'>{{{{ text }}}}</text>{END}</svg>",
    "paper.xlsx.html": f"<table>{LOOP}<tr><td>{{{{ text }}}}</td></tr>{END}</table>",
}
ENGINES = {"typ": Engine.TYPST, "xlsx.html": Engine.SHEET, "html": Engine.MARKUP, "docx": Engine.WORD}


VISIBLE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1, max_size=40)
SIGNS = st.text(st.sampled_from("<>&'\"{}%#_$@\\/*`~[]()=+-;:,.!?|^ \u00a0aẾđ1"), min_size=1, max_size=40)
ANYTHING = st.lists(st.one_of(VISIBLE, SIGNS), min_size=30, max_size=40).map(tuple)
SAME_FOLDER = [HealthCheck.function_scoped_fixture]


def made(folder: Path, name: str, texts: tuple[str, ...] = HOSTILE) -> bytes:
    path = folder / name
    if name.endswith(".docx"):
        word = docx.Document()
        for line in ("{%p for text in texts %}", "{{ text }}", "{%p endfor %}"):
            word.add_paragraph(line)
        word.save(str(path))
    else:
        path.write_text(BODIES[name], encoding="utf-8")
    engine = next(engine for ending, engine in ENGINES.items() if name.endswith(ending))
    return rendered_by_engine(
        Template("paper", "paper", name.split(".")[1], engine, path, folder.parent), {"texts": texts}
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "paper"
    home.mkdir()
    return home


def test_word_keeps_every_text(folder: Path) -> None:
    read = docx.Document(io.BytesIO(made(folder, "paper.docx")))

    assert HOSTILE == tuple(paragraph.text for paragraph in read.paragraphs)


def test_workbook_keeps_every_text_as_text(folder: Path) -> None:
    page = openpyxl.load_workbook(io.BytesIO(made(folder, "paper.xlsx.html"))).worksheets[0]
    cells = [row[0] for row in page.iter_rows()]

    assert HOSTILE == tuple(cell.value for cell in cells)
    assert {"s"} == {cell.data_type for cell in cells}


@pytest.mark.parametrize(
    ("name", "read", "attribute"),
    [("paper.html", html.fromstring, "title"), ("paper.svg.html", etree.fromstring, "id")],
)
def test_pages_keep_every_text_and_attribute(
    name: str, read: Callable[[bytes | str], etree._Element], attribute: str, folder: Path
) -> None:
    elements = read(made(folder, name).decode())

    assert HOSTILE == tuple(element.text for element in elements)
    assert HOSTILE == tuple(element.get(attribute) for element in elements)


def test_pdf_prints_every_text_in_both_positions(folder: Path) -> None:
    read = pypdf.PdfReader(io.BytesIO(made(folder, "paper.pdf.typ")))
    printed = packed("".join(page.extract_text() for page in read.pages))
    missing = [text for text in HOSTILE for place in "12" if packed(f"A{place}{text}Z{place}") not in printed]

    assert missing == []


@given(texts=ANYTHING)
@settings(suppress_health_check=SAME_FOLDER, max_examples=max(settings().max_examples // 6, 1))
def test_any_text_comes_back_from_every_engine(texts: tuple[str, ...], folder: Path) -> None:
    """PDF holds the shapes of letters only; what Typst makes of any text is read back in test_typst_literals.py."""
    word = docx.Document(io.BytesIO(made(folder, "paper.docx", texts)))
    page = html.fromstring(made(folder, "paper.html", texts).decode())
    picture = etree.fromstring(made(folder, "paper.svg.html", texts).decode())
    sheet = openpyxl.load_workbook(io.BytesIO(made(folder, "paper.xlsx.html", texts))).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows()]

    assert texts == tuple(paragraph.text for paragraph in word.paragraphs)
    assert texts == tuple(element.text for element in page) == tuple(element.get("title") for element in page)
    assert texts == tuple(element.text for element in picture) == tuple(element.get("id") for element in picture)
    assert [text.split() for text in texts] == [str(cell.value or "").split() for cell in cells]  # one space for many
    assert {"s"} >= {cell.data_type for cell in cells if cell.value is not None}


@pytest.mark.parametrize("name", [*BODIES, "paper.docx"])
def test_two_runs_give_the_same_bytes(name: str, folder: Path) -> None:
    assert made(folder, name) == made(folder, name)


def packed(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))
