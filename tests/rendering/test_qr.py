"""QR codes are read back by a scanner's program, and hold figures only"""

import io
from itertools import pairwise

import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup
from PIL import Image

from confplan.rendering.errors import ValueProblemError
from confplan.rendering.qr import MARGIN, MOST_FIGURES, QR, png, qr

FIGURES = "402913774650018265339127"
SIDE = 21 + 2 * MARGIN


def scanned(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def drawn(rows: tuple[bytes, ...], scale: int = 8) -> Image.Image:
    """Return the picture of modules, one by one."""
    picture = Image.new("1", (len(rows[0]), len(rows)), 1)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            picture.putpixel((across, down), 0 if dark else 1)
    return picture.resize((picture.width * scale, picture.height * scale)).convert("L")


@given(st.text("0123456789", min_size=1, max_size=MOST_FIGURES))
@example(FIGURES)
@example("0" * 24)
def test_what_is_scanned_is_the_token(token: str) -> None:
    made = qr(token)

    assert made
    assert [token] == scanned(drawn(made.rows))


def test_picture_for_word_is_scanned_too() -> None:
    assert [FIGURES] == scanned(Image.open(io.BytesIO(png(FIGURES))))


def test_runs_of_a_row_are_the_row() -> None:
    made = QR(FIGURES)

    assert SIDE == made.size == len(made.rows)
    for row, runs in zip(made.rows, made.runs, strict=True):
        assert list(row) == [int(dark) for dark, length in runs for _ in range(length)]
        assert all(one[0] != other[0] for one, other in pairwise(runs))


def test_path_has_a_box_for_each_dark_run_and_no_sign_that_could_end_a_text() -> None:
    made = QR(FIGURES)
    runs = [dark for row in made.runs for dark, _ in row]

    assert runs.count(True) == made.path.count("M") == made.path.count("z")
    assert made.path.replace(" ", "").isalnum()


def test_word_gets_a_place_that_is_markup_already() -> None:
    assert isinstance(QR(FIGURES).picture, Markup)
    assert f'<w:drawing qr="{FIGURES}"/>' in QR(FIGURES).picture


@pytest.mark.parametrize("wrong", ["", "12a", "1" * (MOST_FIGURES + 1), "١٢٣", 402913774650018265339127, '"/><x a="'])
def test_what_is_no_figures_is_refused(wrong: object) -> None:
    with pytest.raises(ValueProblemError) as refused:
        qr(wrong)

    assert refused.value.text.en == f"A QR code holds figures only, {MOST_FIGURES} at most"


def test_no_token_has_no_code() -> None:
    assert qr(None) is None
