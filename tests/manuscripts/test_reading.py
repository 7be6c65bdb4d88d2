"""Manuscripts that a plan names: found, read, or a finding at the item's script"""

from pathlib import Path

import pytest

from confplan.findings import Related
from confplan.manuscripts import Manuscript
from confplan.manuscripts.plain import HERE
from confplan.manuscripts.reading import TOO_LONG, manuscripts_of
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.places import Place, Span
from confplan.source.files import NO_LINK, NOT_FOUND, NOT_INSIDE, OnDisk

AT = ("agenda", 0)


def read(folder: Path, script: str) -> Manuscript:
    plan = Plan(agenda=(Item(path=AT, script=script),))
    (found,) = manuscripts_of(plan, OnDisk(folder)) or ()
    return found


def test_plan_without_scripts_has_none() -> None:
    assert manuscripts_of(Plan(agenda=(Item(),)), OnDisk(Path())) is None


def test_words_are_kept_by_the_item_that_names_them(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers/bai.TXT").write_bytes("Kính thưa\r\n\r\ncác đồng chí\r\n".encode())
    found = read(tmp_path, "papers\\bai.TXT")

    assert (AT, ("Kính thưa", "các đồng chí"), ()) == (found.item, found.paragraphs, found.findings)
    assert "Kính thưa\ncác đồng chí" == found.text


def test_marks_of_markdown_are_not_said(tmp_path: Path) -> None:
    (tmp_path / "bai.md").write_text("# Bài\n\n- *một*", encoding="utf-8")

    assert ("Bài", "một") == read(tmp_path, "bai.md").paragraphs


def test_word_file_is_read() -> None:
    paragraphs = read(Path(__file__).parent, "from-libreoffice.docx").paragraphs or ()

    assert ("Bài tham luận", "Xin cảm ơn.") == (paragraphs[0], paragraphs[-1])


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("bai.txt", NOT_FOUND.en),
        ("../bai.txt", NOT_INSIDE.en),
        ("/etc/passwd.txt", NOT_INSIDE.en),
        ("link.txt", NO_LINK.en),
        ("dai.txt", TOO_LONG.en),
        ("bai.pdf", "a manuscript is a file that ends in .docx, .md, .txt"),
        ("bai", "a manuscript is a file that ends in .docx, .md, .txt"),
    ],
)
def test_file_that_is_not_read_is_told_at_the_script(tmp_path: Path, script: str, why: str) -> None:
    (tmp_path / "dai.txt").write_text("a" * 1_000_001, encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "dai.txt")
    found = read(tmp_path, script)

    assert found.paragraphs is None
    assert "" == found.text
    assert [("file-not-read", (*AT, "script"), f"{script}: {why}")] == [
        (one.rule, one.at, one.text.en) for one in found.findings
    ]


def test_letter_that_cannot_be_read_is_shown(tmp_path: Path) -> None:
    (tmp_path / "bai.txt").write_bytes(b"mot\nh\xf4m nay")
    (finding,) = read(tmp_path, "bai.txt").findings

    assert (Related(Place((tmp_path / "bai.txt").as_posix(), Span(2, 2, 2, 3)), HERE),) == finding.related
