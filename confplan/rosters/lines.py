"""The lines of a list below its header: those of people, those that divide or count it, and the signatures at its end"""

import re
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
_TOGETHER = 256
_SIGNATURES = 3  # side by side
_OF_A_COLUMN = regex(r"[(\[]?([0-9]{1,2})[)\]]?(?: *=.*)?")
# What stands in place of a name where a post is vacant, or nobody has been named yet.
_NOBODY = regex(
    r"[(\[]?(?:(?:hiện |còn |tạm )?(?:khuyết|trống|vắng)(?: mặt| người| chức danh| nhân sự)?"
    r"|(?:hiện )?chưa (?:có|cử|bầu|rõ|xác định|bổ nhiệm|kiện toàn|bố trí|phân công)(?: .*)?|không có(?: .*)?)[)\]]?[.…]*",
    re.IGNORECASE,
)
_NOBODYS = frozenset({"hiệ", "còn", "tạm", "khu", "trố", "vắn", "chư", "khô"})  # how all of these begin: few names do
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


class Lines(NamedTuple):
    """Rows of people under one entry's heading, or under none: of each the texts with marks spelled out, and the name"""

    entry: str | None
    rows: list[Row]
    texts: list[Sequence[str]]
    names: list[str]

    def take(self, rows: Sequence[Row], texts: Sequence[Sequence[str]], names: Sequence[str]) -> None:
        """Let more rows be among them."""
        self.rows.extend(rows)
        self.texts.extend(texts)
        self.names.extend(names)

    def parts(self) -> "Iterator[Lines]":
        """Yield some hundred of them at a time, few enough for the processor to keep them at hand: half of the time."""
        for at in range(0, len(self.rows), _TOGETHER):
            some = slice(at, at + _TOGETHER)
            yield Lines(self.entry, self.rows[some], self.texts[some], self.names[some])


def lines_of(header: Header, rows: Sequence[Row], known: Mapping[str, str] | None) -> Iterator[Lines]:
    """Yield the rows that hold people, or should: without a name where other cells say that somebody is meant.

    `known` are the entries (wards) by their folded names: a heading that is one of them is whose people follow. None
    for a list in which bodies stand among the names.
    """
    end = _end(rows, _last_counted(rows, header))
    found = spelled_out(rows[:end], {header.columns[field] for field in ("name", "family") if field in header.columns})
    names = _names(found, header.columns)
    lines = Lines(None, [], [], [])
    at = 0
    for odd in (*_odd(found, names, header.number), len(found)):
        lines.take(rows[at:odd], found[at:odd], names[at:odd])
        at = odd + 1
        if odd == len(found) or is_total(rows[odd]) or _numbers_columns(found[odd], has_name=bool(names[odd])):
            continue
        name, texts = names[odd], found[odd]
        if not any(_at(texts, header.columns.get(field)) for field in _OWN) and _is_heading(name, texts, header, known):
            yield lines
            lines = Lines(_entry(texts, known or {}, lines.entry), [], [], [])
        elif name or any(_at(texts, header.columns.get(field)) for field in PERSONAL):
            lines.take([rows[odd]], [texts], [name])
    yield lines


def _odd(found: Sequence[Sequence[str]], names: Sequence[str], number: int | None) -> list[int]:
    """Return which rows need a second look: those without a name, and those that are not counted. Few lists have many."""
    if number is None:
        return list(range(len(found)))
    numbers = _column(found, number)
    if all(names) and all(map(str.isdecimal, numbers)):
        return []
    return [
        at for at, (name, number) in enumerate(zip(names, numbers, strict=True)) if not (name and number.isdecimal())
    ]


def _last_counted(rows: Sequence[Row], header: Header) -> int | None:
    """Return where the last row with a number of its own stands; None in a list that does not count its people."""
    return next((at for at in range(len(rows) - 1, -1, -1) if _is_counted(rows[at], header)), None)


def _names(found: Sequence[Sequence[str]], columns: Mapping[str, int]) -> list[str]:
    """Return the whole names, also where a list keeps family and given names in two columns; figures alone are none."""
    written = _column(found, columns["name"])
    given = [name if name[:1].isalpha() or any(map(str.isalpha, name)) else "" for name in written]
    given = ["" if name.lstrip("([")[:3].lower() in _NOBODYS and _NOBODY.fullmatch(name) else name for name in given]
    if "family" not in columns:
        return given
    families = _column(found, columns["family"])
    return [f"{family} {name}" if family and name else name for family, name in zip(families, given, strict=True)]


def _column(found: Sequence[Sequence[str]], column: int) -> list[str]:
    """Return the texts of one column, empty where a row ends before it."""
    return [texts[column] if column < len(texts) else "" for texts in found]


def _at(texts: Sequence[str], column: int | None) -> str:
    return texts[column] if column is not None and column < len(texts) else ""


def _is_counted(row: Row, header: Header) -> bool:
    """Tell a row that has a number in the column of numbers."""
    column = header.number
    if column is None or column >= len(row.raw):
        return False
    return _COUNTED.fullmatch(row.raw[column].strip()) is not None


def _numbers_columns(texts: Sequence[str], *, has_name: bool) -> bool:
    """Tell the row that numbers the columns: (1) (2) (3) (4)=(2)+(3), or A B C"""
    written = [text for text in texts if text]
    if has_name:
        return len(written) > 1 and "".join(written).upper() in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    found = [_OF_A_COLUMN.fullmatch(text) for text in written]
    numbers = [int(one[1]) for one in found if one]
    return len(numbers) > 1 and [number - place for place, number in enumerate(numbers)] == numbers[:1] * len(written)


def _is_heading(name: str, texts: Sequence[str], header: Header, known: Mapping[str, str] | None) -> bool:
    """Tell a row that says nothing of anybody but, at most, a name: the heading of those who follow, or a remark."""
    number = _at(texts, header.number)
    if not name or _NUMERAL.fullmatch(number):
        return True
    if known is None or _COUNTED.fullmatch(number):
        return False
    plain = same(_LEADING.sub("", name))
    return plain in known or bool(_GROUPS.match(f"{plain} ")) or plain[:1].isdecimal()


def _entry(texts: Sequence[str], known: Mapping[str, str], before: str | None) -> str | None:
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
