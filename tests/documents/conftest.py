"""A fresh profile of the browser for each test of the stage clock"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext


@pytest.fixture
def context(browser: "Browser") -> Iterator["BrowserContext"]:
    """A profile without a past, in Viet Nam."""
    found = browser.new_context(
        viewport={"width": 1280, "height": 720}, timezone_id="Asia/Ho_Chi_Minh", locale="vi-VN", accept_downloads=True
    )
    found.set_default_timeout(5000)
    yield found
    found.close()
