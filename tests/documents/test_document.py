from confplan.documents.document import Document, Gap, View
from confplan.documents.index import document, document_names
from confplan.findings import Text
from tests.documents.printing import case_with

GAP = Gap(("conference", "chair"), Text("chưa có", "none yet"))


def test_document_is_named_for_its_file() -> None:
    assert Document(module="confplan.documents.run_sheet", summary=Text("a", "b")).name == "run-sheet"


def test_view_with_a_gap_is_a_draft() -> None:
    assert View(gaps=(GAP,)).is_draft
    assert not View().is_draft


def test_document_of_one_piece_has_no_parts_and_stays_whole() -> None:
    view = View()

    assert list(view.parts()) == []
    assert view.only("x") is view


def test_every_document_says_what_it_is_in_both_languages() -> None:
    for name in document_names():
        found = document(name)

        assert found.name == name
        assert all(found.summary)


def test_documents_of_the_main_job_are_there() -> None:
    assert {"invitations", "banner", "run-sheet"} <= set(document_names())


def test_class_of_the_view_is_known_without_a_case() -> None:
    assert "Banner" == document("banner").view_class.__name__


def test_view_of_a_case_is_made_once() -> None:
    first, second = case_with("conference: {name: Hội nghị}"), case_with("conference: {name: Đại hội}")
    paper = document("timeline")

    assert paper.view(first) is paper.view(first)
    assert paper.view(first) != paper.view(second)
