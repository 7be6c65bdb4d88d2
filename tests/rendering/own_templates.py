"""Templates of an office, written for a test into its own folder"""

from pathlib import Path

from docx import Document

from confplan.rendering.template_files import ENGINES, Template

SERIF = '#set text(font: "Liberation Serif", fallback: false)\n'


def own(folder: Path, body: str, name: str = "paper.html") -> Template:
    """Write a template of the document `paper` into the office's folder."""
    output, *suffixes = name.split(".")
    file = part(folder, f"paper/{name}", body)
    return Template("paper", output, suffixes[0], ENGINES[tuple(suffixes)], file, folder / "templates")


def part(folder: Path, name: str, body: str) -> Path:
    """Write a file that templates include, extend or import."""
    file = folder / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith(".docx"):
        document = Document()
        document.add_paragraph(body)
        document.save(str(file))
        return file
    file.write_text(body, encoding="utf-8")
    return file
