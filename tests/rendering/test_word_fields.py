import io
import zipfile
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


@pytest.mark.parametrize(
    "field",
    [
        "{{\u00a0name\u00a0}}",
        "{{ na\u200bme }}",
        "{{ \ufeffname }}",
        "{{ na\u00adme }}",
        "{% if name –%}{{ name }}{% endif %}",
        "{% for one in names %}{{ one }}{% endfor %}",
        "{{ names|joined(„, ‟) }}",
    ],
)
def test_what_word_puts_into_a_field_by_itself_does_no_harm(tmp_path: Path, field: str) -> None:
    assert ["Gửi Ánh"] == lines(word_engine.render(letter(tmp_path, f"Gửi {field}"), {"name": "Ánh", "names": ["Ánh"]}))


def test_letters_of_the_text_around_a_field_stay_as_they_are(tmp_path: Path) -> None:
    template = letter(tmp_path, "“Kính\u00a0gửi” – na\u00adme {{ name }}")

    assert ["“Kính\u00a0gửi” – na\u00adme Ánh"] == lines(word_engine.render(template, {"name": "Ánh"}))


def test_a_field_split_by_the_spelling_marks_of_word_is_one_field(tmp_path: Path) -> None:
    template = letter(tmp_path, "{{ name }}")
    split = b'<w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>{ na</w:t></w:r><w:bookmarkStart w:id="7" w:name="x"/><w:r><w:t>me }</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t>'
    replaced(template, "word/document.xml", b"<w:t>{{ name }}</w:t>", split)

    assert ["Ánh"] == lines(word_engine.render(template, {"name": "Ánh"}))


@pytest.mark.parametrize("words", ["{name}", "{ name }", "{ {name} }", "{{name} }"])
def test_too_few_braces_around_a_known_name_are_told_instead_of_printed(tmp_path: Path, words: str) -> None:
    assert "{{" in refusal(letter(tmp_path, f"Kính gửi {words}"), name="x")


def test_braces_around_other_words_are_words(tmp_path: Path) -> None:
    assert ["{xem phụ lục} x"] == lines(word_engine.render(letter(tmp_path, "{xem phụ lục} {{ name }}"), {"name": "x"}))


def test_a_merge_field_of_word_is_told_with_what_to_write_instead(tmp_path: Path) -> None:
    template = letter(tmp_path, "Kính gửi «name»")
    field = b'<w:fldSimple w:instr=" MERGEFIELD  name  \\* MERGEFORMAT "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    replaced(template, "word/document.xml", b"</w:p>", field)

    assert "merge field «name»" in refusal(template, name="x")


def test_a_misspelt_step_names_the_nearest(tmp_path: Path) -> None:
    assert "did you mean “for”?" in refusal(letter(tmp_path, "{% fore one in names %}"), names=())


def test_a_step_that_is_not_closed_is_told_where_it_opens(tmp_path: Path) -> None:
    told = refusal(letter(tmp_path, "{%p for one in names %}", "{{ one }}", "Cuối"), names=("a",))

    assert "is not closed by “{% endfor %}”; in the paragraph “{% for one in names %}”" in told


@pytest.mark.parametrize("field", ["nme", "name|uper"])
def test_a_mistake_is_told_with_the_kind_of_place_where_it_stands(tmp_path: Path, field: str) -> None:
    document = Document()
    document.add_table(1, 2).rows[0].cells[1].text = f"{{{{ {field} }}}}"
    document.add_paragraph("sau bảng")

    assert f"; in the table cell “{{{{ {field} }}}}”" in refusal(saved(document, tmp_path), name="x")
    assert "; in the paragraph of the page's head “{{ nme }}”" in refusal(
        letter(tmp_path, "x", header="{{ nme }}"), name="x"
    )


def test_a_field_in_a_text_box_is_filled_in_and_its_mistakes_are_told(tmp_path: Path) -> None:
    template = letter(tmp_path, "{{ name }}")
    box = b'<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>'
    replaced(template, "word/document.xml", b"<w:t>{{ name }}</w:t>", box % b"{{ name }}")

    with zipfile.ZipFile(io.BytesIO(word_engine.render(template, {"name": "Ánh"}))) as made:
        assert "<w:t>Ánh</w:t>" in made.read("word/document.xml").decode().replace(' xml:space="preserve"', "")
    replaced(template, "word/document.xml", b"{{ name }}", b"{{ nme }}")
    assert "; in the text box “{{ nme }}”" in refusal(template, name="x")
