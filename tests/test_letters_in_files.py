"""How many letters share a file, in which order, under which names"""

import io
from dataclasses import replace

import docx
import pytest
from pypdf import PdfReader

from confplan import letters_in_files
from confplan.documents.invitations import Invitations, view
from confplan.letters_in_files import files, untold
from confplan.rendering.template_files import Template, templates
from tests.documents.printing import case_of

CONTEXT = {"stamp": "0a1b2c3d"}


@pytest.fixture
def seven(monkeypatch: pytest.MonkeyPatch) -> Invitations:
    """Letters to seven people, where three fill a file and two are made at a time"""
    monkeypatch.setattr(letters_in_files, "MOST", 3)
    monkeypatch.setattr(letters_in_files, "PIECE", 2)
    found = view(case_of("plan.yaml"))
    return replace(found, letters=tuple(replace(found.letters[0], name=f"Lê Văn {at}", post="x") for at in range(7)))


def of(output: str, form: str) -> Template:
    return next(one for one in templates("invitations") if (one.output, one.format) == (output, form))


@pytest.mark.parametrize("output", ["invitations", "cards"])
def test_word_holds_so_many_letters_in_a_file_and_names_it_by_their_numbers(seven: Invitations, output: str) -> None:
    made = {one.name: one.content for one in files(seven, of(output, "docx"), CONTEXT, untold)}

    assert [f"{output}-00001-00003.docx", f"{output}-00004-00006.docx", f"{output}-00007-00007.docx"] == list(made)
    texts = ["".join(docx.Document(io.BytesIO(one)).element.itertext()) for one in made.values()]
    assert [["Lê Văn 0", "Lê Văn 1", "Lê Văn 2"], ["Lê Văn 3", "Lê Văn 4", "Lê Văn 5"], ["Lê Văn 6"]] == [
        [letter.name for letter in seven.letters if letter.name and letter.name in text] for text in texts
    ]


@pytest.mark.parametrize("output", ["invitations", "cards"])
def test_pdf_holds_all_letters_in_their_order_and_is_the_same_each_time(seven: Invitations, output: str) -> None:
    (made,) = files(seven, of(output, "pdf"), CONTEXT, untold)
    (again,) = files(seven, of(output, "pdf"), CONTEXT, untold)

    assert (f"{output}.pdf", made.content) == (again.name, again.content)
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(made.content)).pages]
    assert len(pages) == 7
    assert all(f"Lê Văn {at}" in page for at, page in enumerate(pages))


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_letters_that_a_file_holds_are_one_file(seven: Invitations, form: str) -> None:
    few = replace(seven, letters=seven.letters[:3])

    assert [(f"cards.{form}", f"cards.{form}")] == [
        (one.name, one.whole) for one in files(few, of("cards", form), CONTEXT, untold)
    ]


def test_what_is_done_is_told_with_the_name_of_the_file(seven: Invitations) -> None:
    told: list[tuple[str, int, int]] = []
    tuple(files(seven, of("cards", "pdf"), CONTEXT, lambda *said: told.append(said)))

    assert [("cards.pdf", done, 4) for done in (1, 2, 3, 4)] == told


def test_pages_of_each_letter_are_numbered_anew(seven: Invitations) -> None:
    long = replace(seven, gaps=(), required="Đại biểu chuẩn bị ý kiến phát biểu. " * 120, letters=seven.letters[:2])
    (made,) = files(long, of("invitations", "pdf"), CONTEXT, untold)

    heads = [page.extract_text().strip().split()[0] for page in PdfReader(io.BytesIO(made.content)).pages]
    assert heads[: len(heads) // 2] == heads[len(heads) // 2 :]
    assert heads[1] == "2"


def test_labels_are_set_by_whole_sheets_where_they_are_many(
    seven: Invitations, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = replace(seven.letters[0], name=None, post="Trưởng khu phố", count=2)
    many = replace(
        seven, letters=(*(replace(twice, name=f"Lê Văn {at}", count=None) for at in range(41)), twice, twice)
    )
    (pieces,) = files(many, of("labels", "pdf"), CONTEXT, untold)
    monkeypatch.setattr(letters_in_files, "MOST", 500)
    (at_once,) = files(many, of("labels", "pdf"), CONTEXT, untold)

    pages, whole = (
        [page.extract_text() for page in PdfReader(io.BytesIO(one.content)).pages] for one in (pieces, at_once)
    )
    assert pages == whole
    assert [21, 21, 3] == [page.count("Kính gửi") for page in pages]
    assert pieces.content != at_once.content  # it was made in pieces
