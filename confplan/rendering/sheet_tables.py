"""The tables of a sheet template, read from the HTML that Jinja made"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_WIDTH = re.compile(r"width:\s*([0-9]+(?:\.[0-9]+)?)")
_HEIGHT = re.compile(r"height:\s*([0-9]+(?:\.[0-9]+)?)")
_SPACES = re.compile(r"[ \t\r\n]+")
_BREAKS = frozenset({"br", "p", "div"})
MOST_COLUMNS, MOST_ROWS = 200, 5000  # that one cell may take


@dataclass(slots=True)
class Cell:
    """One cell: its text, what it holds (`text`, `words`, `number`, `money`, `time`, `date`), its looks, and how many rows and columns

    `formula` names other cells by their `names` in braces: `COUNTA({signed})`; its text is what it gives at first.
    The words of the `note` show when one points at the cell. `choices` names the cells of what may be chosen in it.
    What is typed into a cell of `words` stays as it is typed: a telephone number keeps its 0. `style` is its colours and
    the size of its letters, as the template has written them.
    """

    text: str = ""
    kind: str = "text"
    looks: frozenset[str] = frozenset()
    across: int = 1
    down: int = 1
    formula: str = ""
    names: frozenset[str] = frozenset()
    note: str = ""
    choices: str = ""
    style: str = ""


@dataclass(slots=True)
class Table:
    """One sheet: its name, the widths of its columns in letters, its rows, and how many of them are repeated as head

    `heights` are the least heights of rows in points. The words of the `footer` stand beside the number of each page.
    Of a locked sheet only the cells that look like an `entry` can be written in; a hidden one holds what others name.
    The paper is `a4` or `a3`; a sheet of one page is made as small as that takes.
    """

    name: str
    widths: list[float] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)
    head: int = 0
    heights: dict[int, float] = field(default_factory=dict)
    is_portrait: bool = False
    footer: str = ""
    is_locked: bool = False
    is_hidden: bool = False
    paper: str = "a4"
    is_one_page: bool = False


def tables(markup: str) -> list[Table]:
    """Return the tables of a page in their order; text outside of tables is left out."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Table] = []
        self._cell: Cell | None = None
        self._row_looks: frozenset[str] = frozenset()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._cell = None
            self.found.append(_table(given, given.get("data-sheet", f"{len(self.found) + 1}")))
        elif not self.found:
            return
        elif tag == "col":
            width = _WIDTH.search(given.get("style", ""))
            self.found[-1].widths.append(float(width[1]) if width else 0)
        elif tag == "tr":
            if height := _HEIGHT.search(given.get("style", "")):
                self.found[-1].heights[len(self.found[-1].rows)] = float(height[1])
            self.found[-1].rows.append([])
            self._row_looks = frozenset(given.get("class", "").split())
        elif tag in {"td", "th"} and self.found[-1].rows:
            self._open(tag, given)
        elif tag in _BREAKS and self._cell and self._cell.text:
            self._cell.text += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"} and self._cell:
            self._cell.text = "\n".join(line.strip(" ") for line in self._cell.text.split("\n")).strip("\n")
            self._cell = None
        elif tag == "thead" and self.found:
            self.found[-1].head = len(self.found[-1].rows)

    def handle_data(self, data: str) -> None:
        if self._cell:
            self._cell.text += _SPACES.sub(" ", data)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        looks = self._row_looks | frozenset(given.get("class", "").split()) | ({"head"} if tag == "th" else set())
        self._cell = Cell(
            kind=given.get("data-type", "text"),
            looks=looks,
            across=_span(given.get("colspan", ""), MOST_COLUMNS),
            down=_span(given.get("rowspan", ""), MOST_ROWS),
            formula=given.get("data-formula", ""),
            names=frozenset(given.get("data-in", "").split()),
            note=given.get("data-note", ""),
            choices=given.get("data-choices", ""),
            style=given.get("style", ""),
        )
        self.found[-1].rows[-1].append(self._cell)


def _table(given: dict[str, str], name: str) -> Table:
    return Table(
        name,
        is_portrait=given.get("data-page") == "portrait",
        footer=given.get("data-footer", ""),
        is_locked="data-locked" in given,
        is_hidden="data-hidden" in given,
        paper=given.get("data-paper", "a4"),
        is_one_page=given.get("data-pages") == "1",
    )


def _span(written: str, most: int) -> int:
    """As browsers read it: what is no whole number is 1."""
    return min(max(1, int(written)), most) if written.isascii() and written.isdigit() else 1
