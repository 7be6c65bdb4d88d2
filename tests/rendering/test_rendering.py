from dataclasses import dataclass
from pathlib import Path

import pytest

from confplan.rendering.errors import TemplateError
from confplan.rendering.rendering import render, variables
from confplan.rendering.template_files import Engine, Template


@dataclass(frozen=True, slots=True)
class View:
    name: str = "Hội nghị <1> & 2"

    @property
    def is_draft(self) -> bool:
        return True

    def method(self) -> str:
        return self.name


def template(folder: Path, name: str, engine: Engine, body: str) -> Template:
    home = folder / "templates" / "paper"
    home.mkdir(parents=True, exist_ok=True)
    (home / name).write_text(body, encoding="utf-8")
    return Template("paper", "paper", name.split(".")[1], engine, home / name, folder / "templates")


def test_template_names_fields_properties_and_context() -> None:
    assert variables(View(), {"stamp": "ab12"}) == {"name": "Hội nghị <1> & 2", "is_draft": True, "stamp": "ab12"}


def test_markup_is_escaped(tmp_path: Path) -> None:
    page = template(tmp_path, "paper.html", Engine.MARKUP, "<p title='{{ name }}'>{{ name }}</p>")

    assert (
        render(page, View(), context={}).decode()
        == "<p title='Hội nghị &lt;1&gt; &amp; 2'>Hội nghị &lt;1&gt; &amp; 2</p>"
    )


@pytest.mark.parametrize(
    ("name", "engine", "body", "begins"),
    [
        ("paper.pdf.typ", Engine.TYPST, '#set text(font: "Liberation Serif")\n{{ name }}', b"%PDF"),
        ("paper.svg.typ", Engine.TYPST, '#set text(font: "Liberation Serif")\n{{ name }}', b"<svg"),
        ("paper.png.typ", Engine.TYPST, '#set text(font: "Liberation Serif")\n{{ name }}', b"\x89PNG"),
        ("paper.xlsx.html", Engine.SHEET, "<table><tr><td>{{ name }}</td></tr></table>", b"PK"),
    ],
)
def test_engine_is_the_one_that_the_file_names(
    name: str, engine: Engine, body: str, begins: bytes, tmp_path: Path
) -> None:
    assert render(template(tmp_path, name, engine, body), View(), context={}).startswith(begins)


def test_unknown_name_is_told_with_the_nearest(tmp_path: Path) -> None:
    page = template(tmp_path, "paper.html", Engine.MARKUP, "<p>\n{{ naem }}</p>")

    with pytest.raises(TemplateError, match="naem") as error:
        render(page, View(), context={})

    assert "name" in error.value.text.vi
    assert error.value.line == 2
