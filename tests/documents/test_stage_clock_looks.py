"""What the views of the stage clock look like: sizes and contrasts in figures, and pictures that are kept

After a change of looks: `pytest tests/documents/test_stage_clock_looks.py --update`, and look at each new picture.
"""

import datetime as dt
import io
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import BrowserContext, Page

from tests.documents.browser import HOME, Desk, opened, written
from tests.documents.printing import case_of, case_with

pytestmark = pytest.mark.needs("chromium")

PICTURES = Path(__file__).parent / "pictures"
MORNING = dt.datetime(2024, 7, 26, 7, 55, tzinfo=HOME)
PLAN = """
conference: {name: Hội nghị, start: 08:00, end_by: 09:00}
agenda: [{title: Khai mạc, minutes: 10, by: Văn phòng Ủy ban}, {title: Báo cáo, minutes: 50}]
"""
FONT = '* { font-family: "Liberation Sans" !important; }'  # of the package fonts-liberation2
DIFFERS, SHARE = 48, 0.004  # of 255 levels of grey; of all spots, each four by four pixels
READABLE = 200  # a figure is read from 200 times its height: 17 minutes of arc, NUREG-0700 asks for 16
TONES = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
HALL, SCREEN = 25.0, 0.30  # metres: to the last row that has to read it; the height of a screen of 24 inches
VIEWS = (
    ("operator", "1", 1280, 720),
    ("phone", "1", 390, 844),
    ("backstage", "3", 1280, 720),
    ("report", "4", 1280, 720),
    ("warn", "2", 960, 540),
    ("over", "2", 960, 540),
)
MOMENTS = {"calm": (8, 3), "warn": (8, 8), "danger": (8, 9), "over": (8, 11)}
CONTRAST = """selector => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    const colour = getComputedStyle(node).backgroundColor;
    return colour === "rgba(0, 0, 0, 0)" ? ground(node.parentElement) : colour;
  };
  const texts = [...document.querySelectorAll(selector)].filter((node) => node.checkVisibility() && !node.disabled
    && [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()));
  return texts.map((node) => {
    const [high, low] = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => b - a);
    return [node.textContent.trim().slice(0, 30), (high + 0.05) / (low + 0.05)];
  });
}"""
FIGURES = """() => {
  const digits = document.querySelector(".digits");
  const style = getComputedStyle(digits);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${style.fontWeight} ${style.fontSize} "Liberation Sans"`;
  const {actualBoundingBoxAscent, actualBoundingBoxDescent, width} = pen.measureText(digits.textContent);
  return {high: (actualBoundingBoxAscent + actualBoundingBoxDescent) / innerHeight, wide: width / innerWidth};
}"""


BUTTONS = """() => [...document.querySelectorAll("#operator button, header a")].filter((node) => node.checkVisibility())
  .map((node) => node.getBoundingClientRect()).map(({width, height}) => [width, height])"""


@pytest.fixture
def stage(context: BrowserContext, tmp_path: Path) -> Desk:
    """Return the speaker's view of a morning that has begun in time."""
    desk = opened(context, written(case_with(PLAN), tmp_path), MORNING)
    desk.page.add_style_tag(content=FONT)
    desk.at(8, 0)
    desk.press("n", "2")
    return desk


def too_faint(stage: Desk, selector: str) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = stage.page.evaluate(CONTRAST, selector)

    assert len(found) > 3

    return [(text, contrast) for text, contrast in found if contrast < 7]


def test_speaker_reads_every_state_by_its_contrast_shape_and_word(stage: Desk) -> None:
    for state, moment in MOMENTS.items():
        stage.at(*moment, 2)
        shape = stage.page.locator("#speaker i").evaluate("node => getComputedStyle(node).display")

        assert state == stage.page.locator("#speaker").get_attribute("data-state")
        assert [] == too_faint(stage, "#speaker, #speaker *")
        assert (state != "calm") == (shape == "block") == bool(stage.says("state"))


def test_every_letter_of_the_other_views_has_a_contrast_of_seven(stage: Desk) -> None:
    for key in "134":
        stage.press(key)

        assert [] == too_faint(stage, "header *, main:not([hidden]), main:not([hidden]) *")


