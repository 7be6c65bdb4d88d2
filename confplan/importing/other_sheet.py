"""A programme as people keep it in a sheet of their own → items with times, whatever the columns are called"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.importing.agenda import ALOUD, Slot
from confplan.importing.cells import HOLDS, put_fields, said
from confplan.importing.days import day_of, says_day
from confplan.importing.drafts import Draft, where
from confplan.importing.headings import TIMES, Header
from confplan.importing.row_times import Cells, times
from confplan.importing.writing import holes
from confplan.model.scalars import Day
from confplan.model.scalars.day import DATE
from confplan.model.scalars.scalar import ScalarError
from confplan.rosters.columns import is_total
from confplan.source.cells import Row

SESSIONS = frozenset({"sang", "buoi sang", "chieu", "buoi chieu", "toi", "buoi toi", "morning", "afternoon", "evening"})
ROMAN = re.compile(r"[IVX]+\.?")
_PROSE = frozenset({"title", "text", "says"})  # in which `<` could begin a hole of the plan
TOTALS = re.compile(
    r"totals?|grand total|sum|(?:tong thoi gian|tong thoi luong|tong so phut|total time|total duration)\b.*"
)
NO_TITLE = Text("dòng này có giờ nhưng chưa có nội dung", "this row has a time but no title")
BACK = Text("ngày này sớm hơn ngày của dòng trên", "this day is earlier than that of the row above")


@frozen
class Read:
    """The rows as items, each on the day of its number; `days` are the dates as written, in the order of their numbers"""

    slots: tuple[Slot, ...]
    days: tuple[Day, ...]


def other_slots(header: Header, rows: Sequence[Row], findings: list[Finding]) -> Read:
    """Return the items of the sheet. A day written once, or over a part of the sheet, holds for the rows below."""
    reader = _Reader(header, findings)
    slots = tuple(reader.slots(rows))
    return Read(slots, tuple(reader.days.values()))


class _Reader:
    """Goes down the rows; `days` holds the dates met so far, `number` is the day of the rows that follow"""

    def __init__(self, header: Header, findings: list[Finding]) -> None:
        self.header, self.findings = header, findings
        self.days: dict[date, Day] = {}
        self.number = 1
        self.told: list[str] = []  # what stands between the items, for the next of them

    def slots(self, rows: Sequence[Row]) -> Iterator[Slot]:
        for row in rows:
            if is_total(row) or TOTALS.fullmatch(bare(next(filter(None, row.texts()), ""))):
                continue
            if self._is_band(row):
                self._take_band(row)
            elif not self._is_header_again(row):
                yield from self._slot(row)

    def _is_band(self, row: Row) -> bool:
        """Tell a row that only divides the sheet: one cell says something, and it is not one of the items' own."""
        number, title = self.header.columns.get("number"), self.header.columns["title"]
        filled = [column for column, text in enumerate(row.texts()) if text and column != number]
        if filled == [title] and (
            bare(row.text(title)) in SESSIONS or (number is not None and ROMAN.fullmatch(row.text(number)))
        ):
            return True
        if len(filled) != 1:
            return False
        text, times = row.text(filled[0]), {self.header.columns.get(field) for field in TIMES}
        if filled[0] in times and any(map(str.isdecimal, text)):
            return DATE.search(text.lower()) is not None
        return filled[0] != title or DATE.search(text.lower()) is not None or says_day(text)

    def _take_band(self, row: Row) -> None:
        number = self.header.columns.get("number")
        column, text = next((column, text) for column, text in enumerate(row.texts()) if text and column != number)
        if DATE.search(text.lower()) or says_day(text):
            self._take_day(row, column, text)
        else:
            self.told.append(f"{where(row.place(column))}: {text}")

    def _is_header_again(self, row: Row) -> bool:
        return row.texts() == self.header.row.texts()

    def _slot(self, row: Row) -> Iterator[Slot]:
        columns = self.header.columns
        draft = Draft(row.place(columns["title"]), self.findings)
        title = said(row, columns["title"])
        if "day" in columns and (text := said(row, columns["day"])):
            self._take_day(row, columns["day"], text)
        if not title:
            draft.find("name-missing", row.place(columns["title"]), NO_TITLE, Severity.WARNING)
            self.told.append(f"dòng {row.line} chưa có nội dung: {' | '.join(filter(None, row.texts()))}")
            return
        for words in self.told:
            draft.remark(ALOUD, words)
        self.told.clear()
        put_fields(
            draft,
            row,
            {
                field: column
                for field, column in columns.items()
                if field in HOLDS and field not in {*TIMES, "day", "kind"}
            },
        )
        for field in _PROSE & draft.fields.keys():
            draft.put(field, holes(str(draft.fields[field])))
        self._put_notes(draft, row)
        span = times(draft, Cells(row, columns))
        if span.on:
            self._go_to(row, columns.get("start", columns.get("time", 0)), Day(date=span.on))
        room = draft.fields.get("venue")
        yield Slot(
            entry=draft.entry(),
            day=self.number,
            start=span.start,
            end=span.end,
            room=room if isinstance(room, str) and room else None,
        )

    def _put_notes(self, draft: Draft, row: Row) -> None:
        for field in ("kind", "note"):
            if text := said(row, self.header.columns.get(field)):
                draft.remark(ALOUD, f"{self.header.row.text(self.header.columns[field])}: {text}")

    def _take_day(self, row: Row, column: int, text: str) -> None:
        try:
            day = day_of(text)
        except ScalarError as error:
            self._go_by_number(row, column, text, error)
        else:
            self._go_to(row, column, day)

    def _go_by_number(self, row: Row, column: int, text: str, error: ScalarError) -> None:
        found = re.fullmatch(r"(?:ngay(?: thu)? |day )?([1-9][0-9]?)", bare(text))
        if found:
            self.number = int(found[1])
        else:
            self.told.append(f"{where(row.place(column))} ghi: {text}")
            self.findings.append(Finding("value-unreadable", Severity.ERROR, row.place(column), error.text))

    def _go_to(self, row: Row, column: int, day: Day) -> None:
        latest = max(self.days, default=None)
        if latest and day.date < latest and day.date not in self.days:
            self.findings.append(
                Finding(
                    "value-unreadable",
                    Severity.WARNING,
                    row.place(column),
                    Text(f"{day}: {BACK.vi}", f"{day}: {BACK.en}"),
                )
            )
        self.days.setdefault(day.date, day)
        self.number = sorted(self.days).index(day.date) + 1
