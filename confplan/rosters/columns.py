"""Under which names the columns of a list of people are known, and in which row those names stand"""

import re
from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.personal import BIRTHS, ID_NUMBERS, PHONES
from confplan.source.cells import Row

HEADER_WITHIN = 15  # rows: titles of the list stand above its header

# The better name first: where a list has two columns for one field, that one is read.
# fmt: off
ALIASES = {
    "name": ("ho va ten", "ho ten", "hoten", "ho ten dai bieu", "ten dai bieu", "ten", "name", "full name"),
    "family": ("ho va ten dem", "ho va chu lot", "ho va dem", "ho dem", "ho lot", "ho"),
    "title": ("chuc danh", "chuc vu", "title", "post"),
    "neighbourhood": (
        "khu pho", "kp", "khu pho ap", "ap", "thon", "to dan pho", "tdp", "khom", "ban", "buon", "xom", "khu dan cu", "to",
        "neighbourhood", "neighborhood",
    ),
    "entry": ("phuong", "phuong xa", "xa phuong", "xa", "dia phuong", "ward"),
    "unit": ("don vi", "don vi cong tac", "co quan", "co quan don vi", "noi cong tac", "unit", "ten tap the", "tap the"),
    "birth_year": BIRTHS,
    "since": ("ngay giu chuc vu", "thoi gian giu chuc vu", "thoi diem giu chuc vu", "giu chuc vu tu", "ngay bo nhiem", "post since"),
    "phone": PHONES,
    "id_number": ID_NUMBERS,
    "gender": ("gioi tinh", "nam nu", "phai", "gender", "sex"),
    "choice": ("chon", "lua chon", "chon loai", "pick", "choice"),
    "note": ("ghi chu", "note", "notes"),
}
# fmt: on
COLLECTIVES = ("ten tap the", "tap the")  # over the names in a list of winners that are no persons
_TOTAL = re.compile(r"(tong cong|tong so|tong|cong)( cong| so)?( nguoi| dai bieu)?( \d.*)?")


@frozen
class Header:
    """The row with the columns' names, and the column of each field that it has"""

    row: Row
    columns: dict[str, int]
    rows_above: int

    def twice(self) -> Iterator[Finding]:
        """Yield a finding for each name that stands over two columns."""
        seen: set[str] = set()
        for column, written in enumerate(self.row.texts()):
            key = bare(written)
            if key in seen and any(key in aliases for aliases in ALIASES.values()):
                yield Finding("duplicate-column", Severity.ERROR, self.row.place(column), _twice(written))
            seen |= {key} if key else set()


def header_of(rows: Sequence[Row], each: str | None, also: Sequence[str] = ()) -> Header | None:
    """Return the first of the rows on top that names a column for people's names, by itself or beside other known ones.

    `each` is the list of which the group takes people: a column may have its name. `also` may stand over names too.
    """
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        written = [bare(cell) for cell in row.texts()]
        columns = dict(_columns(written, each, also))
        if "name" in columns and len(columns) >= min(2, sum(map(bool, written))):
            return Header(row, columns, number)
    return None


def is_total(row: Row) -> bool:
    """Tell the row under a list that counts it."""
    first = next((text for cell in row.raw if (text := cell.strip())), "")
    return first[:1] in "TtCc" and _TOTAL.fullmatch(bare(first)) is not None


def _columns(written: list[str], each: str | None, also: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield each field and its column; what the list takes people from (`each: thôn`) is no neighbourhood in it."""
    own = bare(each) if each else ""
    for field, known in ALIASES.items():
        aliases = (*known, *also) if field == "name" else known
        names = (*aliases, own) if field == "entry" and own else tuple(one for one in aliases if one != own)
        column = next((written.index(name) for name in names if name in written), _longer(written, names))
        if column is not None:
            yield field, column


def _longer(written: list[str], names: Sequence[str]) -> int | None:
    """Return the column whose name says more: `Họ và tên đại biểu dự`. A single word says too little for that."""
    starts = tuple(f"{name} " for name in names if " " in name)
    return next((column for column, name in enumerate(written) if name.startswith(starts)), None) if starts else None


def _twice(written: str) -> Text:
    return Text(
        f"cột “{written}” đã có ở bên trái; cột ở đây không được dùng",
        f"there is a column “{written}” on the left already; this one is not used",
    )