def test_figures_are_read_from_the_last_row_on_a_screen_of_24_inches(stage: Desk) -> None:
    needed = HALL / READABLE / SCREEN
    for moment in ((8, 3), (8, 11)):
        stage.at(*moment)
        for wide, high in ((1920, 1080), (1280, 720)):
            stage.page.set_viewport_size({"width": wide, "height": high})
            found = stage.page.evaluate(FIGURES)

            assert found["high"] >= needed, (moment, wide)
            assert found["wide"] <= 1


def test_phone_shows_the_figures_whole_and_buttons_are_large_enough_for_a_finger(stage: Desk) -> None:
    stage.page.set_viewport_size({"width": 390, "height": 844})
    stage.at(8, 25)
    inside, outside = stage.page.locator(".digits").evaluate("node => [node.scrollWidth, node.clientWidth]")

    assert inside <= outside

    stage.press("1")
    for wide, high in ((390, 844), (1280, 720)):
        stage.page.set_viewport_size({"width": wide, "height": high})
        buttons = stage.page.evaluate(BUTTONS)

        assert len(buttons) > 10
        assert [] == [size for size in buttons if min(size) < 44]
        assert 0 == stage.page.evaluate("document.documentElement.scrollWidth - innerWidth")


def test_one_font_has_every_vietnamese_letter(context: BrowserContext, stage: Desk) -> None:
    plain = "aăâeêioôơuưyđ"
    letters = "".join(letter + unicodedata.normalize("NFC", letter + tone) for letter in plain for tone in TONES)
    stage.page.evaluate(
        "letters => { document.querySelector('.title b').textContent = letters }", letters + letters.upper()
    )
    browser = context.new_cdp_session(stage.page)
    browser.send("DOM.enable")
    browser.send("CSS.enable")
    root = browser.send("DOM.getDocument")["root"]["nodeId"]
    node = browser.send("DOM.querySelector", {"nodeId": root, "selector": ".title b"})["nodeId"]
    fonts = browser.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]

    assert [(2 * len(letters), "Liberation Sans")] == [(one["glyphCount"], one["familyName"]) for one in fonts]


def picture(page: Page) -> Image.Image:
    page.add_style_tag(content=FONT)
    return Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("L")


def spots(found: Image.Image) -> Image.Image:
    """Return the picture in spots of four by four pixels, so that the edges of letters may differ a little."""
    return found.resize((found.width // 4, found.height // 4), Image.Resampling.BOX)


def differing(one: Image.Image, other: Image.Image) -> float:
    if one.size != other.size:
        return 1
    counts = ImageChops.difference(spots(one), spots(other)).histogram()
    return sum(counts[DIFFERS:]) / sum(counts)


def morning(desk: Desk) -> Iterator[tuple[str, Image.Image]]:
    """Yield each view with its name, as the real plan goes on."""
    for minute in (2, 14, 26):
        desk.at(8, minute)
        desk.press("n")
    desk.at(8, 30, 30)
    for name, key, wide, high in VIEWS:
        desk.page.set_viewport_size({"width": wide, "height": high})
        if name in {"warn", "over"}:
            desk.at(8, 39 if name == "warn" else 42, 30)
        desk.press(key)
        yield name, picture(desk.page)


def test_views_look_as_they_did(context: BrowserContext, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    found = dict(morning(opened(context, written(case_of("plan.yaml"), tmp_path), MORNING)))
    if pytestconfig.getoption("update"):
        for name, one in found.items():
            one.quantize(16).save(PICTURES / f"{name}.png", optimize=True)
    kept = {file.stem: Image.open(file).convert("L") for file in PICTURES.iterdir()}
    changed = [name for name in found if name in kept and differing(found[name], kept[name]) > SHARE]

    assert kept.keys() == found.keys(), "run pytest with --update and look at the pictures"
    assert [] == changed, "run pytest with --update and look at the pictures"


def test_another_figure_is_another_picture(stage: Desk) -> None:
    before = picture(stage.page)
    stage.at(8, 3)

    assert differing(before, picture(stage.page)) > SHARE
