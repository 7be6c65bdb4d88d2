import io
import zipfile
from pathlib import Path

import pytest
from docxtpl import DocxTemplate

from tools.word_templates import TEMPLATES, made


def parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file; how well a machine packs them is its own affair."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize(("file", "content"), list(made()), ids=lambda value: getattr(value, "name", ""))
def test_shipped_template_is_what_its_script_makes(file: Path, content: bytes) -> None:
    assert parts(content) == parts(file.read_bytes()), "python -m tools.word_templates"


def test_every_shipped_word_template_has_a_script() -> None:
    assert {file for file, _ in made()} == set(TEMPLATES.rglob("*.docx"))


@pytest.mark.parametrize("content", [content for _, content in made()])
def test_tags_stand_whole_in_one_run_each(content: bytes) -> None:
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    template = DocxTemplate(io.BytesIO(content))
    template.render_init()
    patched = template.patch_xml(template.get_xml())

    assert xml.count("{{") == xml.count("}}")
    assert patched.count("{%") == xml.count("{%")
