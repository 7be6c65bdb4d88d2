from pathlib import Path

import pytest

from confplan.rendering.errors import TemplateError
from confplan.rendering.reading import LARGEST, found, read, read_bytes
from confplan.rendering.template_files import shipped
from tests.rendering.own_templates import part

OURS = shipped() / "banner/_stage.typ"


def test_users_file_goes_before_ours(tmp_path: Path) -> None:
    own = part(tmp_path, "banner/_stage.typ", "của tôi")

    assert own == found("banner/_stage.typ", tmp_path / "templates")
    assert OURS == found("banner/_stage.typ", None)


def test_prefix_is_always_ours(tmp_path: Path) -> None:
    part(tmp_path, "banner/_stage.typ", "của tôi")
    part(tmp_path, "confplan/banner/_stage.typ", "của tôi")

    assert OURS == found("confplan/banner/_stage.typ", tmp_path / "templates")


@pytest.mark.parametrize(
    "name",
    [
        "../secret",
        "/etc/passwd",
        "banner/../../secret",
        "confplan/../../etc/passwd",
        "banner\\_stage.typ",
        "",
        "banner",
    ],
)
def test_name_that_leads_elsewhere_is_no_template(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    (tmp_path / "templates").mkdir()

    assert found(name, tmp_path / "templates") is None


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("x", encoding="utf-8")
    part(tmp_path, "paper/real.html", "x")
    (tmp_path / "templates/paper/linked.html").symlink_to(tmp_path / "secret.html")
    (tmp_path / "templates/folder").symlink_to(tmp_path)

    assert found("paper/linked.html", tmp_path / "templates") is None
    assert found("folder/secret.html", tmp_path / "templates") is None
    assert found("paper/real.html", tmp_path / "templates") is not None


def test_folder_of_templates_may_itself_be_a_link(tmp_path: Path) -> None:
    part(tmp_path / "office", "paper/a.html", "x")
    (tmp_path / "here").symlink_to(tmp_path / "office/templates")

    assert found("paper/a.html", tmp_path / "here") is not None


def test_mark_at_the_beginning_that_windows_writes_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xef\xbb\xbfxin ch\xc3\xa0o")

    assert "xin chào" == read(tmp_path / "a.html")


def test_other_encodings_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes("xin chào".encode("utf-16"))

    with pytest.raises(TemplateError, match="not UTF-8") as error:
        read(tmp_path / "a.html")

    assert "UTF-8" in error.value.text.vi


def test_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.docx").open("wb") as file:
        file.truncate(LARGEST + 1)

    with pytest.raises(TemplateError, match="20 MB"):
        read_bytes(tmp_path / "a.docx")
