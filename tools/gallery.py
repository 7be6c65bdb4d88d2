"""The gallery docs/documents.md with a picture of every document: `python -m tools.gallery` draws what has changed"""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageOps

from confplan.case import Case
from confplan.documents.document import View
from confplan.documents.index import document, document_names
from confplan.loading import load
from confplan.rendering.rendering import render
from confplan.rendering.template_files import SHARED, Template, shipped, templates

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures" / "documents"
FRESH = PICTURES / "drawn-from.json"
TODAY, STAMP = date(2024, 7, 1), "1a2b3c4d, 01/07/2024"
WIDTHS, COLOURS, LARGEST = (720, 640, 560, 480, 400), 24, 60_000  # pixels; bytes
MARGIN = 24  # pixels around what is left of a drawing
DRAWN_FROM = ("pdf", "svg", "html")
WORDS = {
    "vi": ("Các giấy tờ", "Dạng tệp", "In ra", "Trang đầu của", "Khác"),
    "en": ("The documents", "Formats", "How to get it", "The first page of", "Others"),
}
INTRO = {
    "vi": "Mọi giấy tờ mà một kế hoạch in ra, kèm trang đầu. `confplan build` in tất cả; `confplan render` in từng loại. Muốn sửa theo mẫu của cơ quan, xem [mẫu của riêng bạn](templates.vi.md).",
    "en": "Every document that a plan prints, with its first page. `confplan build` prints them all, `confplan render` one of them. To change them after your office's own, see [templates of your own](templates.md).",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A document with its view of the plan that its picture shows"""

    name: str
    view: View
    template: Template

    @property
    def fingerprint(self) -> str:
        """What the picture was drawn from: the templates, those that they share, and the view"""
        files = [file for folder in (self.name, SHARED) for file in sorted((shipped() / folder).glob("*"))]
        parts = [file.read_bytes() for file in files if file.is_file() and file.suffix != ".docx"]
        return hashlib.sha256(b"\0".join([*parts, *(one.encode() for one in _told(self.view))])).hexdigest()[:16]


def _told(value: object) -> Iterator[str]:
    """Yield every value of a view, in an order that is the same in each run."""
    match value:
        case Mapping():
            yield from (text for item in value.items() for text in _told(item))
        case frozenset():
            yield from sorted(text for one in value for text in _told(one))
        case list() | tuple():
            yield from (text for one in value for text in _told(one))
        case _ if is_dataclass(value):
            yield from (text for field in fields(value) for text in _told(getattr(value, field.name)))
        case _:
            yield str(value)


@cache
def settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / "tools" / "gallery.toml").read_text(encoding="utf-8"))


@cache
def case_of(plan: str) -> Case:
    found = load(ROOT / plan, today=TODAY).case
    if found is None:
        raise LookupError(plan)
    return found


def entries() -> Iterator[Entry]:
    """Yield every document with what its picture is drawn from: the page of its own name rather than another."""
    for name in document_names():
        offered = [one for one in templates(name) if one.format in DRAWN_FROM]
        best = min(offered, key=lambda one: (DRAWN_FROM.index(one.format), one.output != name))
        yield Entry(name, document(name).view(case_of(settings()["plans"].get(name, "plan.yaml"))), best)


def known() -> dict[str, str]:
    """Return from what each picture was drawn."""
    found: dict[str, str] = json.loads(FRESH.read_text(encoding="utf-8")) if FRESH.is_file() else {}
    return found


def page(language: str) -> str:
    """Return the gallery in a language."""
    heading, *_, other = WORDS[language]
    named = [name for group in settings()["group"] for name in group["documents"]]
    left = [name for name in document_names() if name not in named]
    groups = [*settings()["group"], {language: other, "documents": left}]
    parts = [f"# {heading}\n\n{INTRO[language]}\n"]
    for group in groups:
        here = [name for name in group["documents"] if name in document_names()]
        if here:
            parts += [f"\n## {group[language]}\n", *(_section(name, language) for name in here)]
    return "".join(parts)


def _section(name: str, language: str) -> str:
    _, formats, how, picture, _ = WORDS[language]
    kinds = ", ".join(dict.fromkeys(one.format for one in templates(name)))
    use = settings()["use"].get(name, {}).get(language)
    summary = document(name).summary
    said = [summary.vi if language == "vi" else summary.en, *([use] if use else [])]
    return (
        f"\n### {name}\n\n{'. '.join(said)}.\n\n{formats}: {kinds}. {how}: `confplan render {name}`\n\n"
        f"![{picture} {name}](pictures/documents/{name}.png)\n"
    )


def draw(entry: Entry) -> None:
    """Draw the first page, as small as a page of documents bears."""
    content = render(entry.template, entry.view, context={"stamp": STAMP})
    with tempfile.TemporaryDirectory() as folder:
        drawn = Path(folder, "page.png")
        if entry.template.format == "pdf":
            Path(folder, "page.pdf").write_bytes(content)
            scale = ["-scale-to-x", str(2 * WIDTHS[0]), "-scale-to-y", "-1"]
            call = ["pdftoppm", "-png", "-singlefile", "-f", "1", *scale, str(Path(folder, "page.pdf"))]
            subprocess.run([*call, str(drawn.with_suffix(""))], check=True)
        else:
            _shoot(content, Path(folder, f"page.{entry.template.format}"), drawn)
        (PICTURES / f"{entry.name}.png").write_bytes(small(_framed(Image.open(drawn).convert("RGB"))))


def _shoot(content: bytes, file: Path, drawn: Path) -> None:
    from playwright.sync_api import sync_playwright

    file.write_bytes(content)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": 1280, "height": 1000}, device_scale_factor=2)
        shown.goto(file.as_uri())
        if file.suffix == ".svg":
            shown.locator("svg").first.screenshot(path=drawn)
        else:
            shown.screenshot(path=drawn)
        browser.close()


def _framed(picture: Image.Image) -> Image.Image:
    """Return the picture without what is white above and below a drawing that is wider than its page, in a thin frame."""
    inner = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    if inner and picture.width > picture.height:
        picture = picture.crop((0, max(inner[1] - MARGIN, 0), picture.width, min(inner[3] + MARGIN, picture.height)))
    return ImageOps.expand(picture, border=2, fill="#b0b0b0")


def small(picture: Image.Image) -> bytes:
    """Return the picture with few colours, as wide as its size in bytes allows."""
    made = b""
    for width in WIDTHS:
        scaled = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
        file = io.BytesIO()
        scaled.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        made = file.getvalue()
        if len(made) <= LARGEST:
            break
    return made


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    drawn, every = known(), list(entries())
    for entry in every:
        if drawn.get(entry.name) != entry.fingerprint or not (PICTURES / f"{entry.name}.png").is_file():
            draw(entry)
            print(PICTURES / f"{entry.name}.png")
    for left in PICTURES.glob("*.png"):
        if left.stem not in document_names():
            left.unlink()
    fresh = {entry.name: entry.fingerprint for entry in every}
    FRESH.write_text(json.dumps(fresh, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for name, language in (("documents.md", "en"), ("documents.vi.md", "vi")):
        (ROOT / "docs" / name).write_text(page(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
