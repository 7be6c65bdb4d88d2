"""The agenda as an MC goes through it: item after item with what is said, who comes next, and what if somebody does not come"""

from collections.abc import Iterator, Mapping, Sequence

from confplan.case import Case
from confplan.documents.parts.award_call_rows import Giving
from confplan.documents.parts.award_calls import giving_items, givings
from confplan.documents.parts.mc_awards import award_parts
from confplan.documents.parts.mc_rows import McDay, McItem, McPart, Speech
from confplan.documents.parts.run_rows import RunDay, RunRow
from confplan.documents.parts.running_order import running_order
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.places import Path
from confplan.planning.introduction import introduction
from confplan.planning.kinds import is_reception
from confplan.planning.link_lines import Line, Manner, note
from confplan.planning.link_texts import beginning, link, speaker_called
from confplan.planning.opening_words import (
    DELEGATES,
    FLAG,
    REASON,
    blocks_said,
    flag,
    greeting,
    introducing,
    is_opening,
    opening_speech,
    reason,
    title_of,
)
from confplan.planning.pronunciation import readings_of
from confplan.planning.timing import Row, timetable
from confplan.profiles.speech import readings

DAY = 24 * 60
Pair = tuple[RunRow, Row]


def mc_days(case: Case) -> tuple[McDay, ...]:
    """Return the days of the script."""
    giving = {item.path: one for item, one in zip(giving_items(case), givings(case), strict=True)}
    return tuple(_Day(case, day, giving).told() for day in running_order(case.plan, case.profile))


@frozen
class _Day:
    """One day of the running order, and what its items give"""

    case: Case
    day: RunDay
    giving: Mapping[Path, Giving]

    def told(self) -> McDay:
        pairs = self._pairs()
        items = (self._item(pairs[:at], pair, pairs[at + 1 :]) for at, pair in enumerate(pairs))
        return McDay(
            number=self.day.number,
            title=self.day.title,
            day=self.day.day,
            is_relative=self.day.is_relative,
            items=tuple(items),
        )

    def _pairs(self) -> list[Pair]:
        """Return the lines of the running order with their rows; what goes on side by side is announced together."""
        shown = [row for row in self.day.rows if not row.is_place]
        rows = [row for row in timetable(self.case.plan, self.case.profile).rows if row.day == self.day.number]
        pairs = zip(shown, rows[len(rows) - len(shown) :], strict=True)
        beside: set[Path] = set()
        found = []
        for line, row in pairs:
            if row.section and (row.section.parallel or row.section.path in beside):
                beside.add(row.item.path)
            else:
                found.append((line, row))
        return found

    def _item(self, earlier: Sequence[Pair], pair: Pair, later: Sequence[Pair]) -> McItem:
        line = pair[0]
        parts = tuple(self._parts(earlier, pair, later))
        said = [one.text for part in parts for one in part.lines if one.manner in {Manner.SAID, Manner.LISTED}]
        after = later[0] if later else None
        return McItem(
            number=line.number,
            title=line.title,
            depth=line.depth,
            start=None if line.start is None else line.start % DAY,
            start_hedge=line.start_hedge,
            minutes=line.minutes or 0,
            is_assumed=line.is_assumed,
            is_optional=line.is_optional,
            is_internal=line.is_internal,
            by=line.by,
            is_by_open=line.is_by_open,
            place=self._place(line),
            parts=parts,
            after=_told(after[0]) if after else None,
            after_by=speaker_called(self.case.plan, after[1].item) if after else None,
            readings=readings_of([line.title, *said], readings(self.case.profile.day)),
        )

    def _place(self, line: RunRow) -> str | None:
        """Return the place to which everybody has gone right before the item."""
        at = self.day.rows.index(line)
        before = self.day.rows[at - 1] if at else None
        return before.title if before and before.is_place else None

    def _parts(self, earlier: Sequence[Pair], pair: Pair, later: Sequence[Pair]) -> Iterator[McPart]:
        line, row = pair
        item = row.item
        opens = introducing(self.case.plan)
        introduces = opens is not None and opens.path == item.path
        begins = not earlier and not line.says and not _is_before(line, row)
        if begins or (introduces and _lacks(line.says, item, "kính thưa")):
            yield McPart(speech=Speech.GREETING, lines=tuple(greeting()))
        if line.says:
            lines = tuple(Line(text) for text in line.says.splitlines() if text.strip())
            yield McPart(speech=Speech.LINK, lines=lines, is_suggested=False)
        yield from self._opening(item, introduces=introduces, says=line.says)
        if not line.says and not is_opening(item):
            lines = link(self.case.plan, row)
            is_beginning = all(_is_before(*one) for one in earlier)  # guests came, and nobody was led over to anything
            yield from _part(Speech.LINK, beginning(lines) if is_beginning else lines)
        if item.path in self.giving:
            yield from award_parts(self.case.plan, self.giving[item.path])
        if line.is_optional:
            yield McPart(speech=Speech.FALLBACK, lines=tuple(_fallback(later, item)))

    def _opening(self, item: Item, *, introduces: bool, says: str | None) -> Iterator[McPart]:
        plan = self.case.plan
        if item.visibility == "internal" or item.items:
            return
        if FLAG in title_of(item) and _lacks(says, item, FLAG):
            yield McPart(speech=Speech.FLAG, lines=tuple(flag()))
        if REASON in title_of(item) and _lacks(says, item, "lý do"):
            yield McPart(speech=Speech.REASON, lines=tuple(reason(plan, self.day.day.date if self.day.day else None)))
        if introduces:
            for lines in blocks_said(plan, introduction(plan, self.case.rosters)):
                yield McPart(speech=Speech.INTRODUCTION, lines=lines)
        if is_opening(item) and says is None:
            yield from _part(Speech.LINK, tuple(opening_speech(plan, item)))


def _is_before(line: RunRow, row: Row) -> bool:
    return line.is_internal or line.is_roll_call or is_reception(row.item, row.kind)


def _lacks(says: str | None, item: Item, words: str) -> bool:
    """Tell whether a part of the opening has still to be said: the plan's own words stand for all of an item of one part."""
    parts = sum(part in title_of(item) for part in (FLAG, REASON, DELEGATES))
    return says is None or (parts > 1 and words not in same(says))


def _part(speech: Speech, lines: tuple[Line, ...]) -> Iterator[McPart]:
    if lines:
        yield McPart(speech=speech, lines=lines)


def _fallback(later: Sequence[Pair], item: Item) -> Iterator[Line]:
    """Yield what to do where an optional item is not held: nobody is told of it, and the answers leave it out."""
    after = next((line for line, row in later if row.section is None or row.section.path != item.path), None)
    yield note(f"Không nhắc đến mục này; dẫn tiếp {_told(after)}" if after else "Không nhắc đến mục này")
    for line, row in later:
        if item.id and item.id in row.item.replies_to:
            yield note(f"Ở mục {line.number}, không nói đến ý kiến của mục này")


def _told(line: RunRow) -> str:
    return f"mục {line.number}. {line.title}"
