"""Pages of the stage clock in a real browser, whose clock the test sets"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import BrowserContext, Page

from confplan.case import Case
from tests.documents.printing import printed, view_of

HOME = ZoneInfo("Asia/Ho_Chi_Minh")
PATIENCE = 250  # looks, twenty milliseconds apart


def written(case: Case, folder: Path, name: str = "stage-clock.html") -> Path:
    """Write the stage clock of a case, as it would lie on a memory stick."""
    file = folder / name
    file.write_bytes(printed("stage-clock", view_of("stage-clock", case), "html"))
    return file


@dataclass(frozen=True, slots=True)
class Desk:
    """An open page, what went wrong in it, and the requests that left the machine"""

    page: Page
    faults: list[str]
    requests: list[str]

    @property
    def view(self) -> str:
        return str(self.page.evaluate("document.body.dataset.view"))

    def press(self, *keys: str) -> None:
        """Press keys half a minute's slip apart: what is pressed twice at once counts once."""
        for key in keys:
            self.page.keyboard.press(key)
            self.page.clock.run_for(1000)

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """Let the time of the first day pass until that moment, as while nobody touches the machine."""
        now = dt.datetime.fromtimestamp(self.page.evaluate("Date.now()") / 1000, HOME)
        then = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
        self.page.clock.fast_forward(int((then - now).total_seconds() * 1000) - 250)
        self.page.clock.run_for(250)
        self.page.evaluate("notice('')")

    def says(self, name: str) -> str:
        """Return what the view that is open says at a place."""
        return self.page.locator(f'main:not([hidden]) [data-say="{name}"]').first.inner_text()

    def lines(self, name: str) -> list[str]:
        return self.page.locator(f'main:not([hidden]) [data-list="{name}"] li').all_inner_texts()

    def expected(self) -> list[str]:
        """Return the column of actual and expected times of the operator's list."""
        return self.page.locator('[data-cell="expected"]').all_inner_texts()


def opened(context: BrowserContext, file: Path, at: dt.datetime, view: str = "operator") -> Desk:
    """Open the page at a moment in Viet Nam; from there on time passes only when the test says so."""
    page = context.new_page()
    desk = watched(page)
    page.clock.install(time=at - dt.timedelta(minutes=1))
    page.goto(f"{file.as_uri()}#{view}")
    page.clock.pause_at(at)
    page.evaluate("notice('')")
    return desk


def watched(page: Page) -> Desk:
    faults: list[str] = []
    requests: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    page.on("request", lambda request: requests.append(request.url))
    return Desk(page, faults, requests)


def until(page: Page, expression: str) -> None:
    """Wait for what another window sends; the page itself allows no text to become a program."""
    for _ in range(PATIENCE):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    raise TimeoutError(expression)
