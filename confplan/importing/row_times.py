"""The times of one row: start, end and length in cells of their own, or a span in one cell, which must agree"""

from collections.abc import Mapping
from datetime import date

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.importing.cells import said
from confplan.importing.drafts import Draft, where
from confplan.importing.lengths import length
from confplan.importing.moments import Moment, closing, moment
from confplan.model.scalars import Minutes, hhmm
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Place
from confplan.source.cells import Row
from confplan.timetables.parts.columns import OPEN


@frozen
class Span:
    """From when to when an item is; None where the row does not say, or says it in a way that goes into the plan as it is"""

    start: int | None = None
    end: int | None = None
    on: date | None = None


@frozen
class Cells:
    """A row with the columns of its fields"""

    row: Row
    columns: Mapping[str, int]

    def said(self, field: str) -> str:
        return said(self.row, self.columns.get(field))

    def place(self, *fields: str) -> Place:
        """Return the cell of the first of the fields that says something."""
        return self.row.place(next(self.columns[field] for field in fields if self.said(field)))


def times(draft: Draft, cells: Cells) -> Span:
    """Return the time of the row; what contradicts itself is written into the item as it stands, and found."""
    begins = _clock(draft, cells, "start") or _clock(draft, cells, "time")
    ends = _clock(draft, cells, "end")
    lasts = _minutes(draft, cells, "minutes") or _minutes(draft, cells, "hours")
    start = begins.minute if begins else None
    end = ends.minute if ends else begins.until if begins else None
    on = begins.on if begins else None
    if begins and begins.hedge:
        draft.put("start", f"{begins.hedge} {hhmm(begins.minute)}")
    if start is not None and end is not None and (why := _contradiction(start, end, lasts)):
        fields = ("minutes", "hours") if end > start else ("end", "time", "start")
        place = cells.place(*fields)
        draft.put("start", hhmm(start))
        draft.put("end", hhmm(end))
        draft.put("minutes", str(lasts) if lasts else None)
        draft.find("items-overlap", place, why)
        draft.remark(
            fields[0] if fields[0] == "minutes" else "end", f"{where(place)}: các giờ của dòng này không khớp nhau"
        )
        return Span(start, None, on)
    if lasts and (lasts.is_range or lasts.hedge or start is None):
        draft.put("minutes", str(lasts))
    if end is None and start is not None and lasts:
        end = start + lasts.likely
    elif start is None and end is not None:
        draft.put("end", hhmm(end))
    return Span(start, end, on)


def _contradiction(start: int, end: int, lasts: Minutes | None) -> Text | None:
    """Return how the times of a row contradict each other, if they do."""
    if end <= start:
        return Text(
            f"kết thúc {hhmm(end)} không sau lúc bắt đầu {hhmm(start)}",
            f"the end {hhmm(end)} is not after the start {hhmm(start)}",
        )
    if lasts is None or lasts.low <= end - start <= lasts.high:
        return None
    return Text(
        f"từ {hhmm(start)} đến {hhmm(end)} là {end - start} phút, ở đây ghi {lasts}",
        f"{hhmm(start)} to {hhmm(end)} are {end - start} minutes, {lasts} is written here",
    )


def _clock(draft: Draft, cells: Cells, field: str) -> Moment | None:
    """Return the time of a cell. A length in the column of times (`15 phút`) is a length."""
    text = cells.said(field)
    if not text:
        return None
    key = "end" if field == "end" else "start"
    if text == OPEN:
        draft.put(key, "")
        return None
    try:
        return closing(text) if field == "end" else moment(text)
    except ScalarError as error:
        if field == "time" and (lasts := _spoken_length(text)):
            draft.put("minutes", lasts)
            return None
        draft.leave_open(key, cells.place(field), text, error.text)
    return None


def _spoken_length(text: str) -> str | None:
    """Return the minutes of a text that names its unit; a bare number could be hours."""
    try:
        return None if text.replace("-", "").replace(" ", "").isdecimal() else str(length(text))
    except ScalarError:
        return None


def _minutes(draft: Draft, cells: Cells, field: str) -> Minutes | None:
    text = cells.said(field)
    if not text:
        return None
    if text == OPEN:
        draft.put("minutes", "")
        return None
    try:
        return length(f"{text}h" if field == "hours" and text.replace(".", "").replace(",", "").isdecimal() else text)
    except ScalarError as error:
        draft.leave_open("minutes", cells.place(field), text, error.text)
    return None
