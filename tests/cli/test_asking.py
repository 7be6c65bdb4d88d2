import pytest
import typer

from confplan.cli.asking import known_documents, known_formats


def test_names_of_documents_are_taken_in_either_writing_and_once() -> None:
    assert known_documents(["run_sheet", "banner", "run-sheet"]) == ("run-sheet", "banner")


def test_unknown_document_names_the_nearest_and_all() -> None:
    with pytest.raises(
        typer.BadParameter,
        match=r"there is no document “baner”; did you mean “banner”\?; there are: award-call-list, banner, ",
    ):
        known_documents(["baner"])


def test_formats_are_those_that_the_templates_have() -> None:
    assert known_formats("pdf, SVG", ("banner",), None, "plan.yaml") == {"pdf", "svg"}
    assert known_formats("", ("banner",), None, "plan.yaml") == frozenset()


def test_format_that_no_template_has_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="there is no format “docx”"):
        known_formats("docx", ("banner",), None, "plan.yaml")
