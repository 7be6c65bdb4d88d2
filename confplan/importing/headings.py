"""Which row of a sheet names its columns, and which field each column holds: our own headings, and those of others"""

from collections.abc import Iterator, Mapping, Sequence

from confplan.folding import bare
from confplan.frozen import frozen
from confplan.source.cells import Row
from confplan.timetables.parts.columns import COLUMNS, Holds

HEADER_WITHIN = 25  # rows: a letterhead and titles stand above the header
# Of others; the better name first. `time` is a start or a span, `number` and `note` are no fields of a plan.
# fmt: off
ALIASES: Mapping[str, tuple[str, ...]] = {
    "title": ("noi dung", "noi dung chuong trinh", "noi dung cong viec", "noi dung thuc hien", "noi dung chi tiet", "tieu de", "ten muc", "chuong trinh", "hoat dong", "tiet muc", "muc", "cong viec", "item", "title", "session", "activity", "event", "topic", "subject", "agenda", "agenda item", "description"),
    "start": ("bat dau", "gio bat dau", "thoi gian bat dau", "tu", "tu gio", "start", "start time", "starts", "begin", "begins", "from", "time start"),
    "end": ("ket thuc", "gio ket thuc", "thoi gian ket thuc", "den", "den gio", "end", "end time", "ends", "finish", "to", "until", "time end"),
    "time": ("gio", "thoi gian", "khung gio", "thoi diem", "gio thuc hien", "thoi gian thuc hien", "time", "when", "time slot", "timeslot", "hour"),
    "minutes": ("thoi luong", "so phut", "phut", "thoi luong phut", "thoi gian phut", "thoi luong du kien", "duration", "length", "minutes", "mins", "min", "duration min", "duration minutes", "length min"),
    "hours": ("thoi luong gio", "so gio", "hours", "duration hours", "duration h"),
    "by": ("nguoi thuc hien", "thuc hien", "don vi thuc hien", "nguoi trinh bay", "trinh bay", "nguoi phu trach", "phu trach", "dien gia", "bao cao vien", "don vi", "co quan", "speaker", "speakers", "presenter", "by", "who", "responsible", "owner"),
    "chair": ("chu tri", "nguoi chu tri", "dieu hanh", "nguoi dieu hanh", "chair", "moderator"),
    "venue": ("dia diem", "noi", "noi to chuc", "hoi truong", "phong", "phong hop", "place", "venue", "room", "location", "where", "stage"),
    "day": ("ngay", "ngay thang", "day", "date"),
    "optional": ("neu co", "optional"),
    "kind": ("loai", "the loai", "kind", "type"),
    "says": ("loi dan", "loi mc", "mc says"),
    "note": ("ghi chu", "luu y", "note", "notes", "remark", "remarks", "comment", "comments"),
    "number": ("stt", "tt", "so tt", "so thu tu", "no", "nr", "number"),
    "id": ("ma", "id", "code"),
}
# fmt: on
TIMES = frozenset({"start", "end", "time", "minutes", "hours"})
_BOTH = ("start", "end")
_OWN = {bare(text): column for column in COLUMNS for text in column.heading}


@frozen
class Header:
    """The row with the columns' names, the column of each field, and the rows that it takes (two where it is split)

    `is_own` tells a sheet as this program writes it: what its columns say is the plan's own, with nothing to work out.
    """

    row: Row
    columns: Mapping[str, int]
    first: int
    rows: int
    is_own: bool

    def unused(self) -> list[str]:
        """Return the names of the columns that say nothing which a plan could hold."""
        texts = self.row.texts()
        answers = {bare(text) for column in COLUMNS if column.holds is Holds.ANSWER for text in column.heading}
        used = set(self.columns.values())
        return [
            text
            for column, text in enumerate(texts)
            if text and column not in used and not (self.is_own and bare(text) in answers)
        ]


def header_of(rows: Sequence[Row]) -> Header | None:
    """Return the first of the rows on top that names a column of items beside one that a programme has."""
    for first, row in enumerate(rows[:HEADER_WITHIN]):
        written = [bare(cell) for cell in row.texts()]
        own = _own(written)
        if own:
            return Header(row, own, first, 1, is_own=True)
        columns = dict(_of_others(written))
        if "title" not in columns or not (columns.keys() & (TIMES | {"by"})):
            continue
        below = _split(rows[first + 1], columns) if first + 1 < len(rows) else {}
        return Header(row, columns | below, first, 2 if below else 1, is_own=False)
    return None


def _own(written: list[str]) -> dict[str, int]:
    """Return the columns of a sheet that this program wrote, whatever was moved in it; nothing for any other."""
    found = {_OWN[name].field: column for column, name in reversed(list(enumerate(written))) if name in _OWN}
    written_fields = {field for field in found if _holds(field) is not Holds.ANSWER}
    return {field: found[field] for field in written_fields} if {"title", "depth", "minutes"} <= written_fields else {}


def _holds(field: str) -> Holds:
    return next(column.holds for column in COLUMNS if column.field == field)


def _of_others(written: list[str]) -> Iterator[tuple[str, int]]:
    taken: set[int] = set()
    for field, aliases in _ALL.items():
        column = next((written.index(name) for name in aliases if name in written), None)
        if column is None:
            column = next((place for place, name in enumerate(written) if name.startswith(_longer(aliases))), None)
        if column is not None and column not in taken:
            taken.add(column)
            yield field, column


def _longer(aliases: Sequence[str]) -> tuple[str, ...]:
    """Return what a name begins with that says more than an alias of several words: `người thực hiện chính`."""
    return tuple(f"{name} " for name in aliases if " " in name)


def _split(below: Row, columns: Mapping[str, int]) -> dict[str, int]:
    """Return start and end where the row below parts one heading in two: `Từ | Đến` under `Thời gian`."""
    written = [bare(cell) for cell in below.texts()]
    found = {field: written.index(name) for field in _BOTH for name in ALIASES[field] if name in written}
    others = [name for name in written if name and not any(name in ALIASES[field] for field in _BOTH)]
    return found if len(found) == len(_BOTH) and not others and columns.get("time") in {None, found["start"]} else {}


def _extended(field: str, aliases: tuple[str, ...]) -> tuple[str, ...]:
    own = tuple(name for name, column in _OWN.items() if column.field == field)
    return (*aliases, *(name for name in own if name not in aliases))


_ALL = {field: _extended(field, aliases) for field, aliases in ALIASES.items()} | {
    column.field: tuple(bare(text) for text in column.heading)
    for column in COLUMNS
    if column.holds is not Holds.ANSWER and column.field not in ALIASES and column.field != "depth"
}
