"""Templates made wrong: each renders, or is told in a sentence with its file; nothing else comes of it"""

import io
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confplan.rendering.errors import TemplateError
from confplan.rendering.rendering import rendered_by_engine
from confplan.rendering.template_files import ENGINES, Template
from tests.fuzzing.mutated import mutated, mutated_inside
from tests.rendering.own_templates import SERIF

NAMES: Mapping[str, object] = {
    "title": "Hội nghị “tổng kết” & <b>",
    "nothing": None,
    "people": (SimpleNamespace(name="Lê Thị Ánh", years=40), SimpleNamespace(name="Bình", years=7)),
}
BODY = """<table title='{{ title }}'>{% for one in people %}
<tr><td>{{ loop.index }}</td><td>{{ one.name|upper }}</td><td>{{ one.years }}</td><td>{{ nothing|dotted(3) }}</td></tr>
{% endfor %}</table>{% if people|length > 1 %}{{ people|first }}{% endif %}{# ghi chú #}
"""
PLAIN = BODY.replace("{{ people|first }}", "{{ title }}")
TYPST = (
    SERIF + "{% for one in people %}\n+ *{{ one.name }}* #box({{ title|code }}) {{ nothing|dotted }}\n{% endfor %}\n"
)
LINES = (
    "{%p for one in people %}",
    "Kính gửi {{ one.name|upper }}, {{ title }}",
    "{%p endfor %}",
    "{{ nothing|dotted }}",
)
SAME_FOLDER = [HealthCheck.function_scoped_fixture]


def word() -> bytes:
    made, file = docx.Document(), io.BytesIO()
    for line in LINES:
        made.add_paragraph(line)
    made.save(file)
    return file.getvalue()


def render(name: str, content: bytes, folder: Path) -> bytes | None:
    """Return the file, None where the template is refused in words."""
    file = folder / "paper" / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    suffixes = tuple(name.split(".")[1:])
    try:
        return rendered_by_engine(Template("paper", "paper", suffixes[0], ENGINES[suffixes], file, folder), NAMES)
    except TemplateError as error:
        told = (error.text.vi, error.text.en, error.file)  # not the error itself, which holds on to a half written zip
    assert all(told)
    return None


def test_what_is_not_changed_renders(tmp_path: Path) -> None:
    assert render("paper.html", PLAIN.encode(), tmp_path)
    assert render("paper.xlsx.html", PLAIN.encode(), tmp_path)
    assert render("paper.pdf.typ", TYPST.encode(), tmp_path)
    assert render("paper.docx", word(), tmp_path)


@given(
    content=mutated([BODY.encode(), PLAIN.encode()]),
    name=st.sampled_from(["paper.html", "paper.svg.html", "paper.xlsx.html"]),
)
@settings(suppress_health_check=SAME_FOLDER)
def test_pages_pictures_and_workbooks(content: bytes, name: str, tmp_path: Path) -> None:
    render(name, content, tmp_path)


@given(content=mutated([TYPST.encode()]))
@settings(suppress_health_check=SAME_FOLDER)
def test_papers_set_by_typst(content: bytes, tmp_path: Path) -> None:
    render("paper.pdf.typ", content, tmp_path)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(
    content=st.one_of(
        mutated_inside(word(), ["word/document.xml", "[Content_Types].xml", "docProps/core.xml"]), mutated([word()])
    )
)
@settings(suppress_health_check=SAME_FOLDER)
def test_word_documents(content: bytes, tmp_path: Path) -> None:
    render("paper.docx", content, tmp_path)
