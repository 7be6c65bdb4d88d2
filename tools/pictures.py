"""The pictures of the README: builds plan.yaml and draws the first page of each document, and the stage clock"""

import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PAGES = {
    "invitation": ("invitations/invitations.pdf", 620),
    "card": ("invitations/cards.pdf", 620),
    "run-sheet": ("run-sheet/run-sheet.pdf", 900),
    "banner": ("banner/banner.pdf", 900),
}
CLOCKS = {
    "stage-clock-operator": ("operator", 30),
    "stage-clock-speaker": ("speaker", 39),
}  # each at so many past eight


def first_page(pdf: Path, picture: Path, width: int) -> None:
    size = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-f", "1", *size, pdf, picture.with_suffix("")], check=True)


def clock(page_file: Path, picture: Path, view: str, minute: int) -> None:
    """Draw a view of the stage clock on the morning of the plan, two minutes behind."""
    from playwright.sync_api import sync_playwright

    def at(minute: int) -> datetime:
        return datetime(2024, 7, 26, 1, minute, 30, tzinfo=UTC)

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 720}, timezone_id="Asia/Ho_Chi_Minh")
        page.clock.install(time=at(1))
        page.goto(f"{page_file.as_uri()}#{view}")
        for passed in (2, 14, 26, minute):
            page.clock.pause_at(at(passed))
            page.keyboard.press("n" if passed != minute else "1" if view == "operator" else "2")
        page.evaluate("notice('')")
        page.clock.run_for(1000)
        page.screenshot(path=picture)
        Image.open(picture).quantize(64).save(picture, optimize=True)
        browser.close()


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "confplan", "build", "plan.yaml", "--out", folder], cwd=ROOT, check=True)
        for name, (pdf, width) in PAGES.items():
            first_page(Path(folder, pdf), PICTURES / f"{name}.png", width)
            print(PICTURES / f"{name}.png")
        for name, (view, minute) in CLOCKS.items():
            clock(Path(folder, "stage-clock/stage-clock.html"), PICTURES / f"{name}.png", view, minute)
            print(PICTURES / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
