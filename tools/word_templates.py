"""The shipped Word templates, made from scripts: a change of one can be read, and offices still edit the file in Word"""

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from confplan.rendering.packing import repacked

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
SCRIPTS = Path(__file__).resolve().parent / "word"
MADE = datetime(2024, 1, 1, tzinfo=UTC)
UNUSED = ("/thumbnail", "/stylesWithEffects", "/customXml")
TABLE, KEPT = WD_STYLE_TYPE.TABLE, ("Normal Table", "Table Grid")


def made() -> Iterator[tuple[Path, bytes]]:
    """Yield each file and its bytes; a script in `tools/word` says its `TEMPLATE`, its `TITLE` (with fields) and its document."""
    for script in sorted(SCRIPTS.glob("*.py")):
        module = import_module(f"tools.word.{script.stem}")
        if hasattr(module, "TEMPLATE"):
            document = slim(module.document())
            properties = document.core_properties
            properties.author, properties.title, properties.comments = "", module.TITLE, ""
            properties.created = properties.modified = MADE.replace(tzinfo=None)
            packed = io.BytesIO()
            document.save(packed)
            yield TEMPLATES / module.TEMPLATE, repacked(packed.getvalue(), MADE)


def slim(document: Any) -> Any:
    """Leave out what the library's blank document brings along: a picture of itself, nine tenths of its styles."""
    for part in (document.part.package, document.part):
        for key in [key for key, link in part.rels.items() if link.reltype.endswith(UNUSED)]:
            del part.rels[key]
    for style in [style for style in document.styles if style.type == TABLE and style.name not in KEPT]:
        style.element.getparent().remove(style.element)
    for fonts in document.styles.element.iter(qn("w:rFonts")):
        for name in [name for name in fonts.attrib if str(name).endswith("Theme")]:
            del fonts.attrib[name]
    return document


def main() -> int:
    for file, content in made():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        print(file.relative_to(TEMPLATES.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main())
