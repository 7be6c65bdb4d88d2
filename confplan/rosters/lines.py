"""The lines of a list below its header: those of people, those that divide or count it, and the signatures at its end"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from confplan.folding import bare, same
from confplan.patterns import regex
from confplan.rosters.columns import Header, is_total
from confplan.rosters.ditto import spelled_out
from confplan.source.cells import Row

PERSONAL = ("title", "other_title", "neighbourhood", "birth_year", "phone", "id_number", "born_male", "born_female")
_OWN = (*PERSONAL, "unit", "since", "gender")
_TAIL = 30  # rows at the end among which signatures are looked for, where people are not counted
_SIGNATURES = 3  # side by side
_COUNTED = regex(r"[(]?[0-9]{1,6}[.)]?")
_NUMERAL = regex(r"[(]?(?:[IVXLC]{1,6}|[A-ZĐ])[.)/:]?")
_LEADING = regex(r"^(?:[IVXLC]+|[A-ZĐ]|[0-9]+(?:\.[0-9]+)*)\s*[.)/:-]\s*")
_COUNT = regex(r"\s*[(:][^()]*[0-9]+[^()]*\)?\s*$|[:;,.]\s*$")
# Words with which the name of a body or of a group begins, and no person's; marks are kept, since Đoàn and Trương are families.
_GROUPS = regex(
    r"(?:phường|xã|thị trấn|đặc khu|quận|huyện|thành phố|tỉnh|khu phố|kp|ấp|thôn|khóm|buôn|tổ dân phố|tổ \d|chi bộ|đảng ủy"
    r"|đảng bộ|ban |ủy ban|ubnd|ubmttq|hội đồng|hội |đoàn thanh niên|đoàn tncs|đoàn thể|đoàn phường|khối|nhóm|đơn vị|đại biểu"
    r"|danh sách|ghi chú|thành phần|khách mời|cán bộ|công chức|phòng|sở |trường (?:tiểu|trung|mầm|thpt|thcs|đại)|công an|quân sự"
    r"|mặt trận|lãnh đạo|các |những |bí thư|trưởng|phó |chức danh|điểm cầu|cụm )"
)
_SIGNED = regex(
    r"(?:nguoi|can bo|don vi)? ?lap (?:bieu|danh sach|bang)?|nguoi (?:lap|lam|tong hop|kiem tra)(?: .*)?|xac nhan(?: cua)?(?: .*)?"
    r"|(?:tm|t m|kt|k t|tl|tuq) .+|thu truong(?: .*)?"
    r"|ky (?:ten|ghi|va|ho|dong).*|(?:.+ )?ngay(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{2,4})?|noi nhan|ghi chu .+"
)


class Line(NamedTuple):
    """A row of somebody: its texts with marks spelled out, and under which entry's heading it stands"""

    row: Row
    texts: list[str]
    name: str
    entry: str | None


def lines_of(header: Header, rows: Sequence[Row], known: Mapping[str, str] | None) -> Iterator[Line]:
    """Yield the rows that hold people, or should: without a name where other cells say that somebody is meant.

    `known` are the entries (wards) by their folded names: a heading that is one of them is whose people follow. None
    for a list in which bodies stand among the names.
    """
    end = _end(rows, _last_counted(rows, header))
    entry, number = None, header.number
    names = {header.columns[field] for field in ("name", "family") if field in header.columns}
    for row, texts in spelled_out(rows[:end], names):
        name = _name(texts, header.columns)
        if name and number is not None and number < len(texts) and texts[number].isdecimal():
            yield Line(row, texts, name, entry)  # almost all are
            continue
        if is_total(row) or (not name and _is_row_of_numbers(texts)):
            continue
        if not any(_at(texts, header.columns.get(field)) for field in _OWN) and _is_heading(name, texts, header, known):
            entry = _entry(texts, known or {}, entry)
        elif name or any(_at(texts, header.columns.get(field)) for field in PERSONAL):
            yield Line(row, texts, name, entry)


def _last_counted(rows: Sequence[Row], header: Header) -> int | None:
    """Return where the last row with a number of its own stands; None in a list that does not count its people."""
    return next((at for at in range(len(rows) - 1, -1, -1) if _is_counted(rows[at], header)), None)


def _name(texts: list[str], columns: Mapping[str, int]) -> str:
    """Return the whole name, also where a list keeps family and given names in two columns; figures alone are none."""
    column = columns["name"]
    given = texts[column] if column < len(texts) else ""
    if not given or not (given[0].isalpha() or any(map(str.isalpha, given))):
        return ""
    family = _at(texts, columns["family"]) if "family" in columns else ""
    return f"{family} {given}" if family else given


def _at(texts: list[str], column: int | None) -> str:
    return texts[column] if column is not None and column < len(texts) else ""


def _is_counted(row: Row, header: Header) -> bool:
    """Tell a row that has a number in the column of numbers."""
    column = header.number
    if column is None or column >= len(row.raw):
        return False
    return _COUNTED.fullmatch(row.raw[column].strip()) is not None


def _is_row_of_numbers(texts: list[str]) -> bool:
    """Tell the row that numbers the columns: (1) (2) (3) …"""
    written = [text.strip("()[]") for text in texts if text]
    if len(written) < len("12") or not all(map(str.isdecimal, written)):
        return False
    first = int(written[0])
    return [int(number) for number in written] == list(range(first, first + len(written)))


def _is_heading(name: str, texts: list[str], header: Header, known: Mapping[str, str] | None) -> bool:
    """Tell a row that says nothing of anybody but, at most, a name: the heading of those who follow, or a remark."""
    number = _at(texts, header.number)
    if not name or _NUMERAL.fullmatch(number):
        return True
    if known is None or _COUNTED.fullmatch(number):
        return False
    plain = same(_LEADING.sub("", name))
    return plain in known or bool(_GROUPS.match(f"{plain} ")) or plain[:1].isdecimal()


def _entry(texts: list[str], known: Mapping[str, str], before: str | None) -> str | None:
    """Return the entry that the heading names, else the one before it: a ward's list has groups of its own."""
    written = [text for text in texts if text and not _NUMERAL.fullmatch(text)]
    said = (_COUNT.sub("", _LEADING.sub("", text)) for text in (*written, " ".join(written)))
    return next((known[key] for text in said if (key := same(text)) in known), before)


def _end(rows: Sequence[Row], counted: int | None) -> int:
    """Return where the signatures begin below a list: after all who are counted, and no fuller row follows."""
    start = max(len(rows) - _TAIL, 0) if counted is None else counted + 1
    for at in range(max(start, 1), len(rows)):
        if _is_signed(rows[at]):
            later = (sum(map(bool, row.texts())) for row in rows[at + 1 :])
            return at if counted is not None or all(filled <= _SIGNATURES for filled in later) else len(rows)
    return len(rows)


def _is_signed(row: Row) -> bool:
    return any(text and _SIGNED.fullmatch(bare(text)) for text in row.texts())
