"""The code that a guest shows at the door is read back from the letter, the card and the mail as they are printed"""

import io
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from confplan.documents.invitations import Invitations, view
from tests.documents.guests import FORMS, MAIL, PLAN, letter
from tests.documents.printing import case_with, printed, text_of

CODES = ("402913774650018265339127", "000000000000000000000001")
DOTS_AN_INCH = "150"  # coarser than any office printer
CELL = re.compile(rb'<td colspan="(\d+)"[^>]* bgcolor="#(000000|ffffff)"')


@pytest.fixture(scope="module")
def coded() -> Invitations:
    guests = (letter(name="Lê Văn Út", post="Bí thư"), letter(name="Trần Thị Ánh"), letter(unit="Sở Nội vụ"))
    with_codes = [replace(one, token=token) for one, token in zip(guests, CODES, strict=False)]
    return replace(view(case_with(PLAN)), letters=(*with_codes, guests[-1]))


def read(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def on_pages(content: bytes, folder: Path) -> list[list[str]]:
    """Return what a scanner reads on each page of a PDF."""
    (folder / "letters.pdf").write_bytes(content)
    subprocess.run(["pdftoppm", "-r", DOTS_AN_INCH, "-png", "letters.pdf", "page"], cwd=folder, check=True)
    return [read(Image.open(file)) for file in sorted(folder.glob("page*.png"))]


def in_mail(content: bytes) -> list[list[str]]:
    """Return what a scanner reads in the tables of a mail, each drawn cell by cell."""
    return [read(_drawn(table)) for table in content.split(b"<table") if CELL.search(table)]


def _drawn(table: bytes) -> Image.Image:
    rows = [[(int(span), colour == b"000000") for span, colour in CELL.findall(row)] for row in table.split(b"</tr>")]
    cells = [[dark for span, dark in row for _ in range(span)] for row in rows if row]
    picture = Image.new("L", (len(cells[0]), len(cells)), 255)
    for down, row in enumerate(cells):
        for across, dark in enumerate(row):
            picture.putpixel((across, down), 0 if dark else 255)
    return picture.resize((picture.width * 8, picture.height * 8), Image.Resampling.NEAREST)


@pytest.mark.needs("pdftoppm")
@pytest.mark.parametrize("output", ["", "cards"])
def test_each_page_has_the_code_of_its_guest_and_a_body_has_none(
    coded: Invitations, output: str, tmp_path: Path
) -> None:
    assert [[CODES[0]], [CODES[1]], []] == on_pages(printed("invitations", coded, "pdf", output), tmp_path)


@pytest.mark.parametrize("output", ["", "cards"])
def test_word_file_has_a_picture_for_each_code_in_the_order_of_the_letters(coded: Invitations, output: str) -> None:
    with zipfile.ZipFile(io.BytesIO(printed("invitations", coded, "docx", output))) as packed:
        names = sorted(name for name in packed.namelist() if name.startswith("word/media/"))
        pictures = [read(Image.open(io.BytesIO(packed.read(name)))) for name in names]

    assert [[CODES[0]], [CODES[1]]] == pictures


def test_mail_draws_the_code_without_a_picture(coded: Invitations) -> None:
    content = printed("invitations", coded, "html")

    assert [[CODES[0]], [CODES[1]]] == in_mail(content)
    assert b"<img" not in content


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_code_is_never_spelled_out(coded: Invitations, form: str, output: str) -> None:
    words = text_of(printed("invitations", coded, form, output), form)

    assert not any(code in words for code in CODES)


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_two_prints_are_the_same_bytes(coded: Invitations, form: str, output: str) -> None:
    assert printed("invitations", coded, form, output) == printed("invitations", coded, form, output)
