"""The shipped Word templates, made from scripts: a change of one can be read, and offices still edit the file in Word"""

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from confplan.rendering.packing import repacked

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
SCRIPTS = Path(__file__).resolve().parent / "word"
MADE = datetime(2024, 1, 1, tzinfo=UTC)


def made() -> Iterator[tuple[Path, bytes]]:
    """Yield each template's file and its bytes: a script in `tools/word` names its `TEMPLATE` and returns its document."""
    for script in sorted(SCRIPTS.glob("*.py")):
        module = import_module(f"tools.word.{script.stem}")
        if hasattr(module, "TEMPLATE"):
            document = module.document()
            properties = document.core_properties
            properties.author, properties.title, properties.comments = "confplan", module.TEMPLATE, ""
            properties.created = properties.modified = MADE.replace(tzinfo=None)
            packed = io.BytesIO()
            document.save(packed)
            yield TEMPLATES / module.TEMPLATE, repacked(packed.getvalue(), MADE)


def main() -> int:
    for file, content in made():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        print(file.relative_to(TEMPLATES.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main())
