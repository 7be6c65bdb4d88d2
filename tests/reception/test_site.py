"""The page at two desks: searching, scanning, walk-ins, and what one desk sees of the other"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from confplan.reception.store import Store
from tests.reception.running import PIN, Desk

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.needs("chromium")


def opened(browser: "Browser", desk: Desk, width: int = 1024) -> "Page":
    context = browser.new_context(viewport={"width": width, "height": 800}, locale="vi-VN")
    context.set_default_timeout(5000)
    page = context.new_page()
    page.goto(desk.address)
    page.locator("#pin").fill(PIN)
    page.keyboard.press("Enter")
    page.locator("#query").wait_for()
    return page


@pytest.fixture(scope="module")
def entered(browser: "Browser", desk: Desk) -> Iterator[list["Page"]]:
    found = [opened(browser, desk), opened(browser, desk)]
    yield found
    for page in found:
        page.context.close()


@pytest.fixture
def pages(entered: list["Page"]) -> list["Page"]:
    """Two desks that have typed the PIN, each on a fresh page."""
    for page in entered:
        page.reload()
        page.locator("#guests li").first.wait_for()
    return entered


def said(page: "Page", words: str) -> None:
    page.locator("#said", has_text=words).wait_for()


def test_guest_found_without_marks_is_seen_at_the_other_desk_by_keyboard_alone(pages: list["Page"]) -> None:
    here, there = pages
    outside = []
    here.on("request", lambda request: outside.append(request.url) if "127.0.0.1" not in request.url else None)
    there.locator("#query").fill("hoa ng")
    here.keyboard.type("nguyen hoa")
    here.locator("li .name", has_text="Nguyễn Thị Hòa").wait_for()
    here.locator("#guests li").nth(1).wait_for(state="detached")
    here.keyboard.press("Enter")
    here.wait_for_selector(
        "button:focus"
    )  # to ask for it in a script, the page would have to let scripts be made of text
    here.keyboard.press("Enter")
    said(here, "Đã ghi nhận: Nguyễn Thị Hòa")
    assert "hàng C, ghế 2" in here.locator("#said").inner_text()
    there.locator("li .seat", has_text="Chỗ ngồi: hàng C, ghế 2").wait_for(timeout=2500)
    there.locator("li.here .name", has_text="Nguyễn Thị Hòa").wait_for(timeout=2500)
    there.get_by_role("button", name="Bỏ điểm danh: Nguyễn Thị Hòa").click()
    here.locator("li:not(.here) .name", has_text="Nguyễn Thị Hòa").wait_for(timeout=2500)

    assert [] == outside


def test_scanner_types_the_token_and_enter(pages: list["Page"], desk: Desk) -> None:
    store = Store(desk.folder / desk.db)
    token = next(token for key, token in store.tokens().items() if "tran-van-duc" in key)
    store.close()
    page = pages[0]
    page.locator("#query").focus()
    page.keyboard.type(f"{token}\n")
    said(page, "Đã ghi nhận: Trần Văn Đức")
    page.keyboard.type(f"{token}\n")
    said(page, "Đã có mặt từ trước")
    page.keyboard.type("0" * 24 + "\n")
    said(page, "Không có khách nào mang mã này")

    assert "" == page.locator("#query").input_value()


def test_walk_in_is_counted_at_both_desks_and_no_name_becomes_markup(pages: list["Page"]) -> None:
    here, there = pages
    here.locator("summary").click()
    here.get_by_label("Họ và tên").fill("Lê <b>Ánh</b> & =1+1")
    here.locator("#walk-in-form select[name=ward]").select_option("phường B")
    here.get_by_role("button", name="Thêm và điểm danh").click()
    said(here, "Đã thêm và ghi nhận: Lê <b>Ánh</b> & =1+1")
    there.locator("#total", has_text="1 ngoài danh sách").wait_for(timeout=2500)

    assert 0 == here.locator("#guests b").count()
    assert "phường B" in here.locator("#guests li", has_text="Lê <b>Ánh</b>").first.inner_text()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_page_fits_the_width_with_large_touch_targets(browser: "Browser", desk: Desk, width: int) -> None:
    page = opened(browser, desk, width)
    page.locator("#guests li").first.wait_for()
    least = page.evaluate("Math.min(...[...document.querySelectorAll('#open button, #query, footer a')].filter(e => e.offsetParent).map(e => e.offsetHeight))")  # fmt: skip
    wide = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()

    assert wide <= width
    assert least >= 44


def test_foreign_page_cannot_mark_anybody(browser: "Browser", desk: Desk) -> None:
    page = opened(browser, desk)
    key = page.locator("#guests button").first.get_attribute("data-key")
    desk.enter()
    before = desk.ask("GET", "/api/desk")[1]["version"]
    page.context.route("http://evil.example/", lambda route: route.fulfill(body="<p>", content_type="text/html"))
    other = page.context.new_page()
    other.goto("http://evil.example/")
    send = "async ([to, key]) => (await fetch(to, {method: 'POST', mode: 'no-cors', credentials: 'include', body: JSON.stringify({key, arrived: true})})).type"
    other.evaluate(f"args => ({send})(args).catch(() => 'blocked')", [f"{desk.address}/api/mark", key])
    after = desk.ask("GET", "/api/desk")[1]["version"]
    page.context.close()

    assert before == after


def test_desk_goes_on_after_the_program_was_killed(pages: list["Page"], desk: Desk) -> None:
    page = pages[0]
    page.locator("#guests li").first.wait_for()
    desk.kill()
    page.locator("#lost").wait_for()
    desk.start()
    page.locator("#lost").wait_for(state="hidden")
    page.locator("#query").fill("nguoi thu 7")
    page.get_by_role("button", name="Có mặt: Người thứ 7").click()
    said(page, "Đã ghi nhận: Người thứ 7")
