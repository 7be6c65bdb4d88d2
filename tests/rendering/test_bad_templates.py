"""Every small bad template says exactly what its `.expect` holds: its line, and one sentence"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from confplan.rendering.errors import TemplateError
from confplan.rendering.rendering import rendered_by_engine
from confplan.rendering.template_files import ENGINES, Template

TEMPLATES = Path(__file__).resolve().parents[1] / "corpus" / "templates"
FILES = sorted(path.name for path in TEMPLATES.iterdir() if path.suffix != ".expect")
NAMES: Mapping[str, object] = {
    "title": "Hội nghị",
    "nothing": None,
    "day": date(2024, 7, 26),
    "people": (SimpleNamespace(name="Lê An"),),
}


def said(name: str, folder: Path) -> str:
    """Return the line and the words; the file is told as the template itself."""
    file = folder / "paper" / name
    file.parent.mkdir()
    file.write_bytes((TEMPLATES / name).read_bytes())
    suffixes = tuple(name.split(".")[1:])
    template = Template("paper", "paper", suffixes[0], ENGINES[suffixes], file, folder)
    with pytest.raises(TemplateError) as error:
        rendered_by_engine(template, NAMES)

    assert str(file) == error.value.file
    assert error.value.text.vi != error.value.text.en
    assert not error.value.text.en.endswith(".")
    return f"{error.value.line}: {error.value.text.en}"


@pytest.mark.parametrize("name", FILES)
def test_bad_template_is_told_where_it_is_bad(name: str, tmp_path: Path) -> None:
    expected = (TEMPLATES / f"{name}.expect").read_text(encoding="utf-8").rstrip("\n")

    assert expected == said(name, tmp_path)


def test_every_expectation_has_its_template() -> None:
    assert FILES == sorted(path.name.removesuffix(".expect") for path in TEMPLATES.glob("*.expect"))
