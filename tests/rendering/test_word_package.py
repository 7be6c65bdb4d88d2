import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from confplan.rendering import word_engine
from confplan.rendering.template_files import Template
from tests.rendering.word_files import letter, of, refusal, saved


def test_a_file_that_is_no_word_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"Kinh gui")

    assert "The template is no whole .docx file" == refusal(of(tmp_path / "letter.docx"))


def added(template: Template, name: str, content: bytes) -> Template:
    with zipfile.ZipFile(template.path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return template


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("word/vbaProject.bin", b"x", "macros"),
        ("word/activeX/activeX1.bin", b"x", "macros"),
        ("bomb.bin", bytes(60_000_000), "too large once opened"),
        ("bomb.bin", bytes(5_000_000), "too large once opened"),
        ("word/custom.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "declares a DTD"),
        ("word/footnotes.xml", b"<a><b>{{ name }}</b></a>", "footnotes"),
        ("word/broken.xml", b"<a>", "no whole .docx file"),
    ],
)
def test_what_has_no_place_in_a_template_is_refused(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    assert said in refusal(added(letter(tmp_path, "x"), name, content))


def linked(kind: str, target: str, folder: Path) -> Template:
    document = Document()
    document.add_paragraph("x")
    document.part.relate_to(target, kind, is_external=True)
    return saved(document, folder)


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        (RELATIONSHIP_TYPE.IMAGE, "https://example.org/a.png"),
        (RELATIONSHIP_TYPE.OLE_OBJECT, "file:///C:/a.xlsx"),
        (RELATIONSHIP_TYPE.HYPERLINK, "file://server/share"),
    ],
)
def test_content_from_outside_is_refused(tmp_path: Path, kind: str, target: str) -> None:
    assert f"from outside: {target}" in refusal(linked(kind, target, tmp_path))


def test_a_link_to_be_clicked_is_kept(tmp_path: Path) -> None:
    made = word_engine.render(linked(RELATIONSHIP_TYPE.HYPERLINK, "https://quan12.gov.vn", tmp_path), {})

    assert b"https://quan12.gov.vn" in zipfile.ZipFile(io.BytesIO(made)).read("word/_rels/document.xml.rels")


def test_the_path_of_words_own_template_is_forgotten(tmp_path: Path) -> None:
    document = Document()
    kind = RELATIONSHIP_TYPE.SETTINGS.replace("settings", "attachedTemplate")
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    key = settings.relate_to("file:///C:/lan/Normal.dotm", kind, is_external=True)
    mark = OxmlElement("w:attachedTemplate")
    mark.set(qn("r:id"), key)
    document.settings.element.append(mark)

    made = zipfile.ZipFile(io.BytesIO(word_engine.render(saved(document, tmp_path), {})))

    assert not [name for name in made.namelist() if b"C:/lan" in made.read(name)]
    assert b"attachedTemplate" not in made.read("word/settings.xml")
