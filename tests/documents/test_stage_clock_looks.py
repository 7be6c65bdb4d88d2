"""What the views of the stage clock look like: sizes and contrasts in figures, and pictures that are kept

After a change of looks: `pytest tests/documents/test_stage_clock_looks.py --update`, and look at each new picture.
"""

import datetime as dt
import io
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
HALL, SCREEN = 25.0, 0.30  # metres: to the last row that has to read it; the height of a screen of 24 inches
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


@pytest.fixture
def stage(context: BrowserContext, tmp_path: Path) -> Desk:
    """Return the speaker's view of a morning that has begun in time."""
    desk = opened(context, written(case_with(PLAN), tmp_path), MORNING)
    desk.page.add_style_tag(content=FONT)
    desk.at(8, 0)
    desk.press("n", "2")
    return desk


@pytest.mark.parametrize("state", MOMENTS)
def test_speaker_reads_every_state_by_its_contrast_shape_and_word(state: str, stage: Desk) -> None:
    stage.at(*MOMENTS[state], 2)
    contrasts = dict(stage.page.evaluate(CONTRAST, "#speaker, #speaker *"))
    shape = stage.page.locator("#speaker i").evaluate("node => getComputedStyle(node).display")

    assert state == stage.page.locator("#speaker").get_attribute("data-state")
    assert {} == {text: found for text, found in contrasts.items() if found < 7}
    assert (state != "calm") == (shape == "block") == bool(stage.says("state"))


@pytest.mark.parametrize("view", ["operator", "backstage", "report"])
def test_every_letter_of_the_other_views_has_a_contrast_of_seven(view: str, stage: Desk) -> None:
    stage.press({"operator": "1", "backstage": "3", "report": "4"}[view])
    contrasts = stage.page.evaluate(CONTRAST, "header *, main:not([hidden]), main:not([hidden]) *")

    assert len(contrasts) > 10
    assert [] == [(text, found) for text, found in contrasts if found < 7]


@pytest.mark.parametrize("wide_high", [(1920, 1080), (1280, 720)])
def test_figures_are_read_from_the_last_row_on_a_screen_of_24_inches(wide_high: tuple[int, int], stage: Desk) -> None:
    wide, high = wide_high
    stage.page.set_viewport_size({"width": wide, "height": high})
    needed = HALL / READABLE / SCREEN
    found = []
    for moment in ((8, 3), (8, 11)):
        stage.at(*moment)
        found.append(stage.page.evaluate(FIGURES))

    assert all(one["high"] >= needed for one in found), (needed, found)
    assert all(one["wide"] <= 1 for one in found)


def test_phone_shows_the_figures_whole(stage: Desk) -> None:
    stage.page.set_viewport_size({"width": 390, "height": 844})
    stage.at(8, 25)
    box = stage.page.locator(".digits").evaluate("node => [node.scrollWidth, node.clientWidth]")

    assert box[0] <= box[1]


@pytest.mark.parametrize("wide_high", [(1280, 720), (390, 844)])
def test_buttons_are_large_enough_for_a_finger(wide_high: tuple[int, int], stage: Desk) -> None:
    wide, high = wide_high
    stage.page.set_viewport_size({"width": wide, "height": high})
    stage.press("1")
    sizes = [
        button.bounding_box()
        for button in stage.page.locator("#operator button, header a").all()
        if button.is_visible()
    ]

    assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in sizes)
    assert 0 == stage.page.evaluate("document.documentElement.scrollWidth - innerWidth")


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


def compare(found: Image.Image, name: str, *, update: bool) -> None:
    file = PICTURES / f"{name}.png"
    if update:
        PICTURES.mkdir(exist_ok=True)
        found.quantize(16).save(file, optimize=True)

    assert file.is_file(), "run pytest with --update and look at the picture"
    assert differing(found, Image.open(file).convert("L")) <= SHARE, f"{name}: run pytest with --update and look"


@pytest.mark.parametrize("name", ["operator", "phone", "backstage", "warn", "over", "report"])
def test_view_looks_as_it_did(name: str, context: BrowserContext, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    desk = opened(context, written(case_of("plan.yaml"), tmp_path), MORNING)
    size = (390, 844) if name == "phone" else (960, 540) if name in {"warn", "over"} else (1280, 720)
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    for minute in (2, 14, 26):
        desk.at(8, minute)
        desk.press("n")
    desk.at(8, {"warn": 39, "over": 42}.get(name, 30), 30)
    desk.press({"backstage": "3", "warn": "2", "over": "2", "report": "4"}.get(name, "1"))

    compare(picture(desk.page), name, update=bool(pytestconfig.getoption("update")))


def test_another_figure_is_another_picture(stage: Desk) -> None:
    before = picture(stage.page)
    stage.at(8, 3)

    assert differing(before, picture(stage.page)) > SHARE
