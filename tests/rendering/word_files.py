"""Word templates made for tests, and what rendering says of them"""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument

from confplan.rendering import word_engine
from confplan.rendering.errors import TemplateError
from confplan.rendering.template_files import Engine, Template


def letter(folder: Path, *paragraphs: str, header: str = "", title: str = "") -> Template:
    """Make a template of these paragraphs."""
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    document.core_properties.title, document.core_properties.author = title, "Văn thư"
    return saved(document, folder)


def saved(document: WordDocument, folder: Path) -> Template:
    document.save(str(folder / "letter.docx"))
    return of(folder / "letter.docx")


def of(path: Path) -> Template:
    return Template("letters", "letter", "docx", Engine.WORD, path)


def lines(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]


def refusal(template: Template, **variables: object) -> str:
    """Return what the engine says against a template; it names the file."""
    with pytest.raises(TemplateError) as caught:
        word_engine.render(template, variables)

    assert str(template.path) == caught.value.file

    return caught.value.text.en


def replaced(template: Template, part: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(template.path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[part]
    with zipfile.ZipFile(template.path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(old, new, 1) if name == part else content)
