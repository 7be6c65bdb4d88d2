"""The pictures of the README: builds plan.yaml and draws the first page of each document"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIDTHS = {"invitations": ("invitation", 620), "run-sheet": ("run-sheet", 620), "banner": ("banner", 1240)}


def first_page(pdf: Path, picture: Path, width: int) -> None:
    size = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-f", "1", *size, pdf, picture.with_suffix("")], check=True)


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "confplan", "build", "plan.yaml", "--out", folder], cwd=ROOT, check=True)
        for document, (name, width) in WIDTHS.items():
            pdf = min(Path(folder, document).glob("*.pdf"))
            first_page(pdf, PICTURES / f"{name}.png", width)
            print(PICTURES / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
