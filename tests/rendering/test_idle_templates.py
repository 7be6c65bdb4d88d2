"""Templates of an office that nothing would print"""

from pathlib import Path

import pytest

from confplan.rendering.idle_templates import idle

DOCUMENTS = ("invitations", "run-sheet")


def told(folder: Path, *names: str) -> list[tuple[str, str]]:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")
    return [(path.relative_to(folder).as_posix(), text.en) for path, text in idle(folder, DOCUMENTS)]


def test_a_template_in_its_place_is_used(tmp_path: Path) -> None:
    assert [] == told(
        tmp_path, "invitations/giay-moi.docx", "invitations/~$ay-moi.docx", "invitations/_dau.docx", "shared/x.docx"
    )
    assert [] == list(idle(None, DOCUMENTS))


def test_a_folder_that_is_no_document_is_told_with_the_nearest(tmp_path: Path) -> None:
    ((path, text),) = told(tmp_path, "invitation/invitations.docx", "anh/logo.png")

    assert "invitation" == path
    assert "there is no document “invitation”" in text
    assert "did you mean “invitations”?" in text


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("invitations/giay-moi.doc", "saved as .docx"),
        ("invitations/giay-moi.dotx", "saved as .docx"),
        ("invitations/giay-moi.v2.docx", "no dot before .docx"),
        ("invitations/GIAY-MOI.DOCX", "small letters"),
        ("giay-moi.docx", "belongs into the folder of its document"),
    ],
)
def test_a_template_that_is_not_read_is_told_with_the_reason(name: str, said: str, tmp_path: Path) -> None:
    ((path, text),) = told(tmp_path, name)

    assert name == path
    assert said in text
