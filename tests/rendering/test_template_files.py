from pathlib import Path

import pytest

from confplan.rendering.template_files import ENGINES, Engine, Template, documents, shipped, templates, users_folder
from tests.rendering.own_templates import part


def test_shipped_documents_each_have_a_template() -> None:
    assert {"banner", "invitations", "run-sheet"} <= set(documents())


PARTS_OF_PAGES = {".css", ".js"}


@pytest.mark.parametrize("document", documents())
def test_every_shipped_file_is_a_template_or_a_part(document: str) -> None:
    found = [file for file in (shipped() / document).iterdir() if file.suffix not in PARTS_OF_PAGES]
    files = {file.name for file in found if not file.name.startswith("_")}

    assert files == {one.path.name for one in templates(document)}


def test_users_file_takes_the_place_of_ours_with_the_same_output_and_format(tmp_path: Path) -> None:
    own = part(tmp_path, "banner/banner.svg.html", "<svg></svg>")
    found = {one.file_name: one for one in templates("banner", tmp_path / "templates")}

    assert (own, Engine.MARKUP, True) == (
        found["banner.svg"].path,
        found["banner.svg"].engine,
        found["banner.svg"].is_users,
    )
    assert not found["banner.pdf"].is_users


def test_user_may_bring_a_document_of_their_own(tmp_path: Path) -> None:
    part(tmp_path, "thank-you/thank-you.html", "cảm ơn")

    assert "thank-you" in documents(tmp_path / "templates")


@pytest.mark.parametrize(
    "name", ["_part.html", "~$letter.docx", "letter.txt", "letter.pdf", ".html", "letter.pdf.typ.bak"]
)
def test_other_files_are_no_templates(name: str, tmp_path: Path) -> None:
    part(tmp_path, f"paper/{name}", "x")

    assert () == templates("paper", tmp_path / "templates")


@pytest.mark.parametrize("name", ["../banner", "shared", "/etc", "", "nothing"])
def test_name_that_is_no_document_has_no_templates(name: str) -> None:
    assert () == templates(name)


def test_folder_beside_the_plan_is_taken_where_none_is_asked_for(tmp_path: Path) -> None:
    assert users_folder(None, tmp_path / "plan.yaml") is None

    (tmp_path / "templates").mkdir()

    assert (tmp_path / "templates").resolve() == users_folder(None, tmp_path / "plan.yaml")


def test_folder_asked_for_goes_before_that_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "mine").mkdir()

    assert (tmp_path / "mine").resolve() == users_folder(tmp_path / "mine", tmp_path / "plan.yaml")


def test_shipped_folder_is_nobodys_own() -> None:
    assert users_folder(shipped(), None) is None


def test_names_tell_engine_and_format() -> None:
    template = Template("banner", "proof", "pdf", ENGINES["pdf", "typ"], shipped() / "banner/proof.pdf.typ")

    assert ("banner/proof.pdf.typ", "proof.pdf") == (template.name, template.file_name)
