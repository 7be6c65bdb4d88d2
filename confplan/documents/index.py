"""All documents, found by their files"""

from importlib import import_module
from pathlib import Path

from confplan.documents.document import Document

_NOT_DOCUMENTS = frozenset({"__init__", "index", "document"})


def document_names() -> tuple[str, ...]:
    """Return the names of all documents, without importing any."""
    files = Path(__file__).parent.glob("*.py")
    return tuple(sorted(file.stem.replace("_", "-") for file in files if file.stem not in _NOT_DOCUMENTS))


def document(name: str) -> Document:
    """Return the document of that name; KeyError where there is none."""
    if name not in document_names():
        raise KeyError(name)
    found: Document = import_module(f"confplan.documents.{name.replace('-', '_')}").document
    return found
