import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from docx import Document

from confplan.rendering import word_engine
from tests.rendering.word_files import letter, lines, of, refusal, saved

HOSTILE = (
    "A & <b>B</b>",
    "< 5 tuổi",
    "</w:t></w:r></w:p><w:p>",
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{_{ 7*7 }_}",
    "{_% if x %_}",
    "]]> --> <!-- &amp; &#65;",
    "“ngoặc” 'đơn' \"kép\"",
    "_gạch_dưới__",
    "Đỗ Thị Ánh Tuyết (NFD: e\u0302\u0323)",
    "  hai  khoảng trắng  ",
    "\\n \\t %s {0} ${x} #{y}",
    "🎉 中文",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_text_of_a_plan_comes_back_whole(tmp_path: Path, words: str) -> None:
    template = letter(tmp_path, "Kính mời {{ name }} và đoàn", header="{{ name }}")

    made = word_engine.render(template, {"name": words})

    assert [f"Kính mời {words} và đoàn"] == lines(made)
    assert words == Document(io.BytesIO(made)).sections[0].header.paragraphs[0].text


def test_a_line_break_in_a_value_is_a_line_break_in_word(tmp_path: Path) -> None:
    assert ["một\nhai\tba"] == lines(word_engine.render(letter(tmp_path, "{{ name }}"), {"name": "một\r\nhai\tba"}))


def test_many_letters_are_one_loop(tmp_path: Path) -> None:
    template = letter(
        tmp_path,
        "{%p for one in names %}",
        "Gửi {{ one }}",
        "{%p if one == 'b' %}",
        "phụ",
        "{%p endif %}",
        "{%p endfor %}",
    )

    assert ["Gửi a", "Gửi b", "phụ"] == lines(word_engine.render(template, {"names": ["a", "b"]}))


def test_rows_of_a_table_are_repeated(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(3, 1)
    for row, words in zip(table.rows, ("{%tr for one in names %}", "{{ one }}", "{%tr endfor %}"), strict=True):
        row.cells[0].text = words

    made = Document(io.BytesIO(word_engine.render(saved(document, tmp_path), {"names": ["a", "b"]})))

    assert ["a", "b"] == [row.cells[0].text for row in made.tables[0].rows]


def test_a_condition_across_cells_is_refused_instead_of_losing_the_rest(tmp_path: Path) -> None:
    document = Document()
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "{% if no %}", "x"
    document.add_paragraph("{% endif %}Nơi nhận")

    assert "opens and closes in places that do not match" in refusal(saved(document, tmp_path), no=False)


@pytest.mark.parametrize(
    ("field", "said"), [("name|safe", "no filter “safe”"), ("nme", "Unknown name “nme”; did you mean “name”?")]
)
def test_what_is_unknown_is_told_with_its_paragraph(tmp_path: Path, field: str, said: str) -> None:
    told = refusal(letter(tmp_path, "Một", f"Gửi {{{{ {field} }}}} ở đây", "Ba"), name="x")

    assert said in told
    assert f"; in the paragraph “Gửi {{{{ {field} }}}} ở đây”" in told


def test_nothing_prints_as_none(tmp_path: Path) -> None:
    assert "“name” has no value; where it may stay undecided write “name|dotted”" in refusal(
        letter(tmp_path, "{{ name }}"), name=None
    )


def test_a_dotted_blank_stands_for_what_is_undecided(tmp_path: Path) -> None:
    assert ["Số: ……"] == lines(word_engine.render(letter(tmp_path, "Số: {{ name|dotted(2) }}"), {"name": None}))


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x0c", "\x1b", "\ud800", "\uffff"])
def test_a_control_character_is_refused(tmp_path: Path, control: str) -> None:
    assert "control character" in refusal(letter(tmp_path, "{{ name }}"), name=f"a{control}b")


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("''.__class__.__mro__", "may not do this: access to attribute '__class__'"),
        ("name|attr('__class__')", "no filter “attr”"),
        ("'{0.__class__}'.format(name)", "may not do this: access to attribute '__class__'"),
        ("'{x.__class__}'.format_map({'x': name})", "may not do this: access to attribute '__class__'"),
        ("cycler.__init__.__globals__", "may not do this: access to attribute '__init__'"),
        ("[].append(name)", "may not do this: access to attribute 'append'"),
        ("self.__init__.__globals__", "may not do this: access to attribute '__init__'"),
    ],
)
def test_a_template_cannot_leave_the_sandbox(tmp_path: Path, field: str, said: str) -> None:
    assert said in refusal(letter(tmp_path, f"{{{{ {field} }}}}"), name="x")


def test_two_runs_give_the_same_bytes_dated_by_the_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    template = letter(tmp_path, "{{ name }}", header="{{ name }}")
    variables = {"name": "x", "dated": date(2024, 7, 26)}

    made = word_engine.render(template, variables)

    assert made == word_engine.render(template, variables)
    assert {(2024, 7, 26, 0, 0, 0)} == {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(made)).infolist()}
    assert datetime(2024, 7, 26, tzinfo=UTC) == Document(io.BytesIO(made)).core_properties.created


def test_properties_are_escaped_once_and_name_no_writer(tmp_path: Path) -> None:
    made = word_engine.render(letter(tmp_path, "x", title="Giấy mời: {{ name }}"), {"name": "A & B_{{"})
    properties = Document(io.BytesIO(made)).core_properties

    assert ("Giấy mời: A & B_{{", "", "") == (properties.title, properties.author, properties.last_modified_by)


def test_a_long_title_is_cut_to_what_the_format_bears(tmp_path: Path) -> None:
    made = word_engine.render(letter(tmp_path, "x", title="{{ name }}"), {"name": "Ệ" * 400})

    assert "Ệ" * 255 == Document(io.BytesIO(made)).core_properties.title


def test_an_unknown_name_in_a_property_is_told(tmp_path: Path) -> None:
    assert "Unknown name “nme”" in refusal(letter(tmp_path, "x", title="{{ nme }}"), name="x")


def test_a_zip_that_is_no_document_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as archive:
        archive.writestr("a.txt", "a")

    assert "The template does not open as a Word document" == refusal(of(tmp_path / "letter.docx"))


def test_cells_repeated_by_a_loop_have_columns_of_their_own(tmp_path: Path) -> None:
    document = Document()
    cells = document.add_table(1, 3).rows[0].cells
    for cell, words in zip(cells, ("{%tc for one in names %}", "{{ one }}", "{%tc endfor %}"), strict=True):
        cell.text = words

    made = Document(io.BytesIO(word_engine.render(saved(document, tmp_path), {"names": list("abcde")})))

    assert ["a", "b", "c", "d", "e"] == [cell.text for cell in made.tables[0].rows[0].cells]
    assert 5 == len(made.tables[0].columns)
