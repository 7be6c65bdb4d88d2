"""The body of a Word file, element by element: which of its text somebody says"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from confplan.manuscripts.form_parts import is_form
from confplan.source.packed_xml import Told, read_xml

# Word's own namespace, and that of files in the strict form of ISO 29500
_WORD: Final = ("http://schemas.openxmlformats.org/wordprocessingml/2006/main ", "http://purl.oclc.org/ooxml/wordprocessingml/main ")  # fmt: skip
_UNSAID: Final = frozenset({"del", "moveFrom", "txbxContent", "instrText", "rPrChange", "pPrChange", "rt"})
_MARKS: Final = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_READ: Final = (*_UNSAID, *_MARKS, "tbl", "p", "r", "t", "vanish")
_KINDS: Final = {f"{space}{kind}": kind for space in _WORD for kind in _READ}
_OFF: Final = frozenset({"0", "false", "off"})
_MAIN: Final = "/officeDocument"


def target(relations: bytes) -> str | None:
    """Return the name of the part that holds the body."""
    found: list[str] = []

    def start(_name: str, attributes: Mapping[str, str]) -> None:
        if attributes.get("Type", "").endswith(_MAIN):
            found.append(attributes.get("Target", "").lstrip("/"))

    read_xml(relations, Told(start), spaces=True)
    return found[0] if found else None


@dataclass(slots=True)
class Body:
    """What is said: paragraphs, lists, headings and tables. What is not: deleted and hidden text, text boxes, codes of fields.

    Headers, footers, notes and comments stand in other parts of the file, which nobody opens.
    """

    said: list[str] = field(default_factory=list)
    paragraph: list[str] = field(default_factory=list)
    table: list[str] = field(default_factory=list)  # of the outermost table that is open
    tables: int = 0  # how many are open
    unsaid: int = 0  # how many elements are open of which nothing is said
    in_run: bool = False
    in_text: bool = False
    is_hidden: bool = False

    def read(self, xml: bytes) -> list[str]:
        """Return the paragraphs; one of DAMAGE is raised where this is no body of Word's."""
        read_xml(xml, Told(self._start, self._end, self._text), spaces=True)
        return self.said

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = _KINDS.get(name, "")
        if kind in _UNSAID:
            self.unsaid += 1
        elif kind == "tbl":
            self.tables += 1
        elif kind == "r":
            self.in_run, self.is_hidden = True, False
        elif kind == "vanish" and self.in_run and not self.unsaid:
            self.is_hidden = not any(name.endswith(" val") and value in _OFF for name, value in attributes.items())
        elif kind == "t":
            self.in_text = True
        elif kind in _MARKS and self.in_run:
            self._add(_MARKS[kind])

    def _end(self, name: str) -> None:
        kind = _KINDS.get(name, "")
        if kind in _UNSAID:
            self.unsaid -= 1
        elif kind == "p" and not self.unsaid:
            (self.table if self.tables else self.said).append("".join(self.paragraph))
            self.paragraph.clear()
        elif kind == "tbl":
            self._close_table()
        elif kind == "r":
            self.in_run = False
        elif kind == "t":
            self.in_text = False

    def _text(self, text: str) -> None:
        if self.in_text:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self.unsaid and not self.is_hidden:
            self.paragraph.append(text)

    def _close_table(self) -> None:
        self.tables -= 1
        if not self.tables:
            self.said += [] if is_form(self.table) else self.table
            self.table = []
