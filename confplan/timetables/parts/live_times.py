"""Start, end and minutes of each row as formulas: who edits a length in the sheet sees all later times move

A formula is written only where it comes to the engine's own time; elsewhere the time stands there as it is.
"""

from collections.abc import Iterator, Mapping

from confplan.frozen import frozen
from confplan.planning.timing import Row
from confplan.workbooks import At, Formula

FIRST = 2  # the sheet's row of the first item, under the headings
DAY = 24 * 60

Answers = Mapping[str, At | int | Formula | None]


@frozen
class _Link:
    """The cell that tells when what is before an item ends, and the minute that it comes to now; `gap` follows it"""

    cell: str
    minute: int | None


@frozen
class Live:
    """The rows of a sheet, in order, with the column letters of their fields. `opening` is the cell of the first day's start, `yes` the word for what is so."""

    rows: tuple[Row, ...]
    columns: Mapping[str, str]
    opening: str
    yes: str

    def answers(self) -> Mapping[int, Answers]:
        """Return the three cells of each row by the row's index."""
        found: dict[int, Answers] = {}
        for day in dict.fromkeys(row.day for row in self.rows):
            tops = [row for row in self.rows if row.depth == 0 and row.day == day]
            first = tops[0].start if tops else None
            found |= self._in_turn(tops, _Link(self.opening if day == 1 else "", first))
        return found

    def _in_turn(self, items: list[Row], link: _Link) -> dict[int, Answers]:
        found: dict[int, Answers] = {}
        for item in items:
            found |= self._item(item, link)
            link = _Link(self._cell("end_time", item), item.end)
        return found

    def _item(self, item: Row, link: _Link) -> dict[int, Answers]:
        children = [row for row in self.rows if row.section is not None and row.section.path == item.item.path]
        if not children:
            return {item.index: self._single(item, link)}
        if any(child.day != item.day for child in children):
            return {row.index: _plain(row) for row in (item, *self._below(item))}
        leads = item.item.start is not None or not any(child.item.start for child in children)
        inside = _Link(self._cell("start_time", item), item.start) if leads else link
        found: dict[int, Answers] = {item.index: self._section(item, link, leads=leads)}
        if item.item.parallel:
            for child in children:
                found |= self._item(child, inside)
            return found
        return found | self._in_turn(children, inside)

    def _single(self, item: Row, link: _Link) -> Answers:
        start, planned = self._cell("start_time", item), self._cell("planned", item)
        end = f'IF(ISNUMBER({start}),{start}+{planned}/{DAY},"")'
        return {
            "start_time": self._start(item, link),
            "end_time": Formula(end, _at(item.end)) if _is_whole(item) else _at(item.end),
            "planned": self._minutes(item),
            "assumed": self._assumed(item),
        }

    def _section(self, item: Row, link: _Link, *, leads: bool) -> Answers:
        below = list(self._below(item))
        ends = f"{self._cell('end_time', below[0])}:{self._cell('end_time', below[-1])}"
        must = self._cell("end", item)
        own_start, own_end = self._cell("start_time", item), self._cell("end_time", item)
        starts = f"{self._cell('start_time', below[0])}:{self._cell('start_time', below[-1])}"
        latest = max((row.end for row in below if row.end is not None), default=None)
        agrees = latest == item.end or (item.item.end is not None and item.end == item.item.end.minute)
        first = min((row.start for row in below if row.start is not None), default=None)
        start = Formula(f'IF(COUNT({starts})=0,"",MIN({starts}))', _at(item.start)) if first == item.start else _at(item.start)  # fmt: skip
        both = f"IF(COUNT({own_start},{own_end})=2,ROUND(({own_end}-{own_start})*{DAY},0),{item.minutes})"
        return {
            "start_time": self._start(item, link) if leads else start,
            "end_time": Formula(f'IF(COUNT({ends})=0,"",MAX({ends},{must}))', _at(item.end))
            if agrees
            else _at(item.end),
            "planned": Formula(both, item.minutes) if _is_whole(item) else item.minutes,
        }

    def _start(self, item: Row, link: _Link) -> At | Formula | None:
        fixed = self._cell("start", item)
        written = item.item.start
        known = item.start is not None and link.minute is not None
        gap = item.start - link.minute if item.start is not None and link.minute is not None else item.gap or 0
        if written or not known:
            gap = item.kept
        after = _after(link.cell, gap, item.start) if written is None else _after(link.cell, gap, None)
        if gap < 0 or (written and item.start != written.minute):
            return _at(item.start)
        if written and (written.hedge or (written.until is not None and item.item.end)):
            after = f'IF({fixed}="",{after},{_fraction(item.start)})'
        return Formula(f"IF(ISNUMBER({fixed}),{fixed},{after})", _at(item.start))

    def _minutes(self, item: Row) -> int | Formula:
        start, end, own = (self._cell(field, item) for field in ("start_time", "end", "minutes"))
        usual = f"IF(ISNUMBER({own}),{own},{self._usual(item)})"
        until = f"MAX(0,ROUND(({end}-{start})*{DAY},0))"
        written = item.item.end
        if written and item.start is not None and max(0, written.minute - item.start) != item.minutes:
            return item.minutes
        return Formula(f"IF(COUNT({start},{end})=2,{until},{usual})", item.minutes)

    def _assumed(self, item: Row) -> Formula | None:
        """Return whether the length is assumed: no longer so once somebody writes one."""
        if not item.assumed:
            return None
        own = self._cell("minutes", item)
        return Formula(f'IF(ISNUMBER({own}),"","{self.yes}")', self.yes)

    def _usual(self, item: Row) -> str:
        """Return the length without one of its own: that of each paper of the section, else the engine's."""
        section = next((row for row in self.rows if item.section and row.item.path == item.section.path), None)
        each = section.item.minutes_each if section else None
        if section is None or each is None or item.length is None or item.length.at != section.item.at("minutes_each"):
            return str(item.minutes)
        cell = self._cell("minutes_each", section)
        return f"IF(ISNUMBER({cell}),{cell},{item.minutes})"

    def _below(self, item: Row) -> Iterator[Row]:
        for row in self.rows[item.index + 1 :]:
            if row.depth <= item.depth:
                return
            yield row

    def _cell(self, field: str, item: Row) -> str:
        return f"{self.columns[field]}{item.index + FIRST}"


def _plain(row: Row) -> Answers:
    return {"start_time": _at(row.start), "end_time": _at(row.end), "planned": row.minutes}


def _at(minute: int | None) -> At | None:
    return None if minute is None else At(minute)


def _is_whole(row: Row) -> bool:
    return row.start is None or row.end is None or row.end - row.start == row.minutes


def _fraction(minute: int | None) -> str:
    return '""' if minute is None else f"{minute}/{DAY}"


def _after(cell: str, gap: int, minute: int | None) -> str:
    """Return the formula of a start after what is before; where nothing is, the minute itself."""
    if not cell:
        return _fraction(minute)
    return f'IF(ISNUMBER({cell}),{cell}+{gap}/{DAY},"")' if gap else f'IF(ISNUMBER({cell}),{cell},"")'
