from collections.abc import Iterator
from pathlib import Path

import pytest

from confplan.documents.index import document, document_names
from confplan.rendering.template_files import Template, templates
from tests.documents.printing import READABLE, case_of, printed, text_of, view_of

GOLDENS = Path(__file__).parent / "goldens"
UPDATED = "run pytest with --update and read what changes"


def every_template() -> Iterator[tuple[str, Template]]:
    for name in document_names():
        for template in templates(name):
            yield name, template


def golden(name: str, template: Template) -> Path:
    output = "" if template.output == name else f"-{template.output}"
    return GOLDENS / f"{name}{output}.{template.format}.txt"


PRINTS = [(name, one) for name, one in every_template() if one.format in READABLE]


def test_documents_are_found_by_their_files() -> None:
    assert {"banner", "invitations", "run-sheet"} <= set(document_names())


def test_unknown_document_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="menu"):
        document("menu")


@pytest.mark.parametrize(("name", "template"), PRINTS, ids=lambda value: str(getattr(value, "file_name", value)))
def test_real_plan_prints_what_its_golden_says(name: str, template: Template, pytestconfig: pytest.Config) -> None:
    whole = view_of(name, case_of("plan.yaml"))
    view = next((part for _, part in whole.parts()), whole)  # one letter of many
    text = text_of(printed(name, view, template.format, template.output), template.format)
    file = golden(name, template)
    if pytestconfig.getoption("update"):
        file.write_text(text, encoding="utf-8")

    assert file.is_file(), UPDATED
    assert file.read_text(encoding="utf-8") == text, UPDATED


def test_every_golden_is_still_printed() -> None:
    assert {golden(name, one).name for name, one in PRINTS} == {file.name for file in GOLDENS.iterdir()}


@pytest.mark.parametrize(
    ("name", "template"), list(every_template()), ids=lambda value: str(getattr(value, "file_name", value))
)
def test_two_prints_are_the_same_bytes(name: str, template: Template) -> None:
    view = view_of(name, case_of("tests/plans/ward-half-day.yaml"))
    first, second = (printed(name, view, template.format, template.output) for _ in range(2))

    assert first == second
