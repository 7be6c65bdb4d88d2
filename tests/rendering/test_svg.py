import subprocess
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from confplan.rendering.rendering import rendered_by_engine
from confplan.rendering.svg import sized
from tests.rendering.own_templates import own

DRAWN = (
    b'<svg class="x" viewBox="0 0 22677.165 11338.583" width="22677.165pt" height="11338.583pt"><g width="5pt"/></svg>'
)
SHEET = "#set page(width: 8000mm, height: 4000mm, margin: 0pt, fill: rgb(200, 0, 0))\n"
CORNERS = (
    "#for at in (top + left, bottom + right) { place(at, rect(width: 500mm, height: 500mm, fill: rgb(0, 0, 200))) }"
)
CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--window-size=800,600",
)  # fmt: skip


def test_size_is_told_in_millimetres_and_the_drawing_keeps_its_own_measure() -> None:
    root = etree.fromstring(sized(DRAWN))

    assert ("8000mm", "4000mm") == (root.get("width"), root.get("height"))
    assert "0 0 22677.165 11338.583" == root.get("viewBox")
    assert "5pt" == root[-1].get("width")


def test_what_is_no_drawing_stays_as_it_is() -> None:
    assert b"<p>x</p>" == sized(b"<p>x</p>")


def test_only_a_screen_shows_it_smaller() -> None:
    (style,) = etree.fromstring(sized(DRAWN)).findall("style")

    assert "@media screen{svg:root{width:100vw;height:100vh}}" == style.text


def test_typst_drawing_has_its_true_size(tmp_path: Path) -> None:
    root = etree.fromstring(rendered_by_engine(own(tmp_path, SHEET, "paper.svg.typ"), {}))

    assert ("8000mm", "4000mm") == (root.get("width"), root.get("height"))


@pytest.mark.needs("chromium")
def test_browser_shows_the_whole_of_a_sheet_of_eight_metres(tmp_path: Path) -> None:
    drawing = tmp_path / "drawing.svg"
    drawing.write_bytes(rendered_by_engine(own(tmp_path, SHEET + CORNERS, "paper.svg.typ"), {}))
    shown = tmp_path / "shown.png"
    subprocess.run(
        [*CHROMIUM, f"--user-data-dir={tmp_path / 'browser'}", f"--screenshot={shown}", drawing.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    picture = Image.open(shown).convert("RGB")

    assert (0, 0, 200) == picture.getpixel((10, 110))  # the upper left corner of 800 x 400 in a window of 800 x 600
    assert (0, 0, 200) == picture.getpixel((790, 490))
    assert (200, 0, 0) == picture.getpixel((400, 300))
    assert (255, 255, 255) == picture.getpixel((400, 50))
