"""The pictures of the README: builds plan.yaml and draws the first page of each document"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PAGES = {
    "invitation": ("invitations/invitations.pdf", 620),
    "card": ("invitations/cards.pdf", 620),
    "run-sheet": ("run-sheet/run-sheet.pdf", 900),
    "banner": ("banner/banner.pdf", 900),
}


def first_page(pdf: Path, picture: Path, width: int) -> None:
    size = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-f", "1", *size, pdf, picture.with_suffix("")], check=True)


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "confplan", "build", "plan.yaml", "--out", folder], cwd=ROOT, check=True)
        for name, (pdf, width) in PAGES.items():
            first_page(Path(folder, pdf), PICTURES / f"{name}.png", width)
            print(PICTURES / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
