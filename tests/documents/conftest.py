"""One browser for all tests of the stage clock; a fresh profile for each"""

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Debian's Chromium; a superuser's needs to run without its sandbox."""
    from playwright.sync_api import sync_playwright

    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=shutil.which("chromium"), args=[*alone, "--disable-gpu"])
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: "Browser") -> Iterator["BrowserContext"]:
    """A profile without a past, in Viet Nam."""
    found = browser.new_context(
        viewport={"width": 1280, "height": 720}, timezone_id="Asia/Ho_Chi_Minh", locale="vi-VN", accept_downloads=True
    )
    found.set_default_timeout(5000)
    yield found
    found.close()
