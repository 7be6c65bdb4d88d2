from pathlib import Path

import pytest
from docx import Document

from confplan.rendering import word_engine
from tests.rendering.word_files import letter, lines, refusal, replaced, saved


@pytest.mark.parametrize(
    "words",
    ["Kính gửi {{ name", "Kính gửi {% if name", "Kính gửi name }}", "Kính gửi {# name", "Kính gửi {{ a {{ name }}"],
)
def test_a_field_that_is_not_closed_is_told_with_its_paragraph(tmp_path: Path, words: str) -> None:
    assert words in refusal(letter(tmp_path, "Mở đầu", words, "Cuối {{ name }}"), name="x")


def test_a_field_that_spans_paragraphs_is_refused(tmp_path: Path) -> None:
    assert "one paragraph: “{{ name”" in refusal(letter(tmp_path, "{{ name", "}}"), name="x")


@pytest.mark.parametrize("mark", ["r", "p", "tr", "tc"])
def test_a_field_that_puts_in_code_is_refused(tmp_path: Path, mark: str) -> None:
    assert f"“{{{{{mark} name }}}}” puts in Word's code" in refusal(letter(tmp_path, f"{{{{{mark} name }}}}"), name="x")


@pytest.mark.parametrize("step", ["raw", "include 'x'", "macro m()", "autoescape false", "r if x", "endset"])
def test_only_steps_that_word_bears_are_known(tmp_path: Path, step: str) -> None:
    assert f"cannot use “{{% {step} %}}”" in refusal(letter(tmp_path, f"{{% {step} %}}"))


def test_words_beside_a_step_of_the_whole_paragraph_are_not_lost(tmp_path: Path) -> None:
    assert "must stand alone in its paragraph: “Kính gửi {%p if name %}”" in refusal(
        letter(tmp_path, "Kính gửi {%p if name %}")
    )


def test_words_beside_a_step_of_the_whole_row_are_not_lost(tmp_path: Path) -> None:
    document = Document()
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "{%tr for one in names %}", "Họ tên"

    assert "must stand alone in its table row" in refusal(saved(document, tmp_path), names=())


def test_smart_quotes_of_word_are_quotes(tmp_path: Path) -> None:
    assert ["a; b"] == lines(word_engine.render(letter(tmp_path, "{{ names|joined(“; ”) }}"), {"names": ["a", "b"]}))


def test_a_field_split_by_word_into_runs_is_one_field(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("Gửi {")
    for piece in ("{ na", "me }", "} ạ"):
        paragraph.add_run(piece).bold = True

    assert ["Gửi Ánh ạ"] == lines(word_engine.render(saved(document, tmp_path), {"name": "Ánh"}))


def test_a_field_in_the_description_of_a_picture_is_refused(tmp_path: Path) -> None:
    template = letter(tmp_path, "x")
    replaced(template, "word/document.xml", b"<w:r>", b'<w:r w:rsidR="{{ name }}">')

    assert "outside the text of the page" in refusal(template, name="x")


def test_tracked_changes_are_refused(tmp_path: Path) -> None:
    template = letter(tmp_path, "x")
    replaced(template, "word/document.xml", b"<w:r>", b'<w:ins w:id="1" w:author="a"/><w:r>')

    assert "tracked changes" in refusal(template)
