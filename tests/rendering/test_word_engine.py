import io
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from confplan.rendering import word_engine
from confplan.rendering.errors import TemplateError
from confplan.rendering.template_files import Engine, Template

Make = Callable[..., Template]
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


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Make a template of these paragraphs."""

    def made(*paragraphs: str, header: str = "", title: str = "") -> Template:
        document = Document()
        for words in paragraphs:
            document.add_paragraph(words)
        if header:
            document.sections[0].header.paragraphs[0].text = header
        document.core_properties.title = title
        document.core_properties.author = "Văn thư"
        return saved(document, tmp_path)

    return made


def saved(document: WordDocument, folder: Path, name: str = "letter.docx") -> Template:
    document.save(str(folder / name))
    return of(folder / name)


def of(path: Path) -> Template:
    return Template("letters", "letter", "docx", Engine.WORD, path)


def lines(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]


def refusal(template: Template, **variables: object) -> str:
    with pytest.raises(TemplateError) as caught:
        word_engine.render(template, variables)
    assert str(template.path) == caught.value.file
    return caught.value.text.en


@pytest.mark.parametrize("words", HOSTILE)
def test_text_of_a_plan_comes_back_whole(make: Make, words: str) -> None:
    template = make("Kính mời {{ name }} và đoàn", header="{{ name }}")

    made = word_engine.render(template, {"name": words})

    assert [f"Kính mời {words} và đoàn"] == lines(made)
    assert words == Document(io.BytesIO(made)).sections[0].header.paragraphs[0].text


def test_a_line_break_in_a_value_is_a_line_break_in_word(make: Make) -> None:
    assert ["một\nhai\tba"] == lines(word_engine.render(make("{{ name }}"), {"name": "một\r\nhai\tba"}))


def test_many_letters_are_one_loop(make: Make) -> None:
    template = make(
        "{%p for one in names %}", "Gửi {{ one }}", "{%p if one == 'b' %}", "phụ", "{%p endif %}", "{%p endfor %}"
    )

    assert ["Gửi a", "Gửi b", "phụ"] == lines(word_engine.render(template, {"names": ["a", "b"]}))


@pytest.mark.parametrize(
    "words",
    ["Kính gửi {{ name", "Kính gửi {% if name", "Kính gửi name }}", "Kính gửi {# name", "Kính gửi {{ a {{ name }}"],
)
def test_a_field_that_is_not_closed_is_told_with_its_paragraph(make: Make, words: str) -> None:
    assert words in refusal(make("Mở đầu", words, "Cuối {{ name }}"), name="x")


def test_a_field_that_spans_paragraphs_is_refused(make: Make) -> None:
    assert "one paragraph: “{{ name”" in refusal(make("{{ name", "}}"), name="x")


@pytest.mark.parametrize("mark", ["r", "p", "tr", "tc"])
def test_a_field_that_puts_in_code_is_refused(make: Make, mark: str) -> None:
    assert f"“{{{{{mark} name }}}}” puts in Word's code" in refusal(make(f"{{{{{mark} name }}}}"), name="x")


@pytest.mark.parametrize("step", ["raw", "include 'x'", "macro m()", "autoescape false", "r if x", "endset"])
def test_only_steps_that_word_bears_are_known(make: Make, step: str) -> None:
    assert f"cannot use “{{% {step} %}}”" in refusal(make(f"{{% {step} %}}"))


def test_words_beside_a_step_of_the_whole_paragraph_are_not_lost(make: Make) -> None:
    assert "must stand alone in its paragraph: “Kính gửi {%p if name %}”" in refusal(make("Kính gửi {%p if name %}"))


def test_words_beside_a_step_of_the_whole_row_are_not_lost(tmp_path: Path) -> None:
    document = Document()
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "{%tr for one in names %}", "Họ tên"

    assert "must stand alone in its table row" in refusal(saved(document, tmp_path), names=())


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
def test_what_is_unknown_is_told_with_its_paragraph(make: Make, field: str, said: str) -> None:
    told = refusal(make("Một", f"Gửi {{{{ {field} }}}} ở đây", "Ba"), name="x")

    assert said in told
    assert f"; in the paragraph “Gửi {{{{ {field} }}}} ở đây”" in told


def test_nothing_prints_as_none(make: Make) -> None:
    assert "“name” has no value; where it may stay undecided write “name|dotted”" in refusal(
        make("{{ name }}"), name=None
    )


def test_a_dotted_blank_stands_for_what_is_undecided(make: Make) -> None:
    assert ["Số: ……"] == lines(word_engine.render(make("Số: {{ name|dotted(2) }}"), {"name": None}))


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x0c", "\x1b", "\ud800", "\uffff"])
def test_a_control_character_is_refused(make: Make, letter: str) -> None:
    assert "control character" in refusal(make("{{ name }}"), name=f"a{letter}b")


@pytest.mark.parametrize(
    "field", ["''.__class__.__mro__", "name.__init__.__globals__", "''|attr('__class__')", "'{0.x}'.format_map(name)"]
)
def test_a_template_cannot_leave_the_sandbox(make: Make, field: str) -> None:
    assert refusal(make(f"{{{{ {field} }}}}"), name="x")


def test_smart_quotes_of_word_are_quotes(make: Make) -> None:
    assert ["a; b"] == lines(word_engine.render(make("{{ names|joined(“; ”) }}"), {"names": ["a", "b"]}))


def test_a_field_split_by_word_into_runs_is_one_field(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("Gửi {")
    for piece in ("{ na", "me }", "} ạ"):
        paragraph.add_run(piece).bold = True

    assert ["Gửi Ánh ạ"] == lines(word_engine.render(saved(document, tmp_path), {"name": "Ánh"}))


def test_two_runs_give_the_same_bytes_dated_by_the_plan(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    template = make("{{ name }}", header="{{ name }}")
    variables = {"name": "x", "dated": date(2024, 7, 26)}

    made = word_engine.render(template, variables)

    assert made == word_engine.render(template, variables)
    assert {(2024, 7, 26, 0, 0, 0)} == {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(made)).infolist()}
    assert datetime(2024, 7, 26, tzinfo=UTC) == Document(io.BytesIO(made)).core_properties.created


def test_properties_are_escaped_once_and_name_no_writer(make: Make) -> None:
    made = word_engine.render(make("x", title="Giấy mời: {{ name }}"), {"name": "A & B_{{"})
    properties = Document(io.BytesIO(made)).core_properties

    assert ("Giấy mời: A & B_{{", "", "") == (properties.title, properties.author, properties.last_modified_by)


def test_a_long_title_is_cut_to_what_the_format_bears(make: Make) -> None:
    made = word_engine.render(make("x", title="{{ name }}"), {"name": "Ệ" * 400})

    assert "Ệ" * 255 == Document(io.BytesIO(made)).core_properties.title


def test_an_unknown_name_in_a_property_is_told(make: Make) -> None:
    assert "Unknown name “nme”" in refusal(make("x", title="{{ nme }}"), name="x")


def test_a_file_that_is_no_word_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"Kinh gui")

    assert "The template is no whole .docx file" == refusal(of(tmp_path / "letter.docx"))


def test_a_zip_that_is_no_document_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as archive:
        archive.writestr("a.txt", "a")

    assert "The template does not open as a Word document" == refusal(of(tmp_path / "letter.docx"))


def added(template: Template, name: str, content: bytes) -> Template:
    with zipfile.ZipFile(template.path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return template


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("word/vbaProject.bin", b"x", "macros"),
        ("word/activeX/activeX1.bin", b"x", "macros"),
        ("bomb.bin", bytes(60_000_000), "too large once opened"),
        ("bomb.bin", bytes(5_000_000), "too large once opened"),
        ("word/custom.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "declares a DTD"),
        ("word/footnotes.xml", b"<a><b>{{ name }}</b></a>", "footnotes"),
        ("word/broken.xml", b"<a>", "no whole .docx file"),
    ],
)
def test_what_has_no_place_in_a_template_is_refused(make: Make, name: str, content: bytes, said: str) -> None:
    assert said in refusal(added(make("x"), name, content))


def linked(kind: str, target: str, folder: Path) -> Template:
    document = Document()
    document.add_paragraph("x")
    document.part.relate_to(target, kind, is_external=True)
    return saved(document, folder)


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        (RELATIONSHIP_TYPE.IMAGE, "https://example.org/a.png"),
        (RELATIONSHIP_TYPE.OLE_OBJECT, "file:///C:/a.xlsx"),
        (RELATIONSHIP_TYPE.HYPERLINK, "file://server/share"),
    ],
)
def test_content_from_outside_is_refused(tmp_path: Path, kind: str, target: str) -> None:
    assert f"from outside: {target}" in refusal(linked(kind, target, tmp_path))


def test_a_link_to_be_clicked_is_kept(tmp_path: Path) -> None:
    made = word_engine.render(linked(RELATIONSHIP_TYPE.HYPERLINK, "https://quan12.gov.vn", tmp_path), {})

    assert b"https://quan12.gov.vn" in zipfile.ZipFile(io.BytesIO(made)).read("word/_rels/document.xml.rels")


def test_the_path_of_words_own_template_is_forgotten(tmp_path: Path) -> None:
    document = Document()
    kind = RELATIONSHIP_TYPE.SETTINGS.replace("settings", "attachedTemplate")
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    key = settings.relate_to("file:///C:/Users/lan/Normal.dotm", kind, is_external=True)
    mark = OxmlElement("w:attachedTemplate")
    mark.set(qn("r:id"), key)
    document.settings.element.append(mark)

    made = zipfile.ZipFile(io.BytesIO(word_engine.render(saved(document, tmp_path), {})))

    assert not [name for name in made.namelist() if b"Users/lan" in made.read(name)]
    assert b"attachedTemplate" not in made.read("word/settings.xml")


def test_a_field_in_the_description_of_a_picture_is_refused(make: Make) -> None:
    template = make("x")
    replaced(template, "word/document.xml", b"<w:r>", b'<w:r w:rsidR="{{ name }}">')

    assert "outside the text of the page" in refusal(template, name="x")


def test_tracked_changes_are_refused(make: Make) -> None:
    template = make("x")
    replaced(template, "word/document.xml", b"<w:r>", b'<w:ins w:id="1" w:author="a"/><w:r>')

    assert "tracked changes" in refusal(template)


def replaced(template: Template, part: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(template.path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[part]
    with zipfile.ZipFile(template.path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(old, new, 1) if name == part else content)
