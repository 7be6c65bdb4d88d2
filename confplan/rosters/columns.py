"""Under which names the columns of a list of people are known, and in which rows those names stand"""

from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.personal import BIRTHS, ID_NUMBERS, PHONES
from confplan.patterns import regex
from confplan.source.cells import Row

HEADER_WITHIN = 40  # rows: a letterhead and titles of the list stand above its header
_SAMPLE = 60  # rows of a list by which a column without a name is known

# The better name first: where a list has two columns for one field, that one is read.
# fmt: off
ALIASES = {
    "name": ("ho va ten", "ho ten", "hoten", "ho chu dem va ten", "ho chu dem ten", "ho ten dai bieu", "ten dai bieu", "ong ba", "ten", "name", "full name"),
    "family": ("ho va ten dem", "ho va ten lot", "ho va chu lot", "ho va dem", "ho ten dem", "ho dem", "ho lot", "ho chu lot", "ho"),
    "title": ("chuc danh", "chuc vu", "title", "post"),
    "neighbourhood": (
        "khu pho", "kp", "kp so", "so kp", "khu pho so", "thuoc khu pho", "khu pho ap", "ap", "thon", "to dan pho", "tdp", "khom", "ban", "buon", "xom", "khu dan cu", "to",
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
    "note": ("ghi chu", "gc", "note", "notes"),
    "born_male": ("nam sinh nam", "ngay sinh nam", "ngay thang nam sinh nam"),
    "born_female": ("nam sinh nu", "ngay sinh nu", "ngay thang nam sinh nu"),
    "male": ("nam",),
    "female": ("nu",),
}
# fmt: on
NUMBERS = frozenset({"stt", "tt", "so tt", "st", "so thu tu", "thu tu", "no"})
COLLECTIVES = ("ten tap the", "tap the")  # over the names in a list of winners that are no persons
_TOTAL = regex(
    r"(tong cong|tong so|tong|cong)( cong| so)?( nguoi| dai bieu)?( [ivx]+)*( \d.*)?|(tong|cong) .* \d+( nguoi| dai bieu| dong chi| d c)?|(an dinh |tong cong )?danh sach( nay)?( gom)?( co) .*"
)


@frozen
class Header:
    """The row with the columns' names, and the column of each field that it has

    A header of two lines takes `height` 2; then `row` is the upper one. `number` is the column that counts the people.
    """

    row: Row
    columns: dict[str, int]
    rows_above: int
    height: int = 1
    number: int | None = None

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
    A second line of names below merged cells belongs to the first.
    """
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        upper = [bare(cell) for cell in row.texts()]
        if not any(upper):
            continue
        lower = _second_line(upper, rows[number + 1]) if number + 1 < len(rows) else None
        for height, written in ((2, lower), (1, upper)):
            columns = dict(_columns(written, each, also)) if written else {}
            if "name" in columns and len(columns) >= min(2, sum(map(bool, written or ()))):
                below = rows[number + height : number + height + _SAMPLE]
                counts = next((column for column, name in enumerate(upper) if name in NUMBERS), None)
                return Header(row, _with_given(columns, upper, below), number, height, counts)
    return None


def _second_line(upper: list[str], row: Row) -> list[str] | None:
    """Return the names of a header of two lines, those below a merged cell with its words before them; None for one line.

    What it says again is a cell merged downwards. The second line stands only below cells that go on to the right, and
    holds at least one name in a column that the first leaves empty.
    """
    lower = [name if name not in upper[at : at + 1] else "" for at, name in enumerate(map(bare, row.texts()))]
    written = [*upper, *[""] * (len(lower) - len(upper))]
    below = [column for column, name in enumerate(lower) if name]
    if not below or not any(not written[column] for column in below):
        return None
    over = {column: _over(written, column) for column in below}
    if any(not name or lower[column][0].isdigit() for column, name in over.items()):
        return None
    return [_joined(over[column], lower[column]) if column in over else name for column, name in enumerate(written)]


def _over(upper: list[str], column: int) -> str:
    """Return the name of the merged cell above; nothing where the cell above is one alone."""
    if upper[column]:
        is_merged = column + 1 < len(upper) and not upper[column + 1]
        return upper[column] if is_merged else ""
    return next((name for name in reversed(upper[:column]) if name), "")


def _joined(over: str, below: str) -> str:
    """Return what a column below a merged cell is called: `Họ và tên` over `Tên` is `Tên`, `Năm sinh` over `Nữ` both."""
    known = {name for field in ("name", "family") for name in ALIASES[field]}
    return below if below in known else f"{over} {below}"


def _with_given(columns: dict[str, int], written: list[str], rows: Sequence[Row]) -> dict[str, int]:
    """Take a column without a name, right of that of the names, for given names: one merged cell stands over both."""
    column = columns["name"] + 1
    if "family" in columns or column in columns.values() or (column < len(written) and written[column]):
        return columns
    named = [row.text(column) for row in rows if row.text(column - 1)]
    given = [text for text in named if text and " " not in text and text.isalpha()]
    return {**columns, "family": column - 1, "name": column} if len(given) * 2 > len(named) else columns


def is_total(row: Row) -> bool:
    """Tell the row under a list that counts it."""
    first = next((text for cell in row.raw if (text := cell.strip())), "")
    return first[:1] in "TtCcDdẤấ(" and _TOTAL.fullmatch(bare(first)) is not None


def _columns(written: list[str], each: str | None, also: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield each field and its column; what the list takes people from (`each: thôn`) is no neighbourhood in it."""
    own = bare(each) if each else ""
    for field, known in ALIASES.items():
        aliases = (*known, *also) if field == "name" else known
        names = (*aliases, own) if field == "entry" and own else tuple(one for one in aliases if one != own)
        column = next((written.index(name) for name in names if name in written), _longer(written, names))
        if column is not None:
            yield field, column
        if field == "title" and column is not None and (other := _longer(written[column + 1 :], names)) is not None:
            yield "other_title", column + 1 + other


def _longer(written: list[str], names: Sequence[str]) -> int | None:
    """Return the column whose name says more: `Họ và tên đại biểu dự`. A single word says too little for that."""
    starts = tuple(f"{name} " for name in names if " " in name)
    return next((column for column, name in enumerate(written) if name.startswith(starts)), None) if starts else None


def _twice(written: str) -> Text:
    return Text(
        f"cột “{written}” đã có ở bên trái; cột ở đây không được dùng",
        f"there is a column “{written}” on the left already; this one is not used",
    )
