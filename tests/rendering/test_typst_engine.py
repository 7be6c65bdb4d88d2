import io
import re
import struct
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from confplan.rendering import typst_engine
from confplan.rendering.errors import TemplateError
from confplan.rendering.template_files import Template
from tests.rendering.own_templates import SERIF, own, part

WHOLE = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"


def refusal(template: Template) -> TemplateError:
    with pytest.raises(TemplateError) as error:
        typst_engine.render(template, {})
    return error.value


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("style", ["[{}]", "strong[{}]", "emph[{}]", "strong(emph[{}])"])
def test_every_vietnamese_letter_is_printed_in_every_style(style: str, tmp_path: Path) -> None:
    letters = WHOLE + WHOLE.lower()
    body = f"{SERIF}#set page(width: 900mm)\n#set text(size: 8pt)\n#{style.format('{{ letters }}')}"

    assert 134 == len(letters)
    assert (
        letters
        == unicodedata.normalize(
            "NFC", text_of(typst_engine.render(own(tmp_path, body, "a.pdf.typ"), {"letters": letters}))
        ).strip()
    )


def test_only_shipped_fonts_are_used(tmp_path: Path) -> None:
    content = typst_engine.render(own(tmp_path, SERIF + "chữ *đậm*", "a.pdf.typ"), {})
    with pikepdf.open(io.BytesIO(content)) as pdf:
        fonts = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[0].obj.Resources.Font.values()}

    assert {"LiberationSerif", "LiberationSerif-Bold"} == fonts


@pytest.mark.parametrize("name", ["a.pdf.typ", "a.svg.typ", "a.png.typ"])
def test_two_runs_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    template = own(tmp_path, SERIF + "{{ title }} #datetime.today().display()", name)

    assert typst_engine.render(template, {"title": "x"}) == typst_engine.render(template, {"title": "x"})


def test_day_of_the_paper_is_todays_for_typst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")

    assert "2024-07-26" in text_of(
        typst_engine.render(own(tmp_path, SERIF + "#datetime.today().display()", "a.pdf.typ"), {})
    )


def test_point_of_a_picture_is_a_pixel(tmp_path: Path) -> None:
    made = typst_engine.render(own(tmp_path, "#set page(width: 320pt, height: 160pt)", "a.png.typ"), {})

    assert (320, 160) == struct.unpack(">II", made[16:24])


@pytest.mark.parametrize("name", ["a.svg.typ", "a.png.typ"])
def test_picture_of_two_pages_is_an_error(name: str, tmp_path: Path) -> None:
    assert "2 trang" in refusal(own(tmp_path, "x #pagebreak() y", name)).text.vi


def test_typst_s_own_words_come_with_the_line_that_was_made(tmp_path: Path) -> None:
    template = own(tmp_path, SERIF + "\n#nothing-of-this-name", "a.pdf.typ")
    error = refusal(template)

    assert "unknown variable: nothing-of-this-name" in error.text.en
    assert error.text.vi.endswith("dòng đã sinh ra là: #nothing-of-this-name")
    assert str(template.path) == error.file


def test_picture_that_is_missing_is_named_as_the_template_names_it(tmp_path: Path) -> None:
    error = refusal(own(tmp_path, SERIF + '\n#image("logo.png")', "a.pdf.typ"))

    assert "file not found (searched at logo.png)" in error.text.en


def test_named_package_is_refused_before_typst_runs(tmp_path: Path) -> None:
    assert "@preview" in refusal(own(tmp_path, '#import "@preview/cetz:0.3.0"', "a.pdf.typ")).text.vi


def test_package_in_the_words_of_a_plan_is_only_words(tmp_path: Path) -> None:
    template = own(tmp_path, SERIF + "{{ title }}", "a.pdf.typ")

    assert "#import @preview/x" in text_of(typst_engine.render(template, {"title": "#import @preview/x"}))


def test_shared_part_of_the_users_takes_the_place_of_ours(tmp_path: Path) -> None:
    part(tmp_path, "shared/nd30.typ", "#let motto() = [khẩu hiệu riêng]")
    template = own(tmp_path, f'{SERIF}#import "/shared/nd30.typ": motto\n#motto()', "a.pdf.typ")

    assert "khẩu hiệu riêng" in text_of(typst_engine.render(template, {}))


def test_users_template_builds_on_our_shared_part(tmp_path: Path) -> None:
    template = own(tmp_path, f'{SERIF}#import "/shared/nd30.typ": motto\n#motto()', "a.pdf.typ")

    assert "Độc lập - Tự do - Hạnh phúc" in text_of(typst_engine.render(template, {}))


def test_users_template_includes_ours_by_its_prefix(tmp_path: Path) -> None:
    part(tmp_path, "paper/_head.typ", "{% include 'confplan/paper/_head.typ' %}")
    template = own(tmp_path, "{% include 'confplan/banner/_stage.typ' %}", "a.pdf.typ")

    assert "event" in refusal(template).text.en


def test_picture_beside_the_template_is_printed_and_links_are_not(tmp_path: Path) -> None:
    drawing = part(tmp_path, "paper/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (drawing.parent / "linked.svg").symlink_to(drawing)

    assert typst_engine.render(own(tmp_path, '#image("paper/logo.svg")', "a.pdf.typ"), {}).startswith(b"%PDF")
    assert "linked.svg" in refusal(own(tmp_path, '#image("paper/linked.svg")', "a.pdf.typ")).text.en


def test_linked_folder_is_not_copied(tmp_path: Path) -> None:
    part(tmp_path / "elsewhere", "shared/logo.svg", "<svg/>")
    template = own(tmp_path, '#read("shared/logo.svg")', "a.pdf.typ")
    (tmp_path / "templates/shared").symlink_to(tmp_path / "elsewhere/templates/shared")

    assert "not found" in refusal(template).text.en


@pytest.mark.parametrize("width", range(40, 90, 5))
def test_no_dash_and_no_number_of_a_date_begins_a_line(width: int, tmp_path: Path) -> None:
    page = f'#set page(width: {width}mm, height: 200mm, margin: 5mm)\n#import "/shared/long-words.typ": breaking\n#show: breaking.with(30)\n'
    template = own(tmp_path, f"{SERIF}{page}{{{{ said }}}}", "a.pdf.typ")
    said = "Trước ngày 03 tháng 12 năm 2026, đơn vị gửi báo cáo kinh tế - xã hội, quốc phòng - an ninh (năm 2025); HỘI NGHỊ NĂM 2026."
    lines = text_of(typst_engine.render(template, {"said": said})).splitlines()

    assert [] == [line for line in lines if line[:1].isdecimal() or line.startswith("-")]
    assert said == " ".join(" ".join(lines).split())


@pytest.mark.needs("pdftotext")
def test_dash_stands_in_the_middle_between_its_words(tmp_path: Path) -> None:
    page = f'{SERIF}#import "/shared/long-words.typ": breaking\n#show: breaking.with(30)\n'
    content = typst_engine.render(own(tmp_path, f"{page}{{{{ said }}}}", "a.pdf.typ"), {"said": "Độc lập - Tự do"})
    (tmp_path / "a.pdf").write_bytes(content)
    run = subprocess.run(["pdftotext", "-bbox", "a.pdf", "-"], cwd=tmp_path, check=True, capture_output=True)
    words = re.findall(r'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]+)<', run.stdout.decode())
    ends = {word: (float(left), float(right)) for left, right, word in words}

    assert ends["-"][0] - ends["lập"][1] == pytest.approx(ends["Tự"][0] - ends["-"][1], abs=0.3)
